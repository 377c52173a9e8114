<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.surveys">
        <source>Surveys</source>
        <extracomment>staff desktop</extracomment>
        <translation>Surveys</translation>
    </message>
    <message id="desk.surveys.poll">
        <source>Poll</source>
        <extracomment>staff desktop</extracomment>
        <translation>Poll</translation>
    </message>
    <message id="desk.surveys.quiz">
        <source>Quiz</source>
        <extracomment>staff desktop</extracomment>
        <translation>Quiz</translation>
    </message>
    <message id="desk.surveys.pulse">
        <source>Question on leaving</source>
        <extracomment>staff desktop</extracomment>
        <translation>Question on leaving</translation>
    </message>
    <message id="desk.surveys.open">
        <source>Open now</source>
        <extracomment>staff desktop</extracomment>
        <translation>Open now</translation>
    </message>
    <message id="desk.surveys.until">
        <source>Open until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Open until %1</translation>
    </message>
    <message id="desk.surveys.from">
        <source>Begins on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Begins on %1</translation>
    </message>
    <message id="desk.surveys.ended">
        <source>Ended on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Ended on %1</translation>
    </message>
    <message id="desk.surveys.few">
        <source>No figures of fewer than %1 people.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>No figures of fewer than %1 people.</translation>
    </message>
    <message id="desk.surveys.none">
        <source>This pack has no surveys.</source>
        <extracomment>staff desktop</extracomment>
        <translation>This pack has no surveys.</translation>
    </message>
    <message id="desk.surveys.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>Table</translation>
    </message>
    <message id="desk.surveys.save">
        <source>Save the figures</source>
        <extracomment>staff desktop</extracomment>
        <translation>Save the figures</translation>
    </message>
    <message id="desk.surveys.head.answer">
        <source>Answer</source>
        <extracomment>heading of a column</extracomment>
        <translation>Answer</translation>
    </message>
    <message id="desk.surveys.head.figure">
        <source>Result</source>
        <extracomment>heading of a column</extracomment>
        <translation>Result</translation>
    </message>
    <message id="desk.surveys.head.people">
        <source>People</source>
        <extracomment>heading of a column</extracomment>
        <translation>People</translation>
    </message>
    <message id="desk.surveys.counted">
        <source>Counted on %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Counted on %1, %2</translation>
    </message>
</context>
</TS>
