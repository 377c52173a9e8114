<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>С %1 по %2, %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>Прошлый период</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>С</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>Недовольны среди назвавших</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>Недовольны среди остальных</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>Сохранить или напечатать: %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>Сохранить как книгу (XLSX)</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>Сохранить как картинку (PNG)</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>Отправлено на принтер %1</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>На этом компьютере нельзя создать книгу. Сохраните как CSV: его открывает любая табличная программа.</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>Тексты на языке</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>Показывает, что написали люди</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>Что написали люди: %1</translation>
    </message>
    <message id="habits.entry.taken-back">
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message id="habits.entry.undone">
        <source>Taken back by %1</source>
        <translation>Кто отменил: %1</translation>
    </message>
    <message id="habits.did.undone">
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message id="habits.undo">
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message id="habits.due.in">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.due.days.zero">
        <source>In %1 working days</source>
        <translation>Через %1 рабочих дней</translation>
    </message>
    <message id="habits.due.days.one">
        <source>In 1 working day</source>
        <translation>Через %1 рабочий день</translation>
    </message>
    <message id="habits.due.days.two">
        <source>In %1 working days</source>
        <translation>Через %1 рабочих дня</translation>
    </message>
    <message id="habits.due.days.few">
        <source>In %1 working days</source>
        <translation>Через %1 рабочих дня</translation>
    </message>
    <message id="habits.due.days.many">
        <source>In %1 working days</source>
        <translation>Через %1 рабочих дней</translation>
    </message>
    <message id="habits.due.days.other">
        <source>In %1 working days</source>
        <translation>Через %1 рабочего дня</translation>
    </message>
    <message id="habits.due">
        <source>Reply by</source>
        <translation>Ответить до</translation>
    </message>
    <message id="habits.due.none">
        <source>no day yet</source>
        <translation>день не назначен</translation>
    </message>
    <message id="habits.due.other">
        <source>Another day, such as 2026-12-01</source>
        <translation>Другой день, например 2026-12-01</translation>
    </message>
    <message id="habits.due.how">
        <source>Write the day as 2026-12-01 or 1.12.2026.</source>
        <translation>Напишите день так: 2026-12-01 или 1.12.2026.</translation>
    </message>
    <message id="habits.due.past">
        <source>This day has passed. Choose today or a later day.</source>
        <translation>Этот день уже прошёл. Выберите сегодня или более поздний день.</translation>
    </message>
    <message id="habits.owner">
        <source>With</source>
        <translation>Ведёт</translation>
    </message>
    <message id="habits.may-not">
        <source>Your role cannot change this now.</source>
        <translation>Ваша роль сейчас не позволяет это изменить.</translation>
    </message>
    <message id="habits.case.more">
        <source>More for this case</source>
        <translation>Другие действия с обращением</translation>
    </message>
    <message id="habits.copy.number">
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message id="habits.copy.words">
        <source>Copy the words</source>
        <translation>Скопировать текст</translation>
    </message>
    <message id="habits.copied">
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message id="habits.replies">
        <source>Ready replies</source>
        <translation>Готовые ответы</translation>
    </message>
    <message id="habits.replies.none">
        <source>There are no ready replies in the visitor’s language yet.</source>
        <translation>На языке посетителя ещё нет готовых ответов.</translation>
    </message>
    <message id="habits.replies.own">
        <source>My replies</source>
        <translation>Мои ответы</translation>
    </message>
    <message id="habits.replies.keep">
        <source>Keep for next time</source>
        <translation>Сохранить на будущее</translation>
    </message>
    <message id="habits.replies.empty">
        <source>Write a reply first.</source>
        <translation>Сначала напишите ответ.</translation>
    </message>
    <message id="habits.replies.title">
        <source>Title of the reply</source>
        <translation>Название ответа</translation>
    </message>
    <message id="habits.replies.keep.do">
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message id="habits.replies.drop">
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message id="habits.reply.gap">
        <source>There is a “%1” where something has to be filled in. Fill it in, or send again to send it as it is.</source>
        <translation>Там, где нужно что-то вписать, стоит «%1». Проверьте или отправьте ещё раз, чтобы послать как есть.</translation>
    </message>
    <message id="habits.pane.list">
        <source>Width of the list</source>
        <translation>Ширина списка</translation>
    </message>
    <message id="habits.menu">
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message id="habits.menu.file">
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message id="habits.menu.edit">
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message id="habits.menu.view">
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message id="habits.menu.help">
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message id="habits.menu.quit">
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message id="habits.menu.cut">
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message id="habits.menu.copy">
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message id="habits.menu.paste">
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message id="habits.menu.all">
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message id="habits.menu.find">
        <source>Search in the inbox</source>
        <translation>Искать во входящих</translation>
    </message>
    <message id="habits.menu.larger">
        <source>Larger letters</source>
        <translation>Крупнее</translation>
    </message>
    <message id="habits.menu.smaller">
        <source>Smaller letters</source>
        <translation>Мельче</translation>
    </message>
    <message id="habits.bars.low.target">
        <source>Clearly below the target of %1</source>
        <translation>Явно ниже цели: %1</translation>
    </message>
    <message id="habits.bars.low.centre">
        <source>Clearly below the %1 of all answers shown here</source>
        <translation>Явно ниже показателя по всем ответам на этой странице: %1</translation>
    </message>
</context>
</TS>
