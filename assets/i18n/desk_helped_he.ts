<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="helped.title">
        <source>Did this help?</source>
        <translation>האם זה עזר?</translation>
    </message>
    <message id="helped.list">
        <source>Pages that do not help</source>
        <translation>עמודים שלא עוזרים</translation>
    </message>
    <message id="helped.list.detail">
        <source>The surest failures first. Only answers to the text as it reads now are counted.</source>
        <translation>הכישלונות הוודאיים ביותר תחילה. נספרות רק תשובות על הטקסט הנוכחי.</translation>
    </message>
    <message id="helped.list.none">
        <source>Nobody has said yet whether pages helped.</source>
        <translation>עדיין איש לא אמר אם העמודים עזרו.</translation>
    </message>
    <message id="helped.rest">
        <source>Show more (%1)</source>
        <translation>להציג עוד (%1)</translation>
    </message>
    <message id="helped.page">
        <source>The whole page</source>
        <translation>העמוד כולו</translation>
    </message>
    <message id="helped.step">
        <source>Step %1: %2</source>
        <extracomment>%1 the number of a step, %2 its title.</extracomment>
        <translation>שלב %1: %2</translation>
    </message>
    <message id="helped.plain">
        <source>%1, plain words</source>
        <translation>%1, מילים פשוטות</translation>
    </message>
    <message id="helped.share">
        <source>%1 say it did not help</source>
        <extracomment>%1 is a share such as 38%.</extracomment>
        <translation>%1 אמרו שזה לא עזר</translation>
    </message>
    <message id="helped.range">
        <source>Of all visitors, probably: %1 to %2</source>
        <translation>מכלל המבקרים, כנראה: %1 עד %2</translation>
    </message>
    <message id="helped.few">
        <source>Too few answers to tell</source>
        <translation>מעט מדי תשובות</translation>
    </message>
    <message id="helped.none">
        <source>Nobody has answered in this period.</source>
        <translation>איש לא השיב בתקופה זו.</translation>
    </message>
    <message id="helped.mended">
        <source>Before and after the change</source>
        <translation>לפני השינוי ואחריו</translation>
    </message>
    <message id="helped.before">
        <source>Before, %1 to %2: %3 of %4</source>
        <extracomment>%1 and %2 are days, %3 a share such as 38%, %4 a number of people such as “62 people”. The share is of those who said no.</extracomment>
        <translation>לפני, %1 עד %2: %3 מתוך %4</translation>
    </message>
    <message id="helped.since">
        <source>Since %1: %2 of %3</source>
        <extracomment>%1 a day, %2 a share, %3 a number of people.</extracomment>
        <translation>מאז %1: %2 מתוך %3</translation>
    </message>
    <message id="helped.since.none">
        <source>Nobody has answered since the text was changed.</source>
        <translation>איש לא השיב מאז שונה הטקסט.</translation>
    </message>
    <message id="helped.fewer">
        <source>%1 points fewer say no.</source>
        <translation>שיעור מי שאמרו ״לא״ ירד ב־%1 נקודות.</translation>
    </message>
    <message id="helped.more">
        <source>%1 points more say no.</source>
        <translation>שיעור מי שאמרו ״לא״ עלה ב־%1 נקודות.</translation>
    </message>
    <message id="helped.same">
        <source>As many say no as before.</source>
        <translation>שיעור מי שאמרו ״לא״ לא השתנה.</translation>
    </message>
    <message id="helped.certain">
        <source>This is hardly chance.</source>
        <translation>קשה לתלות זאת במקרה.</translation>
    </message>
    <message id="helped.chance">
        <source>This may be chance.</source>
        <translation>ייתכן שזה מקרי.</translation>
    </message>
    <message id="helped.reasons">
        <source>Why not</source>
        <translation>למה לא</translation>
    </message>
    <message id="helped.reason.none">
        <source>No reason given</source>
        <translation>בלי סיבה</translation>
    </message>
    <message id="helped.reason.few">
        <source>few</source>
        <extracomment>In place of a number that is too small to be told.</extracomment>
        <translation>מעט</translation>
    </message>
    <message id="helped.elsewhere">
        <source>In other languages</source>
        <translation>בשפות אחרות</translation>
    </message>
    <message id="helped.words">
        <source>What people wrote</source>
        <translation>מה אנשים כתבו</translation>
    </message>
    <message id="helped.words.none">
        <source>No words that this account can read.</source>
        <translation>אין מילים שחשבון זה יכול לקרוא.</translation>
    </message>
    <message id="helped.words.old">
        <source>about the text before the change</source>
        <translation>על הטקסט שלפני השינוי</translation>
    </message>
    <message id="helped.languages">
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message id="helped.languages.all">
        <source>All languages</source>
        <translation>כל השפות</translation>
    </message>
    <message id="helped.period">
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message id="helped.save">
        <source>Save as CSV</source>
        <translation>שמירה כ־CSV</translation>
    </message>
    <message id="helped.csv.page">
        <source>Page</source>
        <translation>עמוד</translation>
    </message>
    <message id="helped.csv.step">
        <source>Step</source>
        <translation>שלב</translation>
    </message>
    <message id="helped.csv.share">
        <source>Did not help, %</source>
        <translation>לא עזר, %</translation>
    </message>
    <message id="helped.csv.low">
        <source>Probably at least, %</source>
        <translation>כנראה לפחות, %</translation>
    </message>
    <message id="helped.csv.high">
        <source>Probably at most, %</source>
        <translation>כנראה לכל היותר, %</translation>
    </message>
    <message id="helped.csv.people">
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message id="helped.csv.before">
        <source>Before the change, %</source>
        <translation>לפני השינוי, %</translation>
    </message>
    <message id="helped.csv.by">
        <source>Change, points</source>
        <translation>הפרש, נקודות</translation>
    </message>
</context>
</TS>
