<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="enclosed.image">
        <source>a drawing, %1 KB</source>
        <translation>رسم، %1 كيلوبايت</translation>
    </message>
    <message id="enclosed.audio">
        <source>a recording, %1 KB</source>
        <translation>تسجيل صوتي، %1 كيلوبايت</translation>
    </message>
    <message id="enclosed.text">
        <source>typed words, %1 KB</source>
        <translation>كلمات مكتوبة، %1 كيلوبايت</translation>
    </message>
    <message id="enclosed.other">
        <source>a file, %1 KB</source>
        <translation>ملف، %1 كيلوبايت</translation>
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
        <translation>ليس على هذا الحاسوب بعد. سيصل عند اتصال هذا المكتب بالمركز الرئيسي في المرة القادمة.</translation>
    </message>
    <message id="enclosed.closed">
        <source>Kept at the central server. It is on this computer only until the case is closed.</source>
        <translation>محفوظ في المركز الرئيسي. لا يبقى على هذا الحاسوب إلا حتى إغلاق الملاحظة.</translation>
    </message>
    <message id="enclosed.sealed">
        <source>It is sealed, and this account’s key does not open it.</source>
        <translation>هو مختوم، ومفتاح هذا الحساب لا يفتحه.</translation>
    </message>
    <message id="enclosed.strange">
        <source>A file of this kind cannot be shown here, or it is damaged.</source>
        <translation>لا يمكن عرض ملف من هذا النوع هنا، أو أنه تالف.</translation>
    </message>
    <message id="enclosed.silent">
        <source>Nothing can be heard: this computer has no loudspeaker that works. Connect one and try again.</source>
        <translation>لا يمكن سماع شيء: لا توجد في هذا الحاسوب سماعة تعمل. يُرجى توصيل سماعة والمحاولة من جديد.</translation>
    </message>
    <message id="enclosed.play">
        <source>Play the recording</source>
        <translation>تشغيل التسجيل</translation>
    </message>
    <message id="enclosed.stop">
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message id="enclosed.length">
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
</TS>
