<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="stories.title">
        <source>You said, we did</source>
        <extracomment>also the tile of the home page; said by the centre to its visitors</extracomment>
        <translation>אמרתם ועשינו</translation>
    </message>
    <message id="stories.line">
        <source>What changed because of you</source>
        <extracomment>below it on the tile</extracomment>
        <translation>מה השתנה בזכותכם</translation>
    </message>
    <message id="stories.told">
        <source>%1 told us this year what to fix. Here is what changed.</source>
        <extracomment>%1 is “1,284 people” in words</extracomment>
        <translation>השנה אמרו לנו %1 מה צריך לתקן. הנה מה שהשתנה.</translation>
    </message>
    <message id="stories.intro">
        <source>You told us what to fix. Here is what changed.</source>
        <extracomment>where no number is known</extracomment>
        <translation>אמרתם לנו מה צריך לתקן. הנה מה שהשתנה.</translation>
    </message>
    <message id="stories.typical">
        <source>A typical comment. %1, %2</source>
        <extracomment>%1 is “312 people”, %2 some months; the words above are nobody's own</extracomment>
        <translation>משפט אופייני. %1, %2</translation>
    </message>
    <message id="stories.done">
        <source>Done on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>בוצע ב־%1</translation>
    </message>
    <message id="stories.table">
        <source>Table</source>
        <extracomment>shows the numbers of a chart as a table</extracomment>
        <translation>טבלה</translation>
    </message>
    <message id="stories.chart">
        <source>Chart</source>
        <extracomment>shows the numbers as a chart again</extracomment>
        <translation>תרשים</translation>
    </message>
    <message id="stories.as-table">
        <source>The numbers are now in a table.</source>
        <extracomment>said after the key Table</extracomment>
        <translation>המספרים מוצגים עכשיו בטבלה.</translation>
    </message>
    <message id="stories.as-chart">
        <source>The numbers are now in a chart.</source>
        <extracomment>said after the key Chart</extracomment>
        <translation>המספרים מוצגים עכשיו בתרשים.</translation>
    </message>
    <message id="stories.month">
        <source>Month</source>
        <extracomment>heads a column of a table</extracomment>
        <translation>חודש</translation>
    </message>
    <message id="stories.place">
        <source>%1 of %2</source>
        <extracomment>%1 of %2 changes</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message id="stories.next">
        <source>Next change</source>
        <translation>השינוי הבא</translation>
    </message>
    <message id="stories.none">
        <source>Nothing to tell yet.</source>
        <translation>עוד אין מה לספר.</translation>
    </message>
    <message id="stories.poll">
        <source>This week’s poll</source>
        <extracomment>heads a card with a question</extracomment>
        <translation>הסקר של השבוע</translation>
    </message>
    <message id="stories.vote">
        <source>Vote</source>
        <extracomment>opens the poll</extracomment>
        <translation>להצביע</translation>
    </message>
</context>
</TS>
