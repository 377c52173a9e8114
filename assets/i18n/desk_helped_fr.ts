<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="helped.title">
        <source>Did this help?</source>
        <translation>Utile ou non ?</translation>
    </message>
    <message id="helped.list">
        <source>Pages that do not help</source>
        <translation>Pages qui n’aident pas</translation>
    </message>
    <message id="helped.list.detail">
        <source>The surest failures first. Only answers to the text as it reads now are counted.</source>
        <translation>Les échecs les plus sûrs d’abord. Seules comptent les réponses sur le texte actuel.</translation>
    </message>
    <message id="helped.list.none">
        <source>Nobody has said yet whether pages helped.</source>
        <translation>Personne n’a encore dit si les pages aident.</translation>
    </message>
    <message id="helped.rest">
        <source>Show more (%1)</source>
        <translation>Afficher la suite (%1)</translation>
    </message>
    <message id="helped.page">
        <source>The whole page</source>
        <translation>Toute la page</translation>
    </message>
    <message id="helped.step">
        <source>Step %1: %2</source>
        <extracomment>%1 the number of a step, %2 its title.</extracomment>
        <translation>Étape %1 : %2</translation>
    </message>
    <message id="helped.plain">
        <source>%1, plain words</source>
        <translation>%1, mots simples</translation>
    </message>
    <message id="helped.share">
        <source>%1 say it did not help</source>
        <extracomment>%1 is a share such as 38%.</extracomment>
        <translation>%1 disent que cela n’a pas aidé</translation>
    </message>
    <message id="helped.range">
        <source>Of all visitors, probably: %1 to %2</source>
        <translation>Parmi tous les visiteurs, probablement : de %1 à %2</translation>
    </message>
    <message id="helped.few">
        <source>Too few answers to tell</source>
        <translation>Trop peu de réponses</translation>
    </message>
    <message id="helped.none">
        <source>Nobody has answered in this period.</source>
        <translation>Personne n’a répondu pendant cette période.</translation>
    </message>
    <message id="helped.mended">
        <source>Before and after the change</source>
        <translation>Avant et après la modification</translation>
    </message>
    <message id="helped.before">
        <source>Before, %1 to %2: %3 of %4</source>
        <extracomment>%1 and %2 are days, %3 a share such as 38%, %4 a number of people such as “62 people”. The share is of those who said no.</extracomment>
        <translation>Avant, du %1 au %2 : %3 de %4</translation>
    </message>
    <message id="helped.since">
        <source>Since %1: %2 of %3</source>
        <extracomment>%1 a day, %2 a share, %3 a number of people.</extracomment>
        <translation>Depuis le %1 : %2 de %3</translation>
    </message>
    <message id="helped.since.none">
        <source>Nobody has answered since the text was changed.</source>
        <translation>Personne n’a répondu depuis la modification du texte.</translation>
    </message>
    <message id="helped.fewer">
        <source>%1 points fewer say no.</source>
        <translation>« Non » : %1 points de moins.</translation>
    </message>
    <message id="helped.more">
        <source>%1 points more say no.</source>
        <translation>« Non » : %1 points de plus.</translation>
    </message>
    <message id="helped.same">
        <source>As many say no as before.</source>
        <translation>Autant de « non » qu’avant.</translation>
    </message>
    <message id="helped.certain">
        <source>This is hardly chance.</source>
        <translation>Ce n’est sans doute pas un hasard.</translation>
    </message>
    <message id="helped.chance">
        <source>This may be chance.</source>
        <translation>C’est peut-être un hasard.</translation>
    </message>
    <message id="helped.reasons">
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
    <message id="helped.reason.none">
        <source>No reason given</source>
        <translation>Aucune raison donnée</translation>
    </message>
    <message id="helped.reason.few">
        <source>few</source>
        <extracomment>In place of a number that is too small to be told.</extracomment>
        <translation>peu</translation>
    </message>
    <message id="helped.elsewhere">
        <source>In other languages</source>
        <translation>Dans d’autres langues</translation>
    </message>
    <message id="helped.words">
        <source>What people wrote</source>
        <translation>Ce que les gens ont écrit</translation>
    </message>
    <message id="helped.words.none">
        <source>No words that this account can read.</source>
        <translation>Aucun mot que ce compte puisse lire.</translation>
    </message>
    <message id="helped.words.old">
        <source>about the text before the change</source>
        <translation>sur le texte d’avant</translation>
    </message>
    <message id="helped.languages">
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message id="helped.languages.all">
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message id="helped.period">
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message id="helped.save">
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message id="helped.csv.page">
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message id="helped.csv.step">
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message id="helped.csv.share">
        <source>Did not help, %</source>
        <translation>N’a pas aidé, %</translation>
    </message>
    <message id="helped.csv.low">
        <source>Probably at least, %</source>
        <translation>Au moins (probable), %</translation>
    </message>
    <message id="helped.csv.high">
        <source>Probably at most, %</source>
        <translation>Au plus (probable), %</translation>
    </message>
    <message id="helped.csv.people">
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message id="helped.csv.before">
        <source>Before the change, %</source>
        <translation>Avant la modification, %</translation>
    </message>
    <message id="helped.csv.by">
        <source>Change, points</source>
        <translation>Écart, points</translation>
    </message>
</context>
</TS>
