<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="opinion.ask.page">
        <source>Did this page help you?</source>
        <extracomment>At the end of a page of guidance.</extracomment>
        <translation>Did this page help you?</translation>
    </message>
    <message id="opinion.ask.step">
        <source>Did this step help you?</source>
        <extracomment>At the end of one step of a service.</extracomment>
        <translation>Did this step help you?</translation>
    </message>
    <message id="opinion.yes">
        <source>Yes, it helped</source>
        <translation>Yes, it helped</translation>
    </message>
    <message id="opinion.no">
        <source>No, it did not</source>
        <translation>No, it did not</translation>
    </message>
    <message id="opinion.why">
        <source>What was the reason?</source>
        <translation>What was the reason?</translation>
    </message>
    <message id="opinion.reason.hard">
        <source>Hard to understand</source>
        <translation>Hard to understand</translation>
    </message>
    <message id="opinion.reason.missing">
        <source>Something is missing</source>
        <translation>Something is missing</translation>
    </message>
    <message id="opinion.reason.wrong">
        <source>Wrong or out of date</source>
        <translation>Wrong or out of date</translation>
    </message>
    <message id="opinion.reason.failed">
        <source>I tried, it did not work</source>
        <translation>I tried, it did not work</translation>
    </message>
    <message id="opinion.reason.other">
        <source>I was looking for something else</source>
        <translation>I was looking for something else</translation>
    </message>
    <message id="opinion.write">
        <source>Say it in your own words</source>
        <translation>Say it in your own words</translation>
    </message>
    <message id="opinion.rewrite">
        <source>Change your words</source>
        <translation>Change your words</translation>
    </message>
    <message id="opinion.thanks.yes">
        <source>Thank you. Your answer is kept.</source>
        <extracomment>The answer is on this device’s disk. Never say that it was sent.</extracomment>
        <translation>Thank you. Your answer is kept.</translation>
    </message>
    <message id="opinion.thanks.no">
        <source>Thank you. Your answer is kept for the people who write these pages.</source>
        <translation>Thank you. Your answer is kept for the people who write these pages.</translation>
    </message>
    <message id="opinion.thanks.words">
        <source>Thank you. Your words are kept for the people who write these pages.</source>
        <translation>Thank you. Your words are kept for the people who write these pages.</translation>
    </message>
    <message id="opinion.not-kept">
        <source>Your answer could not be kept. Please tell the staff.</source>
        <translation>Your answer could not be kept. Please tell the staff.</translation>
    </message>
    <message id="opinion.words.title">
        <source>What should be better?</source>
        <translation>What should be better?</translation>
    </message>
    <message id="opinion.words.line">
        <source>We cannot reply here. Please write no names and no numbers.</source>
        <translation>We cannot reply here. Please write no names and no numbers.</translation>
    </message>
    <message id="opinion.words.send">
        <source>Hand in</source>
        <extracomment>The button that keeps what was written.</extracomment>
        <translation>Hand in</translation>
    </message>
    <message id="opinion.words.empty">
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
</context>
</TS>
