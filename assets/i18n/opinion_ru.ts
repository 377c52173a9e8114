<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="opinion.ask.page">
        <source>Did this page help you?</source>
        <extracomment>At the end of a page of guidance.</extracomment>
        <translation>Эта страница помогла вам?</translation>
    </message>
    <message id="opinion.ask.step">
        <source>Did this step help you?</source>
        <extracomment>At the end of one step of a service.</extracomment>
        <translation>Этот шаг помог вам?</translation>
    </message>
    <message id="opinion.yes">
        <source>Yes, it helped</source>
        <translation>Да, помогло</translation>
    </message>
    <message id="opinion.no">
        <source>No, it did not</source>
        <translation>Нет, не помогло</translation>
    </message>
    <message id="opinion.why">
        <source>What was the reason?</source>
        <translation>В чём причина?</translation>
    </message>
    <message id="opinion.reason.hard">
        <source>Hard to understand</source>
        <translation>Трудно понять</translation>
    </message>
    <message id="opinion.reason.missing">
        <source>Something is missing</source>
        <translation>Чего-то не хватает</translation>
    </message>
    <message id="opinion.reason.wrong">
        <source>Wrong or out of date</source>
        <translation>Ошибка или устарело</translation>
    </message>
    <message id="opinion.reason.failed">
        <source>I tried, it did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message id="opinion.reason.other">
        <source>I was looking for something else</source>
        <translation>Нужно было другое</translation>
    </message>
    <message id="opinion.write">
        <source>Say it in your own words</source>
        <translation>Написать своими словами</translation>
    </message>
    <message id="opinion.rewrite">
        <source>Change your words</source>
        <translation>Изменить написанное</translation>
    </message>
    <message id="opinion.thanks.yes">
        <source>Thank you. Your answer is kept.</source>
        <extracomment>The answer is on this device’s disk. Never say that it was sent.</extracomment>
        <translation>Спасибо. Ответ сохранён.</translation>
    </message>
    <message id="opinion.thanks.no">
        <source>Thank you. Your answer is kept for the people who write these pages.</source>
        <translation>Спасибо. Ответ сохранён для тех, кто пишет эти страницы.</translation>
    </message>
    <message id="opinion.thanks.words">
        <source>Thank you. Your words are kept for the people who write these pages.</source>
        <translation>Спасибо. Ваши слова сохранены для тех, кто пишет эти страницы.</translation>
    </message>
    <message id="opinion.not-kept">
        <source>Your answer could not be kept. Please tell the staff.</source>
        <translation>Не удалось сохранить ответ. Пожалуйста, сообщите сотрудникам.</translation>
    </message>
    <message id="opinion.words.title">
        <source>What should be better?</source>
        <translation>Что стоит улучшить?</translation>
    </message>
    <message id="opinion.words.line">
        <source>We cannot reply here. Please write no names and no numbers.</source>
        <translation>Здесь мы не сможем ответить. Пожалуйста, не пишите имён и номеров.</translation>
    </message>
    <message id="opinion.words.send">
        <source>Hand in</source>
        <extracomment>The button that keeps what was written.</extracomment>
        <translation>Передать</translation>
    </message>
    <message id="opinion.words.empty">
        <source>Nothing is written yet.</source>
        <translation>Пока ничего не написано.</translation>
    </message>
</context>
</TS>
