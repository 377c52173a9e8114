<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="enclosed.image">
        <source>a drawing, %1 KB</source>
        <translation>a drawing, %1 KB</translation>
    </message>
    <message id="enclosed.audio">
        <source>a recording, %1 KB</source>
        <translation>a recording, %1 KB</translation>
    </message>
    <message id="enclosed.text">
        <source>typed words, %1 KB</source>
        <translation>typed words, %1 KB</translation>
    </message>
    <message id="enclosed.other">
        <source>a file, %1 KB</source>
        <translation>a file, %1 KB</translation>
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
        <translation>Not on this computer yet. It comes the next time this desk reaches the central server.</translation>
    </message>
    <message id="enclosed.closed">
        <source>Kept at the central server. It is on this computer only until the case is closed.</source>
        <translation>Kept at the central server. It is on this computer only until the case is closed.</translation>
    </message>
    <message id="enclosed.sealed">
        <source>It is sealed, and this account’s key does not open it.</source>
        <translation>It is sealed, and this account’s key does not open it.</translation>
    </message>
    <message id="enclosed.strange">
        <source>A file of this kind cannot be shown here, or it is damaged.</source>
        <translation>A file of this kind cannot be shown here, or it is damaged.</translation>
    </message>
    <message id="enclosed.silent">
        <source>Nothing can be heard: this computer has no loudspeaker that works. Connect one and try again.</source>
        <translation>Nothing can be heard: this computer has no loudspeaker that works. Connect one and try again.</translation>
    </message>
    <message id="enclosed.play">
        <source>Play the recording</source>
        <translation>Play the recording</translation>
    </message>
    <message id="enclosed.stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="enclosed.length">
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
</TS>
