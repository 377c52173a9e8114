<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.quiz">
        <source>Quiz</source>
        <translation>חידון</translation>
    </message>
    <message id="home.quiz.line">
        <source>Do you know your centre?</source>
        <translation>מכירים את המרכז שלכם?</translation>
    </message>
    <message id="polls.vote">
        <source>Vote</source>
        <extracomment>The button that hands in a vote</extracomment>
        <translation>הצבעה</translation>
    </message>
    <message id="polls.result">
        <source>The result</source>
        <translation>התוצאה</translation>
    </message>
    <message id="polls.thanks">
        <source>Thank you. Your vote counts.</source>
        <translation>תודה. הקול שלכם נספר.</translation>
    </message>
    <message id="polls.until">
        <source>Poll until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>הצבעה עד %1</translation>
    </message>
    <message id="polls.people">
        <source>People who voted: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>מספר המצביעים: %1</translation>
    </message>
    <message id="polls.day">
        <source>On %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>בתאריך %1</translation>
    </message>
    <message id="polls.period">
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>מתאריך %1 עד %2</translation>
    </message>
    <message id="polls.reach.everywhere">
        <source>Votes from all our kiosks</source>
        <translation>קולות מכל העמדות שלנו</translation>
    </message>
    <message id="polls.reach.here">
        <source>Votes at this kiosk only. Votes from the other kiosks are added as they arrive.</source>
        <translation>רק הקולות מהעמדה הזאת. קולות משאר העמדות יתווספו כשיגיעו.</translation>
    </message>
    <message id="polls.reach.since">
        <source>Votes from all our kiosks up to %1, with the newer ones from this kiosk.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>קולות מכל העמדות שלנו עד %1, יחד עם הקולות החדשים מהעמדה הזאת.</translation>
    </message>
    <message id="polls.held">
        <source>Newer votes are added in groups of %1, so that nobody’s vote can be worked out.</source>
        <extracomment>%1 is a number, usually 10</extracomment>
        <translation>קולות חדשים מתווספים בקבוצות של %1, כדי שאיש לא יידע מה אחרים בחרו.</translation>
    </message>
    <message id="polls.few">
        <source>The result is shown when the number of votes reaches %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>התוצאה תוצג כשמספר המצביעים יגיע ל־%1.</translation>
    </message>
    <message id="polls.soon">
        <source>Enough people have voted. The result will be here soon.</source>
        <translation>מספיק אנשים הצביעו. התוצאה תופיע כאן בקרוב.</translation>
    </message>
    <message id="polls.unread">
        <source>Your vote is kept. The result cannot be shown now. Please tell the staff.</source>
        <translation>הקול שלכם נשמר. לא ניתן להציג את התוצאה כעת. נא לפנות לצוות.</translation>
    </message>
    <message id="polls.note.several">
        <source>People could choose several answers.</source>
        <translation>אפשר היה לבחור כמה תשובות.</translation>
    </message>
    <message id="polls.note.ranking">
        <source>By all votes, the best first.</source>
        <translation>לפי כל הקולות, הטוב ביותר ראשון.</translation>
    </message>
    <message id="polls.place">
        <source>Average place: %1</source>
        <extracomment>%1 is a number such as 1.8</extracomment>
        <translation>מקום ממוצע: %1</translation>
    </message>
    <message id="polls.mine">
        <source>Your choice</source>
        <translation>הבחירה שלכם</translation>
    </message>
    <message id="polls.mine.place">
        <source>Your place: %1</source>
        <extracomment>%1 is a place in a ranking</extracomment>
        <translation>הדירוג שלכם: %1</translation>
    </message>
    <message id="quiz.right">
        <source>That is right</source>
        <translation>נכון</translation>
    </message>
    <message id="quiz.other">
        <source>Not quite</source>
        <translation>לא בדיוק</translation>
    </message>
    <message id="quiz.answer">
        <source>Right answer: %1</source>
        <extracomment>%1 is the right answer of a quiz</extracomment>
        <translation>התשובה הנכונה: %1</translation>
    </message>
    <message id="quiz.right-answer">
        <source>Right answer</source>
        <extracomment>Stands beside the right answer in a list of answers</extracomment>
        <translation>התשובה הנכונה</translation>
    </message>
    <message id="quiz.score">
        <source>Right answers: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>תשובות נכונות: %1 מתוך %2</translation>
    </message>
    <message id="quiz.end">
        <source>This number is for you alone. We do not keep it.</source>
        <translation>המספר הזה הוא רק בשבילכם. אנחנו לא שומרים אותו.</translation>
    </message>
    <message id="quiz.others">
        <source>What others answered</source>
        <translation>מה ענו אחרים</translation>
    </message>
    <message id="quiz.thanks">
        <source>Thank you for taking part.</source>
        <translation>תודה על ההשתתפות.</translation>
    </message>
    <message id="pulse.not-now">
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message id="pulse.thanks">
        <source>Thank you</source>
        <translation>תודה</translation>
    </message>
    <message id="pulse.thanks.line">
        <source>Goodbye. We are here whenever you need us.</source>
        <translation>להתראות. אנחנו כאן בכל פעם שצריך.</translation>
    </message>
</context>
</TS>
