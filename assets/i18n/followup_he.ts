<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="followup.title">
        <source>Check a comment</source>
        <translation>בדיקת פנייה</translation>
    </message>
    <message id="followup.line">
        <source>Use your reference number</source>
        <translation>לפי מספר האסמכתה</translation>
    </message>
    <message id="followup.ask">
        <source>Type your reference number. It has 13 letters and digits.</source>
        <translation>הקלידו את מספר האסמכתה. יש בו 13 אותיות וספרות.</translation>
    </message>
    <message id="followup.nothing">
        <source>Nothing typed yet</source>
        <translation>עוד לא הוקלד דבר</translation>
    </message>
    <message id="followup.full">
        <source>The number is complete.</source>
        <translation>המספר הושלם.</translation>
    </message>
    <message id="followup.erase">
        <source>Erase last</source>
        <translation>מחיקת האחרון</translation>
    </message>
    <message id="followup.show">
        <source>Show</source>
        <translation>להציג</translation>
    </message>
    <message id="followup.other">
        <source>Another number</source>
        <translation>מספר אחר</translation>
    </message>
    <message id="followup.wrong.length">
        <source>The number is not complete. It has 13 letters and digits.</source>
        <translation>המספר עוד לא הושלם. יש בו 13 אותיות וספרות.</translation>
    </message>
    <message id="followup.wrong.symbol">
        <source>One symbol does not occur in reference numbers. Look at each one again.</source>
        <translation>יש במספר סימן שאינו מופיע במספרי אסמכתה. בדקו כל סימן.</translation>
    </message>
    <message id="followup.wrong.check">
        <source>This number does not fit: one symbol may be wrong. Look at each one again.</source>
        <translation>המספר אינו מתאים, אולי סימן אחד שגוי. בדקו כל סימן.</translation>
    </message>
    <message id="followup.state.unknown">
        <source>Nothing new here yet</source>
        <translation>עוד אין כאן חדש</translation>
    </message>
    <message id="followup.line.unknown">
        <source>The number is right, but this kiosk has not heard about it yet. Your comment is kept. Try again tomorrow.</source>
        <translation>המספר נכון, אבל עוד לא הגיע לעמדה הזאת מידע עליו. הפנייה שמורה. נסו שוב מחר.</translation>
    </message>
    <message id="followup.state.received">
        <source>We have your comment</source>
        <translation>הפנייה התקבלה</translation>
    </message>
    <message id="followup.line.received">
        <source>The team is going to read it.</source>
        <translation>הצוות יקרא אותה.</translation>
    </message>
    <message id="followup.state.being-read">
        <source>The team has read it</source>
        <translation>הצוות קרא את הפנייה</translation>
    </message>
    <message id="followup.line.being-read">
        <source>We are looking at what can be done.</source>
        <translation>בודקים מה אפשר לעשות.</translation>
    </message>
    <message id="followup.state.in-progress">
        <source>We are working on it</source>
        <translation>בטיפול</translation>
    </message>
    <message id="followup.line.in-progress">
        <source>You get a reply when it is done.</source>
        <translation>נשיב כשנסיים.</translation>
    </message>
    <message id="followup.state.answered">
        <source>There is a reply</source>
        <translation>יש תשובה</translation>
    </message>
    <message id="followup.line.answered">
        <source>You can read it here.</source>
        <translation>התשובה כתובה כאן.</translation>
    </message>
    <message id="followup.state.closed">
        <source>This is closed</source>
        <translation>הטיפול הסתיים</translation>
    </message>
    <message id="followup.line.closed">
        <source>Thank you for telling us.</source>
        <translation>תודה שסיפרתם לנו.</translation>
    </message>
    <message id="followup.state.withdrawn">
        <source>The comment was withdrawn</source>
        <translation>הפנייה בוטלה</translation>
    </message>
    <message id="followup.line.withdrawn">
        <source>We do not work on it any more.</source>
        <translation>לא נטפל בה עוד.</translation>
    </message>
    <message id="followup.since">
        <source>Your comment came on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>הפנייה התקבלה ב־%1.</translation>
    </message>
    <message id="followup.due">
        <source>We reply by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>נשיב עד %1.</translation>
    </message>
    <message id="followup.on">
        <source>The team’s reply, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>תשובת הצוות, %1</translation>
    </message>
    <message id="followup.withdraw">
        <source>Withdraw it</source>
        <translation>ביטול הפנייה</translation>
    </message>
    <message id="followup.sure">
        <source>Do you want to withdraw your comment? Nobody works on it after that.</source>
        <translation>לבטל את הפנייה? אחרי זה לא נטפל בה עוד.</translation>
    </message>
    <message id="followup.withdraw.yes">
        <source>Yes, withdraw it</source>
        <translation>כן, לבטל</translation>
    </message>
    <message id="followup.withdraw.no">
        <source>No, keep it</source>
        <translation>לא, להשאיר</translation>
    </message>
    <message id="followup.withdrawn">
        <source>Your comment is withdrawn. This is saved on this device and reaches the team by this evening.</source>
        <translation>הפנייה בוטלה. זה נשמר בעמדה הזאת ויגיע לצוות עד הערב.</translation>
    </message>
    <message id="followup.not-kept">
        <source>We could not save this now. Try again.</source>
        <translation>לא הצלחנו לשמור את זה עכשיו. נסו שוב.</translation>
    </message>
    <message id="followup.add">
        <source>Add something</source>
        <translation>להוסיף דברים</translation>
    </message>
    <message id="followup.add.title">
        <source>What would you like to add?</source>
        <translation>מה תרצו להוסיף?</translation>
    </message>
    <message id="followup.add.hint">
        <source>The team reads it together with your comment. If the comment was closed, it is opened again.</source>
        <translation>הצוות קורא את זה יחד עם הפנייה. אם הפנייה נסגרה, היא נפתחת מחדש.</translation>
    </message>
    <message id="followup.add.send">
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message id="followup.add.empty">
        <source>Write something first.</source>
        <translation>קודם צריך לכתוב משהו.</translation>
    </message>
    <message id="followup.added">
        <source>What you added is saved on this device and reaches the team by this evening.</source>
        <translation>הדברים שהוספתם נשמרו בעמדה הזאת ויגיעו לצוות עד הערב.</translation>
    </message>
    <message id="slip.print">
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message id="slip.printing">
        <source>Printing</source>
        <translation>בהדפסה</translation>
    </message>
    <message id="slip.printed">
        <source>Printed. Take the paper</source>
        <translation>הודפס. אפשר לקחת את הדף</translation>
    </message>
    <message id="slip.failed">
        <source>It did not print. Try again</source>
        <translation>לא הודפס. לנסות שוב</translation>
    </message>
</context>
</TS>
