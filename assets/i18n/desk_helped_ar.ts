<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="helped.title">
        <source>Did this help?</source>
        <translation>هل أفادت الزوار؟</translation>
    </message>
    <message id="helped.list">
        <source>Pages that do not help</source>
        <translation>صفحات لا تفيد</translation>
    </message>
    <message id="helped.list.detail">
        <source>The surest failures first. Only answers to the text as it reads now are counted.</source>
        <translation>الأكثر تأكيدًا أولًا. تُحسب فقط الإجابات عن النص الحالي.</translation>
    </message>
    <message id="helped.list.none">
        <source>Nobody has said yet whether pages helped.</source>
        <translation>لم يقل أحد بعد هل أفادت الصفحات.</translation>
    </message>
    <message id="helped.rest">
        <source>Show more (%1)</source>
        <translation>عرض المزيد (%1)</translation>
    </message>
    <message id="helped.page">
        <source>The whole page</source>
        <translation>الصفحة كلها</translation>
    </message>
    <message id="helped.step">
        <source>Step %1: %2</source>
        <extracomment>%1 the number of a step, %2 its title.</extracomment>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message id="helped.plain">
        <source>%1, plain words</source>
        <translation>%1، كلمات بسيطة</translation>
    </message>
    <message id="helped.share">
        <source>%1 say it did not help</source>
        <extracomment>%1 is a share such as 38%.</extracomment>
        <translation>%1 قالوا إنها لم تفدهم</translation>
    </message>
    <message id="helped.range">
        <source>Of all visitors, probably: %1 to %2</source>
        <translation>من كل الزوار على الأرجح: %1 إلى %2</translation>
    </message>
    <message id="helped.few">
        <source>Too few answers to tell</source>
        <translation>الإجابات قليلة ولا تكفي للحكم</translation>
    </message>
    <message id="helped.none">
        <source>Nobody has answered in this period.</source>
        <translation>لم يُجب أحد في هذه المدة.</translation>
    </message>
    <message id="helped.mended">
        <source>Before and after the change</source>
        <translation>قبل التعديل وبعده</translation>
    </message>
    <message id="helped.before">
        <source>Before, %1 to %2: %3 of %4</source>
        <extracomment>%1 and %2 are days, %3 a share such as 38%, %4 a number of people such as “62 people”. The share is of those who said no.</extracomment>
        <translation>قبل التعديل، من %1 إلى %2: %3 من %4</translation>
    </message>
    <message id="helped.since">
        <source>Since %1: %2 of %3</source>
        <extracomment>%1 a day, %2 a share, %3 a number of people.</extracomment>
        <translation>منذ %1: %2 من %3</translation>
    </message>
    <message id="helped.since.none">
        <source>Nobody has answered since the text was changed.</source>
        <translation>لم يُجب أحد منذ تعديل النص.</translation>
    </message>
    <message id="helped.fewer">
        <source>%1 points fewer say no.</source>
        <translation>انخفضت نسبة من قالوا «لا». الفرق بالنقاط: %1.</translation>
    </message>
    <message id="helped.more">
        <source>%1 points more say no.</source>
        <translation>ارتفعت نسبة من قالوا «لا». الفرق بالنقاط: %1.</translation>
    </message>
    <message id="helped.same">
        <source>As many say no as before.</source>
        <translation>لم تتغير نسبة من قالوا «لا».</translation>
    </message>
    <message id="helped.certain">
        <source>This is hardly chance.</source>
        <translation>الأرجح أن هذا ليس صدفة.</translation>
    </message>
    <message id="helped.chance">
        <source>This may be chance.</source>
        <translation>قد يكون هذا صدفة.</translation>
    </message>
    <message id="helped.reasons">
        <source>Why not</source>
        <translation>لماذا لم تُفِد</translation>
    </message>
    <message id="helped.reason.none">
        <source>No reason given</source>
        <translation>دون ذكر السبب</translation>
    </message>
    <message id="helped.reason.few">
        <source>few</source>
        <extracomment>In place of a number that is too small to be told.</extracomment>
        <translation>قليل</translation>
    </message>
    <message id="helped.elsewhere">
        <source>In other languages</source>
        <translation>بلغات أخرى</translation>
    </message>
    <message id="helped.words">
        <source>What people wrote</source>
        <translation>ما كتبه الناس</translation>
    </message>
    <message id="helped.words.none">
        <source>No words that this account can read.</source>
        <translation>لا كلمات يستطيع هذا الحساب قراءتها.</translation>
    </message>
    <message id="helped.words.old">
        <source>about the text before the change</source>
        <translation>عن النص قبل التعديل</translation>
    </message>
    <message id="helped.languages">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="helped.languages.all">
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message id="helped.period">
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message id="helped.save">
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message id="helped.csv.page">
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message id="helped.csv.step">
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message id="helped.csv.share">
        <source>Did not help, %</source>
        <translation>لم تفد، %</translation>
    </message>
    <message id="helped.csv.low">
        <source>Probably at least, %</source>
        <translation>على الأقل غالبًا، %</translation>
    </message>
    <message id="helped.csv.high">
        <source>Probably at most, %</source>
        <translation>على الأكثر غالبًا، %</translation>
    </message>
    <message id="helped.csv.people">
        <source>People</source>
        <translation>عدد الناس</translation>
    </message>
    <message id="helped.csv.before">
        <source>Before the change, %</source>
        <translation>قبل التعديل، %</translation>
    </message>
    <message id="helped.csv.by">
        <source>Change, points</source>
        <translation>الفرق، نقاط</translation>
    </message>
</context>
</TS>
