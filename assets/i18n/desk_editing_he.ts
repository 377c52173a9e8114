<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.publish">
        <source>Content</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>תוכן</translation>
    </message>
    <message id="editing.tab.pages">
        <source>Pages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>עמודים</translation>
    </message>
    <message id="editing.tab.changes">
        <source>Changes here (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>שינויים כאן (%1)</translation>
    </message>
    <message id="editing.tab.proposals">
        <source>Proposals (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הצעות (%1)</translation>
    </message>
    <message id="editing.search">
        <source>Find a page</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>חיפוש עמוד</translation>
    </message>
    <message id="editing.loading">
        <source>The pages are being read…</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>העמודים נקראים…</translation>
    </message>
    <message id="editing.no-source">
        <source>The files of the published content have not come to this desk yet. They come with the next contact, if they were published from their folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הקבצים של התוכן המפורסם עוד לא הגיעו לעמדה הזו. הם יגיעו בחיבור הבא, אם פורסמו מתיקיית המקור.</translation>
    </message>
    <message id="editing.kind.service">
        <source>Service</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>שירות</translation>
    </message>
    <message id="editing.kind.topic">
        <source>Topic</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>נושא</translation>
    </message>
    <message id="editing.kind.announcement">
        <source>Announcement</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הודעה</translation>
    </message>
    <message id="editing.kind.story">
        <source>Story</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>סיפור</translation>
    </message>
    <message id="editing.kind.centre">
        <source>The centre</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>המרכז</translation>
    </message>
    <message id="editing.kind.form">
        <source>Form</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>טופס</translation>
    </message>
    <message id="editing.state.source">
        <source>Original</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מקור</translation>
    </message>
    <message id="editing.state.current">
        <source>Up to date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מעודכן</translation>
    </message>
    <message id="editing.state.stale">
        <source>Out of date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לא מעודכן</translation>
    </message>
    <message id="editing.state.unstamped">
        <source>Not compared</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לא הושווה</translation>
    </message>
    <message id="editing.state.missing">
        <source>Missing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>חסר</translation>
    </message>
    <message id="editing.simple">
        <source>%1, plain words</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1, מילים פשוטות</translation>
    </message>
    <message id="editing.changed">
        <source>Changed here</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>שונה כאן</translation>
    </message>
    <message id="editing.back">
        <source>Back to the list</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>חזרה לרשימה</translation>
    </message>
    <message id="editing.undo">
        <source>Undo the last change</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לבטל את השינוי האחרון</translation>
    </message>
    <message id="editing.mark-current">
        <source>This translation fits the original now</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>התרגום הזה תואם עכשיו למקור</translation>
    </message>
    <message id="editing.moved-on">
        <source>The original has changed</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>המקור השתנה</translation>
    </message>
    <message id="editing.original">
        <source>Original:</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>המקור:</translation>
    </message>
    <message id="editing.begins">
        <source>There is no such page in this language yet. It begins with the first words you write.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>העמוד הזה עוד לא קיים בשפה הזו. הוא יתחיל במילים הראשונות שייכתבו.</translation>
    </message>
    <message id="editing.facts">
        <source>Facts, for all languages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>עובדות, לכל השפות</translation>
    </message>
    <message id="editing.words">
        <source>Words in %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>המילים: %1</translation>
    </message>
    <message id="editing.checks">
        <source>Checks</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>בדיקות</translation>
    </message>
    <message id="editing.checks.well">
        <source>Nothing to mend on this page.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>אין מה לתקן בעמוד הזה.</translation>
    </message>
    <message id="editing.severity.error">
        <source>Must be mended</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>חובה לתקן</translation>
    </message>
    <message id="editing.severity.warning">
        <source>Please look at it</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>כדאי לבדוק</translation>
    </message>
    <message id="editing.severity.note">
        <source>Note</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הערה</translation>
    </message>
    <message id="editing.problems.one">
        <source>%1 thing to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>דבר אחד לתקן</translation>
    </message>
    <message id="editing.problems.two">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>שני דברים לתקן</translation>
    </message>
    <message id="editing.problems.few">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 דברים לתקן</translation>
    </message>
    <message id="editing.problems.many">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 דברים לתקן</translation>
    </message>
    <message id="editing.problems.other">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 דברים לתקן</translation>
    </message>
    <message id="editing.part.title">
        <source>Title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>כותרת</translation>
    </message>
    <message id="editing.part.short_title">
        <source>Short title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>כותרת קצרה</translation>
    </message>
    <message id="editing.part.summary">
        <source>Summary</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>תקציר</translation>
    </message>
    <message id="editing.part.keywords">
        <source>Search words, with commas</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מילות חיפוש, בפסיקים</translation>
    </message>
    <message id="editing.part.duration">
        <source>How long it takes</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>כמה זמן זה לוקח</translation>
    </message>
    <message id="editing.part.place">
        <source>Where</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>איפה</translation>
    </message>
    <message id="editing.part.place_note">
        <source>Note on the place</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הערה על המקום</translation>
    </message>
    <message id="editing.part.hours_note">
        <source>Note on the hours</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הערה על השעות</translation>
    </message>
    <message id="editing.part.welcome">
        <source>Welcome</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ברכת פתיחה</translation>
    </message>
    <message id="editing.part.tagline">
        <source>Line below the name</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>שורה מתחת לשם</translation>
    </message>
    <message id="editing.part.address">
        <source>Address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>כתובת</translation>
    </message>
    <message id="editing.part.lead">
        <source>Text</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>טקסט</translation>
    </message>
    <message id="editing.part.fees">
        <source>Fee: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>אגרה: %1</translation>
    </message>
    <message id="editing.part.documents">
        <source>Document: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מסמך: %1</translation>
    </message>
    <message id="editing.part.heading">
        <source>Heading: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>כותרת הקטע: %1</translation>
    </message>
    <message id="editing.part.section">
        <source>Text: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>טקסט: %1</translation>
    </message>
    <message id="editing.part.line">
        <source>Line %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>שורה %1</translation>
    </message>
    <message id="editing.fact.of">
        <source>%1: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message id="editing.fact.amount">
        <source>Amount</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>סכום</translation>
    </message>
    <message id="editing.fact.from_age">
        <source>From age</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מגיל</translation>
    </message>
    <message id="editing.fact.duration_minutes">
        <source>Minutes at the counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>דקות בדלפק</translation>
    </message>
    <message id="editing.fact.delivery_days">
        <source>Days until it arrives</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ימים עד ההגעה</translation>
    </message>
    <message id="editing.fact.counter">
        <source>Counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>דלפק</translation>
    </message>
    <message id="editing.fact.floor">
        <source>Floor</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>קומה</translation>
    </message>
    <message id="editing.fact.reviewed">
        <source>Reviewed on</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>נבדק בתאריך</translation>
    </message>
    <message id="editing.fact.phone">
        <source>Telephone</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>טלפון</translation>
    </message>
    <message id="editing.fact.from">
        <source>From</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מ־</translation>
    </message>
    <message id="editing.fact.to">
        <source>To</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>עד</translation>
    </message>
    <message id="editing.fact.days">
        <source>Days</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ימים</translation>
    </message>
    <message id="editing.fact.priority">
        <source>Priority</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>עדיפות</translation>
    </message>
    <message id="editing.fact.value">
        <source>Number or address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מספר או כתובת</translation>
    </message>
    <message id="editing.preview">
        <source>Preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message id="editing.preview.portrait">
        <source>Upright screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מסך לאורך</translation>
    </message>
    <message id="editing.preview.landscape">
        <source>Wide screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מסך לרוחב</translation>
    </message>
    <message id="editing.preview.size">
        <source>Letters: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>גודל האותיות: %1</translation>
    </message>
    <message id="editing.preview.dark">
        <source>Dark with strong contrast</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>כהה בניגודיות חזקה</translation>
    </message>
    <message id="editing.preview.open">
        <source>Open the preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לפתוח תצוגה מקדימה</translation>
    </message>
    <message id="editing.preview.opens">
        <source>The preview opens in a window of its own.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>התצוגה המקדימה נפתחת בחלון משלה.</translation>
    </message>
    <message id="editing.preview.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>יש משהו שצריך לתקן קודם: הבדיקות מפרטות מה.</translation>
    </message>
    <message id="editing.form.replace">
        <source>Choose another workbook</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לבחור חוברת אחרת</translation>
    </message>
    <message id="editing.form.explained">
        <source>This form is an XLSForm workbook. Choose a new file to put in its place; it is checked at once.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הטופס הזה הוא חוברת XLSForm. אפשר לבחור קובץ חדש במקומו, והוא נבדק מיד.</translation>
    </message>
    <message id="editing.newer">
        <source>Central has published something newer.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>המרכז הראשי פרסם גרסה חדשה יותר.</translation>
    </message>
    <message id="editing.newer.take">
        <source>Take it over</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לקבל אותה</translation>
    </message>
    <message id="editing.newer.mine">
        <source>Keep what I wrote</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>להשאיר את מה שכתבתי</translation>
    </message>
    <message id="editing.newer.theirs">
        <source>Take theirs</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לקבל את מה שפורסם</translation>
    </message>
    <message id="editing.moved">
        <source>Changed here and at central: %1. Choose which shall stay.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>שונה כאן וגם במרכז הראשי: %1. יש לבחור מה יישאר.</translation>
    </message>
    <message id="editing.changes.none">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לא שונה כאן דבר.</translation>
    </message>
    <message id="editing.propose">
        <source>Propose for publishing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>להציע לפרסום</translation>
    </message>
    <message id="editing.propose.title">
        <source>What changes, in one line</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מה משתנה, בשורה אחת</translation>
    </message>
    <message id="editing.propose.note">
        <source>Note for the second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הערה לאדם השני</translation>
    </message>
    <message id="editing.propose.explained">
        <source>Somebody else looks at it and approves it. Only then is it published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>אדם אחר מסתכל ומאשר, ורק אז זה מתפרסם.</translation>
    </message>
    <message id="editing.revert">
        <source>Take back: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>להחזיר לקדמותו: %1</translation>
    </message>
    <message id="editing.diff.out">
        <source>Taken out: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הוסר: %1</translation>
    </message>
    <message id="editing.diff.in">
        <source>Put in: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>נוסף: %1</translation>
    </message>
    <message id="editing.diff.binary">
        <source>The file was replaced.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הקובץ הוחלף.</translation>
    </message>
    <message id="editing.files.one">
        <source>%1 file</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>קובץ אחד</translation>
    </message>
    <message id="editing.files.two">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>שני קבצים</translation>
    </message>
    <message id="editing.files.few">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 קבצים</translation>
    </message>
    <message id="editing.files.many">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 קבצים</translation>
    </message>
    <message id="editing.files.other">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 קבצים</translation>
    </message>
    <message id="editing.proposals.none">
        <source>Nothing was proposed yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>עוד לא הוצע דבר.</translation>
    </message>
    <message id="editing.proposal.who">
        <source>%1, %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message id="editing.proposal.coming">
        <source>What it changes has not come to this desk yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>תוכן ההצעה עוד לא הגיע לעמדה הזו.</translation>
    </message>
    <message id="editing.proposal.own">
        <source>You proposed this. Somebody else decides on it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ההצעה הזו שלך. אדם אחר מחליט עליה.</translation>
    </message>
    <message id="editing.stands.waiting">
        <source>Waits for a second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ממתין לאדם שני</translation>
    </message>
    <message id="editing.stands.approved">
        <source>Approved</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>אושר</translation>
    </message>
    <message id="editing.stands.returned">
        <source>Returned</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הוחזר</translation>
    </message>
    <message id="editing.stands.published">
        <source>Published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>פורסם</translation>
    </message>
    <message id="editing.stands.trouble">
        <source>Approved, but not published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>אושר, אך לא פורסם</translation>
    </message>
    <message id="editing.decided.approved">
        <source>Approved by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>אושר בידי %1</translation>
    </message>
    <message id="editing.decided.returned">
        <source>Returned by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הוחזר בידי %1</translation>
    </message>
    <message id="editing.approve">
        <source>Approve</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לאשר</translation>
    </message>
    <message id="editing.return">
        <source>Return</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>להחזיר</translation>
    </message>
    <message id="editing.decide.note">
        <source>Note for the author</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הערה למי שהציעו</translation>
    </message>
    <message id="editing.needs-reason">
        <source>Write why, so that it can be mended.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>יש לכתוב למה, כדי שאפשר יהיה לתקן.</translation>
    </message>
    <message id="editing.refused.proposal">
        <source>Central did not take “%1”: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>המרכז הראשי לא קיבל את ״%1״: %2</translation>
    </message>
    <message id="editing.refused.decision">
        <source>The decision on “%1” came too late or is not allowed: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ההחלטה על ״%1״ הגיעה מאוחר מדי או אינה מותרת: %2</translation>
    </message>
    <message id="editing.done.kept">
        <source>Kept.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>נשמר.</translation>
    </message>
    <message id="editing.done.undone">
        <source>The last change was taken back.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>השינוי האחרון בוטל.</translation>
    </message>
    <message id="editing.done.current">
        <source>The translation counts as up to date.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>התרגום נחשב מעודכן.</translation>
    </message>
    <message id="editing.done.reverted">
        <source>The file is as it was published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הקובץ חזר למצב שפורסם.</translation>
    </message>
    <message id="editing.done.taken">
        <source>The newer version is here; your changes are in it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הגרסה החדשה כאן, והשינויים שלך בתוכה.</translation>
    </message>
    <message id="editing.done.form">
        <source>The new workbook is in place; look at the checks.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>החוברת החדשה במקומה. כדאי לעבור על הבדיקות.</translation>
    </message>
    <message id="editing.done.proposed">
        <source>Proposed. It goes to central with the next contact.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ההצעה נרשמה. היא תגיע למרכז הראשי בחיבור הבא.</translation>
    </message>
    <message id="editing.done.approved">
        <source>Approved. Central publishes it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>אושר. המרכז הראשי יפרסם.</translation>
    </message>
    <message id="editing.done.returned">
        <source>Returned with your note.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>הוחזר עם ההערה שלך.</translation>
    </message>
    <message id="editing.not-allowed.role">
        <source>This account may not do that.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לחשבון הזה אין הרשאה לכך.</translation>
    </message>
    <message id="editing.not-allowed.own">
        <source>Nobody approves what they proposed themselves.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>אי אפשר לאשר הצעה של עצמך.</translation>
    </message>
    <message id="editing.not-allowed.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>יש משהו שצריך לתקן קודם: הבדיקות מפרטות מה.</translation>
    </message>
    <message id="editing.not-allowed.nothing">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>לא שונה כאן דבר.</translation>
    </message>
    <message id="editing.not-allowed.gone">
        <source>Somebody has decided on this already, or it has not come here yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>מישהו כבר החליט על כך, או שזה עוד לא הגיע לכאן.</translation>
    </message>
    <message id="editing.unreadable">
        <source>This file cannot be read as a page. Undo the last change, or mend it in its folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>אי אפשר לקרוא את הקובץ הזה כעמוד. אפשר לבטל את השינוי האחרון או לתקן בתיקייה.</translation>
    </message>
    <message id="editing.lacks">
        <source>This desk lacks the part that reads content (%1). Install diwan[publish].</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>בעמדה הזו חסר החלק שקורא תוכן (%1). יש להתקין את diwan[publish].</translation>
    </message>
    <message id="editing.not-kept">
        <source>It could not be kept: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>השמירה לא הצליחה: %1</translation>
    </message>
    <message id="editing.place.row">
        <source>Sheet %1, row %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>גיליון %1, שורה %2</translation>
    </message>
    <message id="editing.place.cell">
        <source>Sheet %1, row %2, column %3</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>גיליון %1, שורה %2, עמודה %3</translation>
    </message>
</context>
</TS>
