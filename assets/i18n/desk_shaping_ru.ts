<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="shaping.title">
        <source>Steps, fees and documents</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Шаги, сборы и документы</translation>
    </message>
    <message id="shaping.explained">
        <source>What is added here becomes a place to write in every language. Undo takes it back.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>То, что добавлено здесь, можно написать на каждом языке. Изменение можно отменить.</translation>
    </message>
    <message id="shaping.steps">
        <source>Steps</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Шаги</translation>
    </message>
    <message id="shaping.fees">
        <source>Fees</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Сборы</translation>
    </message>
    <message id="shaping.documents">
        <source>Documents to bring</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Какие документы нужны</translation>
    </message>
    <message id="shaping.channels">
        <source>Ways to reach this service</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Как получить эту услугу</translation>
    </message>
    <message id="shaping.new.steps">
        <source>What is to be done in this step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Что делают на этом шаге</translation>
    </message>
    <message id="shaping.new.fees">
        <source>What the fee is for</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>За что этот сбор</translation>
    </message>
    <message id="shaping.new.documents">
        <source>Which document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Какой документ</translation>
    </message>
    <message id="shaping.new.channels">
        <source>How</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Как</translation>
    </message>
    <message id="shaping.add.steps">
        <source>Add a step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Добавить шаг</translation>
    </message>
    <message id="shaping.add.fees">
        <source>Add a fee</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Добавить сбор</translation>
    </message>
    <message id="shaping.add.documents">
        <source>Add a document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Добавить документ</translation>
    </message>
    <message id="shaping.add.channels">
        <source>Add a way</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Добавить способ</translation>
    </message>
    <message id="shaping.amount">
        <source>Amount (%1)</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Сумма (%1)</translation>
    </message>
    <message id="shaping.reach">
        <source>Number or address</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Номер или адрес</translation>
    </message>
    <message id="shaping.up">
        <source>Further up: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Выше: %1</translation>
    </message>
    <message id="shaping.down">
        <source>Further down: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ниже: %1</translation>
    </message>
    <message id="shaping.take">
        <source>Take away: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Убрать: %1</translation>
    </message>
    <message id="shaping.hours.add">
        <source>Add opening hours of its own</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Добавить свои часы работы</translation>
    </message>
    <message id="shaping.hours.take">
        <source>Take its opening hours away</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Убрать свои часы работы</translation>
    </message>
    <message id="shaping.done.added">
        <source>Added. Write the words in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Добавлено. Напишите слова на каждом языке.</translation>
    </message>
    <message id="shaping.done.taken-out">
        <source>Taken away, in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Убрано на всех языках.</translation>
    </message>
    <message id="shaping.done.moved">
        <source>The order is another now.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Порядок изменён.</translation>
    </message>
    <message id="shaping.wrong.words">
        <source>Say first what it is called.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Сначала напишите название.</translation>
    </message>
    <message id="shaping.wrong.full">
        <source>There are as many as a page can have.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Больше на странице не помещается.</translation>
    </message>
    <message id="shaping.wrong.service">
        <source>Only the page of a service has these.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Это есть только у страниц услуг.</translation>
    </message>
    <message id="shaping.form-version">
        <source>The new form is in its place, with the version %1.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Новая форма на месте, её версия — %1.</translation>
    </message>
</context>
</TS>
