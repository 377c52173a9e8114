<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="opinion.ask.page">
        <source>Did this page help you?</source>
        <extracomment>At the end of a page of guidance.</extracomment>
        <translation>Cette page vous a-t-elle été utile ?</translation>
    </message>
    <message id="opinion.ask.step">
        <source>Did this step help you?</source>
        <extracomment>At the end of one step of a service.</extracomment>
        <translation>Cette étape vous a-t-elle été utile ?</translation>
    </message>
    <message id="opinion.yes">
        <source>Yes, it helped</source>
        <translation>Oui, utile</translation>
    </message>
    <message id="opinion.no">
        <source>No, it did not</source>
        <translation>Non, pas utile</translation>
    </message>
    <message id="opinion.why">
        <source>What was the reason?</source>
        <translation>Pour quelle raison ?</translation>
    </message>
    <message id="opinion.reason.hard">
        <source>Hard to understand</source>
        <translation>Difficile à comprendre</translation>
    </message>
    <message id="opinion.reason.missing">
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message id="opinion.reason.wrong">
        <source>Wrong or out of date</source>
        <translation>Faux ou pas à jour</translation>
    </message>
    <message id="opinion.reason.failed">
        <source>I tried, it did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message id="opinion.reason.other">
        <source>I was looking for something else</source>
        <translation>Je cherchais autre chose</translation>
    </message>
    <message id="opinion.write">
        <source>Say it in your own words</source>
        <translation>Écrire avec vos mots</translation>
    </message>
    <message id="opinion.rewrite">
        <source>Change your words</source>
        <translation>Modifier vos mots</translation>
    </message>
    <message id="opinion.thanks.yes">
        <source>Thank you. Your answer is kept.</source>
        <extracomment>The answer is on this device’s disk. Never say that it was sent.</extracomment>
        <translation>Merci. Votre réponse est gardée.</translation>
    </message>
    <message id="opinion.thanks.no">
        <source>Thank you. Your answer is kept for the people who write these pages.</source>
        <translation>Merci. Votre réponse est gardée pour les personnes qui écrivent ces pages.</translation>
    </message>
    <message id="opinion.thanks.words">
        <source>Thank you. Your words are kept for the people who write these pages.</source>
        <translation>Merci. Vos mots sont gardés pour les personnes qui écrivent ces pages.</translation>
    </message>
    <message id="opinion.not-kept">
        <source>Your answer could not be kept. Please tell the staff.</source>
        <translation>Votre réponse n’a pas pu être gardée. Parlez-en au personnel.</translation>
    </message>
    <message id="opinion.words.title">
        <source>What should be better?</source>
        <translation>Que faut-il améliorer ?</translation>
    </message>
    <message id="opinion.words.line">
        <source>We cannot reply here. Please write no names and no numbers.</source>
        <translation>Nous ne pouvons pas répondre ici. N’écrivez ni nom ni numéro.</translation>
    </message>
    <message id="opinion.words.send">
        <source>Hand in</source>
        <extracomment>The button that keeps what was written.</extracomment>
        <translation>Remettre</translation>
    </message>
    <message id="opinion.words.empty">
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
</context>
</TS>
