<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="followup.title">
        <source>Check a comment</source>
        <translation>Suivre un avis</translation>
    </message>
    <message id="followup.line">
        <source>Use your reference number</source>
        <translation>Avec votre numéro de référence</translation>
    </message>
    <message id="followup.ask">
        <source>Type your reference number. It has 13 letters and digits.</source>
        <translation>Tapez votre numéro de référence. Il a 13 lettres et chiffres.</translation>
    </message>
    <message id="followup.nothing">
        <source>Nothing typed yet</source>
        <translation>Rien de tapé pour le moment</translation>
    </message>
    <message id="followup.full">
        <source>The number is complete.</source>
        <translation>Le numéro est complet.</translation>
    </message>
    <message id="followup.erase">
        <source>Erase last</source>
        <translation>Effacer le dernier</translation>
    </message>
    <message id="followup.show">
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message id="followup.other">
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
    <message id="followup.wrong.length">
        <source>The number is not complete. It has 13 letters and digits.</source>
        <translation>Le numéro n’est pas complet. Il a 13 lettres et chiffres.</translation>
    </message>
    <message id="followup.wrong.symbol">
        <source>One symbol does not occur in reference numbers. Look at each one again.</source>
        <translation>Un signe n’existe pas dans ces numéros. Vérifiez-les un par un.</translation>
    </message>
    <message id="followup.wrong.check">
        <source>This number does not fit: one symbol may be wrong. Look at each one again.</source>
        <translation>Ce numéro ne correspond pas : un signe est peut-être faux. Vérifiez-les un par un.</translation>
    </message>
    <message id="followup.state.unknown">
        <source>Nothing new here yet</source>
        <translation>Rien de nouveau pour le moment</translation>
    </message>
    <message id="followup.line.unknown">
        <source>The number is right, but this kiosk has not heard about it yet. Your comment is kept. Try again tomorrow.</source>
        <translation>Le numéro est bon, mais cette borne n’a encore rien reçu. Votre avis est bien gardé. Réessayez demain.</translation>
    </message>
    <message id="followup.state.received">
        <source>We have your comment</source>
        <translation>Nous avons votre avis</translation>
    </message>
    <message id="followup.line.received">
        <source>The team is going to read it.</source>
        <translation>L’équipe va le lire.</translation>
    </message>
    <message id="followup.state.being-read">
        <source>The team has read it</source>
        <translation>L’équipe l’a lu</translation>
    </message>
    <message id="followup.line.being-read">
        <source>We are looking at what can be done.</source>
        <translation>Nous regardons ce qui peut être fait.</translation>
    </message>
    <message id="followup.state.in-progress">
        <source>We are working on it</source>
        <translation>Nous y travaillons</translation>
    </message>
    <message id="followup.line.in-progress">
        <source>You get a reply when it is done.</source>
        <translation>Vous aurez une réponse quand ce sera fini.</translation>
    </message>
    <message id="followup.state.answered">
        <source>There is a reply</source>
        <translation>Il y a une réponse</translation>
    </message>
    <message id="followup.line.answered">
        <source>You can read it here.</source>
        <translation>Vous pouvez la lire ici.</translation>
    </message>
    <message id="followup.state.closed">
        <source>This is closed</source>
        <translation>C’est terminé</translation>
    </message>
    <message id="followup.line.closed">
        <source>Thank you for telling us.</source>
        <translation>Merci de nous l’avoir dit.</translation>
    </message>
    <message id="followup.state.withdrawn">
        <source>The comment was withdrawn</source>
        <translation>L’avis a été retiré</translation>
    </message>
    <message id="followup.line.withdrawn">
        <source>We do not work on it any more.</source>
        <translation>Nous n’y travaillons plus.</translation>
    </message>
    <message id="followup.since">
        <source>Your comment came on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Nous avons reçu votre avis le %1.</translation>
    </message>
    <message id="followup.due">
        <source>We reply by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Nous répondons d’ici le %1.</translation>
    </message>
    <message id="followup.on">
        <source>The team’s reply, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Réponse de l’équipe, %1</translation>
    </message>
    <message id="followup.withdraw">
        <source>Withdraw it</source>
        <translation>Retirer l’avis</translation>
    </message>
    <message id="followup.sure">
        <source>Do you want to withdraw your comment? Nobody works on it after that.</source>
        <translation>Voulez-vous retirer votre avis ? Personne n’y travaillera plus.</translation>
    </message>
    <message id="followup.withdraw.yes">
        <source>Yes, withdraw it</source>
        <translation>Oui, retirer</translation>
    </message>
    <message id="followup.withdraw.no">
        <source>No, keep it</source>
        <translation>Non, garder</translation>
    </message>
    <message id="followup.withdrawn">
        <source>Your comment is withdrawn. This is saved on this device and reaches the team by this evening.</source>
        <translation>Votre avis est retiré. C’est enregistré sur cette borne et notre équipe le saura d’ici ce soir.</translation>
    </message>
    <message id="followup.not-kept">
        <source>We could not save this now. Try again.</source>
        <translation>Nous n’avons pas pu enregistrer cela. Réessayez.</translation>
    </message>
    <message id="followup.add">
        <source>Add something</source>
        <translation>Ajouter</translation>
    </message>
    <message id="followup.add.title">
        <source>What would you like to add?</source>
        <translation>Que souhaitez-vous ajouter ?</translation>
    </message>
    <message id="followup.add.hint">
        <source>The team reads it together with your comment. If the comment was closed, it is opened again.</source>
        <translation>L’équipe le lit avec votre avis. S’il était clos, il est rouvert.</translation>
    </message>
    <message id="followup.add.send">
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message id="followup.add.empty">
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message id="followup.added">
        <source>What you added is saved on this device and reaches the team by this evening.</source>
        <translation>Votre ajout est enregistré sur cette borne et parviendra à l’équipe d’ici ce soir.</translation>
    </message>
    <message id="slip.print">
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message id="slip.printing">
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message id="slip.printed">
        <source>Printed. Take the paper</source>
        <translation>Imprimé. Prenez le papier</translation>
    </message>
    <message id="slip.failed">
        <source>It did not print. Try again</source>
        <translation>Échec. Réessayer</translation>
    </message>
</context>
</TS>
