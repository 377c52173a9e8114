<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="printing.title">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>طباعة</translation>
    </message>
    <message id="printing.where">
        <source>Where to</source>
        <extracomment>staff desktop; the printers and the file, to choose from</extracomment>
        <translation>إلى أين</translation>
    </message>
    <message id="printing.pdf">
        <source>Save as PDF</source>
        <extracomment>staff desktop</extracomment>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message id="printing.copies">
        <source>Copies: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>عدد النسخ: %1</translation>
    </message>
    <message id="printing.fewer">
        <source>One copy less</source>
        <extracomment>staff desktop</extracomment>
        <translation>نسخة أقل</translation>
    </message>
    <message id="printing.fewest">
        <source>One copy is the fewest.</source>
        <extracomment>staff desktop</extracomment>
        <translation>نسخة واحدة هي أقل عدد.</translation>
    </message>
    <message id="printing.more">
        <source>One copy more</source>
        <extracomment>staff desktop</extracomment>
        <translation>نسخة أكثر</translation>
    </message>
    <message id="printing.file">
        <source>The file: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>الملف: %1</translation>
    </message>
    <message id="printing.elsewhere">
        <source>Choose another place</source>
        <extracomment>staff desktop</extracomment>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message id="printing.save">
        <source>Save</source>
        <extracomment>staff desktop</extracomment>
        <translation>حفظ</translation>
    </message>
    <message id="printing.leave">
        <source>Cancel</source>
        <extracomment>staff desktop</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message id="printing.gone">
        <source>%1 does not take it. Look whether it is on, choose another printer, or save a PDF.</source>
        <extracomment>staff desktop; %1 is a printer's name</extracomment>
        <translation>لا تستجيب الطابعة %1. يمكن التأكد من أنها تعمل، أو اختيار طابعة أخرى، أو الحفظ بصيغة PDF.</translation>
    </message>
</context>
</TS>
