<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="helped.title">
        <source>Did this help?</source>
        <translation>Did this help?</translation>
    </message>
    <message id="helped.list">
        <source>Pages that do not help</source>
        <translation>Pages that do not help</translation>
    </message>
    <message id="helped.list.detail">
        <source>The surest failures first. Only answers to the text as it reads now are counted.</source>
        <translation>The surest failures first. Only answers to the text as it reads now are counted.</translation>
    </message>
    <message id="helped.list.none">
        <source>Nobody has said yet whether pages helped.</source>
        <translation>Nobody has said yet whether pages helped.</translation>
    </message>
    <message id="helped.rest">
        <source>Show more (%1)</source>
        <translation>Show more (%1)</translation>
    </message>
    <message id="helped.page">
        <source>The whole page</source>
        <translation>The whole page</translation>
    </message>
    <message id="helped.step">
        <source>Step %1: %2</source>
        <extracomment>%1 the number of a step, %2 its title.</extracomment>
        <translation>Step %1: %2</translation>
    </message>
    <message id="helped.plain">
        <source>%1, plain words</source>
        <translation>%1, plain words</translation>
    </message>
    <message id="helped.share">
        <source>%1 say it did not help</source>
        <extracomment>%1 is a share such as 38%.</extracomment>
        <translation>%1 say it did not help</translation>
    </message>
    <message id="helped.range">
        <source>Of all visitors, probably: %1 to %2</source>
        <translation>Of all visitors, probably: %1 to %2</translation>
    </message>
    <message id="helped.few">
        <source>Too few answers to tell</source>
        <translation>Too few answers to tell</translation>
    </message>
    <message id="helped.none">
        <source>Nobody has answered in this period.</source>
        <translation>Nobody has answered in this period.</translation>
    </message>
    <message id="helped.mended">
        <source>Before and after the change</source>
        <translation>Before and after the change</translation>
    </message>
    <message id="helped.before">
        <source>Before, %1 to %2: %3 of %4</source>
        <extracomment>%1 and %2 are days, %3 a share such as 38%, %4 a number of people such as “62 people”. The share is of those who said no.</extracomment>
        <translation>Before, %1 to %2: %3 of %4</translation>
    </message>
    <message id="helped.since">
        <source>Since %1: %2 of %3</source>
        <extracomment>%1 a day, %2 a share, %3 a number of people.</extracomment>
        <translation>Since %1: %2 of %3</translation>
    </message>
    <message id="helped.since.none">
        <source>Nobody has answered since the text was changed.</source>
        <translation>Nobody has answered since the text was changed.</translation>
    </message>
    <message id="helped.fewer">
        <source>%1 points fewer say no.</source>
        <translation>%1 points fewer say no.</translation>
    </message>
    <message id="helped.more">
        <source>%1 points more say no.</source>
        <translation>%1 points more say no.</translation>
    </message>
    <message id="helped.same">
        <source>As many say no as before.</source>
        <translation>As many say no as before.</translation>
    </message>
    <message id="helped.certain">
        <source>This is hardly chance.</source>
        <translation>This is hardly chance.</translation>
    </message>
    <message id="helped.chance">
        <source>This may be chance.</source>
        <translation>This may be chance.</translation>
    </message>
    <message id="helped.reasons">
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message id="helped.reason.none">
        <source>No reason given</source>
        <translation>No reason given</translation>
    </message>
    <message id="helped.reason.few">
        <source>few</source>
        <extracomment>In place of a number that is too small to be told.</extracomment>
        <translation>few</translation>
    </message>
    <message id="helped.elsewhere">
        <source>In other languages</source>
        <translation>In other languages</translation>
    </message>
    <message id="helped.words">
        <source>What people wrote</source>
        <translation>What people wrote</translation>
    </message>
    <message id="helped.words.none">
        <source>No words that this account can read.</source>
        <translation>No words that this account can read.</translation>
    </message>
    <message id="helped.words.old">
        <source>about the text before the change</source>
        <translation>about the text before the change</translation>
    </message>
    <message id="helped.languages">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="helped.languages.all">
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message id="helped.period">
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message id="helped.save">
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message id="helped.csv.page">
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message id="helped.csv.step">
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message id="helped.csv.share">
        <source>Did not help, %</source>
        <translation>Did not help, %</translation>
    </message>
    <message id="helped.csv.low">
        <source>Probably at least, %</source>
        <translation>Probably at least, %</translation>
    </message>
    <message id="helped.csv.high">
        <source>Probably at most, %</source>
        <translation>Probably at most, %</translation>
    </message>
    <message id="helped.csv.people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="helped.csv.before">
        <source>Before the change, %</source>
        <translation>Before the change, %</translation>
    </message>
    <message id="helped.csv.by">
        <source>Change, points</source>
        <translation>Change, points</translation>
    </message>
</context>
</TS>
