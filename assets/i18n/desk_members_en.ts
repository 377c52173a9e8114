<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.members">
        <source>Taking part</source>
        <extracomment>a page: people who left their details to be invited</extracomment>
        <translation>Taking part</translation>
    </message>
    <message id="desk.members.about">
        <source>These people left their details to be invited. This page is for service managers. Whoever stops taking part is no longer on it, and every entry goes after two years.</source>
        <extracomment>below the title</extracomment>
        <translation>These people left their details to be invited. This page is for service managers. Whoever stops taking part is no longer on it, and every entry goes after two years.</translation>
    </message>
    <message id="desk.members.none">
        <source>Nobody takes part yet.</source>
        <translation>Nobody takes part yet.</translation>
    </message>
    <message id="desk.members.since">
        <source>Since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Since %1</translation>
    </message>
    <message id="desk.members.sealed">
        <source>You have no key to these details.</source>
        <extracomment>instead of the details</extracomment>
        <translation>You have no key to these details.</translation>
    </message>
</context>
</TS>
