<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.surveys">
        <source>Surveys</source>
        <extracomment>staff desktop</extracomment>
        <translation>סקרים</translation>
    </message>
    <message id="desk.surveys.poll">
        <source>Poll</source>
        <extracomment>staff desktop</extracomment>
        <translation>הצבעה</translation>
    </message>
    <message id="desk.surveys.quiz">
        <source>Quiz</source>
        <extracomment>staff desktop</extracomment>
        <translation>חידון</translation>
    </message>
    <message id="desk.surveys.pulse">
        <source>Question on leaving</source>
        <extracomment>staff desktop</extracomment>
        <translation>שאלה ביציאה</translation>
    </message>
    <message id="desk.surveys.open">
        <source>Open now</source>
        <extracomment>staff desktop</extracomment>
        <translation>מוצג עכשיו</translation>
    </message>
    <message id="desk.surveys.until">
        <source>Open until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>מוצג עד %1</translation>
    </message>
    <message id="desk.surveys.from">
        <source>Begins on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>מתחיל בתאריך %1</translation>
    </message>
    <message id="desk.surveys.ended">
        <source>Ended on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>הסתיים בתאריך %1</translation>
    </message>
    <message id="desk.surveys.few">
        <source>No figures of fewer than %1 people.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>אין נתונים על פחות מ־%1 אנשים.</translation>
    </message>
    <message id="desk.surveys.none">
        <source>This pack has no surveys.</source>
        <extracomment>staff desktop</extracomment>
        <translation>אין סקרים בחבילה הזאת.</translation>
    </message>
    <message id="desk.surveys.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>טבלה</translation>
    </message>
    <message id="desk.surveys.save">
        <source>Save the figures</source>
        <extracomment>staff desktop</extracomment>
        <translation>שמירת הנתונים</translation>
    </message>
    <message id="desk.surveys.head.answer">
        <source>Answer</source>
        <extracomment>heading of a column</extracomment>
        <translation>תשובה</translation>
    </message>
    <message id="desk.surveys.head.figure">
        <source>Result</source>
        <extracomment>heading of a column</extracomment>
        <translation>תוצאה</translation>
    </message>
    <message id="desk.surveys.head.people">
        <source>People</source>
        <extracomment>heading of a column</extracomment>
        <translation>אנשים</translation>
    </message>
    <message id="desk.surveys.counted">
        <source>Counted on %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>נספרו ב-%1, בשעה %2</translation>
    </message>
</context>
</TS>
