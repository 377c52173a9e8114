<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="home.quiz">
        <source>Quiz</source>
        <translation>Викторина</translation>
    </message>
    <message id="home.quiz.line">
        <source>Do you know your centre?</source>
        <translation>Знаете ли вы свой центр?</translation>
    </message>
    <message id="polls.vote">
        <source>Vote</source>
        <extracomment>The button that hands in a vote</extracomment>
        <translation>Проголосовать</translation>
    </message>
    <message id="polls.result">
        <source>The result</source>
        <translation>Результат</translation>
    </message>
    <message id="polls.thanks">
        <source>Thank you. Your vote counts.</source>
        <translation>Спасибо. Ваш голос учтён.</translation>
    </message>
    <message id="polls.until">
        <source>Poll until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Голосование до %1 включительно</translation>
    </message>
    <message id="polls.people">
        <source>People who voted: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Проголосовало: %1</translation>
    </message>
    <message id="polls.day">
        <source>On %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Дата: %1</translation>
    </message>
    <message id="polls.period">
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>С %1 по %2</translation>
    </message>
    <message id="polls.reach.everywhere">
        <source>Votes from all our kiosks</source>
        <translation>Голоса со всех наших терминалов</translation>
    </message>
    <message id="polls.reach.here">
        <source>Votes at this kiosk only. Votes from the other kiosks are added as they arrive.</source>
        <translation>Только голоса с этого терминала. Голоса с других терминалов добавятся, когда поступят.</translation>
    </message>
    <message id="polls.reach.since">
        <source>Votes from all our kiosks up to %1, with the newer ones from this kiosk.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Голоса со всех терминалов на %1 и новые голоса с этого терминала.</translation>
    </message>
    <message id="polls.held">
        <source>Newer votes are added in groups of %1, so that nobody’s vote can be worked out.</source>
        <extracomment>%1 is a number, usually 10</extracomment>
        <translation>Новые голоса добавляются группами по %1, чтобы нельзя было узнать чужой выбор.</translation>
    </message>
    <message id="polls.few">
        <source>The result is shown when the number of votes reaches %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Результат появится, когда число голосов достигнет %1.</translation>
    </message>
    <message id="polls.soon">
        <source>Enough people have voted. The result will be here soon.</source>
        <translation>Проголосовало достаточно людей. Результат скоро появится здесь.</translation>
    </message>
    <message id="polls.unread">
        <source>Your vote is kept. The result cannot be shown now. Please tell the staff.</source>
        <translation>Ваш голос сохранён. Сейчас результат показать нельзя. Пожалуйста, сообщите сотрудникам.</translation>
    </message>
    <message id="polls.note.several">
        <source>People could choose several answers.</source>
        <translation>Можно было выбрать несколько ответов.</translation>
    </message>
    <message id="polls.note.ranking">
        <source>By all votes, the best first.</source>
        <translation>По всем голосам, лучшее сверху.</translation>
    </message>
    <message id="polls.place">
        <source>Average place: %1</source>
        <extracomment>%1 is a number such as 1.8</extracomment>
        <translation>Среднее место: %1</translation>
    </message>
    <message id="polls.mine">
        <source>Your choice</source>
        <translation>Ваш выбор</translation>
    </message>
    <message id="polls.mine.place">
        <source>Your place: %1</source>
        <extracomment>%1 is a place in a ranking</extracomment>
        <translation>Ваше место: %1</translation>
    </message>
    <message id="quiz.right">
        <source>That is right</source>
        <translation>Верно</translation>
    </message>
    <message id="quiz.other">
        <source>Not quite</source>
        <translation>Не совсем</translation>
    </message>
    <message id="quiz.answer">
        <source>Right answer: %1</source>
        <extracomment>%1 is the right answer of a quiz</extracomment>
        <translation>Верный ответ: %1</translation>
    </message>
    <message id="quiz.right-answer">
        <source>Right answer</source>
        <extracomment>Stands beside the right answer in a list of answers</extracomment>
        <translation>Верный ответ</translation>
    </message>
    <message id="quiz.score">
        <source>Right answers: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Верных ответов: %1 из %2</translation>
    </message>
    <message id="quiz.end">
        <source>This number is for you alone. We do not keep it.</source>
        <translation>Это число только для вас. Мы его не храним.</translation>
    </message>
    <message id="quiz.others">
        <source>What others answered</source>
        <translation>Что ответили другие</translation>
    </message>
    <message id="quiz.thanks">
        <source>Thank you for taking part.</source>
        <translation>Спасибо за участие.</translation>
    </message>
    <message id="pulse.not-now">
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message id="pulse.thanks">
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message id="pulse.thanks.line">
        <source>Goodbye. We are here whenever you need us.</source>
        <translation>До свидания. Мы рядом, когда понадобится помощь.</translation>
    </message>
</context>
</TS>
