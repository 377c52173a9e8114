<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.title">
        <source>%1 – staff desk</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 – עמדת הצוות</translation>
    </message>
    <message id="desk.door.title">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>כניסה</translation>
    </message>
    <message id="desk.door.name">
        <source>Name</source>
        <extracomment>staff desktop</extracomment>
        <translation>שם</translation>
    </message>
    <message id="desk.door.password">
        <source>Password</source>
        <extracomment>staff desktop</extracomment>
        <translation>סיסמה</translation>
    </message>
    <message id="desk.door.enter">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>כניסה</translation>
    </message>
    <message id="desk.door.busy">
        <source>Checking</source>
        <extracomment>staff desktop</extracomment>
        <translation>בודקים</translation>
    </message>
    <message id="desk.door.wrong">
        <source>The name or the password is not right. Try again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>השם או הסיסמה אינם נכונים. נסו שוב.</translation>
    </message>
    <message id="desk.door.fault">
        <source>The files of this desk cannot be opened: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>אי אפשר לפתוח את הקבצים של העמדה: %1</translation>
    </message>
    <message id="desk.bar">
        <source>Sections</source>
        <extracomment>staff desktop</extracomment>
        <translation>מדורים</translation>
    </message>
    <message id="desk.bar.open">
        <source>%1 open</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 פתוחות</translation>
    </message>
    <message id="desk.bar.size">
        <source>Text size %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>גודל האותיות %1</translation>
    </message>
    <message id="desk.bar.theme">
        <source>Colours and contrast</source>
        <extracomment>staff desktop</extracomment>
        <translation>צבעים וניגודיות</translation>
    </message>
    <message id="desk.bar.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>שפה</translation>
    </message>
    <message id="desk.bar.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>יציאה</translation>
    </message>
    <message id="desk.page.board">
        <source>Dashboard</source>
        <extracomment>staff desktop</extracomment>
        <translation>לוח מחוונים</translation>
    </message>
    <message id="desk.page.inbox">
        <source>Inbox</source>
        <extracomment>staff desktop</extracomment>
        <translation>תיבת הפניות</translation>
    </message>
    <message id="desk.page.devices">
        <source>Devices and sync</source>
        <extracomment>staff desktop</extracomment>
        <translation>עמדות וסנכרון</translation>
    </message>
    <message id="desk.role.front-desk">
        <source>Front desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>דלפק הקבלה</translation>
    </message>
    <message id="desk.role.service-manager">
        <source>Service manager</source>
        <extracomment>staff desktop</extracomment>
        <translation>ניהול השירות</translation>
    </message>
    <message id="desk.role.content-editor">
        <source>Content editor</source>
        <extracomment>staff desktop</extracomment>
        <translation>עריכת תוכן</translation>
    </message>
    <message id="desk.role.administrator">
        <source>Administrator</source>
        <extracomment>staff desktop</extracomment>
        <translation>ניהול המערכת</translation>
    </message>
    <message id="desk.period.7">
        <source>7 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>7 ימים</translation>
    </message>
    <message id="desk.period.30">
        <source>30 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>30 יום</translation>
    </message>
    <message id="desk.period.365">
        <source>12 months</source>
        <extracomment>staff desktop</extracomment>
        <translation>12 חודשים</translation>
    </message>
    <message id="desk.filter">
        <source>%1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.by.service">
        <source>Service</source>
        <extracomment>staff desktop</extracomment>
        <translation>שירות</translation>
    </message>
    <message id="desk.by.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>שפה</translation>
    </message>
    <message id="desk.by.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>עמדה</translation>
    </message>
    <message id="desk.by.channel">
        <source>Channel</source>
        <extracomment>staff desktop</extracomment>
        <translation>ערוץ</translation>
    </message>
    <message id="desk.by.hour">
        <source>Hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>שעה</translation>
    </message>
    <message id="desk.by.weekday">
        <source>Weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>יום בשבוע</translation>
    </message>
    <message id="desk.bars.service">
        <source>By service</source>
        <extracomment>staff desktop</extracomment>
        <translation>לפי שירות</translation>
    </message>
    <message id="desk.bars.language">
        <source>By language</source>
        <extracomment>staff desktop</extracomment>
        <translation>לפי שפה</translation>
    </message>
    <message id="desk.bars.kiosk">
        <source>By kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>לפי עמדה</translation>
    </message>
    <message id="desk.bars.hour">
        <source>By hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>לפי שעה</translation>
    </message>
    <message id="desk.bars.weekday">
        <source>By weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>לפי יום בשבוע</translation>
    </message>
    <message id="desk.measure.csat">
        <source>Satisfaction (CSAT)</source>
        <extracomment>staff desktop</extracomment>
        <translation>שביעות רצון (CSAT)</translation>
    </message>
    <message id="desk.measure.nps">
        <source>Would recommend (NPS)</source>
        <extracomment>staff desktop</extracomment>
        <translation>נכונות להמליץ (NPS)</translation>
    </message>
    <message id="desk.measure.ces">
        <source>Ease (CES)</source>
        <extracomment>staff desktop</extracomment>
        <translation>קלות (CES)</translation>
    </message>
    <message id="desk.measure.responses">
        <source>Responses</source>
        <extracomment>staff desktop</extracomment>
        <translation>תשובות</translation>
    </message>
    <message id="desk.unit.csat">
        <source>%</source>
        <extracomment>staff desktop</extracomment>
        <translation>%</translation>
    </message>
    <message id="desk.unit.nps">
        <source>points</source>
        <extracomment>staff desktop</extracomment>
        <translation>נקודות</translation>
    </message>
    <message id="desk.unit.ces">
        <source>of 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>מתוך 7</translation>
    </message>
    <message id="desk.unit.responses">
        <source> </source>
        <extracomment>staff desktop</extracomment>
        <translation> </translation>
    </message>
    <message id="desk.too-few">
        <source>too few answers</source>
        <extracomment>staff desktop</extracomment>
        <translation>מעט מדי תשובות</translation>
    </message>
    <message id="desk.range">
        <source>likely between %1 and %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ככל הנראה בין %1 ל־%2</translation>
    </message>
    <message id="desk.change.csat">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 לעומת %2</translation>
    </message>
    <message id="desk.change.nps">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 לעומת %2</translation>
    </message>
    <message id="desk.change.ces">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 לעומת %2</translation>
    </message>
    <message id="desk.change.responses">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 לעומת %2</translation>
    </message>
    <message id="desk.finding.none">
        <source>No figures yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>אין עדיין נתונים</translation>
    </message>
    <message id="desk.finding.above">
        <source>Satisfaction has reached the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>שביעות הרצון הגיעה ליעד של %1</translation>
    </message>
    <message id="desk.finding.below">
        <source>Satisfaction is below the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>שביעות הרצון מתחת ליעד של %1</translation>
    </message>
    <message id="desk.finding.rose">
        <source>Up: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>עלייה: %1</translation>
    </message>
    <message id="desk.finding.fell">
        <source>Down: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ירידה: %1</translation>
    </message>
    <message id="desk.finding.same">
        <source>Unchanged: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ללא שינוי: %1</translation>
    </message>
    <message id="desk.trend.detail.csat">
        <source>Share of people who chose satisfied or very satisfied</source>
        <extracomment>staff desktop</extracomment>
        <translation>שיעור מי שבחרו ״מרוצים״ או ״מרוצים מאוד״</translation>
    </message>
    <message id="desk.trend.detail.nps">
        <source>Promoters less detractors, in points</source>
        <extracomment>staff desktop</extracomment>
        <translation>ממליצים פחות מי שאינם ממליצים, בנקודות</translation>
    </message>
    <message id="desk.trend.detail.ces">
        <source>Mean of the answers, from 1 to 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>ממוצע התשובות, מ־1 עד 7</translation>
    </message>
    <message id="desk.trend.target">
        <source>Target</source>
        <extracomment>staff desktop</extracomment>
        <translation>יעד</translation>
    </message>
    <message id="desk.trend.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>טבלה</translation>
    </message>
    <message id="desk.trend.chart">
        <source>Chart</source>
        <extracomment>staff desktop</extracomment>
        <translation>תרשים</translation>
    </message>
    <message id="desk.alerts">
        <source>Needs attention</source>
        <extracomment>staff desktop</extracomment>
        <translation>דורש טיפול</translation>
    </message>
    <message id="desk.alerts.none">
        <source>Nothing needs you now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>אין כרגע דבר שמחכה לכם.</translation>
    </message>
    <message id="desk.alert.fall">
        <source>%1 fell for %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 בירידה: %2</translation>
    </message>
    <message id="desk.alert.from-to">
        <source>%1 to %2, %3</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>מ־%1 ל־%2, %3</translation>
    </message>
    <message id="desk.alert.silent">
        <source>%1 has not synced</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 לא הסתנכרנה</translation>
    </message>
    <message id="desk.alert.since">
        <source>Last heard %1, %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>קשר אחרון %1, %2</translation>
    </message>
    <message id="desk.device.revoked">
        <source>Switched off</source>
        <extracomment>staff desktop</extracomment>
        <translation>מנותקת</translation>
    </message>
    <message id="desk.device.never">
        <source>Not heard of yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>עוד לא התחברה</translation>
    </message>
    <message id="desk.device.synced">
        <source>Synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הסתנכרנה %1</translation>
    </message>
    <message id="desk.device.silent">
        <source>Last heard %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>קשר אחרון %1</translation>
    </message>
    <message id="desk.ago.now">
        <source>just now</source>
        <extracomment>staff desktop</extracomment>
        <translation>עכשיו</translation>
    </message>
    <message id="desk.ago.yesterday">
        <source>yesterday</source>
        <extracomment>staff desktop</extracomment>
        <translation>אתמול</translation>
    </message>
    <message id="desk.drivers">
        <source>What goes with dissatisfaction</source>
        <extracomment>staff desktop</extracomment>
        <translation>מה מלווה חוסר שביעות רצון</translation>
    </message>
    <message id="desk.drivers.detail">
        <source>Reasons that dissatisfied people give clearly more often</source>
        <extracomment>staff desktop</extracomment>
        <translation>סיבות שמי שאינם מרוצים מציינים בבירור יותר</translation>
    </message>
    <message id="desk.drivers.none">
        <source>No reason stands out.</source>
        <extracomment>staff desktop</extracomment>
        <translation>אין סיבה בולטת.</translation>
    </message>
    <message id="desk.driver">
        <source>%1: %2 dissatisfied, %3 among all others</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: %2 לא מרוצים, אצל האחרים %3</translation>
    </message>
    <message id="desk.themes">
        <source>What people write about</source>
        <extracomment>staff desktop</extracomment>
        <translation>על מה אנשים כותבים</translation>
    </message>
    <message id="desk.themes.none">
        <source>Not enough texts yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>אין עדיין מספיק טקסטים.</translation>
    </message>
    <message id="desk.nothing">
        <source>Nothing here yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>אין כאן עדיין דבר.</translation>
    </message>
    <message id="desk.reading">
        <source>Answers are being read…</source>
        <extracomment>staff desktop</extracomment>
        <translation>התשובות נקראות…</translation>
    </message>
    <message id="desk.none.service">
        <source>no service named</source>
        <extracomment>staff desktop</extracomment>
        <translation>לא צוין שירות</translation>
    </message>
    <message id="desk.none.language">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>לא ידועה</translation>
    </message>
    <message id="desk.none.kiosk">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>לא ידועה</translation>
    </message>
    <message id="desk.none.channel">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>לא ידוע</translation>
    </message>
    <message id="desk.none.reason">
        <source>no reason</source>
        <extracomment>staff desktop</extracomment>
        <translation>בלי סיבה</translation>
    </message>
    <message id="desk.channel.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>עמדה</translation>
    </message>
    <message id="desk.channel.desk">
        <source>Recorded by staff</source>
        <extracomment>staff desktop</extracomment>
        <translation>נרשם על ידי הצוות</translation>
    </message>
    <message id="desk.channel.telephone">
        <source>Telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>טלפון</translation>
    </message>
    <message id="desk.channel.openrosa">
        <source>Mobile collector</source>
        <extracomment>staff desktop</extracomment>
        <translation>מכשיר נייד</translation>
    </message>
    <message id="desk.inbox.search">
        <source>Search by number or word</source>
        <extracomment>staff desktop</extracomment>
        <translation>חיפוש לפי מספר או מילה</translation>
    </message>
    <message id="desk.inbox.open">
        <source>Open %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>פתוחות %1</translation>
    </message>
    <message id="desk.inbox.waiting">
        <source>Waiting for us %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>מחכות לנו %1</translation>
    </message>
    <message id="desk.inbox.mine">
        <source>Mine %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>אצלי %1</translation>
    </message>
    <message id="desk.inbox.closed">
        <source>Done %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הסתיימו %1</translation>
    </message>
    <message id="desk.inbox.not-found">
        <source>Nothing has this number or these words.</source>
        <extracomment>staff desktop</extracomment>
        <translation>לא נמצא דבר במספר או במילים האלה.</translation>
    </message>
    <message id="desk.inbox.empty">
        <source>This list is empty.</source>
        <extracomment>staff desktop</extracomment>
        <translation>אין דבר ברשימה הזאת.</translation>
    </message>
    <message id="desk.inbox.choose">
        <source>Choose a case to read it and answer it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>בחרו פנייה כדי לקרוא ולענות.</translation>
    </message>
    <message id="desk.case">
        <source>Feedback %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>פנייה %1</translation>
    </message>
    <message id="desk.case.owner">
        <source>With: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>אחריות: %1</translation>
    </message>
    <message id="desk.case.nobody">
        <source>nobody yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>עוד לא נקבעה</translation>
    </message>
    <message id="desk.case.due">
        <source>Reply by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>מועד תשובה: %1</translation>
    </message>
    <message id="desk.case.sealed">
        <source>The visitor wrote something that this account’s key does not open.</source>
        <extracomment>staff desktop</extracomment>
        <translation>המבקרים כתבו משהו, והמפתח של החשבון הזה אינו פותח אותו.</translation>
    </message>
    <message id="desk.case.no-words">
        <source>No words</source>
        <extracomment>staff desktop</extracomment>
        <translation>בלי מילים</translation>
    </message>
    <message id="desk.case.tag">
        <source>New tag</source>
        <extracomment>staff desktop</extracomment>
        <translation>תגית חדשה</translation>
    </message>
    <message id="desk.case.untag">
        <source>Take this tag away</source>
        <extracomment>staff desktop</extracomment>
        <translation>להסיר את התגית</translation>
    </message>
    <message id="desk.case.history">
        <source>What happened so far</source>
        <extracomment>staff desktop</extracomment>
        <translation>מה קרה עד עכשיו</translation>
    </message>
    <message id="desk.case.note">
        <source>Internal note, for staff only</source>
        <extracomment>staff desktop</extracomment>
        <translation>הערה פנימית, לצוות בלבד</translation>
    </message>
    <message id="desk.case.reply">
        <source>Reply to the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>תשובה למבקרים</translation>
    </message>
    <message id="desk.case.reply.note">
        <source>It is read with the reference number, at any kiosk of the centre.</source>
        <extracomment>staff desktop</extracomment>
        <translation>התשובה נקראת לפי מספר האסמכתה, בכל עמדה במרכז.</translation>
    </message>
    <message id="desk.case.where">
        <source>%1 · %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.case.came">
        <source>%1, %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message id="desk.case.moved-on">
        <source>The case has moved on meanwhile, so this was not done. Look at what happened.</source>
        <extracomment>staff desktop</extracomment>
        <translation>הפנייה השתנתה בינתיים, והפעולה לא בוצעה. בדקו מה קרה.</translation>
    </message>
    <message id="desk.case.not-kept">
        <source>This was not kept: the disk is full or cannot be written to. Tell the IT team.</source>
        <extracomment>staff desktop</extracomment>
        <translation>לא נשמר: הדיסק מלא או אינו ניתן לכתיבה. פנו לצוות המחשוב.</translation>
    </message>
    <message id="desk.case.no-such-day">
        <source>There is no such day.</source>
        <extracomment>staff desktop</extracomment>
        <translation>אין יום כזה.</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <extracomment>staff desktop</extracomment>
        <translation>חדשה</translation>
    </message>
    <message id="desk.state.acknowledged">
        <source>Read</source>
        <extracomment>staff desktop</extracomment>
        <translation>נקראה</translation>
    </message>
    <message id="desk.state.in-progress">
        <source>In progress</source>
        <extracomment>staff desktop</extracomment>
        <translation>בטיפול</translation>
    </message>
    <message id="desk.state.answered">
        <source>Answered</source>
        <extracomment>staff desktop</extracomment>
        <translation>נשלחה תשובה</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <extracomment>staff desktop</extracomment>
        <translation>סגורה</translation>
    </message>
    <message id="desk.state.withdrawn">
        <source>Withdrawn by the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>בוטלה בידי המבקרים</translation>
    </message>
    <message id="desk.state.late">
        <source>Reply is late</source>
        <extracomment>staff desktop</extracomment>
        <translation>התשובה מתאחרת</translation>
    </message>
    <message id="desk.do.acknowledged">
        <source>I have read it</source>
        <extracomment>staff desktop</extracomment>
        <translation>קראתי</translation>
    </message>
    <message id="desk.do.started">
        <source>Start work</source>
        <extracomment>staff desktop</extracomment>
        <translation>להתחיל טיפול</translation>
    </message>
    <message id="desk.do.closed">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>לסגור</translation>
    </message>
    <message id="desk.do.reopened">
        <source>Open again</source>
        <extracomment>staff desktop</extracomment>
        <translation>לפתוח מחדש</translation>
    </message>
    <message id="desk.do.take">
        <source>I take it</source>
        <extracomment>staff desktop</extracomment>
        <translation>אקח לטיפולי</translation>
    </message>
    <message id="desk.do.note">
        <source>Keep note</source>
        <extracomment>staff desktop</extracomment>
        <translation>לשמור הערה</translation>
    </message>
    <message id="desk.do.replied">
        <source>Send reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>לשלוח תשובה</translation>
    </message>
    <message id="desk.did.acknowledged">
        <source>Noted as read.</source>
        <extracomment>staff desktop</extracomment>
        <translation>נרשם שנקראה.</translation>
    </message>
    <message id="desk.did.started">
        <source>The case is in progress now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>הפנייה עכשיו בטיפול.</translation>
    </message>
    <message id="desk.did.assigned">
        <source>Noted who has it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>האחריות נרשמה.</translation>
    </message>
    <message id="desk.did.due">
        <source>The reply date is noted.</source>
        <extracomment>staff desktop</extracomment>
        <translation>נרשם מועד התשובה.</translation>
    </message>
    <message id="desk.did.note">
        <source>The note is kept.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ההערה נשמרה.</translation>
    </message>
    <message id="desk.did.tagged">
        <source>The tag is added.</source>
        <extracomment>staff desktop</extracomment>
        <translation>התגית נוספה.</translation>
    </message>
    <message id="desk.did.untagged">
        <source>The tag is gone.</source>
        <extracomment>staff desktop</extracomment>
        <translation>התגית הוסרה.</translation>
    </message>
    <message id="desk.did.replied">
        <source>The reply is saved on this desk and reaches the kiosks with the next sync.</source>
        <extracomment>staff desktop</extracomment>
        <translation>התשובה נשמרה כאן, ותגיע לעמדות בסנכרון הבא.</translation>
    </message>
    <message id="desk.did.closed">
        <source>The case is closed.</source>
        <extracomment>staff desktop</extracomment>
        <translation>הפנייה נסגרה.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>The case is open again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>הפנייה נפתחה מחדש.</translation>
    </message>
    <message id="desk.visitor">
        <source>the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>המבקרים</translation>
    </message>
    <message id="desk.entry.opened">
        <source>Came from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הגיעה מאת %1</translation>
    </message>
    <message id="desk.entry.acknowledged">
        <source>Read by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>נקראה בידי %1</translation>
    </message>
    <message id="desk.entry.started">
        <source>Work begun by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הטיפול התחיל בידי %1</translation>
    </message>
    <message id="desk.entry.assigned">
        <source>Given over by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>האחריות נקבעה בידי %1</translation>
    </message>
    <message id="desk.entry.due">
        <source>Reply date set by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>מועד התשובה נקבע בידי %1</translation>
    </message>
    <message id="desk.entry.note">
        <source>Internal note by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הערה פנימית מאת %1</translation>
    </message>
    <message id="desk.entry.tagged">
        <source>Tag added by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>תגית נוספה בידי %1</translation>
    </message>
    <message id="desk.entry.untagged">
        <source>Tag taken away by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>תגית הוסרה בידי %1</translation>
    </message>
    <message id="desk.entry.replied">
        <source>Reply to the visitor by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>תשובה למבקרים מאת %1</translation>
    </message>
    <message id="desk.entry.closed">
        <source>Closed by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>נסגרה בידי %1</translation>
    </message>
    <message id="desk.entry.reopened">
        <source>Opened again by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>נפתחה מחדש בידי %1</translation>
    </message>
    <message id="desk.entry.added">
        <source>More from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>תוספת מאת %1</translation>
    </message>
    <message id="desk.entry.withdrawn">
        <source>Withdrawn by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>בוטלה בידי %1</translation>
    </message>
    <message id="desk.entry.late">
        <source>Came after the case had moved on</source>
        <extracomment>staff desktop</extracomment>
        <translation>הגיע אחרי שהפנייה השתנתה</translation>
    </message>
    <message id="desk.keys">
        <source>Keys</source>
        <extracomment>staff desktop</extracomment>
        <translation>מקשי קיצור</translation>
    </message>
    <message id="desk.keys.send">
        <source>Send the reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>לשלוח תשובה</translation>
    </message>
    <message id="desk.keys.zoom">
        <source>Larger or smaller letters</source>
        <extracomment>staff desktop</extracomment>
        <translation>אותיות גדולות או קטנות יותר</translation>
    </message>
    <message id="desk.keys.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>יציאה</translation>
    </message>
    <message id="desk.keys.keys">
        <source>This list</source>
        <extracomment>staff desktop</extracomment>
        <translation>הרשימה הזאת</translation>
    </message>
    <message id="desk.keys.close">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>סגירה</translation>
    </message>
    <message id="desk.sync.good">
        <source>Last synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>סונכרן לאחרונה %1</translation>
    </message>
    <message id="desk.sync.never">
        <source>Not synced yet. Everything is kept here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>עוד לא היה סנכרון. הכול שמור כאן.</translation>
    </message>
    <message id="desk.sync.away">
        <source>No connection, last %1. Everything is kept here and sent later.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>אין קשר, לאחרונה %1. הכול שמור כאן ויישלח אחר כך.</translation>
    </message>
    <message id="desk.people.zero">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 אנשים</translation>
    </message>
    <message id="desk.people.one">
        <source>1 person</source>
        <extracomment>staff desktop</extracomment>
        <translation>אדם אחד</translation>
    </message>
    <message id="desk.people.two">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>שני אנשים</translation>
    </message>
    <message id="desk.people.few">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 אנשים</translation>
    </message>
    <message id="desk.people.many">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 אנשים</translation>
    </message>
    <message id="desk.people.other">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 אנשים</translation>
    </message>
    <message id="desk.ago.minutes.zero">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני %1 דקות</translation>
    </message>
    <message id="desk.ago.minutes.one">
        <source>1 minute ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>לפני דקה</translation>
    </message>
    <message id="desk.ago.minutes.two">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני שתי דקות</translation>
    </message>
    <message id="desk.ago.minutes.few">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני %1 דקות</translation>
    </message>
    <message id="desk.ago.minutes.many">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני %1 דקות</translation>
    </message>
    <message id="desk.ago.minutes.other">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני %1 דקות</translation>
    </message>
    <message id="desk.ago.hours.zero">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני %1 שעות</translation>
    </message>
    <message id="desk.ago.hours.one">
        <source>1 hour ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>לפני שעה</translation>
    </message>
    <message id="desk.ago.hours.two">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני שעתיים</translation>
    </message>
    <message id="desk.ago.hours.few">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני %1 שעות</translation>
    </message>
    <message id="desk.ago.hours.many">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני %1 שעות</translation>
    </message>
    <message id="desk.ago.hours.other">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לפני %1 שעות</translation>
    </message>
    <message id="desk.alert.overdue.zero">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 פניות עברו את מועד התשובה</translation>
    </message>
    <message id="desk.alert.overdue.one">
        <source>1 case past its reply date</source>
        <extracomment>staff desktop</extracomment>
        <translation>פנייה אחת עברה את מועד התשובה</translation>
    </message>
    <message id="desk.alert.overdue.two">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>שתי פניות עברו את מועד התשובה</translation>
    </message>
    <message id="desk.alert.overdue.few">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 פניות עברו את מועד התשובה</translation>
    </message>
    <message id="desk.alert.overdue.many">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 פניות עברו את מועד התשובה</translation>
    </message>
    <message id="desk.alert.overdue.other">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 פניות עברו את מועד התשובה</translation>
    </message>
    <message id="desk.alert.oldest.zero">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הישנה ביותר באיחור של %1 ימים</translation>
    </message>
    <message id="desk.alert.oldest.one">
        <source>The oldest is 1 day late</source>
        <extracomment>staff desktop</extracomment>
        <translation>הישנה ביותר באיחור של יום</translation>
    </message>
    <message id="desk.alert.oldest.two">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הישנה ביותר באיחור של יומיים</translation>
    </message>
    <message id="desk.alert.oldest.few">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הישנה ביותר באיחור של %1 ימים</translation>
    </message>
    <message id="desk.alert.oldest.many">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הישנה ביותר באיחור של %1 ימים</translation>
    </message>
    <message id="desk.alert.oldest.other">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>הישנה ביותר באיחור של %1 ימים</translation>
    </message>
    <message id="desk.alert.waiting.zero">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 תשובות שמורות שם</translation>
    </message>
    <message id="desk.alert.waiting.one">
        <source>1 answer held safely there</source>
        <extracomment>staff desktop</extracomment>
        <translation>תשובה אחת שמורה שם</translation>
    </message>
    <message id="desk.alert.waiting.two">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>שתי תשובות שמורות שם</translation>
    </message>
    <message id="desk.alert.waiting.few">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 תשובות שמורות שם</translation>
    </message>
    <message id="desk.alert.waiting.many">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 תשובות שמורות שם</translation>
    </message>
    <message id="desk.alert.waiting.other">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 תשובות שמורות שם</translation>
    </message>
    <message id="desk.door.wait.zero">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>יותר מדי ניסיונות. חכו %1 שניות.</translation>
    </message>
    <message id="desk.door.wait.one">
        <source>Too many tries. Wait 1 second.</source>
        <extracomment>staff desktop</extracomment>
        <translation>יותר מדי ניסיונות. חכו שנייה.</translation>
    </message>
    <message id="desk.door.wait.two">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>יותר מדי ניסיונות. חכו שתי שניות.</translation>
    </message>
    <message id="desk.door.wait.few">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>יותר מדי ניסיונות. חכו %1 שניות.</translation>
    </message>
    <message id="desk.door.wait.many">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>יותר מדי ניסיונות. חכו %1 שניות.</translation>
    </message>
    <message id="desk.door.wait.other">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>יותר מדי ניסיונות. חכו %1 שניות.</translation>
    </message>
    <message id="desk.save">
        <source>Save as table</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>לשמור כטבלה</translation>
    </message>
    <message id="desk.save.done">
        <source>Saved to %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>נשמר ב־%1</translation>
    </message>
    <message id="desk.save.failed">
        <source>Cannot save to %1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>אי אפשר לשמור ב־%1: %2</translation>
    </message>
    <message id="desk.csv.what">
        <source>Measure</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>מדד</translation>
    </message>
    <message id="desk.csv.which">
        <source>Part</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>פירוט</translation>
    </message>
    <message id="desk.csv.value">
        <source>Value</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ערך</translation>
    </message>
    <message id="desk.csv.low">
        <source>From</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>מ־</translation>
    </message>
    <message id="desk.csv.high">
        <source>To</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>עד</translation>
    </message>
    <message id="desk.csv.people">
        <source>People</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>אנשים</translation>
    </message>
    <message id="desk.direction.up">
        <source>up</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>עלייה</translation>
    </message>
    <message id="desk.direction.down">
        <source>down</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>ירידה</translation>
    </message>
</context>
</TS>
