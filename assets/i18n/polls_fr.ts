<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.quiz">
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message id="home.quiz.line">
        <source>Do you know your centre?</source>
        <translation>Connaissez-vous votre centre ?</translation>
    </message>
    <message id="polls.vote">
        <source>Vote</source>
        <extracomment>The button that hands in a vote</extracomment>
        <translation>Voter</translation>
    </message>
    <message id="polls.result">
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message id="polls.thanks">
        <source>Thank you. Your vote counts.</source>
        <translation>Merci. Votre vote est compté.</translation>
    </message>
    <message id="polls.until">
        <source>Poll until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Sondage ouvert jusqu’au %1</translation>
    </message>
    <message id="polls.people">
        <source>People who voted: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Personnes qui ont voté : %1</translation>
    </message>
    <message id="polls.day">
        <source>On %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Le %1</translation>
    </message>
    <message id="polls.period">
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Du %1 au %2</translation>
    </message>
    <message id="polls.reach.everywhere">
        <source>Votes from all our kiosks</source>
        <translation>Votes de toutes nos bornes</translation>
    </message>
    <message id="polls.reach.here">
        <source>Votes at this kiosk only. Votes from the other kiosks are added as they arrive.</source>
        <translation>Votes de cette borne seulement. Ceux des autres bornes s’ajoutent à leur arrivée.</translation>
    </message>
    <message id="polls.reach.since">
        <source>Votes from all our kiosks up to %1, with the newer ones from this kiosk.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Votes de toutes nos bornes jusqu’au %1, avec les plus récents de cette borne.</translation>
    </message>
    <message id="polls.held">
        <source>Newer votes are added in groups of %1, so that nobody’s vote can be worked out.</source>
        <extracomment>%1 is a number, usually 10</extracomment>
        <translation>Les nouveaux votes s’ajoutent par groupes de %1, pour que le choix de personne ne puisse se deviner.</translation>
    </message>
    <message id="polls.few">
        <source>The result is shown when the number of votes reaches %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le résultat s’affiche quand le nombre de votes atteint %1.</translation>
    </message>
    <message id="polls.soon">
        <source>Enough people have voted. The result will be here soon.</source>
        <translation>Assez de personnes ont voté. Le résultat s’affichera bientôt ici.</translation>
    </message>
    <message id="polls.unread">
        <source>Your vote is kept. The result cannot be shown now. Please tell the staff.</source>
        <translation>Votre vote est gardé. Le résultat ne peut pas s’afficher maintenant. Parlez-en au personnel.</translation>
    </message>
    <message id="polls.note.several">
        <source>People could choose several answers.</source>
        <translation>Plusieurs réponses étaient possibles.</translation>
    </message>
    <message id="polls.note.ranking">
        <source>By all votes, the best first.</source>
        <translation>D’après tous les votes, le choix préféré en premier.</translation>
    </message>
    <message id="polls.place">
        <source>Average place: %1</source>
        <extracomment>%1 is a number such as 1.8</extracomment>
        <translation>Place moyenne : %1</translation>
    </message>
    <message id="polls.mine">
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message id="polls.mine.place">
        <source>Your place: %1</source>
        <extracomment>%1 is a place in a ranking</extracomment>
        <translation>Votre place : %1</translation>
    </message>
    <message id="quiz.right">
        <source>That is right</source>
        <translation>C’est juste</translation>
    </message>
    <message id="quiz.other">
        <source>Not quite</source>
        <translation>Pas tout à fait</translation>
    </message>
    <message id="quiz.answer">
        <source>Right answer: %1</source>
        <extracomment>%1 is the right answer of a quiz</extracomment>
        <translation>Bonne réponse : %1</translation>
    </message>
    <message id="quiz.right-answer">
        <source>Right answer</source>
        <extracomment>Stands beside the right answer in a list of answers</extracomment>
        <translation>Bonne réponse</translation>
    </message>
    <message id="quiz.score">
        <source>Right answers: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Bonnes réponses : %1 sur %2</translation>
    </message>
    <message id="quiz.end">
        <source>This number is for you alone. We do not keep it.</source>
        <translation>Ce nombre n’est que pour vous. Nous ne le gardons pas.</translation>
    </message>
    <message id="quiz.others">
        <source>What others answered</source>
        <translation>Les réponses des autres</translation>
    </message>
    <message id="quiz.thanks">
        <source>Thank you for taking part.</source>
        <translation>Merci de votre participation.</translation>
    </message>
    <message id="pulse.not-now">
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message id="pulse.thanks">
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message id="pulse.thanks.line">
        <source>Goodbye. We are here whenever you need us.</source>
        <translation>Au revoir. Nous sommes là quand vous avez besoin de nous.</translation>
    </message>
</context>
</TS>
