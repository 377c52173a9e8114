<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.surveys">
        <source>Surveys</source>
        <extracomment>staff desktop</extracomment>
        <translation>Опросы</translation>
    </message>
    <message id="desk.surveys.poll">
        <source>Poll</source>
        <extracomment>staff desktop</extracomment>
        <translation>Голосование</translation>
    </message>
    <message id="desk.surveys.quiz">
        <source>Quiz</source>
        <extracomment>staff desktop</extracomment>
        <translation>Викторина</translation>
    </message>
    <message id="desk.surveys.pulse">
        <source>Question on leaving</source>
        <extracomment>staff desktop</extracomment>
        <translation>Вопрос при уходе</translation>
    </message>
    <message id="desk.surveys.open">
        <source>Open now</source>
        <extracomment>staff desktop</extracomment>
        <translation>Идёт сейчас</translation>
    </message>
    <message id="desk.surveys.until">
        <source>Open until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Идёт до %1</translation>
    </message>
    <message id="desk.surveys.from">
        <source>Begins on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Начнётся %1</translation>
    </message>
    <message id="desk.surveys.ended">
        <source>Ended on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Завершено %1</translation>
    </message>
    <message id="desk.surveys.few">
        <source>No figures of fewer than %1 people.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Если людей меньше %1, данные не показываются.</translation>
    </message>
    <message id="desk.surveys.none">
        <source>This pack has no surveys.</source>
        <extracomment>staff desktop</extracomment>
        <translation>В этом наборе нет опросов.</translation>
    </message>
    <message id="desk.surveys.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>Таблица</translation>
    </message>
    <message id="desk.surveys.save">
        <source>Save the figures</source>
        <extracomment>staff desktop</extracomment>
        <translation>Сохранить данные</translation>
    </message>
    <message id="desk.surveys.head.answer">
        <source>Answer</source>
        <extracomment>heading of a column</extracomment>
        <translation>Ответ</translation>
    </message>
    <message id="desk.surveys.head.figure">
        <source>Result</source>
        <extracomment>heading of a column</extracomment>
        <translation>Результат</translation>
    </message>
    <message id="desk.surveys.head.people">
        <source>People</source>
        <extracomment>heading of a column</extracomment>
        <translation>Люди</translation>
    </message>
    <message id="desk.surveys.counted">
        <source>Counted on %1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>Подсчитано %1, %2</translation>
    </message>
</context>
</TS>
