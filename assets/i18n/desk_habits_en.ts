<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>%1 to %2, %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>What</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Still there</source>
        <translation>Still there</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>Dissatisfied with it</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>Dissatisfied without it</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>Save or print: %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>Save as workbook (XLSX)</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>Save as picture (PNG)</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>Sent to the printer %1</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>Texts in</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>Shows what people wrote</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>What people wrote: %1</translation>
    </message>
</context>
</TS>
