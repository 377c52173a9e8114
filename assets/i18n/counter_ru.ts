<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>Записать отзыв</translation>
    </message>
    <message id="record.explained">
        <source>For someone at the counter or on the telephone. What they say is kept and sealed as at a kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Для тех, кто обратился у окна или по телефону. Их слова сохраняются и запечатываются, как на терминале.</translation>
    </message>
    <message id="record.channel">
        <source>How does the person speak with you?</source>
        <extracomment>staff desktop</extracomment>
        <translation>Как человек обращается к вам?</translation>
    </message>
    <message id="record.channel.desk">
        <source>At the counter</source>
        <extracomment>staff desktop</extracomment>
        <translation>У окна</translation>
    </message>
    <message id="record.channel.telephone">
        <source>By telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>По телефону</translation>
    </message>
    <message id="record.language">
        <source>Which language do they speak?</source>
        <extracomment>staff desktop</extracomment>
        <translation>На каком языке говорит человек?</translation>
    </message>
    <message id="record.form">
        <source>What is it about?</source>
        <extracomment>staff desktop</extracomment>
        <translation>О чём речь?</translation>
    </message>
    <message id="record.form.satisfaction">
        <source>How a visit went</source>
        <extracomment>staff desktop</extracomment>
        <translation>Как прошёл визит</translation>
    </message>
    <message id="record.form.suggestion">
        <source>A suggestion or a complaint</source>
        <extracomment>staff desktop</extracomment>
        <translation>Предложение или жалоба</translation>
    </message>
    <message id="record.form.panel">
        <source>Wishes to take part</source>
        <extracomment>staff desktop</extracomment>
        <translation>Хочет участвовать</translation>
    </message>
    <message id="record.about">
        <source>%1 · %2</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="record.mine">
        <source>Questions in my language</source>
        <extracomment>staff desktop</extracomment>
        <translation>Вопросы на моём языке</translation>
    </message>
    <message id="record.first">
        <source>This is the first question.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Это первый вопрос.</translation>
    </message>
    <message id="record.drop">
        <source>Discard</source>
        <extracomment>staff desktop</extracomment>
        <translation>Не сохранять</translation>
    </message>
    <message id="record.review">
        <source>Read it to the person. Choose a line to change it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Прочтите это человеку. Чтобы изменить строку, выберите её.</translation>
    </message>
    <message id="record.keep">
        <source>Record</source>
        <extracomment>staff desktop</extracomment>
        <translation>Записать</translation>
    </message>
    <message id="record.done">
        <source>Recorded on this desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>Записано на этом рабочем месте</translation>
    </message>
    <message id="record.done.reply">
        <source>It is a case in the inbox now. The person reads the reply with this number.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Теперь это обращение есть во входящих. Ответ можно прочитать по этому номеру.</translation>
    </message>
    <message id="record.done.read">
        <source>It counts on the dashboard. No reply was asked for.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Учтено в сводке. Ответа не просили.</translation>
    </message>
    <message id="record.number">
        <source>Reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>Номер обращения</translation>
    </message>
    <message id="record.tell">
        <source>Tell it to the person or give it to them on paper. Whoever has it can check the comment at any kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Сообщите его человеку или передайте на бумаге. По нему можно узнать об обращении на любом терминале.</translation>
    </message>
    <message id="record.code">
        <source>Reference number as a square code</source>
        <extracomment>staff desktop</extracomment>
        <translation>Номер обращения в виде кода</translation>
    </message>
    <message id="record.copy">
        <source>Copy</source>
        <extracomment>staff desktop</extracomment>
        <translation>Копировать</translation>
    </message>
    <message id="record.print">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>Печать</translation>
    </message>
    <message id="record.copied">
        <source>Copied.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Скопировано.</translation>
    </message>
    <message id="record.printed">
        <source>Printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Напечатано: %1</translation>
    </message>
    <message id="record.not-printed">
        <source>It could not be printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Не удалось напечатать: %1</translation>
    </message>
    <message id="record.another">
        <source>Record another</source>
        <extracomment>staff desktop</extracomment>
        <translation>Записать ещё</translation>
    </message>
    <message id="record.not-begun">
        <source>Nothing can be recorded now: the disk is full, or this desk has no keys to seal with yet. Tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Сейчас записать нельзя: диск заполнен или на этом рабочем месте ещё нет ключей для запечатывания. Сообщите администратору.</translation>
    </message>
    <message id="record.not-kept">
        <source>It could not be kept. Nothing is lost on this page: try again, and tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Не удалось сохранить. На странице ничего не пропало: попробуйте снова и сообщите администратору.</translation>
    </message>
    <message id="record.leave">
        <source>Leave what you have begun?</source>
        <extracomment>staff desktop</extracomment>
        <translation>Прервать начатую запись?</translation>
    </message>
    <message id="record.leave.explained">
        <source>Nothing is recorded yet. You can keep it here until you sign out, or discard it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Пока ничего не записано. Начатое можно оставить здесь до выхода из системы или не сохранять.</translation>
    </message>
    <message id="record.leave.stay">
        <source>Go on recording</source>
        <extracomment>staff desktop</extracomment>
        <translation>Продолжить запись</translation>
    </message>
    <message id="record.leave.keep">
        <source>Keep it for now</source>
        <extracomment>staff desktop</extracomment>
        <translation>Пока оставить</translation>
    </message>
    <message id="record.leave.drop">
        <source>Discard it</source>
        <extracomment>staff desktop</extracomment>
        <translation>Не сохранять</translation>
    </message>
    <message id="record.slip">
        <source>Your reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ваш номер обращения</translation>
    </message>
    <message id="record.slip.use">
        <source>Type or scan it at any of our kiosks under “%1” to see what became of what you said and to read our reply. Keep it: nobody can look it up for you.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Введите или отсканируйте его на любом нашем терминале в разделе «%1», чтобы узнать, что сделано, и прочитать ответ. Сохраните его: восстановить номер нельзя.</translation>
    </message>
    <message id="desk.keys.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>Записать отзыв</translation>
    </message>
    <message id="desk.page.guidance">
        <source>Guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Справка об услугах</translation>
    </message>
    <message id="handbook.search">
        <source>Search the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Искать в справке</translation>
    </message>
    <message id="handbook.language">
        <source>Language of the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Язык справки</translation>
    </message>
    <message id="handbook.results">
        <source>Services</source>
        <extracomment>staff desktop</extracomment>
        <translation>Услуги</translation>
    </message>
    <message id="handbook.nothing">
        <source>Nothing found. Try other words, or another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ничего не найдено. Попробуйте другие слова или другой язык.</translation>
    </message>
    <message id="handbook.choose">
        <source>Choose a service to read it here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Выберите услугу, чтобы прочитать о ней здесь.</translation>
    </message>
    <message id="handbook.copy">
        <source>Copy all</source>
        <extracomment>staff desktop</extracomment>
        <translation>Копировать всё</translation>
    </message>
    <message id="handbook.copy.part">
        <source>Copy: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Копировать: %1</translation>
    </message>
    <message id="handbook.code">
        <source>Code for a phone</source>
        <extracomment>staff desktop</extracomment>
        <translation>Код для телефона</translation>
    </message>
    <message id="handbook.code.online">
        <source>Scan it with a phone: it opens the online service.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Отсканируйте телефоном: откроется услуга в интернете.</translation>
    </message>
    <message id="handbook.code.text">
        <source>Scan it with a phone: it shows what to bring.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Отсканируйте телефоном: появится список, что принести.</translation>
    </message>
    <message id="handbook.plain">
        <source>In plain words</source>
        <extracomment>staff desktop</extracomment>
        <translation>Простыми словами</translation>
    </message>
    <message id="handbook.edit">
        <source>Edit</source>
        <extracomment>staff desktop</extracomment>
        <translation>Править</translation>
    </message>
    <message id="handbook.beside">
        <source>Beside it:</source>
        <extracomment>staff desktop</extracomment>
        <translation>Рядом:</translation>
    </message>
    <message id="handbook.facts">
        <source>At a glance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Коротко</translation>
    </message>
    <message id="handbook.fallback">
        <source>Not translated yet: shown in another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Ещё не переведено: показано на другом языке.</translation>
    </message>
    <message id="handbook.stale">
        <source>The translation is older than the original. Facts are current.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Перевод старше оригинала. Данные актуальны.</translation>
    </message>
</context>
</TS>
