<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="followup.title">
        <source>Check a comment</source>
        <translation>متابعة ملاحظة</translation>
    </message>
    <message id="followup.line">
        <source>Use your reference number</source>
        <translation>برقمك المرجعي</translation>
    </message>
    <message id="followup.ask">
        <source>Type your reference number. It has 13 letters and digits.</source>
        <translation>اكتب رقمك المرجعي. فيه 13 رمزًا من حروف وأرقام.</translation>
    </message>
    <message id="followup.nothing">
        <source>Nothing typed yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message id="followup.full">
        <source>The number is complete.</source>
        <translation>اكتمل الرقم.</translation>
    </message>
    <message id="followup.erase">
        <source>Erase last</source>
        <translation>مسح الأخير</translation>
    </message>
    <message id="followup.show">
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message id="followup.other">
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message id="followup.wrong.length">
        <source>The number is not complete. It has 13 letters and digits.</source>
        <translation>الرقم غير مكتمل. فيه 13 رمزًا من حروف وأرقام.</translation>
    </message>
    <message id="followup.wrong.symbol">
        <source>One symbol does not occur in reference numbers. Look at each one again.</source>
        <translation>في الرقم رمز لا يوجد في الأرقام المرجعية. راجعه رمزًا رمزًا.</translation>
    </message>
    <message id="followup.wrong.check">
        <source>This number does not fit: one symbol may be wrong. Look at each one again.</source>
        <translation>الرقم غير مطابق، قد يكون أحد الرموز خطأ. راجعه رمزًا رمزًا.</translation>
    </message>
    <message id="followup.state.unknown">
        <source>Nothing new here yet</source>
        <translation>لا جديد هنا بعد</translation>
    </message>
    <message id="followup.line.unknown">
        <source>The number is right, but this kiosk has not heard about it yet. Your comment is kept. Try again tomorrow.</source>
        <translation>الرقم صحيح، لكن لم يصل إلى هذا الجهاز أي خبر عنه بعد. ملاحظتك محفوظة. حاول مرة أخرى غدًا.</translation>
    </message>
    <message id="followup.state.received">
        <source>We have your comment</source>
        <translation>وصلت ملاحظتك</translation>
    </message>
    <message id="followup.line.received">
        <source>The team is going to read it.</source>
        <translation>سيقرؤها الفريق.</translation>
    </message>
    <message id="followup.state.being-read">
        <source>The team has read it</source>
        <translation>قرأها الفريق</translation>
    </message>
    <message id="followup.line.being-read">
        <source>We are looking at what can be done.</source>
        <translation>ننظر فيما يمكن عمله.</translation>
    </message>
    <message id="followup.state.in-progress">
        <source>We are working on it</source>
        <translation>نعمل عليها</translation>
    </message>
    <message id="followup.line.in-progress">
        <source>You get a reply when it is done.</source>
        <translation>سنرد عندما ننتهي.</translation>
    </message>
    <message id="followup.state.answered">
        <source>There is a reply</source>
        <translation>لديك رد</translation>
    </message>
    <message id="followup.line.answered">
        <source>You can read it here.</source>
        <translation>الرد مكتوب هنا.</translation>
    </message>
    <message id="followup.state.closed">
        <source>This is closed</source>
        <translation>انتهى العمل عليها</translation>
    </message>
    <message id="followup.line.closed">
        <source>Thank you for telling us.</source>
        <translation>شكرًا على إخبارنا.</translation>
    </message>
    <message id="followup.state.withdrawn">
        <source>The comment was withdrawn</source>
        <translation>سُحبت الملاحظة</translation>
    </message>
    <message id="followup.line.withdrawn">
        <source>We do not work on it any more.</source>
        <translation>لن نعمل عليها بعد الآن.</translation>
    </message>
    <message id="followup.since">
        <source>Your comment came on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>وصلت ملاحظتك في %1.</translation>
    </message>
    <message id="followup.due">
        <source>We reply by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>سنرد بحلول %1.</translation>
    </message>
    <message id="followup.on">
        <source>The team’s reply, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>رد الفريق، %1</translation>
    </message>
    <message id="followup.withdraw">
        <source>Withdraw it</source>
        <translation>سحب الملاحظة</translation>
    </message>
    <message id="followup.sure">
        <source>Do you want to withdraw your comment? Nobody works on it after that.</source>
        <translation>هل تريد سحب ملاحظتك؟ لن يعمل عليها أحد بعد ذلك.</translation>
    </message>
    <message id="followup.withdraw.yes">
        <source>Yes, withdraw it</source>
        <translation>نعم، اسحبها</translation>
    </message>
    <message id="followup.withdraw.no">
        <source>No, keep it</source>
        <translation>لا، أبقِها</translation>
    </message>
    <message id="followup.withdrawn">
        <source>Your comment is withdrawn. This is saved on this device and reaches the team by this evening.</source>
        <translation>سُحبت ملاحظتك. حُفظ ذلك على هذا الجهاز، ويصل إلى الفريق بحلول المساء.</translation>
    </message>
    <message id="followup.not-kept">
        <source>We could not save this now. Try again.</source>
        <translation>لم نتمكن من حفظ ذلك الآن. حاول مرة أخرى.</translation>
    </message>
    <message id="followup.add">
        <source>Add something</source>
        <translation>إضافة كلام</translation>
    </message>
    <message id="followup.add.title">
        <source>What would you like to add?</source>
        <translation>ماذا تودّ أن تضيف؟</translation>
    </message>
    <message id="followup.add.hint">
        <source>The team reads it together with your comment. If the comment was closed, it is opened again.</source>
        <translation>يقرؤه الفريق مع ملاحظتك. إذا كانت مغلقة فستُفتح من جديد.</translation>
    </message>
    <message id="followup.add.send">
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message id="followup.add.empty">
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message id="followup.added">
        <source>What you added is saved on this device and reaches the team by this evening.</source>
        <translation>حُفظ ما أضفته على هذا الجهاز، ويصل إلى الفريق بحلول المساء.</translation>
    </message>
    <message id="slip.print">
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message id="slip.printing">
        <source>Printing</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message id="slip.printed">
        <source>Printed. Take the paper</source>
        <translation>طُبعت. خذ الورقة</translation>
    </message>
    <message id="slip.failed">
        <source>It did not print. Try again</source>
        <translation>لم تُطبع. حاول مرة أخرى</translation>
    </message>
</context>
</TS>
