<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.quiz">
        <source>Quiz</source>
        <translation>ጥያቄና መልስ</translation>
    </message>
    <message id="home.quiz.line">
        <source>Do you know your centre?</source>
        <translation>ማዕከልዎን ያውቁታል?</translation>
    </message>
    <message id="polls.vote">
        <source>Vote</source>
        <extracomment>The button that hands in a vote</extracomment>
        <translation>ድምፅ ይስጡ</translation>
    </message>
    <message id="polls.result">
        <source>The result</source>
        <translation>ውጤቱ</translation>
    </message>
    <message id="polls.thanks">
        <source>Thank you. Your vote counts.</source>
        <translation>እናመሰግናለን። ድምፅዎ ተቆጥሯል።</translation>
    </message>
    <message id="polls.until">
        <source>Poll until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>ድምፅ መስጫ እስከ %1</translation>
    </message>
    <message id="polls.people">
        <source>People who voted: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ድምፅ የሰጡ ሰዎች፦ %1</translation>
    </message>
    <message id="polls.day">
        <source>On %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>ቀን፦ %1</translation>
    </message>
    <message id="polls.period">
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>ከ%1 እስከ %2</translation>
    </message>
    <message id="polls.reach.everywhere">
        <source>Votes from all our kiosks</source>
        <translation>ከሁሉም መሣሪያዎቻችን የተሰጡ ድምፆች</translation>
    </message>
    <message id="polls.reach.here">
        <source>Votes at this kiosk only. Votes from the other kiosks are added as they arrive.</source>
        <translation>በዚህ መሣሪያ ላይ የተሰጡ ድምፆች ብቻ። የሌሎቹ መሣሪያዎች ድምፆች ሲደርሱ ይጨመራሉ።</translation>
    </message>
    <message id="polls.reach.since">
        <source>Votes from all our kiosks up to %1, with the newer ones from this kiosk.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>እስከ %1 ድረስ ከሁሉም መሣሪያዎቻችን የተሰጡ ድምፆች፣ ከዚህ መሣሪያ አዳዲስ ድምፆች ጋር።</translation>
    </message>
    <message id="polls.held">
        <source>Newer votes are added in groups of %1, so that nobody’s vote can be worked out.</source>
        <extracomment>%1 is a number, usually 10</extracomment>
        <translation>አዳዲስ ድምፆች %1 ሲሞሉ ይጨመራሉ፤ ይህም የማንም ምርጫ እንዳይታወቅ ነው።</translation>
    </message>
    <message id="polls.few">
        <source>The result is shown when the number of votes reaches %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>የድምፆች ብዛት %1 ሲደርስ ውጤቱ ይታያል።</translation>
    </message>
    <message id="polls.soon">
        <source>Enough people have voted. The result will be here soon.</source>
        <translation>በቂ ሰዎች ድምፅ ሰጥተዋል። ውጤቱ በቅርቡ እዚህ ይታያል።</translation>
    </message>
    <message id="polls.unread">
        <source>Your vote is kept. The result cannot be shown now. Please tell the staff.</source>
        <translation>ድምፅዎ ተቀምጧል። ውጤቱን አሁን ማሳየት አልተቻለም። እባክዎ ለሠራተኞች ይንገሩ።</translation>
    </message>
    <message id="polls.note.several">
        <source>People could choose several answers.</source>
        <translation>ከአንድ በላይ መልስ መምረጥ ይቻል ነበር።</translation>
    </message>
    <message id="polls.note.ranking">
        <source>By all votes, the best first.</source>
        <translation>በሁሉም ድምፆች መሠረት፣ የተሻለው መጀመሪያ።</translation>
    </message>
    <message id="polls.place">
        <source>Average place: %1</source>
        <extracomment>%1 is a number such as 1.8</extracomment>
        <translation>አማካይ ደረጃ፦ %1</translation>
    </message>
    <message id="polls.mine">
        <source>Your choice</source>
        <translation>የእርስዎ ምርጫ</translation>
    </message>
    <message id="polls.mine.place">
        <source>Your place: %1</source>
        <extracomment>%1 is a place in a ranking</extracomment>
        <translation>የሰጡት ደረጃ፦ %1</translation>
    </message>
    <message id="quiz.right">
        <source>That is right</source>
        <translation>ትክክል ነው</translation>
    </message>
    <message id="quiz.other">
        <source>Not quite</source>
        <translation>ትክክል አይደለም</translation>
    </message>
    <message id="quiz.answer">
        <source>Right answer: %1</source>
        <extracomment>%1 is the right answer of a quiz</extracomment>
        <translation>ትክክለኛው መልስ፦ %1</translation>
    </message>
    <message id="quiz.right-answer">
        <source>Right answer</source>
        <extracomment>Stands beside the right answer in a list of answers</extracomment>
        <translation>ትክክለኛው መልስ</translation>
    </message>
    <message id="quiz.score">
        <source>Right answers: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>ትክክለኛ መልሶች፦ ከ%2 ውስጥ %1</translation>
    </message>
    <message id="quiz.end">
        <source>This number is for you alone. We do not keep it.</source>
        <translation>ይህ ቁጥር ለእርስዎ ብቻ ነው። እኛ አናስቀምጠውም።</translation>
    </message>
    <message id="quiz.others">
        <source>What others answered</source>
        <translation>ሌሎች ምን መለሱ</translation>
    </message>
    <message id="quiz.thanks">
        <source>Thank you for taking part.</source>
        <translation>ስለተሳተፉ እናመሰግናለን።</translation>
    </message>
    <message id="pulse.not-now">
        <source>Not now</source>
        <translation>አሁን አይደለም</translation>
    </message>
    <message id="pulse.thanks">
        <source>Thank you</source>
        <translation>እናመሰግናለን</translation>
    </message>
    <message id="pulse.thanks.line">
        <source>Goodbye. We are here whenever you need us.</source>
        <translation>ደህና ይሁኑ። በፈለጉን ጊዜ ሁሉ እዚህ ነን።</translation>
    </message>
</context>
</TS>
