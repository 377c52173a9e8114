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
        <source>Still there</source>
        <translation>Ещё там</translation>
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
        <translation>На этом компьютере нельзя записать книгу. Сохраните как CSV: его открывает любая программа таблиц.</translation>
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
</context>
</TS>
