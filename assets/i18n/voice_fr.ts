<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="stories.title">
        <source>You said, we did</source>
        <extracomment>also the tile of the home page; said by the centre to its visitors</extracomment>
        <translation>Vous avez dit, nous avons agi</translation>
    </message>
    <message id="stories.line">
        <source>What changed because of you</source>
        <extracomment>below it on the tile</extracomment>
        <translation>Ce qui a changé grâce à vous</translation>
    </message>
    <message id="stories.told">
        <source>%1 told us this year what to fix. Here is what changed.</source>
        <extracomment>%1 is “1,284 people” in words</extracomment>
        <translation>%1 nous ont dit cette année ce qu’il faut améliorer. Voici ce qui a changé.</translation>
    </message>
    <message id="stories.intro">
        <source>You told us what to fix. Here is what changed.</source>
        <extracomment>where no number is known</extracomment>
        <translation>Vous nous avez dit ce qu’il faut améliorer. Voici ce qui a changé.</translation>
    </message>
    <message id="stories.typical">
        <source>A typical comment. %1, %2</source>
        <extracomment>%1 is “312 people”, %2 some months; the words above are nobody's own</extracomment>
        <translation>Une remarque typique. %1, %2</translation>
    </message>
    <message id="stories.done">
        <source>Done on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Fait le %1</translation>
    </message>
    <message id="stories.table">
        <source>Table</source>
        <extracomment>shows the numbers of a chart as a table</extracomment>
        <translation>Tableau</translation>
    </message>
    <message id="stories.chart">
        <source>Chart</source>
        <extracomment>shows the numbers as a chart again</extracomment>
        <translation>Graphique</translation>
    </message>
    <message id="stories.as-table">
        <source>The numbers are now in a table.</source>
        <extracomment>said after the key Table</extracomment>
        <translation>Les nombres sont maintenant dans un tableau.</translation>
    </message>
    <message id="stories.as-chart">
        <source>The numbers are now in a chart.</source>
        <extracomment>said after the key Chart</extracomment>
        <translation>Les nombres sont maintenant dans un graphique.</translation>
    </message>
    <message id="stories.month">
        <source>Month</source>
        <extracomment>heads a column of a table</extracomment>
        <translation>Mois</translation>
    </message>
    <message id="stories.place">
        <source>%1 of %2</source>
        <extracomment>%1 of %2 changes</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message id="stories.next">
        <source>Next change</source>
        <translation>Suivant</translation>
    </message>
    <message id="stories.none">
        <source>Nothing to tell yet.</source>
        <translation>Rien à raconter pour le moment.</translation>
    </message>
    <message id="stories.poll">
        <source>Poll</source>
        <extracomment>heads a card with a question</extracomment>
        <translation>Sondage</translation>
    </message>
    <message id="stories.vote">
        <source>Vote</source>
        <extracomment>opens the poll</extracomment>
        <translation>Voter</translation>
    </message>
    <message id="panel.title">
        <source>Take part</source>
        <extracomment>joins people whom the centre asks for advice</extracomment>
        <translation>Participer</translation>
    </message>
    <message id="panel.line">
        <source>Help us plan</source>
        <extracomment>below it on the tile</extracomment>
        <translation>Aidez-nous à planifier</translation>
    </message>
    <message id="panel.ask">
        <source>Would you like to help with what comes next? We invite you to talks and surveys.</source>
        <extracomment>on a card with the key Take part</extracomment>
        <translation>Voulez-vous aider pour la suite ? Nous vous inviterons à des réunions et à des enquêtes.</translation>
    </message>
    <message id="panel.thanks">
        <source>Thank you for joining. Your details are sealed. Only the people who invite you can read them.</source>
        <extracomment>on the page after joining</extracomment>
        <translation>Merci de participer. Vos coordonnées sont scellées. Seuls ceux qui vous invitent peuvent les lire.</translation>
    </message>
    <message id="panel.thanks.title">
        <source>Thank you. You are taking part.</source>
        <extracomment>heads the page after joining</extracomment>
        <translation>Merci. Vous participez.</translation>
    </message>
    <message id="panel.keep">
        <source>Write it down or photograph it. With it you can stop at any time.</source>
        <extracomment>below the number</extracomment>
        <translation>Notez-le ou photographiez-le. Il permet d’arrêter à tout moment.</translation>
    </message>
    <message id="panel.next.today">
        <source>Today: your details are saved here and on their way to the team</source>
        <translation>Aujourd’hui : vos coordonnées sont enregistrées ici et vont partir vers l’équipe</translation>
    </message>
    <message id="panel.next.invite">
        <source>We invite you when we plan something new</source>
        <extracomment>a step of what happens next</extracomment>
        <translation>Nous vous invitons quand un projet commence</translation>
    </message>
    <message id="panel.next.leave">
        <source>To leave: open “Check a comment” at any kiosk and type your number</source>
        <extracomment>a step of what happens next; the quoted words are the home page's tile</extracomment>
        <translation>Pour arrêter : ouvrez « Suivre un avis » sur une borne et tapez votre numéro</translation>
    </message>
    <message id="panel.state">
        <source>You are taking part</source>
        <extracomment>what a number stands for</extracomment>
        <translation>Vous participez</translation>
    </message>
    <message id="panel.state.line">
        <source>We invite you to talks and surveys. You can stop at any time.</source>
        <translation>Nous vous invitons à des réunions et à des enquêtes. Vous pouvez arrêter quand vous voulez.</translation>
    </message>
    <message id="panel.since">
        <source>Since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Depuis le %1.</translation>
    </message>
    <message id="panel.withdraw">
        <source>Stop taking part</source>
        <extracomment>a key</extracomment>
        <translation>Ne plus participer</translation>
    </message>
    <message id="panel.sure">
        <source>Do you want to stop? We will not invite you again, and nobody will see your details.</source>
        <translation>Voulez-vous arrêter ? Nous ne vous inviterons plus, et personne ne verra vos coordonnées.</translation>
    </message>
    <message id="panel.withdraw.yes">
        <source>Yes, stop</source>
        <extracomment>a key</extracomment>
        <translation>Oui, arrêter</translation>
    </message>
    <message id="panel.withdraw.no">
        <source>No, go on</source>
        <extracomment>a key</extracomment>
        <translation>Non, continuer</translation>
    </message>
    <message id="panel.withdrawn">
        <source>You no longer take part. This is saved on this device and reaches the team by this evening.</source>
        <extracomment>said after leaving</extracomment>
        <translation>Vous ne participez plus. C’est enregistré sur cette borne et l’équipe le saura d’ici ce soir.</translation>
    </message>
    <message id="panel.gone">
        <source>You no longer take part</source>
        <extracomment>what a number stands for</extracomment>
        <translation>Vous ne participez plus</translation>
    </message>
    <message id="panel.gone.line">
        <source>We will not invite you again. Nobody sees the details you left.</source>
        <translation>Nous ne vous invitons plus. Personne ne voit les coordonnées laissées.</translation>
    </message>
    <message id="herald.hush">
        <source>Touch the screen for silence</source>
        <extracomment>beside what the first screen says by itself: how to end it; short</extracomment>
        <translation>Touchez l’écran pour couper la voix</translation>
    </message>
</context>
</TS>
