<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.quiz">
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message id="home.quiz.line">
        <source>Do you know your centre?</source>
        <translation>Do you know your centre?</translation>
    </message>
    <message id="polls.vote">
        <source>Vote</source>
        <extracomment>The button that hands in a vote</extracomment>
        <translation>Vote</translation>
    </message>
    <message id="polls.result">
        <source>The result</source>
        <translation>The result</translation>
    </message>
    <message id="polls.thanks">
        <source>Thank you. Your vote counts.</source>
        <translation>Thank you. Your vote counts.</translation>
    </message>
    <message id="polls.until">
        <source>Poll until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Poll until %1</translation>
    </message>
    <message id="polls.people">
        <source>People who voted: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>People who voted: %1</translation>
    </message>
    <message id="polls.day">
        <source>On %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>On %1</translation>
    </message>
    <message id="polls.period">
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>From %1 to %2</translation>
    </message>
    <message id="polls.reach.everywhere">
        <source>Votes from all our kiosks</source>
        <translation>Votes from all our kiosks</translation>
    </message>
    <message id="polls.reach.here">
        <source>Votes at this kiosk only. Votes from the other kiosks are added as they arrive.</source>
        <translation>Votes at this kiosk only. Votes from the other kiosks are added as they arrive.</translation>
    </message>
    <message id="polls.reach.since">
        <source>Votes from all our kiosks up to %1, with the newer ones from this kiosk.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Votes from all our kiosks up to %1, with the newer ones from this kiosk.</translation>
    </message>
    <message id="polls.held">
        <source>Newer votes are added in groups of %1, so that nobody’s vote can be worked out.</source>
        <extracomment>%1 is a number, usually 10</extracomment>
        <translation>Newer votes are added in groups of %1, so that nobody’s vote can be worked out.</translation>
    </message>
    <message id="polls.few">
        <source>The result is shown when the number of votes reaches %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>The result is shown when the number of votes reaches %1.</translation>
    </message>
    <message id="polls.soon">
        <source>Enough people have voted. The result will be here soon.</source>
        <translation>Enough people have voted. The result will be here soon.</translation>
    </message>
    <message id="polls.unread">
        <source>Your vote is kept. The result cannot be shown now. Please tell the staff.</source>
        <translation>Your vote is kept. The result cannot be shown now. Please tell the staff.</translation>
    </message>
    <message id="polls.note.several">
        <source>People could choose several answers.</source>
        <translation>People could choose several answers.</translation>
    </message>
    <message id="polls.note.ranking">
        <source>By all votes, the best first.</source>
        <translation>By all votes, the best first.</translation>
    </message>
    <message id="polls.place">
        <source>Average place: %1</source>
        <extracomment>%1 is a number such as 1.8</extracomment>
        <translation>Average place: %1</translation>
    </message>
    <message id="polls.mine">
        <source>Your choice</source>
        <translation>Your choice</translation>
    </message>
    <message id="polls.mine.place">
        <source>Your place: %1</source>
        <extracomment>%1 is a place in a ranking</extracomment>
        <translation>Your place: %1</translation>
    </message>
    <message id="quiz.right">
        <source>That is right</source>
        <translation>That is right</translation>
    </message>
    <message id="quiz.other">
        <source>Not quite</source>
        <translation>Not quite</translation>
    </message>
    <message id="quiz.answer">
        <source>Right answer: %1</source>
        <extracomment>%1 is the right answer of a quiz</extracomment>
        <translation>Right answer: %1</translation>
    </message>
    <message id="quiz.right-answer">
        <source>Right answer</source>
        <extracomment>Stands beside the right answer in a list of answers</extracomment>
        <translation>Right answer</translation>
    </message>
    <message id="quiz.score">
        <source>Right answers: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Right answers: %1 of %2</translation>
    </message>
    <message id="quiz.end">
        <source>This number is for you alone. We do not keep it.</source>
        <translation>This number is for you alone. We do not keep it.</translation>
    </message>
    <message id="quiz.others">
        <source>What others answered</source>
        <translation>What others answered</translation>
    </message>
    <message id="quiz.thanks">
        <source>Thank you for taking part.</source>
        <translation>Thank you for taking part.</translation>
    </message>
    <message id="pulse.not-now">
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message id="pulse.thanks">
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message id="pulse.thanks.line">
        <source>Goodbye. We are here whenever you need us.</source>
        <translation>Goodbye. We are here whenever you need us.</translation>
    </message>
</context>
</TS>
