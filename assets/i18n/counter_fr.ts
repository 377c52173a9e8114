<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>Noter un avis</translation>
    </message>
    <message id="record.explained">
        <source>For someone at the counter or on the telephone. What they say is kept and sealed as at a kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Pour une personne au guichet ou au téléphone. Ses paroles sont gardées et scellées comme à une borne.</translation>
    </message>
    <message id="record.channel">
        <source>How does the person speak with you?</source>
        <extracomment>staff desktop</extracomment>
        <translation>Comment la personne vous parle-t-elle ?</translation>
    </message>
    <message id="record.channel.desk">
        <source>At the counter</source>
        <extracomment>staff desktop</extracomment>
        <translation>Au guichet</translation>
    </message>
    <message id="record.channel.telephone">
        <source>By telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>Par téléphone</translation>
    </message>
    <message id="record.language">
        <source>Which language do they speak?</source>
        <extracomment>staff desktop</extracomment>
        <translation>Quelle langue parle-t-elle ?</translation>
    </message>
    <message id="record.form">
        <source>What is it about?</source>
        <extracomment>staff desktop</extracomment>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message id="record.form.satisfaction">
        <source>How a visit went</source>
        <extracomment>staff desktop</extracomment>
        <translation>Le déroulement d’une visite</translation>
    </message>
    <message id="record.form.suggestion">
        <source>A suggestion or a complaint</source>
        <extracomment>staff desktop</extracomment>
        <translation>Une suggestion ou une réclamation</translation>
    </message>
    <message id="record.form.panel">
        <source>Wishes to take part</source>
        <extracomment>staff desktop</extracomment>
        <translation>Souhaite participer</translation>
    </message>
    <message id="record.about">
        <source>%1 · %2</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="record.mine">
        <source>Questions in my language</source>
        <extracomment>staff desktop</extracomment>
        <translation>Questions dans ma langue</translation>
    </message>
    <message id="record.first">
        <source>This is the first question.</source>
        <extracomment>staff desktop</extracomment>
        <translation>C’est la première question.</translation>
    </message>
    <message id="record.drop">
        <source>Discard</source>
        <extracomment>staff desktop</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message id="record.review">
        <source>Read it to the person. Choose a line to change it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Relisez-le à la personne. Choisissez une ligne pour la modifier.</translation>
    </message>
    <message id="record.keep">
        <source>Record</source>
        <extracomment>staff desktop</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message id="record.done">
        <source>Recorded on this desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>Enregistré sur ce poste</translation>
    </message>
    <message id="record.done.reply">
        <source>It is a case in the inbox now. The person reads the reply with this number.</source>
        <extracomment>staff desktop</extracomment>
        <translation>C’est maintenant un dossier dans la boîte de réception. La personne pourra lire la réponse avec ce numéro.</translation>
    </message>
    <message id="record.done.read">
        <source>It counts on the dashboard. No reply was asked for.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Cet avis compte dans le tableau de bord. Aucune réponse n’a été demandée.</translation>
    </message>
    <message id="record.number">
        <source>Reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>Numéro de référence</translation>
    </message>
    <message id="record.tell">
        <source>Tell it to the person or give it to them on paper. Whoever has it can check the comment at any kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Dites-le à la personne ou donnez-le-lui sur papier. Avec ce numéro, on peut suivre l’avis à n’importe quelle borne.</translation>
    </message>
    <message id="record.code">
        <source>Reference number as a square code</source>
        <extracomment>staff desktop</extracomment>
        <translation>Numéro de référence en code carré</translation>
    </message>
    <message id="record.copy">
        <source>Copy</source>
        <extracomment>staff desktop</extracomment>
        <translation>Copier</translation>
    </message>
    <message id="record.print">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message id="record.copied">
        <source>Copied.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Copié.</translation>
    </message>
    <message id="record.printed">
        <source>Printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Imprimé : %1</translation>
    </message>
    <message id="record.not-printed">
        <source>It could not be printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Impression impossible : %1</translation>
    </message>
    <message id="record.another">
        <source>Record another</source>
        <extracomment>staff desktop</extracomment>
        <translation>En noter un autre</translation>
    </message>
    <message id="record.not-begun">
        <source>Nothing can be recorded now: the disk is full, or this desk has no keys to seal with yet. Tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Impossible d’enregistrer : le disque est plein, ou ce poste n’a pas encore de clés pour sceller. Prévenez l’administrateur.</translation>
    </message>
    <message id="record.not-kept">
        <source>It could not be kept. Nothing is lost on this page: try again, and tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Enregistrement impossible. Rien n’est perdu sur cette page : réessayez et prévenez l’administrateur.</translation>
    </message>
    <message id="record.leave">
        <source>Leave what you have begun?</source>
        <extracomment>staff desktop</extracomment>
        <translation>Quitter ce que vous avez commencé ?</translation>
    </message>
    <message id="record.leave.explained">
        <source>Nothing is recorded yet. You can keep it here until you sign out, or discard it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Rien n’est encore enregistré. Vous pouvez le garder ici jusqu’à la déconnexion, ou l’abandonner.</translation>
    </message>
    <message id="record.leave.stay">
        <source>Go on recording</source>
        <extracomment>staff desktop</extracomment>
        <translation>Continuer</translation>
    </message>
    <message id="record.leave.keep">
        <source>Keep it for now</source>
        <extracomment>staff desktop</extracomment>
        <translation>Garder pour l’instant</translation>
    </message>
    <message id="record.leave.drop">
        <source>Discard it</source>
        <extracomment>staff desktop</extracomment>
        <translation>L’abandonner</translation>
    </message>
    <message id="record.slip">
        <source>Your reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>Votre numéro de référence</translation>
    </message>
    <message id="record.slip.use">
        <source>Type or scan it at any of our kiosks under “%1” to see what became of what you said and to read our reply. Keep it: nobody can look it up for you.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Saisissez-le ou scannez-le à l’une de nos bornes sous « %1 » pour savoir ce qu’il en est et lire notre réponse. Gardez-le : personne ne peut le retrouver pour vous.</translation>
    </message>
    <message id="desk.keys.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>Noter un avis</translation>
    </message>
    <message id="desk.page.guidance">
        <source>Guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Guides</translation>
    </message>
    <message id="handbook.search">
        <source>Search the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Chercher dans les guides</translation>
    </message>
    <message id="handbook.language">
        <source>Language of the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>Langue des guides</translation>
    </message>
    <message id="handbook.results">
        <source>Services</source>
        <extracomment>staff desktop</extracomment>
        <translation>Services</translation>
    </message>
    <message id="handbook.nothing">
        <source>Nothing found. Try other words, or another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Aucun résultat. Essayez d’autres mots ou une autre langue.</translation>
    </message>
    <message id="handbook.choose">
        <source>Choose a service to read it here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Choisissez un service pour le lire ici.</translation>
    </message>
    <message id="handbook.copy">
        <source>Copy all</source>
        <extracomment>staff desktop</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message id="handbook.copy.part">
        <source>Copy: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>Copier : %1</translation>
    </message>
    <message id="handbook.code">
        <source>Code for a phone</source>
        <extracomment>staff desktop</extracomment>
        <translation>Code pour téléphone</translation>
    </message>
    <message id="handbook.code.online">
        <source>Scan it with a phone: it opens the online service.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Scannez-le avec un téléphone : il ouvre le service en ligne.</translation>
    </message>
    <message id="handbook.code.text">
        <source>Scan it with a phone: it shows what to bring.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Scannez-le avec un téléphone : il montre ce qu’il faut apporter.</translation>
    </message>
    <message id="handbook.plain">
        <source>In plain words</source>
        <extracomment>staff desktop</extracomment>
        <translation>En mots simples</translation>
    </message>
    <message id="handbook.edit">
        <source>Edit</source>
        <extracomment>staff desktop</extracomment>
        <translation>Modifier</translation>
    </message>
    <message id="handbook.beside">
        <source>Beside it:</source>
        <extracomment>staff desktop</extracomment>
        <translation>À côté :</translation>
    </message>
    <message id="handbook.facts">
        <source>At a glance</source>
        <extracomment>staff desktop</extracomment>
        <translation>En bref</translation>
    </message>
    <message id="handbook.fallback">
        <source>Not translated yet: shown in another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>Pas encore traduit : affiché dans une autre langue.</translation>
    </message>
    <message id="handbook.stale">
        <source>The translation is older than the original. Facts are current.</source>
        <extracomment>staff desktop</extracomment>
        <translation>La traduction est plus ancienne que l’original. Les faits sont à jour.</translation>
    </message>
</context>
</TS>
