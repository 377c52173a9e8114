<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="printing.title">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>הדפסה</translation>
    </message>
    <message id="printing.where">
        <source>Where to</source>
        <extracomment>staff desktop; the printers and the file, to choose from</extracomment>
        <translation>לאן</translation>
    </message>
    <message id="printing.pdf">
        <source>Save as PDF</source>
        <extracomment>staff desktop</extracomment>
        <translation>שמירה כ־PDF</translation>
    </message>
    <message id="printing.copies">
        <source>Copies: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>מספר עותקים: %1</translation>
    </message>
    <message id="printing.fewer">
        <source>One copy less</source>
        <extracomment>staff desktop</extracomment>
        <translation>עותק אחד פחות</translation>
    </message>
    <message id="printing.fewest">
        <source>One copy is the fewest.</source>
        <extracomment>staff desktop</extracomment>
        <translation>עותק אחד הוא המספר הקטן ביותר.</translation>
    </message>
    <message id="printing.more">
        <source>One copy more</source>
        <extracomment>staff desktop</extracomment>
        <translation>עותק אחד נוסף</translation>
    </message>
    <message id="printing.file">
        <source>The file: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>הקובץ: %1</translation>
    </message>
    <message id="printing.elsewhere">
        <source>Choose another place</source>
        <extracomment>staff desktop</extracomment>
        <translation>לבחור מקום אחר</translation>
    </message>
    <message id="printing.save">
        <source>Save</source>
        <extracomment>staff desktop</extracomment>
        <translation>שמירה</translation>
    </message>
    <message id="printing.leave">
        <source>Cancel</source>
        <extracomment>staff desktop</extracomment>
        <translation>ביטול</translation>
    </message>
    <message id="printing.gone">
        <source>%1 does not take it. Look whether it is on, choose another printer, or save a PDF.</source>
        <extracomment>staff desktop; %1 is a printer's name</extracomment>
        <translation>המדפסת %1 אינה מגיבה. אפשר לבדוק אם היא פועלת, לבחור מדפסת אחרת או לשמור כ־PDF.</translation>
    </message>
</context>
</TS>
