<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="enclosed.image">
        <source>a drawing, %1 KB</source>
        <translation>ציור, %1 ק״ב</translation>
    </message>
    <message id="enclosed.audio">
        <source>a recording, %1 KB</source>
        <translation>הקלטה, %1 ק״ב</translation>
    </message>
    <message id="enclosed.text">
        <source>typed words, %1 KB</source>
        <translation>מילים מוקלדות, %1 ק״ב</translation>
    </message>
    <message id="enclosed.other">
        <source>a file, %1 KB</source>
        <translation>קובץ, %1 ק״ב</translation>
    </message>
    <message id="enclosed.of">
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message id="enclosed.says">
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message id="enclosed.away">
        <source>Not on this computer yet. It comes the next time this desk reaches the central server.</source>
        <translation>עדיין לא במחשב הזה. יגיע בפעם הבאה שהעמדה תתחבר למרכז הראשי.</translation>
    </message>
    <message id="enclosed.closed">
        <source>Kept at the central server. It is on this computer only until the case is closed.</source>
        <translation>נשמר במרכז הראשי. במחשב הזה הוא נמצא רק עד סגירת הפנייה.</translation>
    </message>
    <message id="enclosed.sealed">
        <source>It is sealed, and this account’s key does not open it.</source>
        <translation>הוא חתום, והמפתח של החשבון הזה אינו פותח אותו.</translation>
    </message>
    <message id="enclosed.strange">
        <source>A file of this kind cannot be shown here, or it is damaged.</source>
        <translation>אי אפשר להציג כאן קובץ מסוג זה, או שהוא פגום.</translation>
    </message>
    <message id="enclosed.silent">
        <source>Nothing can be heard: this computer has no loudspeaker that works. Connect one and try again.</source>
        <translation>אי אפשר לשמוע: אין במחשב הזה רמקול פעיל. נא לחבר רמקול ולנסות שוב.</translation>
    </message>
    <message id="enclosed.play">
        <source>Play the recording</source>
        <translation>השמעת ההקלטה</translation>
    </message>
    <message id="enclosed.stop">
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message id="enclosed.length">
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
</context>
</TS>
