<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="refusal.title">
        <source>Diwan staff desk</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>דיוואן – עמדת הצוות</translation>
    </message>
    <message id="refusal.no-account">
        <source>Nobody has an account on this desk yet.</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>לאף אחד אין עדיין חשבון בעמדה הזאת.</translation>
    </message>
    <message id="refusal.no-account.do">
        <source>Whoever looks after this computer adds one: %1</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>מי שאחראי על המחשב מוסיף אחד: %1</translation>
    </message>
    <message id="refusal.no-content">
        <source>There is no content on this desk yet.</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>אין עדיין תוכן בעמדה הזאת.</translation>
    </message>
    <message id="refusal.no-content.do">
        <source>Whoever looks after this computer enrols it and fetches the content: %1</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>מי שאחראי על המחשב רושם אותו ומביא את התוכן: %1</translation>
    </message>
    <message id="refusal.other">
        <source>The desk cannot open. Show whoever looks after this computer these words:</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>אי אפשר לפתוח את העמדה. הראו למי שאחראי על המחשב את המילים האלה:</translation>
    </message>
</context>
</TS>
