<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.members">
        <source>Taking part</source>
        <extracomment>a page: people who left their details to be invited</extracomment>
        <translation>משתתפים</translation>
    </message>
    <message id="desk.members.about">
        <source>These people left their details to be invited. This page is for service managers. Whoever stops taking part is no longer on it, and every entry goes after two years.</source>
        <extracomment>below the title</extracomment>
        <translation>השאירו פרטים כדי שנזמין אותם. העמוד הזה לניהול השירות בלבד. מי שביטלו אינם מופיעים כאן, וגם לא מי שהצטרפו לפני יותר משנתיים.</translation>
    </message>
    <message id="desk.members.none">
        <source>Nobody takes part yet.</source>
        <translation>עוד אין משתתפים.</translation>
    </message>
    <message id="desk.members.since">
        <source>Since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>מאז %1</translation>
    </message>
    <message id="desk.members.sealed">
        <source>You have no key to these details.</source>
        <extracomment>instead of the details</extracomment>
        <translation>אין לכם מפתח לפרטים האלה.</translation>
    </message>
</context>
</TS>
