<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>ከ%1 እስከ %2፣ %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>አሃዞች</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>ቀዳሚው ጊዜ</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>ከ</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>ምን</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>ዝርዝር</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>መሣሪያ</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Still there</source>
        <translation>እዚያ ያለ</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>ይህን ከጠቀሱ ያልረኩ</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>ካልጠቀሱ ያልረኩ</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>ቃላት</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>ማስቀመጥ ወይም ማተም፦ %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>ወደ ውጭ መላክ</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>እንደ CSV አስቀምጥ</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>እንደ የስሌት መዝገብ (XLSX) አስቀምጥ</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>እንደ ምስል (PNG) አስቀምጥ</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>አትም</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>ወደ አታሚው %1 ተልኳል</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>በዚህ ኮምፒውተር የስሌት መዝገብ መጻፍ አይቻልም። ማንኛውም የሰንጠረዥ ፕሮግራም በሚከፍተው CSV ያስቀምጡ።</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>በዚህ ቋንቋ የተጻፉ</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>ሰዎች የጻፉትን ያሳያል</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>ሰዎች የጻፉት፦ %1</translation>
    </message>
</context>
</TS>
