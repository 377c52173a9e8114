<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="stories.title">
        <source>You said, we did</source>
        <extracomment>also the tile of the home page; said by the centre to its visitors</extracomment>
        <translation>Вы сказали, мы сделали</translation>
    </message>
    <message id="stories.line">
        <source>What changed because of you</source>
        <extracomment>below it on the tile</extracomment>
        <translation>Что изменилось благодаря вам</translation>
    </message>
    <message id="stories.told">
        <source>%1 told us this year what to fix. Here is what changed.</source>
        <extracomment>%1 is “1,284 people” in words</extracomment>
        <translation>%1 в этом году рассказали нам, что исправить. Вот что изменилось.</translation>
    </message>
    <message id="stories.intro">
        <source>You told us what to fix. Here is what changed.</source>
        <extracomment>where no number is known</extracomment>
        <translation>Вы рассказали нам, что исправить. Вот что изменилось.</translation>
    </message>
    <message id="stories.typical">
        <source>A typical comment. %1, %2</source>
        <extracomment>%1 is “312 people”, %2 some months; the words above are nobody's own</extracomment>
        <translation>Типичный отзыв. %1, %2</translation>
    </message>
    <message id="stories.done">
        <source>Done on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Сделано %1</translation>
    </message>
    <message id="stories.table">
        <source>Table</source>
        <extracomment>shows the numbers of a chart as a table</extracomment>
        <translation>Таблица</translation>
    </message>
    <message id="stories.chart">
        <source>Chart</source>
        <extracomment>shows the numbers as a chart again</extracomment>
        <translation>График</translation>
    </message>
    <message id="stories.as-table">
        <source>The numbers are now in a table.</source>
        <extracomment>said after the key Table</extracomment>
        <translation>Числа теперь в таблице.</translation>
    </message>
    <message id="stories.as-chart">
        <source>The numbers are now in a chart.</source>
        <extracomment>said after the key Chart</extracomment>
        <translation>Числа теперь на графике.</translation>
    </message>
    <message id="stories.month">
        <source>Month</source>
        <extracomment>heads a column of a table</extracomment>
        <translation>Месяц</translation>
    </message>
    <message id="stories.place">
        <source>%1 of %2</source>
        <extracomment>%1 of %2 changes</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message id="stories.next">
        <source>Next change</source>
        <translation>Дальше</translation>
    </message>
    <message id="stories.none">
        <source>Nothing to tell yet.</source>
        <translation>Пока рассказать нечего.</translation>
    </message>
    <message id="stories.poll">
        <source>This week’s poll</source>
        <extracomment>heads a card with a question</extracomment>
        <translation>Опрос этой недели</translation>
    </message>
    <message id="stories.vote">
        <source>Vote</source>
        <extracomment>opens the poll</extracomment>
        <translation>Голосовать</translation>
    </message>
</context>
</TS>
