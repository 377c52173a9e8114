<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="enclosed.image">
        <source>a drawing, %1 KB</source>
        <translation>un dessin, %1 Ko</translation>
    </message>
    <message id="enclosed.audio">
        <source>a recording, %1 KB</source>
        <translation>un enregistrement, %1 Ko</translation>
    </message>
    <message id="enclosed.text">
        <source>typed words, %1 KB</source>
        <translation>un texte saisi, %1 Ko</translation>
    </message>
    <message id="enclosed.other">
        <source>a file, %1 KB</source>
        <translation>un fichier, %1 Ko</translation>
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
        <translation>Pas encore sur cet ordinateur. Il arrivera à la prochaine connexion de ce poste au serveur central.</translation>
    </message>
    <message id="enclosed.closed">
        <source>Kept at the central server. It is on this computer only until the case is closed.</source>
        <translation>Conservé sur le serveur central. Il ne reste sur cet ordinateur que jusqu’à la clôture du dossier.</translation>
    </message>
    <message id="enclosed.sealed">
        <source>It is sealed, and this account’s key does not open it.</source>
        <translation>Il est scellé, et la clé de ce compte ne l’ouvre pas.</translation>
    </message>
    <message id="enclosed.strange">
        <source>A file of this kind cannot be shown here, or it is damaged.</source>
        <translation>Un fichier de ce type ne peut pas être affiché ici, ou il est endommagé.</translation>
    </message>
    <message id="enclosed.silent">
        <source>Nothing can be heard: this computer has no loudspeaker that works. Connect one and try again.</source>
        <translation>Rien ne peut être entendu : cet ordinateur n’a pas de haut-parleur qui fonctionne. Branchez-en un et réessayez.</translation>
    </message>
    <message id="enclosed.play">
        <source>Play the recording</source>
        <translation>Écouter l’enregistrement</translation>
    </message>
    <message id="enclosed.stop">
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message id="enclosed.length">
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
</TS>
