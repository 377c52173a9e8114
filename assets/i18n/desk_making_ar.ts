<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="making.new">
        <source>New page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>صفحة جديدة</translation>
    </message>
    <message id="making.new.announcement">
        <source>New announcement</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>إعلان جديد</translation>
    </message>
    <message id="making.new.story">
        <source>New story</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>قصة جديدة</translation>
    </message>
    <message id="making.new.service">
        <source>New service page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>صفحة خدمة جديدة</translation>
    </message>
    <message id="making.explained">
        <source>Everything else begins empty. The checks say what is still missing, in each language.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>كل ما عدا ذلك يبدأ فارغًا، والفحوص تبيّن ما ينقص بعدُ في كل لغة.</translation>
    </message>
    <message id="making.title">
        <source>Title in %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>العنوان بلغة: %1</translation>
    </message>
    <message id="making.id">
        <source>Short name in Latin letters, for the folder</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>اسم قصير بحروف لاتينية، للمجلد</translation>
    </message>
    <message id="making.topic">
        <source>Topic it belongs to</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>الموضوع الذي تنتمي إليه</translation>
    </message>
    <message id="making.make">
        <source>Make the page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>إنشاء الصفحة</translation>
    </message>
    <message id="making.cancel">
        <source>Cancel</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message id="making.figures">
        <source>From the dashboard: %1, %2</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>من لوحة المتابعة: %1، %2</translation>
    </message>
    <message id="making.done">
        <source>The page is there. The checks say what is still to be written.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>أُنشئت الصفحة. الفحوص تبيّن ما لم يُكتب بعد.</translation>
    </message>
    <message id="making.wrong.id">
        <source>Write a short name of small Latin letters, digits and hyphens, such as late-thursday.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>اكتب اسمًا قصيرًا بحروف لاتينية صغيرة وأرقام وشُرَط، مثل ⁦late-thursday⁩.</translation>
    </message>
    <message id="making.wrong.taken">
        <source>There is such a page already. Please choose another short name.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>هناك صفحة بهذا الاسم. يُرجى اختيار اسم قصير آخر.</translation>
    </message>
    <message id="making.wrong.languages">
        <source>The file pack.yaml names no languages. Mend it in its folder first.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>لا يذكر الملف ⁦pack.yaml⁩ أي لغة. أصلحه أولًا في مجلده.</translation>
    </message>
    <message id="making.remove">
        <source>Take this page away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>إزالة هذه الصفحة</translation>
    </message>
    <message id="making.remove.explained">
        <source>It goes in all languages, once somebody else has approved it. Until then it can be taken back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>تُزال بكل اللغات بعد أن يوافق شخص آخر. وحتى ذلك الحين يمكن التراجع.</translation>
    </message>
    <message id="making.remove.links">
        <source>It is named here, and will be taken out here too: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>تُذكر الصفحة هنا، وستُزال من هنا أيضًا: %1</translation>
    </message>
    <message id="making.remove.popular">
        <source>the list of popular services</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>قائمة الخدمات الأكثر طلبًا</translation>
    </message>
    <message id="making.remove.yes">
        <source>Yes, take it away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>نعم، إزالتها</translation>
    </message>
    <message id="making.remove.no">
        <source>Keep it</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>إبقاؤها</translation>
    </message>
    <message id="making.removed">
        <source>The page is taken away. “Undo the last change” brings it back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>أُزيلت الصفحة. يعيدها زر «التراجع عن آخر تغيير».</translation>
    </message>
    <message id="making.story">
        <source>Make a story of this</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>إعداد قصة من هذا</translation>
    </message>
    <message id="making.story.of">
        <source>Make a story of this: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>إعداد قصة من هذا: %1</translation>
    </message>
    <message id="editing.part.topic">
        <source>Name of the topic</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>اسم الموضوع</translation>
    </message>
    <message id="editing.part.chart_title">
        <source>What the chart shows</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ما يبيّنه الرسم البياني</translation>
    </message>
    <message id="editing.part.chart_line">
        <source>Line below the chart’s title</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>السطر تحت عنوان الرسم البياني</translation>
    </message>
    <message id="editing.part.unit">
        <source>What is counted</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ما الذي يُحسب</translation>
    </message>
    <message id="editing.part.marker">
        <source>What changed, at the mark in the chart</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ما الذي تغيّر عند العلامة في الرسم</translation>
    </message>
    <message id="editing.fact.story_topic">
        <source>Topic (short name in Latin letters)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>الموضوع (اسم قصير بحروف لاتينية)</translation>
    </message>
    <message id="editing.fact.story_people">
        <source>How many people said so</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>كم شخصًا قال ذلك</translation>
    </message>
    <message id="editing.fact.story_from">
        <source>First month (2026-06)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>أول شهر (⁦2026-06⁩)</translation>
    </message>
    <message id="editing.fact.story_to">
        <source>Last month (2026-08)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>آخر شهر (⁦2026-08⁩)</translation>
    </message>
    <message id="editing.fact.story_done">
        <source>Day of the change (2026-09-01)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>يوم التغيير (⁦2026-09-01⁩)</translation>
    </message>
    <message id="editing.fact.story_chart_unit">
        <source>Chart: minutes, hours, days, percent or count</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>الرسم: minutes أو hours أو days أو percent أو count</translation>
    </message>
    <message id="editing.fact.story_chart_months">
        <source>Chart: months, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>الرسم: الأشهر، تفصل بينها فواصل</translation>
    </message>
    <message id="editing.fact.story_chart_values">
        <source>Chart: a value for each month, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>الرسم: قيمة لكل شهر، تفصل بينها فواصل</translation>
    </message>
    <message id="editing.fact.story_chart_marker">
        <source>Chart: first month after the change</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>الرسم: أول شهر بعد التغيير</translation>
    </message>
    <message id="editing.fact.icon">
        <source>Sign (name of the icon)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>الرمز (اسم الأيقونة)</translation>
    </message>
    <message id="editing.fact.services">
        <source>Services under this topic, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>خدمات هذا الموضوع، تفصل بينها فواصل</translation>
    </message>
    <message id="editing.fact.related">
        <source>Related services, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>خدمات ذات صلة، تفصل بينها فواصل</translation>
    </message>
</context>
</TS>
