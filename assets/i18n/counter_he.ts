<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>רישום משוב</translation>
    </message>
    <message id="record.explained">
        <source>For someone at the counter or on the telephone. What they say is kept and sealed as at a kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>עבור מי שנמצאים בדלפק או בטלפון. הדברים נשמרים נעולים, כמו בעמדה.</translation>
    </message>
    <message id="record.channel">
        <source>How does the person speak with you?</source>
        <extracomment>staff desktop</extracomment>
        <translation>איך פונים אליך?</translation>
    </message>
    <message id="record.channel.desk">
        <source>At the counter</source>
        <extracomment>staff desktop</extracomment>
        <translation>בדלפק</translation>
    </message>
    <message id="record.channel.telephone">
        <source>By telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>בטלפון</translation>
    </message>
    <message id="record.language">
        <source>Which language do they speak?</source>
        <extracomment>staff desktop</extracomment>
        <translation>באיזו שפה מדברים?</translation>
    </message>
    <message id="record.form">
        <source>What is it about?</source>
        <extracomment>staff desktop</extracomment>
        <translation>במה מדובר?</translation>
    </message>
    <message id="record.form.satisfaction">
        <source>How a visit went</source>
        <extracomment>staff desktop</extracomment>
        <translation>איך היה הביקור</translation>
    </message>
    <message id="record.form.suggestion">
        <source>A suggestion or a complaint</source>
        <extracomment>staff desktop</extracomment>
        <translation>הצעה או תלונה</translation>
    </message>
    <message id="record.form.panel">
        <source>Wishes to take part</source>
        <extracomment>staff desktop</extracomment>
        <translation>רוצים להשתתף</translation>
    </message>
    <message id="record.about">
        <source>%1 · %2</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="record.mine">
        <source>Questions in my language</source>
        <extracomment>staff desktop</extracomment>
        <translation>השאלות בשפה שלי</translation>
    </message>
    <message id="record.first">
        <source>This is the first question.</source>
        <extracomment>staff desktop</extracomment>
        <translation>זו השאלה הראשונה.</translation>
    </message>
    <message id="record.drop">
        <source>Discard</source>
        <extracomment>staff desktop</extracomment>
        <translation>ביטול הרישום</translation>
    </message>
    <message id="record.review">
        <source>Read it to the person. Choose a line to change it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>כדאי להקריא את הדברים. בחירת שורה מאפשרת לשנות אותה.</translation>
    </message>
    <message id="record.keep">
        <source>Record</source>
        <extracomment>staff desktop</extracomment>
        <translation>לרשום</translation>
    </message>
    <message id="record.done">
        <source>Recorded on this desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>נרשם במחשב הזה</translation>
    </message>
    <message id="record.done.reply">
        <source>It is a case in the inbox now. The person reads the reply with this number.</source>
        <extracomment>staff desktop</extracomment>
        <translation>עכשיו זו פנייה בתיבה. את התשובה קוראים עם המספר הזה.</translation>
    </message>
    <message id="record.done.read">
        <source>It counts on the dashboard. No reply was asked for.</source>
        <extracomment>staff desktop</extracomment>
        <translation>הוא נספר בלוח המחוונים. לא התבקשה תשובה.</translation>
    </message>
    <message id="record.number">
        <source>Reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>מספר אסמכתה</translation>
    </message>
    <message id="record.tell">
        <source>Tell it to the person or give it to them on paper. Whoever has it can check the comment at any kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>יש למסור אותו בעל פה או על נייר. עם המספר אפשר לבדוק את הפנייה בכל עמדה.</translation>
    </message>
    <message id="record.code">
        <source>Reference number as a square code</source>
        <extracomment>staff desktop</extracomment>
        <translation>מספר האסמכתה כקוד מרובע</translation>
    </message>
    <message id="record.copy">
        <source>Copy</source>
        <extracomment>staff desktop</extracomment>
        <translation>העתקה</translation>
    </message>
    <message id="record.print">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>הדפסה</translation>
    </message>
    <message id="record.copied">
        <source>Copied.</source>
        <extracomment>staff desktop</extracomment>
        <translation>הועתק.</translation>
    </message>
    <message id="record.printed">
        <source>Printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>הודפס: %1</translation>
    </message>
    <message id="record.not-printed">
        <source>It could not be printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>לא ניתן להדפיס: %1</translation>
    </message>
    <message id="record.another">
        <source>Record another</source>
        <extracomment>staff desktop</extracomment>
        <translation>רישום נוסף</translation>
    </message>
    <message id="record.not-begun">
        <source>Nothing can be recorded now: the disk is full, or this desk has no keys to seal with yet. Tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>אי אפשר לרשום כעת: הדיסק מלא, או שאין עדיין מפתחות הצפנה. יש לפנות להנהלת המערכת.</translation>
    </message>
    <message id="record.not-kept">
        <source>It could not be kept. Nothing is lost on this page: try again, and tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>השמירה לא הצליחה. שום דבר בעמוד לא אבד: אפשר לנסות שוב ולפנות להנהלת המערכת.</translation>
    </message>
    <message id="record.leave">
        <source>Leave what you have begun?</source>
        <extracomment>staff desktop</extracomment>
        <translation>לעזוב את מה שהתחיל?</translation>
    </message>
    <message id="record.leave.explained">
        <source>Nothing is recorded yet. You can keep it here until you sign out, or discard it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>עדיין לא נרשם דבר. אפשר לשמור כאן עד היציאה מהמערכת, או לבטל.</translation>
    </message>
    <message id="record.leave.stay">
        <source>Go on recording</source>
        <extracomment>staff desktop</extracomment>
        <translation>להמשיך ברישום</translation>
    </message>
    <message id="record.leave.keep">
        <source>Keep it for now</source>
        <extracomment>staff desktop</extracomment>
        <translation>לשמור בינתיים</translation>
    </message>
    <message id="record.leave.drop">
        <source>Discard it</source>
        <extracomment>staff desktop</extracomment>
        <translation>לבטל</translation>
    </message>
    <message id="record.slip">
        <source>Your reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>מספר האסמכתה שלכם</translation>
    </message>
    <message id="record.slip.use">
        <source>Type or scan it at any of our kiosks under “%1” to see what became of what you said and to read our reply. Keep it: nobody can look it up for you.</source>
        <extracomment>staff desktop</extracomment>
        <translation>אפשר להקליד או לסרוק אותו בכל עמדה שלנו, ב״%1״, כדי לראות מה קרה לפנייה ולקרוא את התשובה. כדאי לשמור אותו: אי אפשר לאתר אותו מחדש.</translation>
    </message>
    <message id="desk.keys.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>רישום משוב</translation>
    </message>
    <message id="desk.page.guidance">
        <source>Guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>הנחיות</translation>
    </message>
    <message id="handbook.search">
        <source>Search the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>חיפוש בהנחיות</translation>
    </message>
    <message id="handbook.language">
        <source>Language of the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>שפת ההנחיות</translation>
    </message>
    <message id="handbook.results">
        <source>Services</source>
        <extracomment>staff desktop</extracomment>
        <translation>שירותים</translation>
    </message>
    <message id="handbook.nothing">
        <source>Nothing found. Try other words, or another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>לא נמצא דבר. אפשר לנסות מילים אחרות או שפה אחרת.</translation>
    </message>
    <message id="handbook.choose">
        <source>Choose a service to read it here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>בחירת שירות תציג אותו כאן.</translation>
    </message>
    <message id="handbook.copy">
        <source>Copy all</source>
        <extracomment>staff desktop</extracomment>
        <translation>העתקת הכול</translation>
    </message>
    <message id="handbook.copy.part">
        <source>Copy: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>העתקה: %1</translation>
    </message>
    <message id="handbook.code">
        <source>Code for a phone</source>
        <extracomment>staff desktop</extracomment>
        <translation>קוד לטלפון</translation>
    </message>
    <message id="handbook.code.online">
        <source>Scan it with a phone: it opens the online service.</source>
        <extracomment>staff desktop</extracomment>
        <translation>סריקה בטלפון פותחת את השירות המקוון.</translation>
    </message>
    <message id="handbook.code.text">
        <source>Scan it with a phone: it shows what to bring.</source>
        <extracomment>staff desktop</extracomment>
        <translation>סריקה בטלפון מציגה מה צריך להביא.</translation>
    </message>
    <message id="handbook.plain">
        <source>In plain words</source>
        <extracomment>staff desktop</extracomment>
        <translation>במילים פשוטות</translation>
    </message>
    <message id="handbook.edit">
        <source>Edit</source>
        <extracomment>staff desktop</extracomment>
        <translation>עריכה</translation>
    </message>
    <message id="handbook.beside">
        <source>Beside it:</source>
        <extracomment>staff desktop</extracomment>
        <translation>לצידה:</translation>
    </message>
    <message id="handbook.facts">
        <source>At a glance</source>
        <extracomment>staff desktop</extracomment>
        <translation>במבט אחד</translation>
    </message>
    <message id="handbook.fallback">
        <source>Not translated yet: shown in another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>עדיין לא תורגם: מוצג בשפה אחרת.</translation>
    </message>
    <message id="handbook.stale">
        <source>The translation is older than the original. Facts are current.</source>
        <extracomment>staff desktop</extracomment>
        <translation>התרגום ישן מהמקור. העובדות עדכניות.</translation>
    </message>
</context>
</TS>
