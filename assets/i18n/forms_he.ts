<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="forms.position">
        <source>%1 of %2</source>
        <extracomment>Said after the name of a choice. %1 is its place, %2 how many there are.</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message id="forms.acknowledge">
        <source>I have read this</source>
        <extracomment>The one box under a text the visitor has to have read.</extracomment>
        <translation>קראתי</translation>
    </message>
    <message id="forms.choices.more">
        <source>More choices (%1)</source>
        <extracomment>Button: shows the choices that follow. %1 is how many.</extracomment>
        <translation>אפשרויות נוספות (%1)</translation>
    </message>
    <message id="forms.choices.earlier">
        <source>Earlier choices (%1)</source>
        <extracomment>Button: goes back to the choices before. %1 is how many.</extracomment>
        <translation>האפשרויות הקודמות (%1)</translation>
    </message>
    <message id="forms.choices.chosenElsewhere">
        <source>Includes a choice you made</source>
        <extracomment>Said with the button above when a choice out of sight is chosen.</extracomment>
        <translation>כולל אפשרות שנבחרה</translation>
    </message>
    <message id="forms.mood.0">
        <source>Very dissatisfied</source>
        <extracomment>The saddest of five faces; satisfaction with a service. The lowest answer.</extracomment>
        <translation>מאוד לא מרוצים</translation>
    </message>
    <message id="forms.mood.1">
        <source>Dissatisfied</source>
        <extracomment>The second of five faces.</extracomment>
        <translation>לא מרוצים</translation>
    </message>
    <message id="forms.mood.2">
        <source>Neutral</source>
        <extracomment>The middle one of five faces.</extracomment>
        <translation>באמצע</translation>
    </message>
    <message id="forms.mood.3">
        <source>Satisfied</source>
        <extracomment>The fourth of five faces.</extracomment>
        <translation>מרוצים</translation>
    </message>
    <message id="forms.mood.4">
        <source>Very satisfied</source>
        <extracomment>The happiest of five faces. The highest answer.</extracomment>
        <translation>מרוצים מאוד</translation>
    </message>
    <message id="forms.nps.low">
        <source>Not at all likely</source>
        <extracomment>Under the lowest number of 0 to 10: would you recommend this?</extracomment>
        <translation>בכלל לא סביר</translation>
    </message>
    <message id="forms.nps.high">
        <source>Extremely likely</source>
        <extracomment>Under the highest number of 0 to 10.</extracomment>
        <translation>סביר מאוד</translation>
    </message>
    <message id="forms.stars" numerus="yes">
        <source>%n stars</source>
        <extracomment>The spoken name of a star button; %n is its number.</extracomment>
        <translation>
            <numerusform>כוכב אחד</numerusform>
            <numerusform>%n כוכבים</numerusform>
        </translation>
    </message>
    <message id="forms.stars.chosen">
        <source>%1 of %2 stars</source>
        <extracomment>Under the stars. %1 is the answer, %2 the most there can be.</extracomment>
        <translation>%1 מתוך %2 כוכבים</translation>
    </message>
    <message id="forms.stars.none">
        <source>No stars chosen yet</source>
        <extracomment>Under the stars while none is chosen.</extracomment>
        <translation>עדיין לא נבחרו כוכבים</translation>
    </message>
    <message id="forms.range.less">
        <source>Less</source>
        <extracomment>The minus button beside a number.</extracomment>
        <translation>פחות</translation>
    </message>
    <message id="forms.range.more">
        <source>More</source>
        <extracomment>The plus button beside a number.</extracomment>
        <translation>יותר</translation>
    </message>
    <message id="forms.range.lessBy">
        <source>Less by %1</source>
        <extracomment>Button: takes %1 away from a number.</extracomment>
        <translation>פחות %1</translation>
    </message>
    <message id="forms.range.moreBy">
        <source>More by %1</source>
        <extracomment>Button: adds %1 to a number.</extracomment>
        <translation>עוד %1</translation>
    </message>
    <message id="forms.range.none">
        <source>No answer yet</source>
        <extracomment>In place of the number while none is set.</extracomment>
        <translation>עדיין אין תשובה</translation>
    </message>
    <message id="forms.range.most">
        <source>%1 is the highest</source>
        <extracomment>Why the plus button does nothing more. %1 is the highest number.</extracomment>
        <translation>%1 הוא המספר הגבוה ביותר</translation>
    </message>
    <message id="forms.range.least">
        <source>%1 is the lowest</source>
        <extracomment>Why the minus button does nothing more. %1 is the lowest number.</extracomment>
        <translation>%1 הוא המספר הנמוך ביותר</translation>
    </message>
    <message id="forms.number.clear">
        <source>Clear</source>
        <extracomment>Key of the number pad: takes the whole number away.</extracomment>
        <translation>ניקוי</translation>
    </message>
    <message id="forms.number.back">
        <source>Delete a digit</source>
        <extracomment>Key of the number pad: takes the last digit away.</extracomment>
        <translation>מחיקת ספרה</translation>
    </message>
    <message id="forms.number.minus">
        <source>Plus or minus</source>
        <extracomment>Key of the number pad: makes the number negative or positive.</extracomment>
        <translation>פלוס או מינוס</translation>
    </message>
    <message id="forms.number.point">
        <source>Decimal point</source>
        <extracomment>Key of the number pad: the decimal point.</extracomment>
        <translation>נקודה עשרונית</translation>
    </message>
    <message id="forms.text.privacy">
        <source>Leave out your name and ID number</source>
        <extracomment>In the writing field of an anonymous answer. Short.</extracomment>
        <translation>בלי שם ובלי מספר זהות</translation>
    </message>
    <message id="forms.text.personal">
        <source>Only the centre’s team sees this</source>
        <extracomment>Under a field for personal details: who will see them. It must be true also where nobody replies.</extracomment>
        <translation>רק צוות המרכז רואה את זה</translation>
    </message>
    <message id="forms.text.counter">
        <source>%1 of %2 characters</source>
        <extracomment>Spoken for the counter “104 / 500” of the writing field.</extracomment>
        <translation>%1 מתוך %2 תווים</translation>
    </message>
    <message id="forms.text.clear">
        <source>Clear all</source>
        <extracomment>Button: empties the writing field.</extracomment>
        <translation>ניקוי הכול</translation>
    </message>
    <message id="forms.text.restore">
        <source>Bring it back</source>
        <extracomment>Button: brings back the text that was just cleared.</extracomment>
        <translation>החזרת הטקסט</translation>
    </message>
    <message id="forms.text.hideKeyboard">
        <source>Hide keyboard</source>
        <extracomment>Button: puts the on-screen keyboard away. Short.</extracomment>
        <translation>הסתרת המקלדת</translation>
    </message>
    <message id="forms.text.showKeyboard">
        <source>Show keyboard</source>
        <extracomment>Button: brings the on-screen keyboard. Short.</extracomment>
        <translation>הצגת המקלדת</translation>
    </message>
    <message id="forms.unsupported">
        <source>This screen cannot ask this question. You can go on to the next one.</source>
        <extracomment>In place of a question this screen has no way to ask.</extracomment>
        <translation>אי אפשר לשאול כאן את השאלה הזאת. אפשר להמשיך לשאלה הבאה.</translation>
    </message>
    <message id="forms.unsupported.required">
        <source>This screen cannot ask this question, and the form needs it. The team at the front desk can take your answer.</source>
        <extracomment>As above, for a question that must be answered.</extracomment>
        <translation>אי אפשר לשאול כאן את השאלה הזאת, והיא שאלת חובה. צוות הקבלה יכול לרשום את התשובה.</translation>
    </message>
    <message id="keyboard.name">
        <source>Keyboard</source>
        <extracomment>What the on-screen keyboard is called aloud.</extracomment>
        <translation>מקלדת</translation>
    </message>
    <message id="keyboard.suggestion">
        <source>Suggested word</source>
        <extracomment>Said after a word the keyboard suggests.</extracomment>
        <translation>מילה מוצעת</translation>
    </message>
    <message id="forms.number.between">
        <source>From %1 to %2</source>
        <extracomment>Under a number field: what may be answered. %1 and %2 are numbers.</extracomment>
        <translation>מ־%1 עד %2</translation>
    </message>
    <message id="forms.number.least">
        <source>At least %1</source>
        <extracomment>Under a number field: the smallest answer. %1 is a number.</extracomment>
        <translation>לפחות %1</translation>
    </message>
    <message id="forms.number.most">
        <source>At most %1</source>
        <extracomment>Under a number field: the largest answer. %1 is a number.</extracomment>
        <translation>לכל היותר %1</translation>
    </message>
</context>
</TS>
