<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.surveys">
        <source>Surveys</source>
        <extracomment>staff desktop</extracomment>
        <translation>استطلاعات</translation>
    </message>
    <message id="desk.surveys.poll">
        <source>Poll</source>
        <extracomment>staff desktop</extracomment>
        <translation>تصويت</translation>
    </message>
    <message id="desk.surveys.quiz">
        <source>Quiz</source>
        <extracomment>staff desktop</extracomment>
        <translation>اختبار قصير</translation>
    </message>
    <message id="desk.surveys.pulse">
        <source>Question on leaving</source>
        <extracomment>staff desktop</extracomment>
        <translation>سؤال عند المغادرة</translation>
    </message>
    <message id="desk.surveys.open">
        <source>Open now</source>
        <extracomment>staff desktop</extracomment>
        <translation>معروض الآن</translation>
    </message>
    <message id="desk.surveys.until">
        <source>Open until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>معروض حتى %1</translation>
    </message>
    <message id="desk.surveys.from">
        <source>Begins on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>يبدأ في %1</translation>
    </message>
    <message id="desk.surveys.ended">
        <source>Ended on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>انتهى في %1</translation>
    </message>
    <message id="desk.surveys.few">
        <source>No figures of fewer than %1 people.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>لا تُعرض أرقام لأقل من %1 أشخاص.</translation>
    </message>
    <message id="desk.surveys.none">
        <source>This pack has no surveys.</source>
        <extracomment>staff desktop</extracomment>
        <translation>لا استطلاعات في هذه الحزمة.</translation>
    </message>
    <message id="desk.surveys.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>جدول</translation>
    </message>
    <message id="desk.surveys.save">
        <source>Save the figures</source>
        <extracomment>staff desktop</extracomment>
        <translation>حفظ الأرقام</translation>
    </message>
    <message id="desk.surveys.head.answer">
        <source>Answer</source>
        <extracomment>heading of a column</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message id="desk.surveys.head.figure">
        <source>Result</source>
        <extracomment>heading of a column</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message id="desk.surveys.head.people">
        <source>People</source>
        <extracomment>heading of a column</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message id="desk.surveys.counted">
        <source>Counted on %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>أُحصيت في %1، الساعة %2</translation>
    </message>
</context>
</TS>
