<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="printing.title">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message id="printing.where">
        <source>Where to</source>
        <extracomment>staff desktop; the printers and the file, to choose from</extracomment>
        <translation>Vers où</translation>
    </message>
    <message id="printing.pdf">
        <source>Save as PDF</source>
        <extracomment>staff desktop</extracomment>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message id="printing.copies">
        <source>Copies: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Nombre d’exemplaires : %1</translation>
    </message>
    <message id="printing.fewer">
        <source>One copy less</source>
        <extracomment>staff desktop</extracomment>
        <translation>Un exemplaire de moins</translation>
    </message>
    <message id="printing.fewest">
        <source>One copy is the fewest.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Il faut au moins un exemplaire.</translation>
    </message>
    <message id="printing.more">
        <source>One copy more</source>
        <extracomment>staff desktop</extracomment>
        <translation>Un exemplaire de plus</translation>
    </message>
    <message id="printing.file">
        <source>The file: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Le fichier : %1</translation>
    </message>
    <message id="printing.elsewhere">
        <source>Choose another place</source>
        <extracomment>staff desktop</extracomment>
        <translation>Choisir un autre emplacement</translation>
    </message>
    <message id="printing.save">
        <source>Save</source>
        <extracomment>staff desktop</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message id="printing.leave">
        <source>Cancel</source>
        <extracomment>staff desktop</extracomment>
        <translation>Annuler</translation>
    </message>
    <message id="printing.gone">
        <source>%1 does not take it. Look whether it is on, choose another printer, or save a PDF.</source>
        <extracomment>staff desktop; %1 is a printer's name</extracomment>
        <translation>L’imprimante %1 ne répond pas. Vérifiez qu’elle est allumée, choisissez-en une autre ou enregistrez en PDF.</translation>
    </message>
</context>
</TS>
