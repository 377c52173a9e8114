<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="helped.title">
        <source>Did this help?</source>
        <translation>Помогло ли это?</translation>
    </message>
    <message id="helped.list">
        <source>Pages that do not help</source>
        <translation>Страницы, которые не помогают</translation>
    </message>
    <message id="helped.list.detail">
        <source>The surest failures first. Only answers to the text as it reads now are counted.</source>
        <translation>Сначала самые явные неудачи. Учтены только ответы о нынешнем тексте.</translation>
    </message>
    <message id="helped.list.none">
        <source>Nobody has said yet whether pages helped.</source>
        <translation>Пока никто не сказал, помогли ли страницы.</translation>
    </message>
    <message id="helped.rest">
        <source>Show more (%1)</source>
        <translation>Показать ещё (%1)</translation>
    </message>
    <message id="helped.page">
        <source>The whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message id="helped.step">
        <source>Step %1: %2</source>
        <extracomment>%1 the number of a step, %2 its title.</extracomment>
        <translation>Шаг %1: %2</translation>
    </message>
    <message id="helped.plain">
        <source>%1, plain words</source>
        <translation>%1, простыми словами</translation>
    </message>
    <message id="helped.share">
        <source>%1 say it did not help</source>
        <extracomment>%1 is a share such as 38%.</extracomment>
        <translation>%1 ответили, что не помогло</translation>
    </message>
    <message id="helped.range">
        <source>Of all visitors, probably: %1 to %2</source>
        <translation>Среди всех посетителей, вероятно: от %1 до %2</translation>
    </message>
    <message id="helped.few">
        <source>Too few answers to tell</source>
        <translation>Слишком мало ответов</translation>
    </message>
    <message id="helped.none">
        <source>Nobody has answered in this period.</source>
        <translation>За этот период никто не ответил.</translation>
    </message>
    <message id="helped.mended">
        <source>Before and after the change</source>
        <translation>До и после изменения</translation>
    </message>
    <message id="helped.before">
        <source>Before, %1 to %2: %3 of %4</source>
        <extracomment>%1 and %2 are days, %3 a share such as 38%, %4 a number of people such as “62 people”. The share is of those who said no.</extracomment>
        <translation>До, с %1 по %2: %3 (%4)</translation>
    </message>
    <message id="helped.since">
        <source>Since %1: %2 of %3</source>
        <extracomment>%1 a day, %2 a share, %3 a number of people.</extracomment>
        <translation>С %1: %2 (%3)</translation>
    </message>
    <message id="helped.since.none">
        <source>Nobody has answered since the text was changed.</source>
        <translation>После изменения текста никто не ответил.</translation>
    </message>
    <message id="helped.fewer">
        <source>%1 points fewer say no.</source>
        <translation>«Нет» отвечают реже на %1 п. п.</translation>
    </message>
    <message id="helped.more">
        <source>%1 points more say no.</source>
        <translation>«Нет» отвечают чаще на %1 п. п.</translation>
    </message>
    <message id="helped.same">
        <source>As many say no as before.</source>
        <translation>«Нет» отвечают так же часто.</translation>
    </message>
    <message id="helped.certain">
        <source>This is hardly chance.</source>
        <translation>Вряд ли это случайность.</translation>
    </message>
    <message id="helped.chance">
        <source>This may be chance.</source>
        <translation>Это может быть случайностью.</translation>
    </message>
    <message id="helped.reasons">
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
    <message id="helped.reason.none">
        <source>No reason given</source>
        <translation>Причина не указана</translation>
    </message>
    <message id="helped.reason.few">
        <source>few</source>
        <extracomment>In place of a number that is too small to be told.</extracomment>
        <translation>мало</translation>
    </message>
    <message id="helped.elsewhere">
        <source>In other languages</source>
        <translation>На других языках</translation>
    </message>
    <message id="helped.words">
        <source>What people wrote</source>
        <translation>Что написали люди</translation>
    </message>
    <message id="helped.words.none">
        <source>No words that this account can read.</source>
        <translation>Нет слов, которые может прочесть эта учётная запись.</translation>
    </message>
    <message id="helped.words.old">
        <source>about the text before the change</source>
        <translation>о тексте до изменения</translation>
    </message>
    <message id="helped.languages">
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message id="helped.languages.all">
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message id="helped.period">
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message id="helped.save">
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message id="helped.csv.page">
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message id="helped.csv.step">
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message id="helped.csv.share">
        <source>Did not help, %</source>
        <translation>Не помогло, %</translation>
    </message>
    <message id="helped.csv.low">
        <source>Probably at least, %</source>
        <translation>Вероятно, не меньше, %</translation>
    </message>
    <message id="helped.csv.high">
        <source>Probably at most, %</source>
        <translation>Вероятно, не больше, %</translation>
    </message>
    <message id="helped.csv.people">
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message id="helped.csv.before">
        <source>Before the change, %</source>
        <translation>До изменения, %</translation>
    </message>
    <message id="helped.csv.by">
        <source>Change, points</source>
        <translation>Разница, п. п.</translation>
    </message>
</context>
</TS>
