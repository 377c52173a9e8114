<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="shaping.title">
        <source>Steps, fees and documents</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Steps, fees and documents</translation>
    </message>
    <message id="shaping.explained">
        <source>What is added here becomes a place to write in every language. Undo takes it back.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>What is added here becomes a place to write in every language. Undo takes it back.</translation>
    </message>
    <message id="shaping.steps">
        <source>Steps</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Steps</translation>
    </message>
    <message id="shaping.fees">
        <source>Fees</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Fees</translation>
    </message>
    <message id="shaping.documents">
        <source>Documents to bring</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Documents to bring</translation>
    </message>
    <message id="shaping.channels">
        <source>Ways to reach this service</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ways to reach this service</translation>
    </message>
    <message id="shaping.new.steps">
        <source>What is to be done in this step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>What is to be done in this step</translation>
    </message>
    <message id="shaping.new.fees">
        <source>What the fee is for</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>What the fee is for</translation>
    </message>
    <message id="shaping.new.documents">
        <source>Which document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Which document</translation>
    </message>
    <message id="shaping.new.channels">
        <source>How</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>How</translation>
    </message>
    <message id="shaping.add.steps">
        <source>Add a step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Add a step</translation>
    </message>
    <message id="shaping.add.fees">
        <source>Add a fee</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Add a fee</translation>
    </message>
    <message id="shaping.add.documents">
        <source>Add a document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Add a document</translation>
    </message>
    <message id="shaping.add.channels">
        <source>Add a way</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Add a way</translation>
    </message>
    <message id="shaping.amount">
        <source>Amount (%1)</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Amount (%1)</translation>
    </message>
    <message id="shaping.reach">
        <source>Number or address</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Number or address</translation>
    </message>
    <message id="shaping.up">
        <source>Further up: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Further up: %1</translation>
    </message>
    <message id="shaping.down">
        <source>Further down: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Further down: %1</translation>
    </message>
    <message id="shaping.take">
        <source>Take away: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Take away: %1</translation>
    </message>
    <message id="shaping.hours.add">
        <source>Add opening hours of its own</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Add opening hours of its own</translation>
    </message>
    <message id="shaping.hours.take">
        <source>Take its opening hours away</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Take its opening hours away</translation>
    </message>
    <message id="shaping.done.added">
        <source>Added. Write the words in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Added. Write the words in every language.</translation>
    </message>
    <message id="shaping.done.taken-out">
        <source>Taken away, in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Taken away, in every language.</translation>
    </message>
    <message id="shaping.done.moved">
        <source>The order is another now.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>The order is another now.</translation>
    </message>
    <message id="shaping.wrong.words">
        <source>Say first what it is called.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Say first what it is called.</translation>
    </message>
    <message id="shaping.wrong.full">
        <source>There are as many as a page can have.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>There are as many as a page can have.</translation>
    </message>
    <message id="shaping.wrong.service">
        <source>Only the page of a service has these.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Only the page of a service has these.</translation>
    </message>
    <message id="shaping.form-version">
        <source>The new form is in its place, with the version %1.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>The new form is in its place, with the version %1.</translation>
    </message>
</context>
</TS>
