<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="refusal.title">
        <source>Diwan staff desk</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>Diwan – poste du personnel</translation>
    </message>
    <message id="refusal.no-account">
        <source>Nobody has an account on this desk yet.</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>Personne n’a encore de compte sur ce poste.</translation>
    </message>
    <message id="refusal.no-account.do">
        <source>Whoever looks after this computer adds one: %1</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>La personne qui s’occupe de cet ordinateur en ajoute un : %1</translation>
    </message>
    <message id="refusal.no-content">
        <source>There is no content on this desk yet.</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>Il n’y a pas encore de contenu sur ce poste.</translation>
    </message>
    <message id="refusal.no-content.do">
        <source>Whoever looks after this computer enrols it and fetches the content: %1</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>La personne qui s’occupe de cet ordinateur l’inscrit et va chercher le contenu : %1</translation>
    </message>
    <message id="refusal.other">
        <source>The desk cannot open. Show whoever looks after this computer these words:</source>
        <extracomment>a box where the desk was begun from a menu and does not open</extracomment>
        <translation>Le poste ne peut pas s’ouvrir. Montrez ces mots à la personne qui s’occupe de cet ordinateur :</translation>
    </message>
</context>
</TS>
