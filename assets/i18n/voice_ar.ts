<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="stories.title">
        <source>You said, we did</source>
        <extracomment>also the tile of the home page; said by the centre to its visitors</extracomment>
        <translation>قلتم وفعلنا</translation>
    </message>
    <message id="stories.line">
        <source>What changed because of you</source>
        <extracomment>below it on the tile</extracomment>
        <translation>ما تغيّر بفضل آرائكم</translation>
    </message>
    <message id="stories.told">
        <source>%1 told us this year what to fix. Here is what changed.</source>
        <extracomment>%1 is “1,284 people” in words</extracomment>
        <translation>أخبرنا %1 هذا العام بما يجب إصلاحه. وهذا ما تغيّر.</translation>
    </message>
    <message id="stories.intro">
        <source>You told us what to fix. Here is what changed.</source>
        <extracomment>where no number is known</extracomment>
        <translation>أخبرتمونا بما يجب إصلاحه. وهذا ما تغيّر.</translation>
    </message>
    <message id="stories.typical">
        <source>A typical comment. %1, %2</source>
        <extracomment>%1 is “312 people”, %2 some months; the words above are nobody's own</extracomment>
        <translation>ملاحظة متكررة. %1، %2</translation>
    </message>
    <message id="stories.done">
        <source>Done on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>تم في %1</translation>
    </message>
    <message id="stories.table">
        <source>Table</source>
        <extracomment>shows the numbers of a chart as a table</extracomment>
        <translation>جدول</translation>
    </message>
    <message id="stories.chart">
        <source>Chart</source>
        <extracomment>shows the numbers as a chart again</extracomment>
        <translation>رسم بياني</translation>
    </message>
    <message id="stories.as-table">
        <source>The numbers are now in a table.</source>
        <extracomment>said after the key Table</extracomment>
        <translation>الأرقام الآن في جدول.</translation>
    </message>
    <message id="stories.as-chart">
        <source>The numbers are now in a chart.</source>
        <extracomment>said after the key Chart</extracomment>
        <translation>الأرقام الآن في رسم بياني.</translation>
    </message>
    <message id="stories.month">
        <source>Month</source>
        <extracomment>heads a column of a table</extracomment>
        <translation>الشهر</translation>
    </message>
    <message id="stories.place">
        <source>%1 of %2</source>
        <extracomment>%1 of %2 changes</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message id="stories.next">
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message id="stories.none">
        <source>Nothing to tell yet.</source>
        <translation>لا جديد بعد.</translation>
    </message>
    <message id="stories.poll">
        <source>Poll</source>
        <extracomment>heads a card with a question</extracomment>
        <translation>تصويت</translation>
    </message>
    <message id="stories.vote">
        <source>Vote</source>
        <extracomment>opens the poll</extracomment>
        <translation>صوّت</translation>
    </message>
    <message id="panel.title">
        <source>Take part</source>
        <extracomment>joins people whom the centre asks for advice</extracomment>
        <translation>شارك معنا</translation>
    </message>
    <message id="panel.line">
        <source>Help us plan</source>
        <extracomment>below it on the tile</extracomment>
        <translation>ساعدنا في التخطيط</translation>
    </message>
    <message id="panel.ask">
        <source>Would you like to help with what comes next? We invite you to talks and surveys.</source>
        <extracomment>on a card with the key Take part</extracomment>
        <translation>هل تساعدنا فيما يأتي؟ ندعوك إلى لقاءات واستطلاعات.</translation>
    </message>
    <message id="panel.thanks">
        <source>Thank you for joining. Your details are sealed. Only the people who invite you can read them.</source>
        <extracomment>on the page after joining</extracomment>
        <translation>شكرًا لانضمامك. بياناتك مختومة، ولا يقرؤها إلا من يدعوك.</translation>
    </message>
    <message id="panel.thanks.title">
        <source>Thank you. You are taking part.</source>
        <extracomment>heads the page after joining</extracomment>
        <translation>شكرًا. أنت معنا الآن.</translation>
    </message>
    <message id="panel.keep">
        <source>Write it down or photograph it. With it you can stop at any time.</source>
        <extracomment>below the number</extracomment>
        <translation>اكتبه أو صوّره. به تنسحب متى شئت.</translation>
    </message>
    <message id="panel.next.today">
        <source>Today: your details are saved here and on their way to the team</source>
        <translation>اليوم: حُفظت بياناتك هنا وهي في طريقها إلى الفريق</translation>
    </message>
    <message id="panel.next.invite">
        <source>We invite you when we plan something new</source>
        <extracomment>a step of what happens next</extracomment>
        <translation>ندعوك عندما نخطط لشيء جديد</translation>
    </message>
    <message id="panel.next.leave">
        <source>To leave: open “Check a comment” at any kiosk and type your number</source>
        <extracomment>a step of what happens next; the quoted words are the home page's tile</extracomment>
        <translation>للانسحاب: افتح «متابعة ملاحظة» في أي جهاز، واكتب رقمك</translation>
    </message>
    <message id="panel.state">
        <source>You are taking part</source>
        <extracomment>what a number stands for</extracomment>
        <translation>مشاركتك قائمة</translation>
    </message>
    <message id="panel.state.line">
        <source>We invite you to talks and surveys. You can stop at any time.</source>
        <translation>ندعوك إلى لقاءات واستطلاعات. يمكنك الانسحاب في أي وقت.</translation>
    </message>
    <message id="panel.since">
        <source>Since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>منذ %1.</translation>
    </message>
    <message id="panel.withdraw">
        <source>Stop taking part</source>
        <extracomment>a key</extracomment>
        <translation>الانسحاب</translation>
    </message>
    <message id="panel.sure">
        <source>Do you want to stop? We will not invite you again, and nobody will see your details.</source>
        <translation>هل تريد الانسحاب؟ لن ندعوك بعد ذلك، ولن تظهر بياناتك لأحد.</translation>
    </message>
    <message id="panel.withdraw.yes">
        <source>Yes, stop</source>
        <extracomment>a key</extracomment>
        <translation>نعم، انسحاب</translation>
    </message>
    <message id="panel.withdraw.no">
        <source>No, go on</source>
        <extracomment>a key</extracomment>
        <translation>لا، سأواصل</translation>
    </message>
    <message id="panel.withdrawn">
        <source>You no longer take part. This is saved on this device and reaches the team by this evening.</source>
        <extracomment>said after leaving</extracomment>
        <translation>تم الانسحاب. حُفظ ذلك على هذا الجهاز، ويصل إلى الفريق بحلول المساء.</translation>
    </message>
    <message id="panel.gone">
        <source>You no longer take part</source>
        <extracomment>what a number stands for</extracomment>
        <translation>انتهت المشاركة</translation>
    </message>
    <message id="panel.gone.line">
        <source>We will not invite you again. Nobody sees the details you left.</source>
        <translation>لن ندعوك بعد ذلك. ولا يظهر لأحد ما تركته من بيانات.</translation>
    </message>
    <message id="herald.hush">
        <source>Touch the screen for silence</source>
        <extracomment>beside what the first screen says by itself: how to end it; short</extracomment>
        <translation>لإيقاف الصوت، المس الشاشة</translation>
    </message>
</context>
</TS>
