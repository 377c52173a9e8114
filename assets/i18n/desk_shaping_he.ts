<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="shaping.title">
        <source>Steps, fees and documents</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>שלבים, אגרות ומסמכים</translation>
    </message>
    <message id="shaping.explained">
        <source>What is added here becomes a place to write in every language. Undo takes it back.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>מה שנוסף כאן הופך למקום לכתיבה בכל שפה. אפשר לבטל.</translation>
    </message>
    <message id="shaping.steps">
        <source>Steps</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>שלבים</translation>
    </message>
    <message id="shaping.fees">
        <source>Fees</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>אגרות</translation>
    </message>
    <message id="shaping.documents">
        <source>Documents to bring</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>מסמכים שצריך להביא</translation>
    </message>
    <message id="shaping.channels">
        <source>Ways to reach this service</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>דרכים להגיע לשירות</translation>
    </message>
    <message id="shaping.new.steps">
        <source>What is to be done in this step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>מה עושים בשלב הזה</translation>
    </message>
    <message id="shaping.new.fees">
        <source>What the fee is for</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>על מה משלמים</translation>
    </message>
    <message id="shaping.new.documents">
        <source>Which document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>איזה מסמך</translation>
    </message>
    <message id="shaping.new.channels">
        <source>How</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>איך</translation>
    </message>
    <message id="shaping.add.steps">
        <source>Add a step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>להוסיף שלב</translation>
    </message>
    <message id="shaping.add.fees">
        <source>Add a fee</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>להוסיף אגרה</translation>
    </message>
    <message id="shaping.add.documents">
        <source>Add a document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>להוסיף מסמך</translation>
    </message>
    <message id="shaping.add.channels">
        <source>Add a way</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>להוסיף דרך</translation>
    </message>
    <message id="shaping.amount">
        <source>Amount (%1)</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>סכום (%1)</translation>
    </message>
    <message id="shaping.reach">
        <source>Number or address</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>מספר או כתובת</translation>
    </message>
    <message id="shaping.up">
        <source>Further up: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>למעלה: %1</translation>
    </message>
    <message id="shaping.down">
        <source>Further down: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>למטה: %1</translation>
    </message>
    <message id="shaping.take">
        <source>Take away: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>להסיר: %1</translation>
    </message>
    <message id="shaping.hours.add">
        <source>Add opening hours of its own</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>להוסיף שעות פתיחה משלו</translation>
    </message>
    <message id="shaping.hours.take">
        <source>Take its opening hours away</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>להסיר את שעות הפתיחה שלו</translation>
    </message>
    <message id="shaping.done.added">
        <source>Added. Write the words in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>נוסף. יש לכתוב את המילים בכל שפה.</translation>
    </message>
    <message id="shaping.done.taken-out">
        <source>Taken away, in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>הוסר, בכל השפות.</translation>
    </message>
    <message id="shaping.done.moved">
        <source>The order is another now.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>הסדר השתנה.</translation>
    </message>
    <message id="shaping.wrong.words">
        <source>Say first what it is called.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>קודם יש לכתוב איך זה נקרא.</translation>
    </message>
    <message id="shaping.wrong.full">
        <source>There are as many as a page can have.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>הגענו למספר המרבי בעמוד.</translation>
    </message>
    <message id="shaping.wrong.service">
        <source>Only the page of a service has these.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>אלה קיימים רק בעמוד של שירות.</translation>
    </message>
    <message id="shaping.form-version">
        <source>The new form is in its place, with the version %1.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>הטופס החדש במקומו, בגרסה %1.</translation>
    </message>
</context>
</TS>
