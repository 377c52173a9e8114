<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.title">
        <source>%1 – staff desk</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 – مكتب الموظفين</translation>
    </message>
    <message id="desk.door.title">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message id="desk.door.name">
        <source>Name</source>
        <extracomment>staff desktop</extracomment>
        <translation>الاسم</translation>
    </message>
    <message id="desk.door.password">
        <source>Password</source>
        <extracomment>staff desktop</extracomment>
        <translation>كلمة السر</translation>
    </message>
    <message id="desk.door.enter">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>دخول</translation>
    </message>
    <message id="desk.door.busy">
        <source>Checking</source>
        <extracomment>staff desktop</extracomment>
        <translation>جارٍ التحقق</translation>
    </message>
    <message id="desk.door.wrong">
        <source>The name or the password is not right. Try again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>الاسم غير صحيح أو كلمة السر غير صحيحة. حاول مرة أخرى.</translation>
    </message>
    <message id="desk.door.fault">
        <source>The files of this desk cannot be opened: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>لا يمكن فتح ملفات هذا المكتب: %1</translation>
    </message>
    <message id="desk.bar">
        <source>Sections</source>
        <extracomment>staff desktop</extracomment>
        <translation>الأقسام</translation>
    </message>
    <message id="desk.bar.open">
        <source>%1 open</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 مفتوحة</translation>
    </message>
    <message id="desk.bar.size">
        <source>Text size %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>حجم الخط %1</translation>
    </message>
    <message id="desk.bar.theme">
        <source>Colours and contrast</source>
        <extracomment>staff desktop</extracomment>
        <translation>الألوان والتباين</translation>
    </message>
    <message id="desk.bar.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>اللغة</translation>
    </message>
    <message id="desk.bar.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message id="desk.page.board">
        <source>Dashboard</source>
        <extracomment>staff desktop</extracomment>
        <translation>لوحة المتابعة</translation>
    </message>
    <message id="desk.page.inbox">
        <source>Inbox</source>
        <extracomment>staff desktop</extracomment>
        <translation>صندوق الملاحظات</translation>
    </message>
    <message id="desk.page.devices">
        <source>Devices and sync</source>
        <extracomment>staff desktop</extracomment>
        <translation>الأجهزة والمزامنة</translation>
    </message>
    <message id="desk.role.front-desk">
        <source>Front desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message id="desk.role.service-manager">
        <source>Service manager</source>
        <extracomment>staff desktop</extracomment>
        <translation>إدارة الخدمة</translation>
    </message>
    <message id="desk.role.content-editor">
        <source>Content editor</source>
        <extracomment>staff desktop</extracomment>
        <translation>تحرير المحتوى</translation>
    </message>
    <message id="desk.role.administrator">
        <source>Administrator</source>
        <extracomment>staff desktop</extracomment>
        <translation>إدارة النظام</translation>
    </message>
    <message id="desk.period.7">
        <source>7 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>7 أيام</translation>
    </message>
    <message id="desk.period.30">
        <source>30 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>30 يومًا</translation>
    </message>
    <message id="desk.period.365">
        <source>12 months</source>
        <extracomment>staff desktop</extracomment>
        <translation>12 شهرًا</translation>
    </message>
    <message id="desk.filter">
        <source>%1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message id="desk.by.service">
        <source>Service</source>
        <extracomment>staff desktop</extracomment>
        <translation>الخدمة</translation>
    </message>
    <message id="desk.by.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>اللغة</translation>
    </message>
    <message id="desk.by.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message id="desk.by.channel">
        <source>Channel</source>
        <extracomment>staff desktop</extracomment>
        <translation>طريقة التواصل</translation>
    </message>
    <message id="desk.by.hour">
        <source>Hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>الساعة</translation>
    </message>
    <message id="desk.by.weekday">
        <source>Weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>يوم الأسبوع</translation>
    </message>
    <message id="desk.bars.service">
        <source>By service</source>
        <extracomment>staff desktop</extracomment>
        <translation>حسب الخدمة</translation>
    </message>
    <message id="desk.bars.language">
        <source>By language</source>
        <extracomment>staff desktop</extracomment>
        <translation>حسب اللغة</translation>
    </message>
    <message id="desk.bars.kiosk">
        <source>By kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>حسب الجهاز</translation>
    </message>
    <message id="desk.bars.hour">
        <source>By hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>حسب الساعة</translation>
    </message>
    <message id="desk.bars.weekday">
        <source>By weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>حسب يوم الأسبوع</translation>
    </message>
    <message id="desk.measure.csat">
        <source>Satisfaction (CSAT)</source>
        <extracomment>staff desktop</extracomment>
        <translation>الرضا (CSAT)</translation>
    </message>
    <message id="desk.measure.nps">
        <source>Would recommend (NPS)</source>
        <extracomment>staff desktop</extracomment>
        <translation>الاستعداد للتوصية (NPS)</translation>
    </message>
    <message id="desk.measure.ces">
        <source>Ease (CES)</source>
        <extracomment>staff desktop</extracomment>
        <translation>السهولة (CES)</translation>
    </message>
    <message id="desk.measure.responses">
        <source>Responses</source>
        <extracomment>staff desktop</extracomment>
        <translation>الإجابات</translation>
    </message>
    <message id="desk.unit.csat">
        <source>%</source>
        <extracomment>staff desktop</extracomment>
        <translation>%</translation>
    </message>
    <message id="desk.unit.nps">
        <source>points</source>
        <extracomment>staff desktop</extracomment>
        <translation>بالنقاط</translation>
    </message>
    <message id="desk.unit.ces">
        <source>of 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>من 7</translation>
    </message>
    <message id="desk.unit.responses">
        <source> </source>
        <extracomment>staff desktop</extracomment>
        <translation> </translation>
    </message>
    <message id="desk.too-few">
        <source>too few answers</source>
        <extracomment>staff desktop</extracomment>
        <translation>الإجابات قليلة</translation>
    </message>
    <message id="desk.range">
        <source>likely between %1 and %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>على الأرجح بين %1 و%2</translation>
    </message>
    <message id="desk.change.csat">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الفرق بالنقاط %1 عن %2</translation>
    </message>
    <message id="desk.change.nps">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الفرق %1 عن %2</translation>
    </message>
    <message id="desk.change.ces">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الفرق %1 عن %2</translation>
    </message>
    <message id="desk.change.responses">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الفرق %1 عن %2</translation>
    </message>
    <message id="desk.finding.none">
        <source>No figures yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>لا أرقام بعد</translation>
    </message>
    <message id="desk.finding.above">
        <source>Satisfaction has reached the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الرضا بلغ الهدف %1</translation>
    </message>
    <message id="desk.finding.below">
        <source>Satisfaction is below the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الرضا دون الهدف %1</translation>
    </message>
    <message id="desk.finding.rose">
        <source>Up: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ارتفاع: %1</translation>
    </message>
    <message id="desk.finding.fell">
        <source>Down: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>انخفاض: %1</translation>
    </message>
    <message id="desk.finding.same">
        <source>Unchanged: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>بلا تغيير: %1</translation>
    </message>
    <message id="desk.trend.detail.csat">
        <source>Share of people who chose satisfied or very satisfied</source>
        <extracomment>staff desktop</extracomment>
        <translation>نسبة من اختاروا «راضٍ» أو «راضٍ جدًا»</translation>
    </message>
    <message id="desk.trend.detail.nps">
        <source>Promoters less detractors, in points</source>
        <extracomment>staff desktop</extracomment>
        <translation>من ينصحون بنا ناقص من لا ينصحون، بالنقاط</translation>
    </message>
    <message id="desk.trend.detail.ces">
        <source>Mean of the answers, from 1 to 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>متوسط الإجابات، من 1 إلى 7</translation>
    </message>
    <message id="desk.trend.target">
        <source>Target</source>
        <extracomment>staff desktop</extracomment>
        <translation>الهدف</translation>
    </message>
    <message id="desk.trend.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>جدول</translation>
    </message>
    <message id="desk.trend.chart">
        <source>Chart</source>
        <extracomment>staff desktop</extracomment>
        <translation>رسم</translation>
    </message>
    <message id="desk.alerts">
        <source>Needs attention</source>
        <extracomment>staff desktop</extracomment>
        <translation>تحتاج إلى عناية</translation>
    </message>
    <message id="desk.alerts.none">
        <source>Nothing needs you now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>لا شيء ينتظرك الآن.</translation>
    </message>
    <message id="desk.alert.fall">
        <source>%1 fell for %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>تراجع %1 في %2</translation>
    </message>
    <message id="desk.alert.from-to">
        <source>%1 to %2, %3</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message id="desk.alert.silent">
        <source>%1 has not synced</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 لم يتزامن</translation>
    </message>
    <message id="desk.alert.since">
        <source>Last heard %1, %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>آخر اتصال %1، %2</translation>
    </message>
    <message id="desk.device.revoked">
        <source>Switched off</source>
        <extracomment>staff desktop</extracomment>
        <translation>موقوف</translation>
    </message>
    <message id="desk.device.never">
        <source>Not heard of yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>لم يتصل بعد</translation>
    </message>
    <message id="desk.device.synced">
        <source>Synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>تزامن %1</translation>
    </message>
    <message id="desk.device.silent">
        <source>Last heard %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>آخر اتصال %1</translation>
    </message>
    <message id="desk.ago.now">
        <source>just now</source>
        <extracomment>staff desktop</extracomment>
        <translation>الآن</translation>
    </message>
    <message id="desk.ago.yesterday">
        <source>yesterday</source>
        <extracomment>staff desktop</extracomment>
        <translation>أمس</translation>
    </message>
    <message id="desk.drivers">
        <source>What goes with dissatisfaction</source>
        <extracomment>staff desktop</extracomment>
        <translation>ما يرافق عدم الرضا</translation>
    </message>
    <message id="desk.drivers.detail">
        <source>Reasons that dissatisfied people give clearly more often</source>
        <extracomment>staff desktop</extracomment>
        <translation>أسباب يذكرها غير الراضين أكثر من غيرهم بوضوح</translation>
    </message>
    <message id="desk.drivers.none">
        <source>No reason stands out.</source>
        <extracomment>staff desktop</extracomment>
        <translation>لا سبب بارز.</translation>
    </message>
    <message id="desk.driver">
        <source>%1: %2 dissatisfied, %3 among all others</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: غير الراضين %2، والآخرون %3</translation>
    </message>
    <message id="desk.themes">
        <source>What people write about</source>
        <extracomment>staff desktop</extracomment>
        <translation>عمّ يكتب الناس</translation>
    </message>
    <message id="desk.themes.none">
        <source>Not enough texts yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>النصوص ما زالت قليلة.</translation>
    </message>
    <message id="desk.nothing">
        <source>Nothing here yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message id="desk.reading">
        <source>Answers are being read…</source>
        <extracomment>staff desktop</extracomment>
        <translation>تجري قراءة الإجابات…</translation>
    </message>
    <message id="desk.none.service">
        <source>no service named</source>
        <extracomment>staff desktop</extracomment>
        <translation>لم تُذكر خدمة</translation>
    </message>
    <message id="desk.none.language">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message id="desk.none.kiosk">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message id="desk.none.channel">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message id="desk.none.reason">
        <source>no reason</source>
        <extracomment>staff desktop</extracomment>
        <translation>بلا سبب</translation>
    </message>
    <message id="desk.channel.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>جهاز</translation>
    </message>
    <message id="desk.channel.desk">
        <source>Recorded by staff</source>
        <extracomment>staff desktop</extracomment>
        <translation>سُجّلت لدى الموظفين</translation>
    </message>
    <message id="desk.channel.telephone">
        <source>Telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message id="desk.channel.openrosa">
        <source>Mobile collector</source>
        <extracomment>staff desktop</extracomment>
        <translation>جهاز محمول</translation>
    </message>
    <message id="desk.inbox.search">
        <source>Search by number or word</source>
        <extracomment>staff desktop</extracomment>
        <translation>بحث بالرقم أو بكلمة</translation>
    </message>
    <message id="desk.inbox.open">
        <source>Open %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>مفتوحة %1</translation>
    </message>
    <message id="desk.inbox.waiting">
        <source>Waiting for us %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>بانتظارنا %1</translation>
    </message>
    <message id="desk.inbox.mine">
        <source>Mine %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>عندي %1</translation>
    </message>
    <message id="desk.inbox.closed">
        <source>Done %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>منتهية %1</translation>
    </message>
    <message id="desk.inbox.not-found">
        <source>Nothing has this number or these words.</source>
        <extracomment>staff desktop</extracomment>
        <translation>لا شيء بهذا الرقم أو بهذه الكلمات.</translation>
    </message>
    <message id="desk.inbox.empty">
        <source>This list is empty.</source>
        <extracomment>staff desktop</extracomment>
        <translation>لا شيء في هذه القائمة.</translation>
    </message>
    <message id="desk.inbox.choose">
        <source>Choose a case to read it and answer it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>اختر ملاحظة لقراءتها والرد عليها.</translation>
    </message>
    <message id="desk.case">
        <source>Feedback %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ملاحظة %1</translation>
    </message>
    <message id="desk.case.owner">
        <source>With: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>المتابعة: %1</translation>
    </message>
    <message id="desk.case.nobody">
        <source>nobody yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>لا أحد بعد</translation>
    </message>
    <message id="desk.case.due">
        <source>Reply by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>موعد الرد: %1</translation>
    </message>
    <message id="desk.case.sealed">
        <source>The visitor wrote something that this account’s key does not open.</source>
        <extracomment>staff desktop</extracomment>
        <translation>كتب الزائر شيئًا، ومفتاح هذا الحساب لا يفتحه.</translation>
    </message>
    <message id="desk.case.no-words">
        <source>No words</source>
        <extracomment>staff desktop</extracomment>
        <translation>بلا كلمات</translation>
    </message>
    <message id="desk.case.tag">
        <source>New tag</source>
        <extracomment>staff desktop</extracomment>
        <translation>وسم جديد</translation>
    </message>
    <message id="desk.case.untag">
        <source>Take this tag away</source>
        <extracomment>staff desktop</extracomment>
        <translation>إزالة الوسم</translation>
    </message>
    <message id="desk.case.history">
        <source>What happened so far</source>
        <extracomment>staff desktop</extracomment>
        <translation>ما حدث حتى الآن</translation>
    </message>
    <message id="desk.case.note">
        <source>Internal note, for staff only</source>
        <extracomment>staff desktop</extracomment>
        <translation>مذكّرة داخلية، للموظفين فقط</translation>
    </message>
    <message id="desk.case.reply">
        <source>Reply to the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>الرد على الزائر</translation>
    </message>
    <message id="desk.case.reply.note">
        <source>It is read with the reference number, at any kiosk of the centre.</source>
        <extracomment>staff desktop</extracomment>
        <translation>يُقرأ بالرقم المرجعي، على أي جهاز في المركز.</translation>
    </message>
    <message id="desk.case.where">
        <source>%1 · %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.case.came">
        <source>%1, %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message id="desk.case.moved-on">
        <source>The case has moved on meanwhile, so this was not done. Look at what happened.</source>
        <extracomment>staff desktop</extracomment>
        <translation>تغيّرت حالة الملاحظة في هذه الأثناء، فلم يُنفَّذ ذلك. راجع ما حدث.</translation>
    </message>
    <message id="desk.case.not-kept">
        <source>This was not kept: the disk is full or cannot be written to. Tell the IT team.</source>
        <extracomment>staff desktop</extracomment>
        <translation>لم يُحفظ ذلك: القرص ممتلئ أو لا يمكن الكتابة عليه. أبلغ فريق تقنية المعلومات.</translation>
    </message>
    <message id="desk.case.no-such-day">
        <source>There is no such day.</source>
        <extracomment>staff desktop</extracomment>
        <translation>لا يوجد يوم كهذا.</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <extracomment>staff desktop</extracomment>
        <translation>جديدة</translation>
    </message>
    <message id="desk.state.acknowledged">
        <source>Read</source>
        <extracomment>staff desktop</extracomment>
        <translation>قُرئت</translation>
    </message>
    <message id="desk.state.in-progress">
        <source>In progress</source>
        <extracomment>staff desktop</extracomment>
        <translation>قيد العمل</translation>
    </message>
    <message id="desk.state.answered">
        <source>Answered</source>
        <extracomment>staff desktop</extracomment>
        <translation>أُرسل رد</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <extracomment>staff desktop</extracomment>
        <translation>مغلقة</translation>
    </message>
    <message id="desk.state.withdrawn">
        <source>Withdrawn by the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>سحبها الزائر</translation>
    </message>
    <message id="desk.state.late">
        <source>Reply is late</source>
        <extracomment>staff desktop</extracomment>
        <translation>تأخّر الرد</translation>
    </message>
    <message id="desk.do.acknowledged">
        <source>I have read it</source>
        <extracomment>staff desktop</extracomment>
        <translation>قرأتها</translation>
    </message>
    <message id="desk.do.started">
        <source>Start work</source>
        <extracomment>staff desktop</extracomment>
        <translation>بدء العمل</translation>
    </message>
    <message id="desk.do.closed">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message id="desk.do.reopened">
        <source>Open again</source>
        <extracomment>staff desktop</extracomment>
        <translation>إعادة الفتح</translation>
    </message>
    <message id="desk.do.take">
        <source>I take it</source>
        <extracomment>staff desktop</extracomment>
        <translation>أتولّاها أنا</translation>
    </message>
    <message id="desk.do.note">
        <source>Keep note</source>
        <extracomment>staff desktop</extracomment>
        <translation>حفظ المذكّرة</translation>
    </message>
    <message id="desk.do.replied">
        <source>Send reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>إرسال الرد</translation>
    </message>
    <message id="desk.did.acknowledged">
        <source>Noted as read.</source>
        <extracomment>staff desktop</extracomment>
        <translation>سُجّل أنها قُرئت.</translation>
    </message>
    <message id="desk.did.started">
        <source>The case is in progress now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>الملاحظة الآن قيد العمل.</translation>
    </message>
    <message id="desk.did.assigned">
        <source>Noted who has it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>سُجّل من يتولّاها.</translation>
    </message>
    <message id="desk.did.due">
        <source>The reply date is noted.</source>
        <extracomment>staff desktop</extracomment>
        <translation>سُجّل موعد الرد.</translation>
    </message>
    <message id="desk.did.note">
        <source>The note is kept.</source>
        <extracomment>staff desktop</extracomment>
        <translation>حُفظت المذكّرة.</translation>
    </message>
    <message id="desk.did.tagged">
        <source>The tag is added.</source>
        <extracomment>staff desktop</extracomment>
        <translation>أُضيف الوسم.</translation>
    </message>
    <message id="desk.did.untagged">
        <source>The tag is gone.</source>
        <extracomment>staff desktop</extracomment>
        <translation>أُزيل الوسم.</translation>
    </message>
    <message id="desk.did.replied">
        <source>The reply is saved on this desk and reaches the kiosks with the next sync.</source>
        <extracomment>staff desktop</extracomment>
        <translation>حُفظ الرد في هذا المكتب، ويصل إلى الأجهزة مع المزامنة التالية.</translation>
    </message>
    <message id="desk.did.closed">
        <source>The case is closed.</source>
        <extracomment>staff desktop</extracomment>
        <translation>أُغلقت الملاحظة.</translation>
    </message>
    <message id="desk.did.reopened">
        <source>The case is open again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>فُتحت الملاحظة من جديد.</translation>
    </message>
    <message id="desk.visitor">
        <source>the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>الزائر</translation>
    </message>
    <message id="desk.entry.opened">
        <source>Came from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>وصلت من %1</translation>
    </message>
    <message id="desk.entry.acknowledged">
        <source>Read by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: قراءة الملاحظة</translation>
    </message>
    <message id="desk.entry.started">
        <source>Work begun by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: بدء العمل</translation>
    </message>
    <message id="desk.entry.assigned">
        <source>Given over by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: تحديد من يتولّاها</translation>
    </message>
    <message id="desk.entry.due">
        <source>Reply date set by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: تحديد موعد الرد</translation>
    </message>
    <message id="desk.entry.note">
        <source>Internal note by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: مذكّرة داخلية</translation>
    </message>
    <message id="desk.entry.tagged">
        <source>Tag added by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: إضافة وسم</translation>
    </message>
    <message id="desk.entry.untagged">
        <source>Tag taken away by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: إزالة وسم</translation>
    </message>
    <message id="desk.entry.replied">
        <source>Reply to the visitor by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: رد على الزائر</translation>
    </message>
    <message id="desk.entry.closed">
        <source>Closed by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: إغلاق الملاحظة</translation>
    </message>
    <message id="desk.entry.reopened">
        <source>Opened again by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: إعادة فتح الملاحظة</translation>
    </message>
    <message id="desk.entry.added">
        <source>More from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: إضافة كلام</translation>
    </message>
    <message id="desk.entry.withdrawn">
        <source>Withdrawn by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1: سحب الملاحظة</translation>
    </message>
    <message id="desk.entry.late">
        <source>Came after the case had moved on</source>
        <extracomment>staff desktop</extracomment>
        <translation>وصل بعد أن تغيّرت حالة الملاحظة</translation>
    </message>
    <message id="desk.keys">
        <source>Keys</source>
        <extracomment>staff desktop</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message id="desk.keys.send">
        <source>Send the reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>إرسال الرد</translation>
    </message>
    <message id="desk.keys.zoom">
        <source>Larger or smaller letters</source>
        <extracomment>staff desktop</extracomment>
        <translation>خط أكبر أو أصغر</translation>
    </message>
    <message id="desk.keys.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message id="desk.keys.keys">
        <source>This list</source>
        <extracomment>staff desktop</extracomment>
        <translation>هذه القائمة</translation>
    </message>
    <message id="desk.keys.close">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message id="desk.sync.good">
        <source>Last synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message id="desk.sync.never">
        <source>Not synced yet. Everything is kept here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>لم تجرِ مزامنة بعد. كل شيء محفوظ هنا.</translation>
    </message>
    <message id="desk.sync.away">
        <source>No connection, last %1. Everything is kept here and sent later.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>لا اتصال. آخر اتصال %1. كل شيء محفوظ هنا ويُرسل لاحقًا.</translation>
    </message>
    <message id="desk.people.zero">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message id="desk.people.one">
        <source>1 person</source>
        <extracomment>staff desktop</extracomment>
        <translation>شخص واحد</translation>
    </message>
    <message id="desk.people.two">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>شخصان</translation>
    </message>
    <message id="desk.people.few">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 أشخاص</translation>
    </message>
    <message id="desk.people.many">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 شخصًا</translation>
    </message>
    <message id="desk.people.other">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 شخص</translation>
    </message>
    <message id="desk.ago.minutes.zero">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل %1 دقيقة</translation>
    </message>
    <message id="desk.ago.minutes.one">
        <source>1 minute ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>قبل دقيقة</translation>
    </message>
    <message id="desk.ago.minutes.two">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل دقيقتين</translation>
    </message>
    <message id="desk.ago.minutes.few">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل %1 دقائق</translation>
    </message>
    <message id="desk.ago.minutes.many">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل %1 دقيقة</translation>
    </message>
    <message id="desk.ago.minutes.other">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل %1 دقيقة</translation>
    </message>
    <message id="desk.ago.hours.zero">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل %1 ساعة</translation>
    </message>
    <message id="desk.ago.hours.one">
        <source>1 hour ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>قبل ساعة</translation>
    </message>
    <message id="desk.ago.hours.two">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل ساعتين</translation>
    </message>
    <message id="desk.ago.hours.few">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل %1 ساعات</translation>
    </message>
    <message id="desk.ago.hours.many">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل %1 ساعة</translation>
    </message>
    <message id="desk.ago.hours.other">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>قبل %1 ساعة</translation>
    </message>
    <message id="desk.alert.overdue.zero">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ملاحظة تجاوزت موعد الرد</translation>
    </message>
    <message id="desk.alert.overdue.one">
        <source>1 case past its reply date</source>
        <extracomment>staff desktop</extracomment>
        <translation>ملاحظة واحدة تجاوزت موعد الرد</translation>
    </message>
    <message id="desk.alert.overdue.two">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ملاحظتان تجاوزتا موعد الرد</translation>
    </message>
    <message id="desk.alert.overdue.few">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ملاحظات تجاوزت موعد الرد</translation>
    </message>
    <message id="desk.alert.overdue.many">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ملاحظة تجاوزت موعد الرد</translation>
    </message>
    <message id="desk.alert.overdue.other">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ملاحظة تجاوزت موعد الرد</translation>
    </message>
    <message id="desk.alert.oldest.zero">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الأقدم متأخرة %1 يوم</translation>
    </message>
    <message id="desk.alert.oldest.one">
        <source>The oldest is 1 day late</source>
        <extracomment>staff desktop</extracomment>
        <translation>الأقدم متأخرة يومًا واحدًا</translation>
    </message>
    <message id="desk.alert.oldest.two">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الأقدم متأخرة يومين</translation>
    </message>
    <message id="desk.alert.oldest.few">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الأقدم متأخرة %1 أيام</translation>
    </message>
    <message id="desk.alert.oldest.many">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الأقدم متأخرة %1 يومًا</translation>
    </message>
    <message id="desk.alert.oldest.other">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>الأقدم متأخرة %1 يوم</translation>
    </message>
    <message id="desk.alert.waiting.zero">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>لا شيء ينتظر هناك</translation>
    </message>
    <message id="desk.alert.waiting.one">
        <source>1 answer held safely there</source>
        <extracomment>staff desktop</extracomment>
        <translation>إجابة واحدة محفوظة هناك</translation>
    </message>
    <message id="desk.alert.waiting.two">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>إجابتان محفوظتان هناك</translation>
    </message>
    <message id="desk.alert.waiting.few">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 إجابات محفوظة هناك</translation>
    </message>
    <message id="desk.alert.waiting.many">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 إجابة محفوظة هناك</translation>
    </message>
    <message id="desk.alert.waiting.other">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 إجابة محفوظة هناك</translation>
    </message>
    <message id="desk.door.wait.zero">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>محاولات كثيرة. انتظر %1 ثانية.</translation>
    </message>
    <message id="desk.door.wait.one">
        <source>Too many tries. Wait 1 second.</source>
        <extracomment>staff desktop</extracomment>
        <translation>محاولات كثيرة. انتظر ثانية واحدة.</translation>
    </message>
    <message id="desk.door.wait.two">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>محاولات كثيرة. انتظر ثانيتين.</translation>
    </message>
    <message id="desk.door.wait.few">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>محاولات كثيرة. انتظر %1 ثوانٍ.</translation>
    </message>
    <message id="desk.door.wait.many">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>محاولات كثيرة. انتظر %1 ثانية.</translation>
    </message>
    <message id="desk.door.wait.other">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>محاولات كثيرة. انتظر %1 ثانية.</translation>
    </message>
    <message id="desk.save">
        <source>Save as table</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>حفظ كجدول</translation>
    </message>
    <message id="desk.save.done">
        <source>Saved to %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>حُفظ في %1</translation>
    </message>
    <message id="desk.save.failed">
        <source>Cannot save to %1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>لا يمكن الحفظ في %1: %2</translation>
    </message>
    <message id="desk.csv.what">
        <source>Measure</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>القياس</translation>
    </message>
    <message id="desk.csv.which">
        <source>Part</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>التفصيل</translation>
    </message>
    <message id="desk.csv.value">
        <source>Value</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>القيمة</translation>
    </message>
    <message id="desk.csv.low">
        <source>From</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>من</translation>
    </message>
    <message id="desk.csv.high">
        <source>To</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>إلى</translation>
    </message>
    <message id="desk.csv.people">
        <source>People</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>عدد الأشخاص</translation>
    </message>
    <message id="desk.direction.up">
        <source>up</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>ارتفاع</translation>
    </message>
    <message id="desk.direction.down">
        <source>down</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>انخفاض</translation>
    </message>
</context>
</TS>
