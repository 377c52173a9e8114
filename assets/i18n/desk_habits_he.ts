<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>מ־%1 עד %2, %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>נתונים</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>התקופה הקודמת</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>החל מ־</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>מכשיר</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Not sent yet</source>
        <translation>עוד נמצא שם</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>לא מרוצים בקרב מי שציינו</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>לא מרוצים בקרב מי שלא ציינו</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>שמירה או הדפסה: %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>שמירה כ־CSV</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>שמירה כחוברת (XLSX)</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>שמירה כתמונה (PNG)</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>נשלח למדפסת %1</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>אי אפשר לכתוב חוברות במחשב הזה. אפשר לשמור כ־CSV, שכל גיליון אלקטרוני פותח.</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>טקסטים בשפה</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>מציג מה אנשים כתבו</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>מה אנשים כתבו: %1</translation>
    </message>
    <message id="habits.entry.taken-back">
        <source>Taken back</source>
        <translation>בוטל</translation>
    </message>
    <message id="habits.entry.undone">
        <source>Taken back by %1</source>
        <translation>בוטל בידי %1</translation>
    </message>
    <message id="habits.did.undone">
        <source>Taken back.</source>
        <translation>בוטל.</translation>
    </message>
    <message id="habits.undo">
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message id="habits.due.in">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.due.days.zero">
        <source>In %1 working days</source>
        <translation>בעוד %1 ימי עבודה</translation>
    </message>
    <message id="habits.due.days.one">
        <source>In 1 working day</source>
        <translation>בעוד יום עבודה</translation>
    </message>
    <message id="habits.due.days.two">
        <source>In %1 working days</source>
        <translation>בעוד יומיים של עבודה</translation>
    </message>
    <message id="habits.due.days.few">
        <source>In %1 working days</source>
        <translation>בעוד %1 ימי עבודה</translation>
    </message>
    <message id="habits.due.days.many">
        <source>In %1 working days</source>
        <translation>בעוד %1 ימי עבודה</translation>
    </message>
    <message id="habits.due.days.other">
        <source>In %1 working days</source>
        <translation>בעוד %1 ימי עבודה</translation>
    </message>
    <message id="habits.due">
        <source>Reply by</source>
        <translation>מועד התשובה</translation>
    </message>
    <message id="habits.due.none">
        <source>no day yet</source>
        <translation>עוד אין מועד</translation>
    </message>
    <message id="habits.due.other">
        <source>Another day, such as 2026-12-01</source>
        <translation>יום אחר, כגון 2026-12-01</translation>
    </message>
    <message id="habits.due.how">
        <source>Write the day as 2026-12-01 or 1.12.2026.</source>
        <translation>כתבו את היום כך: 2026-12-01 או 1.12.2026.</translation>
    </message>
    <message id="habits.due.past">
        <source>This day has passed. Choose today or a later day.</source>
        <translation>היום הזה כבר עבר. בחרו את היום או יום מאוחר יותר.</translation>
    </message>
    <message id="habits.owner">
        <source>With</source>
        <translation>אחריות</translation>
    </message>
    <message id="habits.may-not">
        <source>Your role cannot change this now.</source>
        <translation>התפקיד שלכם אינו מאפשר לשנות זאת כעת.</translation>
    </message>
    <message id="habits.case.more">
        <source>More for this case</source>
        <translation>עוד לפנייה הזאת</translation>
    </message>
    <message id="habits.copy.number">
        <source>Copy the number</source>
        <translation>העתקת המספר</translation>
    </message>
    <message id="habits.copy.words">
        <source>Copy the words</source>
        <translation>העתקת הדברים</translation>
    </message>
    <message id="habits.copied">
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message id="habits.replies">
        <source>Ready replies</source>
        <translation>תשובות מוכנות</translation>
    </message>
    <message id="habits.replies.none">
        <source>There are no ready replies in the visitor’s language yet.</source>
        <translation>עוד אין תשובות מוכנות בשפת המבקרים.</translation>
    </message>
    <message id="habits.replies.own">
        <source>My replies</source>
        <translation>התשובות שלי</translation>
    </message>
    <message id="habits.replies.keep">
        <source>Keep for next time</source>
        <translation>לשמור לפעם הבאה</translation>
    </message>
    <message id="habits.replies.empty">
        <source>Write a reply first.</source>
        <translation>כתבו קודם תשובה.</translation>
    </message>
    <message id="habits.replies.title">
        <source>Title of the reply</source>
        <translation>כותרת התשובה</translation>
    </message>
    <message id="habits.replies.keep.do">
        <source>Keep</source>
        <translation>לשמור</translation>
    </message>
    <message id="habits.replies.drop">
        <source>Remove: %1</source>
        <translation>להסיר: %1</translation>
    </message>
    <message id="habits.reply.gap">
        <source>There is a “%1” where something has to be filled in. Fill it in, or send again to send it as it is.</source>
        <translation>יש בתשובה ״%1״ במקום שצריך להשלים. כדאי לעבור עליה, או לשלוח פעם נוספת.</translation>
    </message>
    <message id="habits.pane.list">
        <source>Width of the list</source>
        <translation>רוחב הרשימה</translation>
    </message>
    <message id="habits.menu">
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message id="habits.menu.file">
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message id="habits.menu.edit">
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message id="habits.menu.view">
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message id="habits.menu.help">
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message id="habits.menu.quit">
        <source>Close the program</source>
        <translation>סגירת התוכנה</translation>
    </message>
    <message id="habits.menu.cut">
        <source>Cut</source>
        <translation>גזירה</translation>
    </message>
    <message id="habits.menu.copy">
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message id="habits.menu.paste">
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
    <message id="habits.menu.all">
        <source>Select all</source>
        <translation>בחירת הכול</translation>
    </message>
    <message id="habits.menu.find">
        <source>Search in the inbox</source>
        <translation>חיפוש בתיבת הפניות</translation>
    </message>
    <message id="habits.menu.larger">
        <source>Larger letters</source>
        <translation>אותיות גדולות יותר</translation>
    </message>
    <message id="habits.menu.smaller">
        <source>Smaller letters</source>
        <translation>אותיות קטנות יותר</translation>
    </message>
    <message id="habits.bars.low.target">
        <source>Clearly below the target of %1</source>
        <translation>נמוך בבירור מהיעד: %1</translation>
    </message>
    <message id="habits.bars.low.centre">
        <source>Clearly below the %1 of all answers shown here</source>
        <translation>נמוך בבירור מהערך של כל התשובות המוצגות כאן: %1</translation>
    </message>
</context>
</TS>
