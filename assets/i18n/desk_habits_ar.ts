<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>من</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>الأمر</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Still there</source>
        <translation>ما زال فيه</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>غير راضين ممن ذكروه</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>غير راضين ممن لم يذكروه</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>حفظ أو طباعة: %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>حفظ كمصنف (XLSX)</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>حفظ كصورة (PNG)</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>أُرسل إلى الطابعة %1</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>لا يمكن كتابة المصنفات على هذا الحاسوب. احفظوا بصيغة CSV التي يفتحها أي برنامج جداول.</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>نصوص باللغة</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>يعرض ما كتبه الناس</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>ما كتبه الناس: %1</translation>
    </message>
</context>
</TS>
