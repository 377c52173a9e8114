<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.surveys">
        <source>Surveys</source>
        <extracomment>staff desktop</extracomment>
        <translation>መጠይቆች</translation>
    </message>
    <message id="desk.surveys.poll">
        <source>Poll</source>
        <extracomment>staff desktop</extracomment>
        <translation>ድምፅ መስጫ</translation>
    </message>
    <message id="desk.surveys.quiz">
        <source>Quiz</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጥያቄና መልስ</translation>
    </message>
    <message id="desk.surveys.pulse">
        <source>Question on leaving</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሲወጡ የሚጠየቅ</translation>
    </message>
    <message id="desk.surveys.open">
        <source>Open now</source>
        <extracomment>staff desktop</extracomment>
        <translation>አሁን ክፍት</translation>
    </message>
    <message id="desk.surveys.until">
        <source>Open until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>እስከ %1 ክፍት</translation>
    </message>
    <message id="desk.surveys.from">
        <source>Begins on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>በ%1 ይጀምራል</translation>
    </message>
    <message id="desk.surveys.ended">
        <source>Ended on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>በ%1 አብቅቷል</translation>
    </message>
    <message id="desk.surveys.few">
        <source>No figures of fewer than %1 people.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ከ%1 ሰዎች በታች ቁጥር አይታይም።</translation>
    </message>
    <message id="desk.surveys.none">
        <source>This pack has no surveys.</source>
        <extracomment>staff desktop</extracomment>
        <translation>በዚህ ጥቅል ውስጥ መጠይቅ የለም።</translation>
    </message>
    <message id="desk.surveys.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሠንጠረዥ</translation>
    </message>
    <message id="desk.surveys.save">
        <source>Save the figures</source>
        <extracomment>staff desktop</extracomment>
        <translation>ቁጥሮቹን ያስቀምጡ</translation>
    </message>
    <message id="desk.surveys.head.answer">
        <source>Answer</source>
        <extracomment>heading of a column</extracomment>
        <translation>መልስ</translation>
    </message>
    <message id="desk.surveys.head.figure">
        <source>Result</source>
        <extracomment>heading of a column</extracomment>
        <translation>ውጤት</translation>
    </message>
    <message id="desk.surveys.head.people">
        <source>People</source>
        <extracomment>heading of a column</extracomment>
        <translation>ሰዎች</translation>
    </message>
    <message id="desk.surveys.counted">
        <source>Counted on %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>የተቆጠረው %1፣ %2</translation>
    </message>
</context>
</TS>
