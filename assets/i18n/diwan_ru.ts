<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="window.title">
        <source>Diwan</source>
        <extracomment>name of the window, seen only by staff</extracomment>
        <translation>Diwan</translation>
    </message>
    <message id="attract.listen">
        <source>To hear the screen, touch Listen below</source>
        <extracomment>below the languages</extracomment>
        <translation>Чтобы всё читалось вслух, нажмите «Слушать» внизу</translation>
    </message>
    <message id="header.home">
        <source>Home</source>
        <extracomment>key of the header</extracomment>
        <translation>Главная</translation>
    </message>
    <message id="header.language">
        <source>Change language</source>
        <extracomment>spoken after the name of the language</extracomment>
        <translation>Сменить язык</translation>
    </message>
    <message id="header.end">
        <source>End</source>
        <extracomment>ends the visit</extracomment>
        <translation>Выход</translation>
    </message>
    <message id="dock.text">
        <source>Text</source>
        <extracomment>one short word: letter size</extracomment>
        <translation>Шрифт</translation>
    </message>
    <message id="dock.contrast">
        <source>Contrast</source>
        <extracomment>one short word</extracomment>
        <translation>Контраст</translation>
    </message>
    <message id="dock.listen">
        <source>Listen</source>
        <extracomment>one short word: reading aloud</extracomment>
        <translation>Слушать</translation>
    </message>
    <message id="dock.volume">
        <source>Volume</source>
        <extracomment>one short word</extracomment>
        <translation>Звук</translation>
    </message>
    <message id="dock.speed">
        <source>Speed</source>
        <extracomment>one short word: speed of reading aloud</extracomment>
        <translation>Скорость</translation>
    </message>
    <message id="dock.height">
        <source>Height</source>
        <extracomment>one short word: moves the screen down</extracomment>
        <translation>Высота</translation>
    </message>
    <message id="dock.help">
        <source>Help</source>
        <extracomment>one short word</extracomment>
        <translation>Помощь</translation>
    </message>
    <message id="panel.close">
        <source>Close</source>
        <extracomment>closes a panel</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message id="text.title">
        <source>How large should the letters be?</source>
        <translation>Размер букв</translation>
    </message>
    <message id="text.small">
        <source>Small</source>
        <extracomment>letter size</extracomment>
        <translation>Маленькие</translation>
    </message>
    <message id="text.medium">
        <source>Medium</source>
        <extracomment>letter size</extracomment>
        <translation>Средние</translation>
    </message>
    <message id="text.large">
        <source>Large</source>
        <extracomment>letter size</extracomment>
        <translation>Крупные</translation>
    </message>
    <message id="text.largest">
        <source>Largest</source>
        <extracomment>letter size</extracomment>
        <translation>Самые крупные</translation>
    </message>
    <message id="text.preview">
        <source>This is how the text will look.</source>
        <extracomment>shows the chosen size</extracomment>
        <translation>Так будет выглядеть текст.</translation>
    </message>
    <message id="contrast.title">
        <source>Which colours are easiest to read?</source>
        <translation>Какие цвета лучше?</translation>
    </message>
    <message id="contrast.light">
        <source>Light</source>
        <extracomment>a theme</extracomment>
        <translation>Светлые</translation>
    </message>
    <message id="contrast.dark">
        <source>Dark</source>
        <extracomment>a theme</extracomment>
        <translation>Тёмные</translation>
    </message>
    <message id="contrast.soft">
        <source>Soft</source>
        <extracomment>a theme</extracomment>
        <translation>Мягкие</translation>
    </message>
    <message id="contrast.black-on-white">
        <source>Black on white</source>
        <extracomment>a theme</extracomment>
        <translation>Чёрное на белом</translation>
    </message>
    <message id="contrast.white-on-black">
        <source>White on black</source>
        <extracomment>a theme</extracomment>
        <translation>Белое на чёрном</translation>
    </message>
    <message id="listen.title">
        <source>Hear the screen</source>
        <translation>Чтение вслух</translation>
    </message>
    <message id="listen.on">
        <source>On</source>
        <extracomment>reading aloud</extracomment>
        <translation>Включено</translation>
    </message>
    <message id="listen.off">
        <source>Off</source>
        <extracomment>reading aloud</extracomment>
        <translation>Выключено</translation>
    </message>
    <message id="listen.explained">
        <source>We read the page aloud, and then each thing you touch.</source>
        <translation>Мы прочитаем вслух страницу, а потом всё, на что вы нажмёте.</translation>
    </message>
    <message id="listen.fault">
        <source>This kiosk has no sound right now. Our staff know about it. The words are still marked as they would be read.</source>
        <extracomment>the machine has no sound</extracomment>
        <translation>Сейчас у этого терминала нет звука. Наши сотрудники об этом знают. Слова всё равно выделяются так, как если бы их читали вслух.</translation>
    </message>
    <message id="listen.page">
        <source>Read this page</source>
        <extracomment>reads the page from its start</extracomment>
        <translation>Прочитать эту страницу</translation>
    </message>
    <message id="listen.pause">
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message id="listen.resume">
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message id="listen.again">
        <source>Again</source>
        <extracomment>says the same again</extracomment>
        <translation>Ещё раз</translation>
    </message>
    <message id="listen.sentence">
        <source>Sentence %1 of %2</source>
        <translation>Фраза %1 из %2</translation>
    </message>
    <message id="volume.title">
        <source>How loud should the voice be?</source>
        <translation>Как громко читать?</translation>
    </message>
    <message id="volume.step">
        <source>Volume %1 of %2</source>
        <translation>Громкость %1 из %2</translation>
    </message>
    <message id="volume.softer">
        <source>Softer</source>
        <translation>Тише</translation>
    </message>
    <message id="volume.louder">
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message id="speed.title">
        <source>How fast should the voice be?</source>
        <translation>Как быстро читать?</translation>
    </message>
    <message id="speed.step">
        <source>Speed %1 of %2</source>
        <translation>Скорость %1 из %2</translation>
    </message>
    <message id="speed.slower">
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message id="speed.faster">
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message id="height.title">
        <source>The screen is lower now, within easy reach</source>
        <translation>Экран опустился, теперь до всего легко достать</translation>
    </message>
    <message id="height.text">
        <source>Touch “Height” to bring it back up</source>
        <extracomment>%1 would be wrong here: the quoted word is the key's own name, dock.height</extracomment>
        <translation>Чтобы поднять его, нажмите «Высота»</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message id="help.touch">
        <source>Touch a box with an edge to open it. “Back” returns to where you were. No answer is lost.</source>
        <translation>Нажмите на поле в рамке, чтобы его открыть. Кнопка «Назад» вернёт вас туда, где вы были. Ответы не пропадут.</translation>
    </message>
    <message id="help.bar">
        <source>The keys at the bottom change letters, colours, voice and height. They return to normal when you leave.</source>
        <translation>Кнопки внизу меняют буквы, цвета, голос и высоту. Когда вы уйдёте, всё станет как было.</translation>
    </message>
    <message id="help.people">
        <source>You can also ask anyone at the counters, or call %1.</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Можно также спросить сотрудника у любого окна или позвонить по номеру %1.</translation>
    </message>
    <message id="language.title">
        <source>Choose a language</source>
        <translation>Выберите язык</translation>
    </message>
    <message id="home.title">
        <source>How can we help you today?</source>
        <translation>Чем мы можем вам помочь?</translation>
    </message>
    <message id="home.guidance">
        <source>Services and guidance</source>
        <translation>Услуги центра</translation>
    </message>
    <message id="home.guidance.line">
        <source>What you need, the steps, fees and opening times</source>
        <translation>Что нужно, что делать, сколько стоит и когда открыто</translation>
    </message>
    <message id="home.feedback">
        <source>Tell us what you think</source>
        <translation>Поделитесь мнением</translation>
    </message>
    <message id="home.feedback.line">
        <source>About 2 minutes, no name needed</source>
        <translation>Около 2 минут, имя не нужно</translation>
    </message>
    <message id="home.suggestion">
        <source>Suggestion or complaint</source>
        <translation>Предложение или жалоба</translation>
    </message>
    <message id="home.suggestion.line">
        <source>You get a number and, if you wish, a reply</source>
        <translation>Вы получите номер, а если хотите, то и ответ</translation>
    </message>
    <message id="home.poll">
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message id="home.poll.line">
        <source>We ask, you choose</source>
        <translation>Мы спрашиваем, вы выбираете</translation>
    </message>
    <message id="home.news">
        <source>Announcements</source>
        <translation>Объявления</translation>
    </message>
    <message id="home.news.line" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements</extracomment>
        <translation>
            <numerusform>%n объявление</numerusform>
            <numerusform>%n объявления</numerusform>
            <numerusform>%n объявлений</numerusform>
        </translation>
    </message>
    <message id="home.popular">
        <source>Most asked for this week</source>
        <translation>Чаще всего ищут на этой неделе</translation>
    </message>
    <message id="news.count" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements, short</extracomment>
        <translation>
            <numerusform>%n объявление</numerusform>
            <numerusform>%n объявления</numerusform>
            <numerusform>%n объявлений</numerusform>
        </translation>
    </message>
    <message id="news.none">
        <source>There are no announcements today.</source>
        <translation>Сегодня объявлений нет.</translation>
    </message>
    <message id="topics.title">
        <source>What is it about?</source>
        <translation>Что вас интересует?</translation>
    </message>
    <message id="page.back">
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="page.more">
        <source>Show more</source>
        <extracomment>turns to the next part of the page</extracomment>
        <translation>Листать вниз</translation>
    </message>
    <message id="page.earlier">
        <source>Back up</source>
        <extracomment>turns back to the part before</extracomment>
        <translation>Листать вверх</translation>
    </message>
    <message id="search.title">
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message id="search.prompt">
        <source>Search for a service or question</source>
        <translation>Найти услугу или ответ на вопрос</translation>
    </message>
    <message id="search.short">
        <source>Search</source>
        <extracomment>the same, where letters are very large</extracomment>
        <translation>Поиск</translation>
    </message>
    <message id="search.clear">
        <source>Clear</source>
        <extracomment>empties the field</extracomment>
        <translation>Очистить</translation>
    </message>
    <message id="search.count" numerus="yes">
        <source>%n results</source>
        <extracomment>number of results</extracomment>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message id="search.none">
        <source>Nothing found. Try another word, or ask at a counter.</source>
        <translation>Ничего не нашлось. Попробуйте другое слово или спросите у любого окна.</translation>
    </message>
    <message id="search.also">
        <source>Also showing results for %1</source>
        <extracomment>%1: the word as it was understood</extracomment>
        <translation>Показаны и результаты для «%1»</translation>
    </message>
    <message id="search.best">
        <source>Best match</source>
        <extracomment>over the first result</extracomment>
        <translation>Самое подходящее</translation>
    </message>
    <message id="search.keyboard">
        <source>Keyboard</source>
        <extracomment>shows the keyboard</extracomment>
        <translation>Клавиатура</translation>
    </message>
    <message id="search.show" numerus="yes">
        <source>Show %n results</source>
        <extracomment>hides the keyboard so that the results are seen</extracomment>
        <translation>
            <numerusform>Показать %n результат</numerusform>
            <numerusform>Показать %n результата</numerusform>
            <numerusform>Показать %n результатов</numerusform>
        </translation>
    </message>
    <message id="fact.fee">
        <source>Fee</source>
        <translation>Стоимость</translation>
    </message>
    <message id="fact.duration">
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message id="fact.place">
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message id="fact.hours">
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message id="channel.counter">
        <source>At the counter</source>
        <translation>У окна</translation>
    </message>
    <message id="channel.phone">
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message id="channel.online">
        <source>Online</source>
        <translation>На сайте</translation>
    </message>
    <message id="channel.post">
        <source>By post</source>
        <translation>По почте</translation>
    </message>
    <message id="channel.email">
        <source>By email</source>
        <translation>По электронной почте</translation>
    </message>
    <message id="service.documents">
        <source>What you need</source>
        <translation>Что нужно</translation>
    </message>
    <message id="service.steps">
        <source>Steps</source>
        <translation>Что делать</translation>
    </message>
    <message id="service.channels">
        <source>Can’t come in?</source>
        <translation>Не можете прийти?</translation>
    </message>
    <message id="service.related">
        <source>You may also need</source>
        <translation>Вам может пригодиться</translation>
    </message>
    <message id="service.guide">
        <source>Start step by step</source>
        <translation>Пройти по шагам</translation>
    </message>
    <message id="service.feedback">
        <source>Give feedback</source>
        <translation>Оставить отзыв</translation>
    </message>
    <message id="service.gone">
        <source>This page is no longer here</source>
        <translation>Этой страницы больше нет</translation>
    </message>
    <message id="service.fallback">
        <source>This page is not yet in your language.</source>
        <translation>Этой страницы пока нет на вашем языке.</translation>
    </message>
    <message id="service.stale">
        <source>This translation is being updated. Fees and times are current.</source>
        <translation>Этот перевод сейчас обновляют. Цены и время указаны верно.</translation>
    </message>
    <message id="plain.switch">
        <source>Simple words</source>
        <extracomment>a switch on a page of guidance: plain language</extracomment>
        <translation>Простыми словами</translation>
    </message>
    <message id="plain.explained">
        <source>Short sentences and everyday words</source>
        <extracomment>spoken after the name of the switch</extracomment>
        <translation>Короткие предложения и понятные слова</translation>
    </message>
    <message id="plain.on">
        <source>Now in simple words.</source>
        <extracomment>said when the switch is on</extracomment>
        <translation>Теперь простыми словами.</translation>
    </message>
    <message id="plain.off">
        <source>Now in the usual words.</source>
        <extracomment>said when the switch is off</extracomment>
        <translation>Теперь обычными словами.</translation>
    </message>
    <message id="step.progress">
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message id="step.previous">
        <source>Step %1</source>
        <extracomment>%1 is the number of the step before</extracomment>
        <translation>Шаг %1</translation>
    </message>
    <message id="step.next">
        <source>Step %1: %2</source>
        <extracomment>%1 is a number, %2 the title of that step</extracomment>
        <translation>Шаг %1: %2</translation>
    </message>
    <message id="step.done">
        <source>Tell us how it went</source>
        <extracomment>after the last step</extracomment>
        <translation>Расскажите, как всё прошло</translation>
    </message>
    <message id="map.title">
        <source>Counter %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Окно %1</translation>
    </message>
    <message id="map.alternative">
        <source>Drawing: counter %1 in the row of counters</source>
        <extracomment>%1 is a number; spoken instead of the drawing</extracomment>
        <translation>Рисунок: окно %1 в ряду окон</translation>
    </message>
    <message id="question.progress">
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
    <message id="question.optional">
        <source>Optional</source>
        <translation>Можно не отвечать</translation>
    </message>
    <message id="question.minutes" numerus="yes">
        <source>About %n minutes</source>
        <extracomment>number of minutes left, a guess</extracomment>
        <translation>
            <numerusform>Около %n минуты</numerusform>
            <numerusform>Около %n минут</numerusform>
            <numerusform>Около %n минут</numerusform>
        </translation>
    </message>
    <message id="question.previous">
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message id="question.next">
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message id="question.skip">
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message id="question.private">
        <source>Only the people who handle it will read this.</source>
        <translation>Это прочитают только те, кто этим занимается.</translation>
    </message>
    <message id="review.title">
        <source>Check your answers</source>
        <translation>Проверьте свои ответы</translation>
    </message>
    <message id="review.explained">
        <source>Touch an answer to change it.</source>
        <translation>Чтобы изменить ответ, нажмите на него.</translation>
    </message>
    <message id="review.change">
        <source>Change: %1</source>
        <extracomment>%1 is the question</extracomment>
        <translation>Изменить: %1</translation>
    </message>
    <message id="review.empty">
        <source>Not answered</source>
        <translation>Нет ответа</translation>
    </message>
    <message id="review.send">
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message id="review.saving">
        <source>Saving</source>
        <translation>Сохраняем</translation>
    </message>
    <message id="thanks.title">
        <source>Thank you. We have your answer.</source>
        <translation>Спасибо. Мы получили ваш ответ.</translation>
    </message>
    <message id="thanks.read">
        <source>It is saved on this device and reaches our team by this evening.</source>
        <translation>Он сохранён на этом терминале и сегодня к вечеру будет у наших сотрудников.</translation>
    </message>
    <message id="thanks.reply">
        <source>It is saved on this device and reaches our team by this evening. They will reply to you.</source>
        <translation>Он сохранён на этом терминале и сегодня к вечеру будет у наших сотрудников. Они вам ответят.</translation>
    </message>
    <message id="thanks.number">
        <source>Your reference number</source>
        <translation>Номер вашего обращения</translation>
    </message>
    <message id="thanks.keep">
        <source>Write it down or photograph it. Your name is not kept.</source>
        <translation>Запишите его или сфотографируйте. Ваше имя мы не храним.</translation>
    </message>
    <message id="thanks.hear">
        <source>Read me the number</source>
        <translation>Прочитать номер вслух</translation>
    </message>
    <message id="thanks.qr">
        <source>Square code with your reference number</source>
        <extracomment>spoken instead of the square code</extracomment>
        <translation>Квадратный код с номером вашего обращения</translation>
    </message>
    <message id="thanks.next">
        <source>What happens now</source>
        <translation>Что будет дальше</translation>
    </message>
    <message id="thanks.next.today">
        <source>Today: it is saved here and on its way to the team</source>
        <translation>Сегодня: ответ сохранён здесь и отправляется сотрудникам</translation>
    </message>
    <message id="thanks.next.read">
        <source>This week: the team reads every answer</source>
        <translation>На этой неделе: сотрудники читают каждый ответ</translation>
    </message>
    <message id="thanks.next.news">
        <source>Each month: we publish what changed</source>
        <translation>Каждый месяц: мы рассказываем, что изменилось</translation>
    </message>
    <message id="thanks.next.answer">
        <source>Within 7 days: the team replies</source>
        <translation>В течение 7 дней: сотрудники отвечают вам</translation>
    </message>
    <message id="thanks.next.check">
        <source>Read the reply here: touch “Check a comment”</source>
        <translation>Ответ можно прочесть здесь: «Узнать об обращении»</translation>
    </message>
    <message id="thanks.clearing" numerus="yes">
        <source>This screen clears in %n seconds</source>
        <extracomment>seconds until the screen is wiped</extracomment>
        <translation>
            <numerusform>Экран очистится через %n секунду</numerusform>
            <numerusform>Экран очистится через %n секунды</numerusform>
            <numerusform>Экран очистится через %n секунд</numerusform>
        </translation>
    </message>
    <message id="thanks.time">
        <source>More time</source>
        <extracomment>more time on this screen</extracomment>
        <translation>Нужно ещё время</translation>
    </message>
    <message id="thanks.more">
        <source>Something else</source>
        <translation>Что-нибудь ещё</translation>
    </message>
    <message id="thanks.done">
        <source>I’m done, clear the screen</source>
        <extracomment>ends the visit and wipes the screen</extracomment>
        <translation>Всё, очистить экран</translation>
    </message>
    <message id="idle.title">
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message id="idle.text" numerus="yes">
        <source>In %n seconds we erase what you wrote and return to the start, to keep it private.</source>
        <extracomment>seconds until everything is wiped</extracomment>
        <translation>
            <numerusform>Через %n секунду мы сотрём то, что вы написали, и вернёмся в начало, чтобы этого не увидели другие.</numerusform>
            <numerusform>Через %n секунды мы сотрём то, что вы написали, и вернёмся в начало, чтобы этого не увидели другие.</numerusform>
            <numerusform>Через %n секунд мы сотрём то, что вы написали, и вернёмся в начало, чтобы этого не увидели другие.</numerusform>
        </translation>
    </message>
    <message id="idle.stay">
        <source>Yes, I need more time</source>
        <translation>Да, мне нужно ещё время</translation>
    </message>
    <message id="idle.end">
        <source>No, end now</source>
        <translation>Нет, выйти</translation>
    </message>
    <message id="end.title">
        <source>End without sending?</source>
        <translation>Выйти, ничего не отправив?</translation>
    </message>
    <message id="end.text">
        <source>What you wrote has not been sent. It will be erased.</source>
        <translation>Ваши ответы не отправлены. Они будут стёрты.</translation>
    </message>
    <message id="end.stay">
        <source>Back to my answers</source>
        <translation>Вернуться к ответам</translation>
    </message>
    <message id="end.discard">
        <source>Erase and end</source>
        <translation>Стереть и выйти</translation>
    </message>
    <message id="unavailable.title">
        <source>We can’t take answers here right now</source>
        <translation>Сейчас здесь нельзя оставить ответ</translation>
    </message>
    <message id="unavailable.text">
        <source>You can still read about every service. Our staff have been told. At the counters, someone will take down what you want to say.</source>
        <translation>Прочитать о любой услуге по-прежнему можно. Наши сотрудники уже знают. У окна вас выслушают и запишут то, что вы хотите сказать.</translation>
    </message>
    <message id="unavailable.again">
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message id="staff.title">
        <source>Staff</source>
        <translation>Для сотрудников</translation>
    </message>
    <message id="staff.pin">
        <source>Enter your PIN</source>
        <translation>Введите ПИН-код</translation>
    </message>
    <message id="staff.erase">
        <source>Erase</source>
        <extracomment>erases a digit</extracomment>
        <translation>Стереть</translation>
    </message>
    <message id="staff.enter">
        <source>Enter</source>
        <translation>Войти</translation>
    </message>
    <message id="staff.back">
        <source>Back to the kiosk</source>
        <translation>Вернуться к терминалу</translation>
    </message>
    <message id="staff.quit">
        <source>Close Diwan</source>
        <translation>Закрыть Diwan</translation>
    </message>
    <message id="staff.wrong">
        <source>That PIN is not right.</source>
        <translation>Это неверный ПИН-код.</translation>
    </message>
    <message id="staff.locked">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Слишком много попыток. Осталось ждать секунд: %1.</translation>
    </message>
    <message id="staff.no-pin">
        <source>No PIN is set for this kiosk. Set one with “diwan settings pin”.</source>
        <translation>У этого терминала нет ПИН-кода. Задайте его командой «diwan settings pin».</translation>
    </message>
    <message id="role.button">
        <source>button</source>
        <extracomment>spoken after a name</extracomment>
        <translation>кнопка</translation>
    </message>
    <message id="role.choice">
        <source>choice</source>
        <extracomment>spoken after a name</extracomment>
        <translation>вариант</translation>
    </message>
    <message id="role.checkbox">
        <source>checkbox</source>
        <extracomment>spoken after a name</extracomment>
        <translation>флажок</translation>
    </message>
    <message id="role.field">
        <source>text field</source>
        <extracomment>spoken after a name</extracomment>
        <translation>поле для текста</translation>
    </message>
    <message id="role.heading">
        <source>heading</source>
        <extracomment>spoken after a name</extracomment>
        <translation>заголовок</translation>
    </message>
    <message id="state.selected">
        <source>selected</source>
        <extracomment>spoken</extracomment>
        <translation>выбрано</translation>
    </message>
    <message id="state.not-selected">
        <source>not selected</source>
        <extracomment>spoken</extracomment>
        <translation>не выбрано</translation>
    </message>
</context>
</TS>
