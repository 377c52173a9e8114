<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="enclosed.image">
        <source>a drawing, %1 KB</source>
        <translation>рисунок, %1 КБ</translation>
    </message>
    <message id="enclosed.audio">
        <source>a recording, %1 KB</source>
        <translation>запись голоса, %1 КБ</translation>
    </message>
    <message id="enclosed.text">
        <source>typed words, %1 KB</source>
        <translation>напечатанный текст, %1 КБ</translation>
    </message>
    <message id="enclosed.other">
        <source>a file, %1 KB</source>
        <translation>файл, %1 КБ</translation>
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
        <translation>На этом компьютере пока нет. Появится при следующей связи этого рабочего места с центральным сервером.</translation>
    </message>
    <message id="enclosed.closed">
        <source>Kept at the central server. It is on this computer only until the case is closed.</source>
        <translation>Хранится на центральном сервере. На этом компьютере есть только до закрытия обращения.</translation>
    </message>
    <message id="enclosed.sealed">
        <source>It is sealed, and this account’s key does not open it.</source>
        <translation>Запечатано, и ключ этой учётной записи это не открывает.</translation>
    </message>
    <message id="enclosed.strange">
        <source>A file of this kind cannot be shown here, or it is damaged.</source>
        <translation>Файл такого вида здесь показать нельзя, или он повреждён.</translation>
    </message>
    <message id="enclosed.silent">
        <source>Nothing can be heard: this computer has no loudspeaker that works. Connect one and try again.</source>
        <translation>Ничего не слышно: на этом компьютере нет работающего динамика. Подключите его и попробуйте ещё раз.</translation>
    </message>
    <message id="enclosed.play">
        <source>Play the recording</source>
        <translation>Прослушать запись</translation>
    </message>
    <message id="enclosed.stop">
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message id="enclosed.length">
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
</context>
</TS>
