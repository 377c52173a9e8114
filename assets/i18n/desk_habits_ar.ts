<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>من</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>الأمر</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Not sent yet</source>
        <translation>ما زال فيه</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>غير الراضين ممن ذكروه</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>غير الراضين ممن لم يذكروه</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>حفظ أو طباعة: %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>حفظ كمصنف (XLSX)</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>حفظ كصورة (PNG)</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>أُرسل إلى الطابعة %1</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>لا يمكن كتابة المصنفات على هذا الحاسوب. احفظوا بصيغة CSV التي يفتحها أي برنامج جداول.</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>نصوص باللغة</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>يعرض ما كتبه الناس</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>ما كتبه الناس: %1</translation>
    </message>
    <message id="habits.entry.taken-back">
        <source>Taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message id="habits.entry.undone">
        <source>Taken back by %1</source>
        <translation>%1: إلغاء</translation>
    </message>
    <message id="habits.did.undone">
        <source>Taken back.</source>
        <translation>أُلغي.</translation>
    </message>
    <message id="habits.undo">
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message id="habits.due.in">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="habits.due.days.zero">
        <source>In %1 working days</source>
        <translation>بعد %1 يوم عمل</translation>
    </message>
    <message id="habits.due.days.one">
        <source>In 1 working day</source>
        <translation>بعد يوم عمل</translation>
    </message>
    <message id="habits.due.days.two">
        <source>In %1 working days</source>
        <translation>بعد يومي عمل</translation>
    </message>
    <message id="habits.due.days.few">
        <source>In %1 working days</source>
        <translation>بعد %1 أيام عمل</translation>
    </message>
    <message id="habits.due.days.many">
        <source>In %1 working days</source>
        <translation>بعد %1 يوم عمل</translation>
    </message>
    <message id="habits.due.days.other">
        <source>In %1 working days</source>
        <translation>بعد %1 يوم عمل</translation>
    </message>
    <message id="habits.due">
        <source>Reply by</source>
        <translation>موعد الرد</translation>
    </message>
    <message id="habits.due.none">
        <source>no day yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message id="habits.due.other">
        <source>Another day, such as 2026-12-01</source>
        <translation>يوم آخر، مثل ⁦2026-12-01⁩</translation>
    </message>
    <message id="habits.due.how">
        <source>Write the day as 2026-12-01 or 1.12.2026.</source>
        <translation>اكتبوا اليوم هكذا: ⁦2026-12-01⁩ أو 1.12.2026.</translation>
    </message>
    <message id="habits.due.past">
        <source>This day has passed. Choose today or a later day.</source>
        <translation>مضى هذا اليوم. اختاروا اليوم أو يومًا بعده.</translation>
    </message>
    <message id="habits.owner">
        <source>With</source>
        <translation>المتابعة</translation>
    </message>
    <message id="habits.may-not">
        <source>Your role cannot change this now.</source>
        <translation>دوركم لا يتيح تغيير هذا الآن.</translation>
    </message>
    <message id="habits.case.more">
        <source>More for this case</source>
        <translation>المزيد لهذه الملاحظة</translation>
    </message>
    <message id="habits.copy.number">
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message id="habits.copy.words">
        <source>Copy the words</source>
        <translation>نسخ النص</translation>
    </message>
    <message id="habits.copied">
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message id="habits.replies">
        <source>Ready replies</source>
        <translation>ردود جاهزة</translation>
    </message>
    <message id="habits.replies.none">
        <source>There are no ready replies in the visitor’s language yet.</source>
        <translation>لا توجد ردود جاهزة بلغة الزائر بعد.</translation>
    </message>
    <message id="habits.replies.own">
        <source>My replies</source>
        <translation>ردودي</translation>
    </message>
    <message id="habits.replies.keep">
        <source>Keep for next time</source>
        <translation>حفظ للمرة القادمة</translation>
    </message>
    <message id="habits.replies.empty">
        <source>Write a reply first.</source>
        <translation>اكتبوا ردًا أولًا.</translation>
    </message>
    <message id="habits.replies.title">
        <source>Title of the reply</source>
        <translation>عنوان الرد</translation>
    </message>
    <message id="habits.replies.keep.do">
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message id="habits.replies.drop">
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message id="habits.reply.gap">
        <source>There is a “%1” where something has to be filled in. Fill it in, or send again to send it as it is.</source>
        <translation>في الرد «%1» حيث يلزم إكمال شيء. راجعوه، أو أرسلوا مرة أخرى.</translation>
    </message>
    <message id="habits.pane.list">
        <source>Width of the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message id="habits.menu">
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message id="habits.menu.file">
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message id="habits.menu.edit">
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message id="habits.menu.view">
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message id="habits.menu.help">
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message id="habits.menu.quit">
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message id="habits.menu.cut">
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message id="habits.menu.copy">
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message id="habits.menu.paste">
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message id="habits.menu.all">
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message id="habits.menu.find">
        <source>Search in the inbox</source>
        <translation>بحث في صندوق الملاحظات</translation>
    </message>
    <message id="habits.menu.larger">
        <source>Larger letters</source>
        <translation>أحرف أكبر</translation>
    </message>
    <message id="habits.menu.smaller">
        <source>Smaller letters</source>
        <translation>أحرف أصغر</translation>
    </message>
    <message id="habits.bars.low.target">
        <source>Clearly below the target of %1</source>
        <translation>دون الهدف %1 بفارق واضح</translation>
    </message>
    <message id="habits.bars.low.centre">
        <source>Clearly below the %1 of all answers shown here</source>
        <translation>دون معدّل كل الإجابات المعروضة هنا، وهو %1، بفارق واضح</translation>
    </message>
</context>
</TS>
