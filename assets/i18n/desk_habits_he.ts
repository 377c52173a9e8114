<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>מ־%1 עד %2, %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>נתונים</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>התקופה הקודמת</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>החל מ־</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>מכשיר</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Still there</source>
        <translation>עוד נמצא שם</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>לא מרוצים שציינו</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>לא מרוצים שלא ציינו</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>שמירה או הדפסה: %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>שמירה כ־CSV</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>שמירה כחוברת (XLSX)</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>שמירה כתמונה (PNG)</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>נשלח למדפסת %1</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>אי אפשר לכתוב חוברות במחשב הזה. אפשר לשמור כ־CSV, שכל גיליון אלקטרוני פותח.</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>טקסטים בשפה</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>מציג מה אנשים כתבו</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>מה אנשים כתבו: %1</translation>
    </message>
</context>
</TS>
