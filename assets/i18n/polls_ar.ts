<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.quiz">
        <source>Quiz</source>
        <translation>اختبار قصير</translation>
    </message>
    <message id="home.quiz.line">
        <source>Do you know your centre?</source>
        <translation>ماذا تعرف عن مركزك؟</translation>
    </message>
    <message id="polls.vote">
        <source>Vote</source>
        <extracomment>The button that hands in a vote</extracomment>
        <translation>تصويت</translation>
    </message>
    <message id="polls.result">
        <source>The result</source>
        <translation>النتيجة</translation>
    </message>
    <message id="polls.thanks">
        <source>Thank you. Your vote counts.</source>
        <translation>شكرًا. احتُسب صوتك.</translation>
    </message>
    <message id="polls.until">
        <source>Poll until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>تصويت حتى %1</translation>
    </message>
    <message id="polls.people">
        <source>People who voted: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>عدد من صوّتوا: %1</translation>
    </message>
    <message id="polls.day">
        <source>On %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>في %1</translation>
    </message>
    <message id="polls.period">
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message id="polls.reach.everywhere">
        <source>Votes from all our kiosks</source>
        <translation>أصوات من كل أجهزتنا</translation>
    </message>
    <message id="polls.reach.here">
        <source>Votes at this kiosk only. Votes from the other kiosks are added as they arrive.</source>
        <translation>أصوات هذا الجهاز فقط. نضيف أصوات الأجهزة الأخرى عند وصولها.</translation>
    </message>
    <message id="polls.reach.since">
        <source>Votes from all our kiosks up to %1, with the newer ones from this kiosk.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>أصوات كل أجهزتنا حتى %1، مع الأصوات الجديدة من هذا الجهاز.</translation>
    </message>
    <message id="polls.held">
        <source>Newer votes are added in groups of %1, so that nobody’s vote can be worked out.</source>
        <extracomment>%1 is a number, usually 10</extracomment>
        <translation>نضيف الأصوات الجديدة في مجموعات من %1، حتى لا يُعرف صوت أي شخص.</translation>
    </message>
    <message id="polls.few">
        <source>The result is shown when the number of votes reaches %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>نعرض النتيجة عندما يبلغ عدد الأصوات %1.</translation>
    </message>
    <message id="polls.soon">
        <source>Enough people have voted. The result will be here soon.</source>
        <translation>صوّت عدد كافٍ من الناس. ستظهر النتيجة هنا قريبًا.</translation>
    </message>
    <message id="polls.unread">
        <source>Your vote is kept. The result cannot be shown now. Please tell the staff.</source>
        <translation>صوتك محفوظ. لا يمكن عرض النتيجة الآن. يرجى إبلاغ الموظفين.</translation>
    </message>
    <message id="polls.note.several">
        <source>People could choose several answers.</source>
        <translation>كان يمكن اختيار أكثر من إجابة.</translation>
    </message>
    <message id="polls.note.ranking">
        <source>By all votes, the best first.</source>
        <translation>الأفضل في كل الأصوات أولًا.</translation>
    </message>
    <message id="polls.place">
        <source>Average place: %1</source>
        <extracomment>%1 is a number such as 1.8</extracomment>
        <translation>متوسط الترتيب: %1</translation>
    </message>
    <message id="polls.mine">
        <source>Your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message id="polls.mine.place">
        <source>Your place: %1</source>
        <extracomment>%1 is a place in a ranking</extracomment>
        <translation>ترتيبك: %1</translation>
    </message>
    <message id="quiz.right">
        <source>That is right</source>
        <translation>إجابة صحيحة</translation>
    </message>
    <message id="quiz.other">
        <source>Not quite</source>
        <translation>ليس تمامًا</translation>
    </message>
    <message id="quiz.answer">
        <source>Right answer: %1</source>
        <extracomment>%1 is the right answer of a quiz</extracomment>
        <translation>الإجابة الصحيحة: %1</translation>
    </message>
    <message id="quiz.right-answer">
        <source>Right answer</source>
        <extracomment>Stands beside the right answer in a list of answers</extracomment>
        <translation>الإجابة الصحيحة</translation>
    </message>
    <message id="quiz.score">
        <source>Right answers: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>الإجابات الصحيحة: %1 من %2</translation>
    </message>
    <message id="quiz.end">
        <source>This number is for you alone. We do not keep it.</source>
        <translation>هذا العدد لك وحدك. نحن لا نحفظه.</translation>
    </message>
    <message id="quiz.others">
        <source>What others answered</source>
        <translation>إجابات الآخرين</translation>
    </message>
    <message id="quiz.thanks">
        <source>Thank you for taking part.</source>
        <translation>شكرًا على المشاركة.</translation>
    </message>
    <message id="pulse.not-now">
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message id="pulse.thanks">
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message id="pulse.thanks.line">
        <source>Goodbye. We are here whenever you need us.</source>
        <translation>مع السلامة. نحن هنا كلما احتجت إلينا.</translation>
    </message>
</context>
</TS>
