<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="opinion.ask.page">
        <source>Did this page help you?</source>
        <extracomment>At the end of a page of guidance.</extracomment>
        <translation>هل أفادتك هذه الصفحة؟</translation>
    </message>
    <message id="opinion.ask.step">
        <source>Did this step help you?</source>
        <extracomment>At the end of one step of a service.</extracomment>
        <translation>هل أفادتك هذه الخطوة؟</translation>
    </message>
    <message id="opinion.yes">
        <source>Yes, it helped</source>
        <translation>نعم، أفادتني</translation>
    </message>
    <message id="opinion.no">
        <source>No, it did not</source>
        <translation>لا، لم تفدني</translation>
    </message>
    <message id="opinion.why">
        <source>What was the reason?</source>
        <translation>ما السبب؟</translation>
    </message>
    <message id="opinion.reason.hard">
        <source>Hard to understand</source>
        <translation>صعبة الفهم</translation>
    </message>
    <message id="opinion.reason.missing">
        <source>Something is missing</source>
        <translation>ينقصها شيء</translation>
    </message>
    <message id="opinion.reason.wrong">
        <source>Wrong or out of date</source>
        <translation>فيها خطأ أو معلومة قديمة</translation>
    </message>
    <message id="opinion.reason.failed">
        <source>I tried, it did not work</source>
        <translation>جرّبت ولم ينجح الأمر</translation>
    </message>
    <message id="opinion.reason.other">
        <source>I was looking for something else</source>
        <translation>أبحث عن شيء آخر</translation>
    </message>
    <message id="opinion.write">
        <source>Say it in your own words</source>
        <translation>اكتب بكلماتك</translation>
    </message>
    <message id="opinion.rewrite">
        <source>Change your words</source>
        <translation>غيّر ما كتبته</translation>
    </message>
    <message id="opinion.thanks.yes">
        <source>Thank you. Your answer is kept.</source>
        <extracomment>The answer is on this device’s disk. Never say that it was sent.</extracomment>
        <translation>شكرًا لك. حُفظت إجابتك.</translation>
    </message>
    <message id="opinion.thanks.no">
        <source>Thank you. Your answer is kept for the people who write these pages.</source>
        <translation>شكرًا لك. حُفظت إجابتك لمن يكتب هذه الصفحات.</translation>
    </message>
    <message id="opinion.thanks.words">
        <source>Thank you. Your words are kept for the people who write these pages.</source>
        <translation>شكرًا لك. حُفظت كلماتك لمن يكتب هذه الصفحات.</translation>
    </message>
    <message id="opinion.not-kept">
        <source>Your answer could not be kept. Please tell the staff.</source>
        <translation>لم نتمكن من حفظ إجابتك. يرجى إبلاغ الموظفين.</translation>
    </message>
    <message id="opinion.words.title">
        <source>What should be better?</source>
        <translation>ما الذي يجب تحسينه؟</translation>
    </message>
    <message id="opinion.words.line">
        <source>We cannot reply here. Please write no names and no numbers.</source>
        <translation>لا نستطيع الرد هنا. يرجى عدم كتابة أسماء أو أرقام.</translation>
    </message>
    <message id="opinion.words.send">
        <source>Hand in</source>
        <extracomment>The button that keeps what was written.</extracomment>
        <translation>إرسال</translation>
    </message>
    <message id="opinion.words.empty">
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
</TS>
