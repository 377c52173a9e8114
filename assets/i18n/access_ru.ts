<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="part.dialog">
        <source>Message</source>
        <extracomment>a part of the screen, spoken when it is entered: a question that must be answered first</extracomment>
        <translation>Сообщение</translation>
    </message>
    <message id="part.panel">
        <source>Panel</source>
        <extracomment>as above: an open panel of the bar</extracomment>
        <translation>Панель</translation>
    </message>
    <message id="part.content">
        <source>Page</source>
        <extracomment>as above: what the page holds</extracomment>
        <translation>Страница</translation>
    </message>
    <message id="part.keys">
        <source>Keyboard</source>
        <extracomment>as above: the keyboard on the screen</extracomment>
        <translation>Клавиатура</translation>
    </message>
    <message id="part.actions">
        <source>Actions</source>
        <extracomment>as above: the buttons at the end of the page</extracomment>
        <translation>Действия</translation>
    </message>
    <message id="part.header">
        <source>Top of the screen</source>
        <extracomment>as above: home, language, end</extracomment>
        <translation>Верх экрана</translation>
    </message>
    <message id="part.bar">
        <source>Accessibility bar</source>
        <extracomment>as above: text, contrast, listen and so on</extracomment>
        <translation>Панель доступности</translation>
    </message>
    <message id="part.row">
        <source>From %1 to %2</source>
        <extracomment>a row of keys: %1 and %2 are its first and last letter</extracomment>
        <translation>От %1 до %2</translation>
    </message>
    <message id="part.leave">
        <source>Leave this part</source>
        <extracomment>scanning: choosing this goes out of the part</extracomment>
        <translation>Выйти из этой части</translation>
    </message>
    <message id="state.empty">
        <source>empty</source>
        <extracomment>spoken after the name of a field in which nothing is written</extracomment>
        <translation>пусто</translation>
    </message>
    <message id="personal.hidden">
        <source>Personal. To hear it, plug in headphones.</source>
        <extracomment>spoken in place of personal text where others may hear</extracomment>
        <translation>Личные данные. Чтобы услышать их, подключите наушники.</translation>
    </message>
    <message id="echo.character">
        <source>character</source>
        <extracomment>spoken in place of a letter typed into a personal answer</extracomment>
        <translation>знак</translation>
    </message>
    <message id="echo.digit">
        <source>digit</source>
        <extracomment>spoken in place of a digit of the staff PIN</extracomment>
        <translation>цифра</translation>
    </message>
    <message id="profiles.title">
        <source>Ways to use this screen</source>
        <extracomment>title of the chooser, and the button that opens it</extracomment>
        <translation>Способы пользоваться экраном</translation>
    </message>
    <message id="profiles.explained">
        <source>Choose one. You can change everything afterwards. It all returns to normal when you leave.</source>
        <extracomment>below the title</extracomment>
        <translation>Выберите один. Потом всё можно изменить. Когда вы уйдёте, всё вернётся как было.</translation>
    </message>
    <message id="profile.blind">
        <source>Without seeing</source>
        <extracomment>a way of using the kiosk; no word of illness</extracomment>
        <translation>Не глядя на экран</translation>
    </message>
    <message id="profile.blind.line">
        <source>The kiosk speaks. Slide a finger and listen; tap twice to open.</source>
        <extracomment>what it does</extracomment>
        <translation>Терминал говорит. Ведите пальцем и слушайте; коснитесь дважды, чтобы открыть.</translation>
    </message>
    <message id="profile.low-vision">
        <source>Larger and clearer</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Крупнее и чётче</translation>
    </message>
    <message id="profile.low-vision.line">
        <source>Largest letters, white on black.</source>
        <extracomment>what it does</extracomment>
        <translation>Самые крупные буквы, белое на чёрном.</translation>
    </message>
    <message id="profile.deaf">
        <source>Without sound</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Без звука</translation>
    </message>
    <message id="profile.deaf.line">
        <source>Everything in writing, with more time.</source>
        <extracomment>what it does</extracomment>
        <translation>Всё написано, времени больше.</translation>
    </message>
    <message id="profile.motor">
        <source>Easier to touch</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Легче нажимать</translation>
    </message>
    <message id="profile.motor.line">
        <source>Low on the screen. A second touch by accident does not count.</source>
        <extracomment>what it does</extracomment>
        <translation>Внизу экрана. Второе случайное касание не считается.</translation>
    </message>
    <message id="profile.plain">
        <source>Plain words</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Простыми словами</translation>
    </message>
    <message id="profile.plain.line">
        <source>Large letters, more time, and plain words where we have them.</source>
        <extracomment>what it does</extracomment>
        <translation>Крупные буквы, больше времени и простые слова там, где они есть.</translation>
    </message>
    <message id="profile.one-switch">
        <source>One switch</source>
        <extracomment>a way of using the kiosk: one large button of one's own</extracomment>
        <translation>Одна кнопка</translation>
    </message>
    <message id="profile.one-switch.line">
        <source>A frame moves by itself. Press when it is on what you want.</source>
        <extracomment>what it does</extracomment>
        <translation>Рамка движется сама. Нажмите, когда она на нужном месте.</translation>
    </message>
    <message id="profile.two-switches">
        <source>Two switches</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Две кнопки</translation>
    </message>
    <message id="profile.two-switches.line">
        <source>One moves the frame, the other chooses.</source>
        <extracomment>what it does</extracomment>
        <translation>Одна двигает рамку, другая выбирает.</translation>
    </message>
    <message id="scan.title">
        <source>Speed of the frame</source>
        <extracomment>panel, and the button that opens it: how long scanning stays on each thing</extracomment>
        <translation>Скорость рамки</translation>
    </message>
    <message id="scan.step">
        <source>%1 seconds</source>
        <extracomment>%1 is a number such as 1.5</extracomment>
        <translation>%1 секунды</translation>
    </message>
    <message id="scan.stop">
        <source>Stop the frame</source>
        <extracomment>ends scanning</extracomment>
        <translation>Остановить рамку</translation>
    </message>
    <message id="explore.touch">
        <source>Explore by touch</source>
        <extracomment>switches it on and off</extracomment>
        <translation>Изучать касанием</translation>
    </message>
    <message id="explore.explained">
        <source>A touch says what is there. Tap twice to open it.</source>
        <extracomment>what it does</extracomment>
        <translation>Коснитесь один раз, чтобы услышать, что под пальцем. Коснитесь дважды, чтобы открыть.</translation>
    </message>
    <message id="explore.telling">
        <source>Try the keys</source>
        <extracomment>button: keys say what they do and do nothing</extracomment>
        <translation>Попробовать клавиши</translation>
    </message>
    <message id="explore.telling.on">
        <source>Press any key to hear what it does. Help or Cancel ends this.</source>
        <extracomment>said and shown when it begins</extracomment>
        <translation>Нажмите клавишу, чтобы услышать, что она делает. Чтобы закончить, нажмите «Помощь» или «Отмена».</translation>
    </message>
    <message id="dark.start">
        <source>Dark screen</source>
        <extracomment>button: the picture goes off, voice and keys go on</extracomment>
        <translation>Тёмный экран</translation>
    </message>
    <message id="dark.show">
        <source>Show the screen</source>
        <extracomment>button: the picture comes back</extracomment>
        <translation>Показать экран</translation>
    </message>
    <message id="dark.on">
        <source>The screen is dark. To see it again, press the Help key or touch “Show the screen”.</source>
        <extracomment>said, and written on the dark screen; quotes the button dark.show</extracomment>
        <translation>Экран тёмный. Чтобы снова видеть его, нажмите клавишу помощи или коснитесь «Показать экран».</translation>
    </message>
    <message id="dark.off">
        <source>The screen is back.</source>
        <extracomment>said</extracomment>
        <translation>Экран снова виден.</translation>
    </message>
    <message id="help.keys">
        <source>On the keypad, up and down go through the page, forward goes to the next part, select opens. On a keyboard, Escape goes back.</source>
        <extracomment>in the help panel</extracomment>
        <translation>На пульте «Вверх» и «Вниз» ведут по странице, «Вперёд» — к следующей части, «Выбор» открывает. На клавиатуре Escape возвращает назад.</translation>
    </message>
    <message id="key.up">
        <source>Up: the thing before</source>
        <extracomment>a key of a keypad and what it does; spoken, and on the staff page that learns keys</extracomment>
        <translation>Вверх: предыдущее</translation>
    </message>
    <message id="key.down">
        <source>Down: the next thing</source>
        <extracomment>as above</extracomment>
        <translation>Вниз: следующее</translation>
    </message>
    <message id="key.back">
        <source>Back: the way you came</source>
        <extracomment>as above</extracomment>
        <translation>Назад: откуда пришли</translation>
    </message>
    <message id="key.forward">
        <source>Forward: the next part of the screen</source>
        <extracomment>as above</extracomment>
        <translation>Вперёд: следующая часть экрана</translation>
    </message>
    <message id="key.select">
        <source>Select: opens or chooses</source>
        <extracomment>as above</extracomment>
        <translation>Выбор: открыть или выбрать</translation>
    </message>
    <message id="key.help">
        <source>Help: what the keys do</source>
        <extracomment>as above</extracomment>
        <translation>Помощь: что делают клавиши</translation>
    </message>
    <message id="key.volume">
        <source>Volume: louder, then from the softest</source>
        <extracomment>as above</extracomment>
        <translation>Громкость: громче, потом с самой тихой</translation>
    </message>
    <message id="key.clear">
        <source>Clear: takes back a letter</source>
        <extracomment>as above</extracomment>
        <translation>Стереть: убирает букву</translation>
    </message>
    <message id="key.cancel">
        <source>Cancel: closes or goes back</source>
        <extracomment>as above</extracomment>
        <translation>Отмена: закрыть или назад</translation>
    </message>
    <message id="key.repeat">
        <source>Repeat: says it again</source>
        <extracomment>as above</extracomment>
        <translation>Повтор: сказать ещё раз</translation>
    </message>
    <message id="key.pause">
        <source>Pause: stops the voice, then goes on</source>
        <extracomment>as above</extracomment>
        <translation>Пауза: остановить голос, потом продолжить</translation>
    </message>
    <message id="key.louder">
        <source>Louder</source>
        <extracomment>as above</extracomment>
        <translation>Громче</translation>
    </message>
    <message id="key.softer">
        <source>Softer</source>
        <extracomment>as above</extracomment>
        <translation>Тише</translation>
    </message>
    <message id="key.listen">
        <source>Listen: voice on or off</source>
        <extracomment>as above</extracomment>
        <translation>Слушать: голос включить или выключить</translation>
    </message>
    <message id="key.profiles">
        <source>Ways: how to use this screen</source>
        <extracomment>as above</extracomment>
        <translation>Способы: как пользоваться экраном</translation>
    </message>
    <message id="key.explore">
        <source>Explore by touch: on or off</source>
        <extracomment>as above</extracomment>
        <translation>Изучать касанием: включить или выключить</translation>
    </message>
    <message id="key.dark">
        <source>Dark screen: on or off</source>
        <extracomment>as above</extracomment>
        <translation>Тёмный экран: включить или выключить</translation>
    </message>
    <message id="key.home">
        <source>Home: the first page</source>
        <extracomment>as above</extracomment>
        <translation>Главная: первая страница</translation>
    </message>
    <message id="key.move">
        <source>Switch: move on</source>
        <extracomment>as above: the first of two switches</extracomment>
        <translation>Кнопка: дальше</translation>
    </message>
    <message id="key.choose">
        <source>Switch: choose</source>
        <extracomment>as above: the second of two switches, or the only one</extracomment>
        <translation>Кнопка: выбрать</translation>
    </message>
    <message id="key.headphones-in">
        <source>Headphones plugged in</source>
        <extracomment>as above: sent by a keypad with a socket</extracomment>
        <translation>Наушники подключены</translation>
    </message>
    <message id="key.headphones-out">
        <source>Headphones pulled out</source>
        <extracomment>as above</extracomment>
        <translation>Наушники отключены</translation>
    </message>
    <message id="keys.title">
        <source>Keys of the keypad</source>
        <extracomment>staff page, and the button that opens it</extracomment>
        <translation>Клавиши пульта</translation>
    </message>
    <message id="keys.explained">
        <source>Touch a line, then press its key on the keypad or the switch.</source>
        <extracomment>staff page</extracomment>
        <translation>Коснитесь строки, затем нажмите её клавишу на пульте или кнопку.</translation>
    </message>
    <message id="keys.press">
        <source>Press the key now — %1</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>Нажмите клавишу сейчас — %1</translation>
    </message>
    <message id="keys.code">
        <source>Key %1</source>
        <extracomment>staff page: %1 is the number a key sends</extracomment>
        <translation>Клавиша %1</translation>
    </message>
    <message id="keys.none">
        <source>No key yet</source>
        <extracomment>staff page</extracomment>
        <translation>Клавиши пока нет</translation>
    </message>
    <message id="keys.learnt">
        <source>Learned and saved.</source>
        <extracomment>staff page</extracomment>
        <translation>Клавиша запомнена и сохранена.</translation>
    </message>
    <message id="keys.taken">
        <source>This key is taken — %1. Press another one.</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>Эта клавиша занята — %1. Нажмите другую.</translation>
    </message>
    <message id="keys.writes">
        <source>This key writes letters. Press a key of the keypad.</source>
        <extracomment>staff page</extracomment>
        <translation>Эта клавиша пишет буквы. Нажмите клавишу пульта.</translation>
    </message>
    <message id="keys.unknown">
        <source>This key sends no number of its own. Press another one.</source>
        <extracomment>staff page</extracomment>
        <translation>Эта клавиша не посылает номера. Нажмите другую.</translation>
    </message>
    <message id="keys.not-saved">
        <source>It could not be saved. %1</source>
        <extracomment>staff page: %1 is what the machine says, in English</extracomment>
        <translation>Не удалось сохранить. %1</translation>
    </message>
    <message id="keys.forget">
        <source>Forget its key</source>
        <extracomment>staff page: button</extracomment>
        <translation>Забыть её клавишу</translation>
    </message>
    <message id="keys.forgotten">
        <source>Forgotten.</source>
        <extracomment>staff page</extracomment>
        <translation>Клавиша забыта.</translation>
    </message>
    <message id="keys.stop">
        <source>Stop waiting</source>
        <extracomment>staff page: button: no key is waited for any more</extracomment>
        <translation>Больше не ждать</translation>
    </message>
    <message id="health.content">
        <source>Content</source>
        <extracomment>staff page of the kiosk's health: a label</extracomment>
        <translation>Содержание</translation>
    </message>
    <message id="health.answers">
        <source>Answers</source>
        <extracomment>as above</extracomment>
        <translation>Ответы</translation>
    </message>
    <message id="health.counts">
        <source>%1 here, %2 waiting for central</source>
        <extracomment>as above: %1 and %2 are numbers of answers</extracomment>
        <translation>Здесь: %1, ждут отправки: %2</translation>
    </message>
    <message id="health.oldest">
        <source>The oldest since %1</source>
        <extracomment>as above: %1 is a date and a time</extracomment>
        <translation>Самый старый с %1</translation>
    </message>
    <message id="health.central">
        <source>Central</source>
        <extracomment>as above: the server</extracomment>
        <translation>Центр</translation>
    </message>
    <message id="health.no-contact">
        <source>No contact yet</source>
        <extracomment>as above</extracomment>
        <translation>Связи ещё не было</translation>
    </message>
    <message id="health.disk">
        <source>Disk</source>
        <extracomment>as above</extracomment>
        <translation>Диск</translation>
    </message>
    <message id="health.free">
        <source>%1 GiB free</source>
        <extracomment>as above: %1 is a number</extracomment>
        <translation>Свободно %1 ГиБ</translation>
    </message>
    <message id="health.keys">
        <source>Keys</source>
        <extracomment>as above: what answers are sealed with</extracomment>
        <translation>Ключи</translation>
    </message>
    <message id="health.damaged">
        <source>Damaged</source>
        <extracomment>as above: a damaged part of the store</extracomment>
        <translation>Повреждено</translation>
    </message>
    <message id="health.sound">
        <source>Sound</source>
        <extracomment>as above</extracomment>
        <translation>Звук</translation>
    </message>
    <message id="health.ready">
        <source>Ready</source>
        <extracomment>as above: nothing is wrong</extracomment>
        <translation>Готов</translation>
    </message>
    <message id="health.headphones">
        <source>Headphones</source>
        <extracomment>as above</extracomment>
        <translation>Наушники</translation>
    </message>
    <message id="health.in">
        <source>Plugged in</source>
        <extracomment>as above</extracomment>
        <translation>Подключены</translation>
    </message>
    <message id="health.out">
        <source>Not plugged in</source>
        <extracomment>as above</extracomment>
        <translation>Не подключены</translation>
    </message>
    <message id="health.no-switch">
        <source>No switch tells of them</source>
        <extracomment>as above: nothing on this machine tells of headphones</extracomment>
        <translation>Датчика нет</translation>
    </message>
</context>
</TS>
