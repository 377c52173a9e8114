<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="window.title">
        <source>Diwan</source>
        <extracomment>name of the window, seen only by staff</extracomment>
        <translation>ديوان</translation>
    </message>
    <message id="attract.listen">
        <source>To hear the screen, touch Listen below</source>
        <extracomment>below the languages</extracomment>
        <translation>لسماع الشاشة، المس «استماع» في الأسفل</translation>
    </message>
    <message id="header.home">
        <source>Home</source>
        <extracomment>key of the header</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message id="header.language">
        <source>Change language</source>
        <extracomment>spoken after the name of the language</extracomment>
        <translation>تغيير اللغة</translation>
    </message>
    <message id="header.end">
        <source>End</source>
        <extracomment>ends the visit</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message id="dock.text">
        <source>Text</source>
        <extracomment>one short word: letter size</extracomment>
        <translation>الخط</translation>
    </message>
    <message id="dock.contrast">
        <source>Contrast</source>
        <extracomment>one short word</extracomment>
        <translation>التباين</translation>
    </message>
    <message id="dock.listen">
        <source>Listen</source>
        <extracomment>one short word: reading aloud</extracomment>
        <translation>استماع</translation>
    </message>
    <message id="dock.volume">
        <source>Volume</source>
        <extracomment>one short word</extracomment>
        <translation>الصوت</translation>
    </message>
    <message id="dock.speed">
        <source>Speed</source>
        <extracomment>one short word: speed of reading aloud</extracomment>
        <translation>السرعة</translation>
    </message>
    <message id="dock.height">
        <source>Height</source>
        <extracomment>one short word: moves the screen down</extracomment>
        <translation>الارتفاع</translation>
    </message>
    <message id="dock.help">
        <source>Help</source>
        <extracomment>one short word</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message id="panel.close">
        <source>Close</source>
        <extracomment>closes a panel</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message id="text.title">
        <source>How large should the letters be?</source>
        <translation>ما حجم الحروف المناسب؟</translation>
    </message>
    <message id="text.small">
        <source>Small</source>
        <extracomment>letter size</extracomment>
        <translation>صغير</translation>
    </message>
    <message id="text.medium">
        <source>Medium</source>
        <extracomment>letter size</extracomment>
        <translation>متوسط</translation>
    </message>
    <message id="text.large">
        <source>Large</source>
        <extracomment>letter size</extracomment>
        <translation>كبير</translation>
    </message>
    <message id="text.largest">
        <source>Largest</source>
        <extracomment>letter size</extracomment>
        <translation>الأكبر</translation>
    </message>
    <message id="text.preview">
        <source>This is how the text will look.</source>
        <extracomment>shows the chosen size</extracomment>
        <translation>هكذا سيظهر النص.</translation>
    </message>
    <message id="contrast.title">
        <source>Which colours are easiest to read?</source>
        <translation>أي الألوان أسهل للقراءة؟</translation>
    </message>
    <message id="contrast.light">
        <source>Light</source>
        <extracomment>a theme</extracomment>
        <translation>فاتح</translation>
    </message>
    <message id="contrast.dark">
        <source>Dark</source>
        <extracomment>a theme</extracomment>
        <translation>داكن</translation>
    </message>
    <message id="contrast.soft">
        <source>Soft</source>
        <extracomment>a theme</extracomment>
        <translation>هادئ</translation>
    </message>
    <message id="contrast.black-on-white">
        <source>Black on white</source>
        <extracomment>a theme</extracomment>
        <translation>أسود على أبيض</translation>
    </message>
    <message id="contrast.white-on-black">
        <source>White on black</source>
        <extracomment>a theme</extracomment>
        <translation>أبيض على أسود</translation>
    </message>
    <message id="listen.title">
        <source>Hear the screen</source>
        <translation>استمع إلى الشاشة</translation>
    </message>
    <message id="listen.on">
        <source>On</source>
        <extracomment>reading aloud</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message id="listen.off">
        <source>Off</source>
        <extracomment>reading aloud</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message id="listen.explained">
        <source>We read the page aloud, and then each thing you touch.</source>
        <translation>نقرأ لك الصفحة، ثم كل ما تلمسه.</translation>
    </message>
    <message id="listen.fault">
        <source>This kiosk has no sound right now. Our staff know about it. The words are still marked as they would be read.</source>
        <extracomment>the machine has no sound</extracomment>
        <translation>لا صوت في هذه الشاشة الآن. فريقنا يعلم بذلك. نميّز الكلمات على الشاشة كما لو كنا نقرؤها.</translation>
    </message>
    <message id="listen.page">
        <source>Read this page</source>
        <extracomment>reads the page from its start</extracomment>
        <translation>اقرأ هذه الصفحة</translation>
    </message>
    <message id="listen.pause">
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message id="listen.resume">
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message id="listen.again">
        <source>Again</source>
        <extracomment>says the same again</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message id="listen.sentence">
        <source>Sentence %1 of %2</source>
        <translation>الجملة %1 من %2</translation>
    </message>
    <message id="volume.title">
        <source>How loud should the voice be?</source>
        <translation>ما مستوى الصوت المناسب؟</translation>
    </message>
    <message id="volume.step">
        <source>Volume %1 of %2</source>
        <translation>الصوت %1 من %2</translation>
    </message>
    <message id="volume.softer">
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message id="volume.louder">
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message id="speed.title">
        <source>How fast should the voice be?</source>
        <translation>ما سرعة القراءة المناسبة؟</translation>
    </message>
    <message id="speed.step">
        <source>Speed %1 of %2</source>
        <translation>السرعة %1 من %2</translation>
    </message>
    <message id="speed.slower">
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message id="speed.faster">
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message id="height.title">
        <source>The screen is lower now, within easy reach</source>
        <translation>أصبحت الشاشة أخفض وفي متناول اليد</translation>
    </message>
    <message id="height.text">
        <source>Touch “Height” to bring it back up</source>
        <extracomment>%1 would be wrong here: the quoted word is the key's own name, dock.height</extracomment>
        <translation>المس «الارتفاع» لإعادتها إلى الأعلى</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message id="help.touch">
        <source>Touch a box with an edge to open it. “Back” returns to where you were. No answer is lost.</source>
        <translation>المس أي مربع له إطار لفتحه. زر «رجوع» يعيدك إلى حيث كنت، ولا تضيع أي إجابة.</translation>
    </message>
    <message id="help.bar">
        <source>The keys at the bottom change letters, colours, voice and height. They return to normal when you leave.</source>
        <translation>تغيّر الأزرار في الأسفل الحروف والألوان والصوت والارتفاع. يعود كل شيء كما كان عند مغادرتك.</translation>
    </message>
    <message id="help.people">
        <source>You can also ask anyone at the counters, or call %1.</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>يمكنك أيضًا سؤال أي موظف عند الشبابيك، أو الاتصال بالرقم %1.</translation>
    </message>
    <message id="language.title">
        <source>Choose a language</source>
        <translation>اختر لغة</translation>
    </message>
    <message id="home.title">
        <source>How can we help you today?</source>
        <translation>كيف يمكننا مساعدتك اليوم؟</translation>
    </message>
    <message id="home.guidance">
        <source>Services and guidance</source>
        <translation>خدمات وإرشادات</translation>
    </message>
    <message id="home.guidance.line">
        <source>What you need, the steps, fees and opening times</source>
        <translation>ما تحتاج إليه والخطوات والرسوم والمواعيد</translation>
    </message>
    <message id="home.feedback">
        <source>Tell us what you think</source>
        <translation>شاركنا رأيك</translation>
    </message>
    <message id="home.feedback.line">
        <source>About 2 minutes, no name needed</source>
        <translation>نحو دقيقتين، دون ذكر الاسم</translation>
    </message>
    <message id="home.suggestion">
        <source>Suggestion or complaint</source>
        <translation>اقتراح أو شكوى</translation>
    </message>
    <message id="home.suggestion.line">
        <source>You get a number and, if you wish, a reply</source>
        <translation>تحصل على رقم مرجعي، وعلى ردّ إن رغبت</translation>
    </message>
    <message id="home.poll">
        <source>Vote</source>
        <translation>صوّت</translation>
    </message>
    <message id="home.poll.line">
        <source>We ask, you choose</source>
        <translation>نسأل وأنت تختار</translation>
    </message>
    <message id="home.news">
        <source>Announcements</source>
        <translation>إعلانات</translation>
    </message>
    <message id="home.news.line" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements</extracomment>
        <translation>
            <numerusform>لا إعلانات</numerusform>
            <numerusform>إعلان واحد</numerusform>
            <numerusform>إعلانان</numerusform>
            <numerusform>%n إعلانات</numerusform>
            <numerusform>%n إعلانًا</numerusform>
            <numerusform>%n إعلان</numerusform>
        </translation>
    </message>
    <message id="home.popular">
        <source>Most asked for this week</source>
        <translation>الأكثر طلبًا هذا الأسبوع</translation>
    </message>
    <message id="news.count" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements, short</extracomment>
        <translation>
            <numerusform>لا إعلانات</numerusform>
            <numerusform>إعلان واحد</numerusform>
            <numerusform>إعلانان</numerusform>
            <numerusform>%n إعلانات</numerusform>
            <numerusform>%n إعلانًا</numerusform>
            <numerusform>%n إعلان</numerusform>
        </translation>
    </message>
    <message id="news.none">
        <source>There are no announcements today.</source>
        <translation>لا إعلانات اليوم.</translation>
    </message>
    <message id="topics.title">
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message id="page.back">
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message id="page.more">
        <source>Show more</source>
        <extracomment>turns to the next part of the page</extracomment>
        <translation>عرض المزيد</translation>
    </message>
    <message id="page.earlier">
        <source>Back up</source>
        <extracomment>turns back to the part before</extracomment>
        <translation>إلى الأعلى</translation>
    </message>
    <message id="search.title">
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message id="search.prompt">
        <source>Search for a service or question</source>
        <translation>ابحث عن خدمة أو سؤال</translation>
    </message>
    <message id="search.short">
        <source>Search</source>
        <extracomment>the same, where letters are very large</extracomment>
        <translation>ابحث</translation>
    </message>
    <message id="search.clear">
        <source>Clear</source>
        <extracomment>empties the field</extracomment>
        <translation>مسح</translation>
    </message>
    <message id="search.count" numerus="yes">
        <source>%n results</source>
        <extracomment>number of results</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message id="search.none">
        <source>Nothing found. Try another word, or ask at a counter.</source>
        <translation>لا نتائج. جرّب كلمة أخرى أو اسأل عند الشباك.</translation>
    </message>
    <message id="search.also">
        <source>Also showing results for %1</source>
        <extracomment>%1: the word as it was understood</extracomment>
        <translation>نعرض أيضًا نتائج عن %1</translation>
    </message>
    <message id="search.best">
        <source>Best match</source>
        <extracomment>over the first result</extracomment>
        <translation>أفضل نتيجة</translation>
    </message>
    <message id="search.keyboard">
        <source>Keyboard</source>
        <extracomment>shows the keyboard</extracomment>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message id="search.show" numerus="yes">
        <source>Show %n results</source>
        <extracomment>hides the keyboard so that the results are seen</extracomment>
        <translation>
            <numerusform>اعرض النتائج</numerusform>
            <numerusform>اعرض النتيجة</numerusform>
            <numerusform>اعرض النتيجتين</numerusform>
            <numerusform>اعرض %n نتائج</numerusform>
            <numerusform>اعرض %n نتيجة</numerusform>
            <numerusform>اعرض %n نتيجة</numerusform>
        </translation>
    </message>
    <message id="fact.fee">
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message id="fact.duration">
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message id="fact.place">
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message id="fact.hours">
        <source>When</source>
        <translation>المواعيد</translation>
    </message>
    <message id="channel.counter">
        <source>At the counter</source>
        <translation>عند الشباك</translation>
    </message>
    <message id="channel.phone">
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message id="channel.online">
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message id="channel.post">
        <source>By post</source>
        <translation>بالبريد</translation>
    </message>
    <message id="channel.email">
        <source>By email</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message id="service.documents">
        <source>What you need</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message id="service.steps">
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message id="service.channels">
        <source>Can’t come in?</source>
        <translation>لا تستطيع الحضور؟</translation>
    </message>
    <message id="service.related">
        <source>You may also need</source>
        <translation>قد تحتاج أيضًا إلى</translation>
    </message>
    <message id="service.guide">
        <source>Start step by step</source>
        <translation>ابدأ خطوة بخطوة</translation>
    </message>
    <message id="service.feedback">
        <source>Give feedback</source>
        <translation>أبدِ رأيك</translation>
    </message>
    <message id="service.gone">
        <source>This page is no longer here</source>
        <translation>لم تعد هذه الصفحة متاحة</translation>
    </message>
    <message id="service.fallback">
        <source>This page is not yet in your language.</source>
        <translation>هذه الصفحة غير متوفرة بلغتك بعد.</translation>
    </message>
    <message id="service.stale">
        <source>This translation is being updated. Fees and times are current.</source>
        <translation>يجري تحديث هذه الترجمة. الرسوم والمواعيد محدّثة.</translation>
    </message>
    <message id="plain.switch">
        <source>Simple words</source>
        <extracomment>a switch on a page of guidance: plain language</extracomment>
        <translation>كلمات بسيطة</translation>
    </message>
    <message id="plain.explained">
        <source>Short sentences and everyday words</source>
        <extracomment>spoken after the name of the switch</extracomment>
        <translation>جمل قصيرة وكلمات سهلة</translation>
    </message>
    <message id="plain.on">
        <source>Now in simple words.</source>
        <extracomment>said when the switch is on</extracomment>
        <translation>الآن بكلمات بسيطة.</translation>
    </message>
    <message id="plain.off">
        <source>Now in the usual words.</source>
        <extracomment>said when the switch is off</extracomment>
        <translation>الآن بالكلمات المعتادة.</translation>
    </message>
    <message id="step.progress">
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message id="step.previous">
        <source>Step %1</source>
        <extracomment>%1 is the number of the step before</extracomment>
        <translation>الخطوة %1</translation>
    </message>
    <message id="step.next">
        <source>Step %1: %2</source>
        <extracomment>%1 is a number, %2 the title of that step</extracomment>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message id="step.done">
        <source>Tell us how it went</source>
        <extracomment>after the last step</extracomment>
        <translation>أخبرنا كيف كانت تجربتك</translation>
    </message>
    <message id="map.title">
        <source>Counter %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>الشباك %1</translation>
    </message>
    <message id="map.alternative">
        <source>Drawing: counter %1 in the row of counters</source>
        <extracomment>%1 is a number; spoken instead of the drawing</extracomment>
        <translation>رسم: الشباك %1 في صف الشبابيك</translation>
    </message>
    <message id="question.progress">
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message id="question.optional">
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message id="question.minutes" numerus="yes">
        <source>About %n minutes</source>
        <extracomment>number of minutes left, a guess</extracomment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message id="question.previous">
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message id="question.next">
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message id="question.skip">
        <source>Skip</source>
        <translation>تخطَّ السؤال</translation>
    </message>
    <message id="question.private">
        <source>Only the people who handle it will read this.</source>
        <translation>لن يقرأ هذا إلا من يتابع الموضوع.</translation>
    </message>
    <message id="review.title">
        <source>Check your answers</source>
        <translation>راجع إجاباتك</translation>
    </message>
    <message id="review.explained">
        <source>Touch an answer to change it.</source>
        <translation>المس أي إجابة لتغييرها.</translation>
    </message>
    <message id="review.change">
        <source>Change: %1</source>
        <extracomment>%1 is the question</extracomment>
        <translation>تغيير: %1</translation>
    </message>
    <message id="review.empty">
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message id="review.send">
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message id="review.saving">
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message id="thanks.title">
        <source>Thank you. We have your answer.</source>
        <translation>شكرًا. وصلنا رأيك.</translation>
    </message>
    <message id="thanks.read">
        <source>It is saved on this device and reaches our team by this evening.</source>
        <translation>حُفظ رأيك على هذا الجهاز ويصل إلى فريقنا بحلول المساء.</translation>
    </message>
    <message id="thanks.reply">
        <source>It is saved on this device and reaches our team by this evening. They will reply to you.</source>
        <translation>حُفظت ملاحظتك على هذا الجهاز وتصل إلى فريقنا بحلول المساء. سيردّ الفريق عليك.</translation>
    </message>
    <message id="thanks.number">
        <source>Your reference number</source>
        <translation>رقمك المرجعي</translation>
    </message>
    <message id="thanks.keep">
        <source>Write it down or photograph it. Your name is not kept.</source>
        <translation>اكتبه أو صوّره. لا نحتفظ باسمك.</translation>
    </message>
    <message id="thanks.hear">
        <source>Read me the number</source>
        <translation>اقرأ لي الرقم</translation>
    </message>
    <message id="thanks.qr">
        <source>Square code with your reference number</source>
        <extracomment>spoken instead of the square code</extracomment>
        <translation>رمز مربّع يحمل رقمك المرجعي</translation>
    </message>
    <message id="thanks.next">
        <source>What happens now</source>
        <translation>ماذا يحدث الآن</translation>
    </message>
    <message id="thanks.next.today">
        <source>Today: it is saved here and on its way to the team</source>
        <translation>اليوم: حُفظ رأيك هنا وهو في طريقه إلى الفريق</translation>
    </message>
    <message id="thanks.next.read">
        <source>This week: the team reads every answer</source>
        <translation>هذا الأسبوع: يقرأ الفريق كل إجابة</translation>
    </message>
    <message id="thanks.next.news">
        <source>Each month: we publish what changed</source>
        <translation>كل شهر: ننشر ما تغيّر</translation>
    </message>
    <message id="thanks.next.answer">
        <source>Within 7 days: the team replies</source>
        <translation>خلال 7 أيام: يردّ الفريق</translation>
    </message>
    <message id="thanks.next.check">
        <source>Read the reply here: touch “Check a comment”</source>
        <translation>لقراءة الرد هنا، المس «متابعة ملاحظة»</translation>
    </message>
    <message id="thanks.clearing" numerus="yes">
        <source>This screen clears in %n seconds</source>
        <extracomment>seconds until the screen is wiped</extracomment>
        <translation>
            <numerusform>تُمسح الشاشة الآن</numerusform>
            <numerusform>تُمسح الشاشة بعد ثانية</numerusform>
            <numerusform>تُمسح الشاشة بعد ثانيتين</numerusform>
            <numerusform>تُمسح الشاشة بعد %n ثوانٍ</numerusform>
            <numerusform>تُمسح الشاشة بعد %n ثانية</numerusform>
            <numerusform>تُمسح الشاشة بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message id="thanks.time">
        <source>More time</source>
        <extracomment>more time on this screen</extracomment>
        <translation>مزيد من الوقت</translation>
    </message>
    <message id="thanks.more">
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message id="thanks.done">
        <source>I’m done, clear the screen</source>
        <extracomment>ends the visit and wipes the screen</extracomment>
        <translation>انتهيت، امسح الشاشة</translation>
    </message>
    <message id="idle.title">
        <source>Are you still here?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message id="idle.text" numerus="yes">
        <source>In %n seconds we erase what you wrote and return to the start, to keep it private.</source>
        <extracomment>seconds until everything is wiped</extracomment>
        <translation>
            <numerusform>سنمحو الآن ما كتبته ونعود إلى البداية، حفاظًا على خصوصيتك.</numerusform>
            <numerusform>سنمحو ما كتبته ونعود إلى البداية بعد ثانية، حفاظًا على خصوصيتك.</numerusform>
            <numerusform>سنمحو ما كتبته ونعود إلى البداية بعد ثانيتين، حفاظًا على خصوصيتك.</numerusform>
            <numerusform>سنمحو ما كتبته ونعود إلى البداية بعد %n ثوانٍ، حفاظًا على خصوصيتك.</numerusform>
            <numerusform>سنمحو ما كتبته ونعود إلى البداية بعد %n ثانية، حفاظًا على خصوصيتك.</numerusform>
            <numerusform>سنمحو ما كتبته ونعود إلى البداية بعد %n ثانية، حفاظًا على خصوصيتك.</numerusform>
        </translation>
    </message>
    <message id="idle.stay">
        <source>Yes, I need more time</source>
        <translation>نعم، أحتاج إلى وقت</translation>
    </message>
    <message id="idle.end">
        <source>No, end now</source>
        <translation>لا، أنهِ الآن</translation>
    </message>
    <message id="end.title">
        <source>End without sending?</source>
        <translation>هل تريد الإنهاء دون إرسال؟</translation>
    </message>
    <message id="end.text">
        <source>What you wrote has not been sent. It will be erased.</source>
        <translation>ما كتبته لم يُرسل بعد، وسيُمحى.</translation>
    </message>
    <message id="end.stay">
        <source>Back to my answers</source>
        <translation>العودة إلى إجاباتي</translation>
    </message>
    <message id="end.discard">
        <source>Erase and end</source>
        <translation>امحُ وأنهِ</translation>
    </message>
    <message id="unavailable.title">
        <source>We can’t take answers here right now</source>
        <translation>لا يمكننا استلام الإجابات هنا الآن</translation>
    </message>
    <message id="unavailable.text">
        <source>You can still read about every service. Our staff have been told. At the counters, someone will take down what you want to say.</source>
        <translation>ما زلت تستطيع القراءة عن كل الخدمات. أبلغنا فريقنا بالأمر. عند الشبابيك يسجّل موظف ما تريد قوله.</translation>
    </message>
    <message id="unavailable.again">
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message id="staff.title">
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message id="staff.pin">
        <source>Enter your PIN</source>
        <translation>أدخل الرمز السري</translation>
    </message>
    <message id="staff.erase">
        <source>Erase</source>
        <extracomment>erases a digit</extracomment>
        <translation>مسح</translation>
    </message>
    <message id="staff.enter">
        <source>Enter</source>
        <translation>تأكيد</translation>
    </message>
    <message id="staff.back">
        <source>Back to the kiosk</source>
        <translation>العودة إلى الشاشة</translation>
    </message>
    <message id="staff.quit">
        <source>Close Diwan</source>
        <translation>إغلاق ديوان</translation>
    </message>
    <message id="staff.wrong">
        <source>That PIN is not right.</source>
        <translation>الرمز غير صحيح.</translation>
    </message>
    <message id="staff.locked">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>محاولات كثيرة. مدة الانتظار بالثواني: %1.</translation>
    </message>
    <message id="staff.no-pin">
        <source>No PIN is set for this kiosk. Set one with “diwan settings pin”.</source>
        <translation>لم يُحدَّد رمز لهذه الشاشة. حدّده بالأمر «diwan settings pin».</translation>
    </message>
    <message id="role.button">
        <source>button</source>
        <extracomment>spoken after a name</extracomment>
        <translation>زر</translation>
    </message>
    <message id="role.choice">
        <source>choice</source>
        <extracomment>spoken after a name</extracomment>
        <translation>خيار</translation>
    </message>
    <message id="role.checkbox">
        <source>checkbox</source>
        <extracomment>spoken after a name</extracomment>
        <translation>مربع اختيار</translation>
    </message>
    <message id="role.field">
        <source>text field</source>
        <extracomment>spoken after a name</extracomment>
        <translation>حقل نص</translation>
    </message>
    <message id="role.heading">
        <source>heading</source>
        <extracomment>spoken after a name</extracomment>
        <translation>عنوان</translation>
    </message>
    <message id="state.selected">
        <source>selected</source>
        <extracomment>spoken</extracomment>
        <translation>محدَّد</translation>
    </message>
    <message id="state.not-selected">
        <source>not selected</source>
        <extracomment>spoken</extracomment>
        <translation>غير محدَّد</translation>
    </message>
</context>
</TS>
