<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="shaping.title">
        <source>Steps, fees and documents</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Étapes, tarifs et documents</translation>
    </message>
    <message id="shaping.explained">
        <source>What is added here becomes a place to write in every language. Undo takes it back.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ce qui est ajouté ici devient un endroit à écrire dans chaque langue. On peut l’annuler.</translation>
    </message>
    <message id="shaping.steps">
        <source>Steps</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Étapes</translation>
    </message>
    <message id="shaping.fees">
        <source>Fees</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Tarifs</translation>
    </message>
    <message id="shaping.documents">
        <source>Documents to bring</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Documents à apporter</translation>
    </message>
    <message id="shaping.channels">
        <source>Ways to reach this service</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Moyens d’accéder à ce service</translation>
    </message>
    <message id="shaping.new.steps">
        <source>What is to be done in this step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ce qu’on fait à cette étape</translation>
    </message>
    <message id="shaping.new.fees">
        <source>What the fee is for</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>À quoi sert ce tarif</translation>
    </message>
    <message id="shaping.new.documents">
        <source>Which document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Quel document</translation>
    </message>
    <message id="shaping.new.channels">
        <source>How</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Comment</translation>
    </message>
    <message id="shaping.add.steps">
        <source>Add a step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ajouter une étape</translation>
    </message>
    <message id="shaping.add.fees">
        <source>Add a fee</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ajouter un tarif</translation>
    </message>
    <message id="shaping.add.documents">
        <source>Add a document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ajouter un document</translation>
    </message>
    <message id="shaping.add.channels">
        <source>Add a way</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ajouter un moyen</translation>
    </message>
    <message id="shaping.amount">
        <source>Amount (%1)</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Montant (%1)</translation>
    </message>
    <message id="shaping.reach">
        <source>Number or address</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Numéro ou adresse</translation>
    </message>
    <message id="shaping.up">
        <source>Further up: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Plus haut : %1</translation>
    </message>
    <message id="shaping.down">
        <source>Further down: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Plus bas : %1</translation>
    </message>
    <message id="shaping.take">
        <source>Take away: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Retirer : %1</translation>
    </message>
    <message id="shaping.hours.add">
        <source>Add opening hours of its own</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ajouter ses propres horaires</translation>
    </message>
    <message id="shaping.hours.take">
        <source>Take its opening hours away</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Retirer ses horaires</translation>
    </message>
    <message id="shaping.done.added">
        <source>Added. Write the words in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Ajouté. Écrivez les mots dans chaque langue.</translation>
    </message>
    <message id="shaping.done.taken-out">
        <source>Taken away, in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Retiré, dans toutes les langues.</translation>
    </message>
    <message id="shaping.done.moved">
        <source>The order is another now.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>L’ordre a changé.</translation>
    </message>
    <message id="shaping.wrong.words">
        <source>Say first what it is called.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Dites d’abord comment cela s’appelle.</translation>
    </message>
    <message id="shaping.wrong.full">
        <source>There are as many as a page can have.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Il y en a autant qu’une page peut en avoir.</translation>
    </message>
    <message id="shaping.wrong.service">
        <source>Only the page of a service has these.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Seule la page d’un service a cela.</translation>
    </message>
    <message id="shaping.form-version">
        <source>The new form is in its place, with the version %1.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>Le nouveau formulaire est en place, avec la version %1.</translation>
    </message>
</context>
</TS>
