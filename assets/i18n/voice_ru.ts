<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="stories.title">
        <source>You said, we did</source>
        <extracomment>also the tile of the home page; said by the centre to its visitors</extracomment>
        <translation>Вы сказали, мы сделали</translation>
    </message>
    <message id="stories.line">
        <source>What changed because of you</source>
        <extracomment>below it on the tile</extracomment>
        <translation>Что изменилось благодаря вам</translation>
    </message>
    <message id="stories.told">
        <source>%1 told us this year what to fix. Here is what changed.</source>
        <extracomment>%1 is “1,284 people” in words</extracomment>
        <translation>%1 в этом году рассказали нам, что исправить. Вот что изменилось.</translation>
    </message>
    <message id="stories.intro">
        <source>You told us what to fix. Here is what changed.</source>
        <extracomment>where no number is known</extracomment>
        <translation>Вы рассказали нам, что исправить. Вот что изменилось.</translation>
    </message>
    <message id="stories.typical">
        <source>A typical comment. %1, %2</source>
        <extracomment>%1 is “312 people”, %2 some months; the words above are nobody's own</extracomment>
        <translation>Типичный отзыв. %1, %2</translation>
    </message>
    <message id="stories.done">
        <source>Done on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Сделано %1</translation>
    </message>
    <message id="stories.table">
        <source>Table</source>
        <extracomment>shows the numbers of a chart as a table</extracomment>
        <translation>Таблица</translation>
    </message>
    <message id="stories.chart">
        <source>Chart</source>
        <extracomment>shows the numbers as a chart again</extracomment>
        <translation>График</translation>
    </message>
    <message id="stories.as-table">
        <source>The numbers are now in a table.</source>
        <extracomment>said after the key Table</extracomment>
        <translation>Числа теперь в таблице.</translation>
    </message>
    <message id="stories.as-chart">
        <source>The numbers are now in a chart.</source>
        <extracomment>said after the key Chart</extracomment>
        <translation>Числа теперь на графике.</translation>
    </message>
    <message id="stories.month">
        <source>Month</source>
        <extracomment>heads a column of a table</extracomment>
        <translation>Месяц</translation>
    </message>
    <message id="stories.place">
        <source>%1 of %2</source>
        <extracomment>%1 of %2 changes</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message id="stories.next">
        <source>Next change</source>
        <translation>Дальше</translation>
    </message>
    <message id="stories.none">
        <source>Nothing to tell yet.</source>
        <translation>Пока рассказать нечего.</translation>
    </message>
    <message id="stories.poll">
        <source>Poll</source>
        <extracomment>heads a card with a question</extracomment>
        <translation>Голосование</translation>
    </message>
    <message id="stories.vote">
        <source>Vote</source>
        <extracomment>opens the poll</extracomment>
        <translation>Голосовать</translation>
    </message>
    <message id="panel.title">
        <source>Take part</source>
        <extracomment>joins people whom the centre asks for advice</extracomment>
        <translation>Участвовать</translation>
    </message>
    <message id="panel.line">
        <source>Help us plan</source>
        <extracomment>below it on the tile</extracomment>
        <translation>Помогите нам с планами</translation>
    </message>
    <message id="panel.ask">
        <source>Would you like to help with what comes next? We invite you to talks and surveys.</source>
        <extracomment>on a card with the key Take part</extracomment>
        <translation>Хотите помочь и дальше? Мы пригласим вас на встречи и опросы.</translation>
    </message>
    <message id="panel.thanks">
        <source>Thank you for joining. Your details are sealed. Only the people who invite you can read them.</source>
        <extracomment>on the page after joining</extracomment>
        <translation>Спасибо, что вы с нами. Ваши данные запечатаны. Их могут прочитать только те, кто приглашает.</translation>
    </message>
    <message id="panel.thanks.title">
        <source>Thank you. You are taking part.</source>
        <extracomment>heads the page after joining</extracomment>
        <translation>Спасибо. Вы участвуете.</translation>
    </message>
    <message id="panel.keep">
        <source>Write it down or photograph it. With it you can stop at any time.</source>
        <extracomment>below the number</extracomment>
        <translation>Запишите или сфотографируйте его. По нему можно выйти в любой момент.</translation>
    </message>
    <message id="panel.next.today">
        <source>Today: your details are saved here and on their way to the team</source>
        <translation>Сегодня: ваши данные сохранены здесь и отправляются сотрудникам</translation>
    </message>
    <message id="panel.next.invite">
        <source>We invite you when we plan something new</source>
        <extracomment>a step of what happens next</extracomment>
        <translation>Позовём вас, когда задумаем что-то новое</translation>
    </message>
    <message id="panel.next.leave">
        <source>To leave: open “Check a comment” at any kiosk and type your number</source>
        <extracomment>a step of what happens next; the quoted words are the home page's tile</extracomment>
        <translation>Чтобы выйти: откройте «Узнать об обращении» на любом терминале и наберите номер</translation>
    </message>
    <message id="panel.state">
        <source>You are taking part</source>
        <extracomment>what a number stands for</extracomment>
        <translation>Вы участвуете</translation>
    </message>
    <message id="panel.state.line">
        <source>We invite you to talks and surveys. You can stop at any time.</source>
        <translation>Мы приглашаем вас на встречи и опросы. Отказаться можно в любой момент.</translation>
    </message>
    <message id="panel.since">
        <source>Since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>С %1</translation>
    </message>
    <message id="panel.withdraw">
        <source>Stop taking part</source>
        <extracomment>a key</extracomment>
        <translation>Больше не участвовать</translation>
    </message>
    <message id="panel.sure">
        <source>Do you want to stop? We will not invite you again, and nobody will see your details.</source>
        <translation>Больше не участвовать? Мы не будем приглашать вас, и ваших данных никто не увидит.</translation>
    </message>
    <message id="panel.withdraw.yes">
        <source>Yes, stop</source>
        <extracomment>a key</extracomment>
        <translation>Да, выйти</translation>
    </message>
    <message id="panel.withdraw.no">
        <source>No, go on</source>
        <extracomment>a key</extracomment>
        <translation>Нет, остаться</translation>
    </message>
    <message id="panel.withdrawn">
        <source>You no longer take part. This is saved on this device and reaches the team by this evening.</source>
        <extracomment>said after leaving</extracomment>
        <translation>Вы больше не участвуете. Это сохранено на этом терминале и сегодня к вечеру дойдёт до сотрудников.</translation>
    </message>
    <message id="panel.gone">
        <source>You no longer take part</source>
        <extracomment>what a number stands for</extracomment>
        <translation>Вы больше не участвуете</translation>
    </message>
    <message id="panel.gone.line">
        <source>We will not invite you again. Nobody sees the details you left.</source>
        <translation>Мы больше не приглашаем вас. Оставленных данных никто не видит.</translation>
    </message>
    <message id="herald.hush">
        <source>Touch the screen for silence</source>
        <extracomment>beside what the first screen says by itself: how to end it; short</extracomment>
        <translation>Коснитесь экрана, и станет тихо</translation>
    </message>
</context>
</TS>
