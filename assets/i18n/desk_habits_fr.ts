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
        <translation>%1 : %2</translation>
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
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
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
        <translation>Enregistrer ou imprimer : %1</translation>
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
        <translation>Ce que les gens ont écrit : %1</translation>
    </message>
    <message id="habits.entry.taken-back">
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message id="habits.entry.undone">
        <source>Taken back by %1</source>
        <translation>Annulé par %1</translation>
    </message>
    <message id="habits.did.undone">
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message id="habits.undo">
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message id="habits.due.in">
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message id="habits.due.days.zero">
        <source>In %1 working days</source>
        <translation>Dans %1 jours ouvrés</translation>
    </message>
    <message id="habits.due.days.one">
        <source>In 1 working day</source>
        <translation>Dans %1 jour ouvré</translation>
    </message>
    <message id="habits.due.days.two">
        <source>In %1 working days</source>
        <translation>Dans %1 jours ouvrés</translation>
    </message>
    <message id="habits.due.days.few">
        <source>In %1 working days</source>
        <translation>Dans %1 jours ouvrés</translation>
    </message>
    <message id="habits.due.days.many">
        <source>In %1 working days</source>
        <translation>Dans %1 jours ouvrés</translation>
    </message>
    <message id="habits.due.days.other">
        <source>In %1 working days</source>
        <translation>Dans %1 jours ouvrés</translation>
    </message>
    <message id="habits.due">
        <source>Reply by</source>
        <translation>Répondre d’ici le</translation>
    </message>
    <message id="habits.due.none">
        <source>no day yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message id="habits.due.other">
        <source>Another day, such as 2026-12-01</source>
        <translation>Un autre jour, par exemple 2026-12-01</translation>
    </message>
    <message id="habits.due.how">
        <source>Write the day as 2026-12-01 or 1.12.2026.</source>
        <translation>Écrivez le jour ainsi : 2026-12-01 ou 1.12.2026.</translation>
    </message>
    <message id="habits.due.past">
        <source>This day has passed. Choose today or a later day.</source>
        <translation>Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.</translation>
    </message>
    <message id="habits.owner">
        <source>With</source>
        <translation>Suivi par</translation>
    </message>
    <message id="habits.may-not">
        <source>Your role cannot change this now.</source>
        <translation>Votre rôle ne permet pas de le changer maintenant.</translation>
    </message>
    <message id="habits.case.more">
        <source>More for this case</source>
        <translation>Autres actions pour ce dossier</translation>
    </message>
    <message id="habits.copy.number">
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message id="habits.copy.words">
        <source>Copy the words</source>
        <translation>Copier le texte</translation>
    </message>
    <message id="habits.copied">
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message id="habits.replies">
        <source>Ready replies</source>
        <translation>Réponses prêtes</translation>
    </message>
    <message id="habits.replies.none">
        <source>There are no ready replies in the visitor’s language yet.</source>
        <translation>Il n’y a pas encore de réponse prête dans la langue du visiteur.</translation>
    </message>
    <message id="habits.replies.own">
        <source>My replies</source>
        <translation>Mes réponses</translation>
    </message>
    <message id="habits.replies.keep">
        <source>Keep for next time</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message id="habits.replies.empty">
        <source>Write a reply first.</source>
        <translation>Écrivez d’abord une réponse.</translation>
    </message>
    <message id="habits.replies.title">
        <source>Title of the reply</source>
        <translation>Titre de la réponse</translation>
    </message>
    <message id="habits.replies.keep.do">
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message id="habits.replies.drop">
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message id="habits.reply.gap">
        <source>There is a “%1” where something has to be filled in. Fill it in, or send again to send it as it is.</source>
        <translation>Il y a un « %1 » là où il faut compléter. Relisez, ou envoyez de nouveau pour l’envoyer ainsi.</translation>
    </message>
    <message id="habits.pane.list">
        <source>Width of the list</source>
        <translation>Largeur de la liste</translation>
    </message>
    <message id="habits.menu">
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message id="habits.menu.file">
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message id="habits.menu.edit">
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message id="habits.menu.view">
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message id="habits.menu.help">
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message id="habits.menu.quit">
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message id="habits.menu.cut">
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message id="habits.menu.copy">
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message id="habits.menu.paste">
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message id="habits.menu.all">
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message id="habits.menu.find">
        <source>Search in the inbox</source>
        <translation>Chercher dans la boîte de réception</translation>
    </message>
    <message id="habits.menu.larger">
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message id="habits.menu.smaller">
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message id="habits.bars.low.target">
        <source>Clearly below the target of %1</source>
        <translation>Nettement sous l’objectif de %1</translation>
    </message>
    <message id="habits.bars.low.centre">
        <source>Clearly below the %1 of all answers shown here</source>
        <translation>Nettement sous le résultat de l’ensemble des réponses affichées : %1</translation>
    </message>
</context>
</TS>
