<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>Du %1 au %2, %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>État</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Still there</source>
        <translation>Encore sur place</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>Insatisfaits qui la citent</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>Insatisfaits sans elle</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>Enregistrer ou imprimer : %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>Enregistrer en classeur (XLSX)</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>Enregistrer en image (PNG)</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>Envoyé à l’imprimante %1</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>Cet ordinateur ne peut pas écrire de classeur. Enregistrez en CSV, que tout tableur ouvre.</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>Textes en</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>Montre ce que les gens ont écrit</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>Ce que les gens ont écrit : %1</translation>
    </message>
</context>
</TS>
