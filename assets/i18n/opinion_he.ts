<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="opinion.ask.page">
        <source>Did this page help you?</source>
        <extracomment>At the end of a page of guidance.</extracomment>
        <translation>האם העמוד הזה עזר לכם?</translation>
    </message>
    <message id="opinion.ask.step">
        <source>Did this step help you?</source>
        <extracomment>At the end of one step of a service.</extracomment>
        <translation>האם השלב הזה עזר לכם?</translation>
    </message>
    <message id="opinion.yes">
        <source>Yes, it helped</source>
        <translation>כן, זה עזר</translation>
    </message>
    <message id="opinion.no">
        <source>No, it did not</source>
        <translation>לא, זה לא עזר</translation>
    </message>
    <message id="opinion.why">
        <source>What was the reason?</source>
        <translation>מה הסיבה?</translation>
    </message>
    <message id="opinion.reason.hard">
        <source>Hard to understand</source>
        <translation>קשה להבין</translation>
    </message>
    <message id="opinion.reason.missing">
        <source>Something is missing</source>
        <translation>חסר משהו</translation>
    </message>
    <message id="opinion.reason.wrong">
        <source>Wrong or out of date</source>
        <translation>שגוי או לא מעודכן</translation>
    </message>
    <message id="opinion.reason.failed">
        <source>I tried, it did not work</source>
        <translation>ניסיתי וזה לא עבד</translation>
    </message>
    <message id="opinion.reason.other">
        <source>I was looking for something else</source>
        <translation>חיפשתי משהו אחר</translation>
    </message>
    <message id="opinion.write">
        <source>Say it in your own words</source>
        <translation>כתיבה במילים שלכם</translation>
    </message>
    <message id="opinion.rewrite">
        <source>Change your words</source>
        <translation>שינוי מה שכתבתם</translation>
    </message>
    <message id="opinion.thanks.yes">
        <source>Thank you. Your answer is kept.</source>
        <extracomment>The answer is on this device’s disk. Never say that it was sent.</extracomment>
        <translation>תודה. התשובה נשמרה.</translation>
    </message>
    <message id="opinion.thanks.no">
        <source>Thank you. Your answer is kept for the people who write these pages.</source>
        <translation>תודה. התשובה נשמרה עבור מי שכותבים את העמודים.</translation>
    </message>
    <message id="opinion.thanks.words">
        <source>Thank you. Your words are kept for the people who write these pages.</source>
        <translation>תודה. הדברים נשמרו עבור מי שכותבים את העמודים.</translation>
    </message>
    <message id="opinion.not-kept">
        <source>Your answer could not be kept. Please tell the staff.</source>
        <translation>לא הצלחנו לשמור את התשובה. נא לפנות לצוות.</translation>
    </message>
    <message id="opinion.words.title">
        <source>What should be better?</source>
        <translation>מה כדאי לשפר?</translation>
    </message>
    <message id="opinion.words.line">
        <source>We cannot reply here. Please write no names and no numbers.</source>
        <translation>אי אפשר להשיב כאן. נא לא לכתוב שמות או מספרים.</translation>
    </message>
    <message id="opinion.words.send">
        <source>Hand in</source>
        <extracomment>The button that keeps what was written.</extracomment>
        <translation>שליחה</translation>
    </message>
    <message id="opinion.words.empty">
        <source>Nothing is written yet.</source>
        <translation>עדיין לא נכתב דבר.</translation>
    </message>
</context>
</TS>
