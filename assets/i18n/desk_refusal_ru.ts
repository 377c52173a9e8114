<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="refusal.title">
        <source>Diwan staff desk</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>Diwan – рабочее место сотрудников</translation>
    </message>
    <message id="refusal.no-account">
        <source>Nobody has an account on this desk yet.</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>На этом рабочем месте ещё ни у кого нет учётной записи.</translation>
    </message>
    <message id="refusal.no-account.do">
        <source>Whoever looks after this computer adds one: %1</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>Её добавит тот, кто следит за этим компьютером: %1</translation>
    </message>
    <message id="refusal.no-content">
        <source>There is no content on this desk yet.</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>На этом рабочем месте ещё нет материалов.</translation>
    </message>
    <message id="refusal.no-content.do">
        <source>Whoever looks after this computer enrols it and fetches the content: %1</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>Тот, кто следит за этим компьютером, регистрирует его и загружает материалы: %1</translation>
    </message>
    <message id="refusal.other">
        <source>The desk cannot open. Show whoever looks after this computer these words:</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>Рабочее место не открывается. Покажите эти слова тому, кто следит за компьютером:</translation>
    </message>
</context>
</TS>
