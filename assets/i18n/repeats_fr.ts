<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="repeat.remove">
        <source>Remove number %1</source>
        <extracomment>%1 is its number</extracomment>
        <translation>Supprimer le numéro %1</translation>
    </message>
    <message id="repeat.add">
        <source>Add another</source>
        <extracomment>one more of the repeated part</extracomment>
        <translation>Ajouter un autre élément</translation>
    </message>
    <message id="repeat.count" numerus="yes">
        <source>%n so far</source>
        <extracomment>how many of the repeated part there are</extracomment>
        <translation>
            <numerusform>%n pour l’instant</numerusform>
            <numerusform>%n pour l’instant</numerusform>
        </translation>
    </message>
</context>
</TS>
