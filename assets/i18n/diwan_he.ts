<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="window.title">
        <source>Diwan</source>
        <extracomment>name of the window, seen only by staff</extracomment>
        <translation>דיוואן</translation>
    </message>
    <message id="attract.listen">
        <source>To hear the screen, touch Listen below</source>
        <extracomment>below the languages</extracomment>
        <translation>כדי לשמוע את המסך, נוגעים במקש ״הקראה״ למטה</translation>
    </message>
    <message id="header.home">
        <source>Home</source>
        <extracomment>key of the header</extracomment>
        <translation>דף הבית</translation>
    </message>
    <message id="header.language">
        <source>Change language</source>
        <extracomment>spoken after the name of the language</extracomment>
        <translation>החלפת שפה</translation>
    </message>
    <message id="header.end">
        <source>End</source>
        <extracomment>ends the visit</extracomment>
        <translation>סיום</translation>
    </message>
    <message id="dock.text">
        <source>Text</source>
        <extracomment>one short word: letter size</extracomment>
        <translation>גודל</translation>
    </message>
    <message id="dock.contrast">
        <source>Contrast</source>
        <extracomment>one short word</extracomment>
        <translation>ניגודיות</translation>
    </message>
    <message id="dock.listen">
        <source>Listen</source>
        <extracomment>one short word: reading aloud</extracomment>
        <translation>הקראה</translation>
    </message>
    <message id="dock.volume">
        <source>Volume</source>
        <extracomment>one short word</extracomment>
        <translation>עוצמה</translation>
    </message>
    <message id="dock.speed">
        <source>Speed</source>
        <extracomment>one short word: speed of reading aloud</extracomment>
        <translation>מהירות</translation>
    </message>
    <message id="dock.height">
        <source>Height</source>
        <extracomment>one short word: moves the screen down</extracomment>
        <translation>גובה</translation>
    </message>
    <message id="dock.help">
        <source>Help</source>
        <extracomment>one short word</extracomment>
        <translation>עזרה</translation>
    </message>
    <message id="panel.close">
        <source>Close</source>
        <extracomment>closes a panel</extracomment>
        <translation>סגירה</translation>
    </message>
    <message id="text.title">
        <source>How large should the letters be?</source>
        <translation>איזה גודל נוח לכם?</translation>
    </message>
    <message id="text.small">
        <source>Small</source>
        <extracomment>letter size</extracomment>
        <translation>קטן</translation>
    </message>
    <message id="text.medium">
        <source>Medium</source>
        <extracomment>letter size</extracomment>
        <translation>בינוני</translation>
    </message>
    <message id="text.large">
        <source>Large</source>
        <extracomment>letter size</extracomment>
        <translation>גדול</translation>
    </message>
    <message id="text.largest">
        <source>Largest</source>
        <extracomment>letter size</extracomment>
        <translation>הכי גדול</translation>
    </message>
    <message id="text.preview">
        <source>This is how the text will look.</source>
        <extracomment>shows the chosen size</extracomment>
        <translation>כך ייראה הטקסט.</translation>
    </message>
    <message id="contrast.title">
        <source>Which colours are easiest to read?</source>
        <translation>אילו צבעים נוחים לכם?</translation>
    </message>
    <message id="contrast.light">
        <source>Light</source>
        <extracomment>a theme</extracomment>
        <translation>בהיר</translation>
    </message>
    <message id="contrast.dark">
        <source>Dark</source>
        <extracomment>a theme</extracomment>
        <translation>כהה</translation>
    </message>
    <message id="contrast.soft">
        <source>Soft</source>
        <extracomment>a theme</extracomment>
        <translation>רך</translation>
    </message>
    <message id="contrast.black-on-white">
        <source>Black on white</source>
        <extracomment>a theme</extracomment>
        <translation>שחור על לבן</translation>
    </message>
    <message id="contrast.white-on-black">
        <source>White on black</source>
        <extracomment>a theme</extracomment>
        <translation>לבן על שחור</translation>
    </message>
    <message id="listen.title">
        <source>Hear the screen</source>
        <translation>הקראת המסך</translation>
    </message>
    <message id="listen.on">
        <source>On</source>
        <extracomment>reading aloud</extracomment>
        <translation>פועל</translation>
    </message>
    <message id="listen.off">
        <source>Off</source>
        <extracomment>reading aloud</extracomment>
        <translation>כבוי</translation>
    </message>
    <message id="listen.explained">
        <source>We read the page aloud, and then each thing you touch.</source>
        <translation>נקריא את העמוד, ואז כל דבר שנוגעים בו.</translation>
    </message>
    <message id="listen.fault">
        <source>This kiosk has no sound right now. Our staff know about it. The words are still marked as they would be read.</source>
        <extracomment>the machine has no sound</extracomment>
        <translation>אין כרגע קול בעמדה הזאת. הצוות שלנו יודע על כך. המילים מסומנות בקצב ההקראה.</translation>
    </message>
    <message id="listen.page">
        <source>Read this page</source>
        <extracomment>reads the page from its start</extracomment>
        <translation>הקראת העמוד</translation>
    </message>
    <message id="listen.pause">
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message id="listen.resume">
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message id="listen.again">
        <source>Again</source>
        <extracomment>says the same again</extracomment>
        <translation>שוב</translation>
    </message>
    <message id="listen.sentence">
        <source>Sentence %1 of %2</source>
        <translation>משפט %1 מתוך %2</translation>
    </message>
    <message id="volume.title">
        <source>How loud should the voice be?</source>
        <translation>באיזו עוצמה להקריא?</translation>
    </message>
    <message id="volume.step">
        <source>Volume %1 of %2</source>
        <translation>עוצמה %1 מתוך %2</translation>
    </message>
    <message id="volume.softer">
        <source>Softer</source>
        <translation>חלש יותר</translation>
    </message>
    <message id="volume.louder">
        <source>Louder</source>
        <translation>חזק יותר</translation>
    </message>
    <message id="speed.title">
        <source>How fast should the voice be?</source>
        <translation>באיזו מהירות להקריא?</translation>
    </message>
    <message id="speed.step">
        <source>Speed %1 of %2</source>
        <translation>מהירות %1 מתוך %2</translation>
    </message>
    <message id="speed.slower">
        <source>Slower</source>
        <translation>לאט יותר</translation>
    </message>
    <message id="speed.faster">
        <source>Faster</source>
        <translation>מהר יותר</translation>
    </message>
    <message id="height.title">
        <source>The screen is lower now, within easy reach</source>
        <translation>המסך הונמך כדי שיהיה קל להגיע</translation>
    </message>
    <message id="height.text">
        <source>Touch “Height” to bring it back up</source>
        <extracomment>%1 would be wrong here: the quoted word is the key's own name, dock.height</extracomment>
        <translation>נגיעה במקש ״גובה״ מחזירה אותו למעלה</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message id="help.touch">
        <source>Touch a box with an edge to open it. “Back” returns to where you were. No answer is lost.</source>
        <translation>נוגעים בתיבה עם מסגרת כדי לפתוח אותה. המקש ״חזרה״ מחזיר למקום הקודם. שום תשובה לא הולכת לאיבוד.</translation>
    </message>
    <message id="help.bar">
        <source>The keys at the bottom change letters, colours, voice and height. They return to normal when you leave.</source>
        <translation>המקשים שלמטה משנים את האותיות, הצבעים, הקול והגובה. בסיום הכול חוזר למצב הרגיל.</translation>
    </message>
    <message id="help.people">
        <source>You can also ask anyone at the counters, or call %1.</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>אפשר גם לפנות לצוות בדלפקים, או להתקשר ל־%1.</translation>
    </message>
    <message id="language.title">
        <source>Choose a language</source>
        <translation>בחירת שפה</translation>
    </message>
    <message id="home.title">
        <source>How can we help you today?</source>
        <translation>איך נוכל לעזור היום?</translation>
    </message>
    <message id="home.guidance">
        <source>Services and guidance</source>
        <translation>שירותים והנחיות</translation>
    </message>
    <message id="home.guidance.line">
        <source>What you need, the steps, fees and opening times</source>
        <translation>מה צריך להביא, השלבים, האגרות ושעות הפתיחה</translation>
    </message>
    <message id="home.feedback">
        <source>Tell us what you think</source>
        <translation>מה דעתכם?</translation>
    </message>
    <message id="home.feedback.line">
        <source>About 2 minutes, no name needed</source>
        <translation>כשתי דקות, בלי שם</translation>
    </message>
    <message id="home.suggestion">
        <source>Suggestion or complaint</source>
        <translation>הצעה או תלונה</translation>
    </message>
    <message id="home.suggestion.line">
        <source>You get a number and, if you wish, a reply</source>
        <translation>מקבלים מספר, ואם רוצים גם תשובה</translation>
    </message>
    <message id="home.poll">
        <source>Vote</source>
        <translation>הצבעה</translation>
    </message>
    <message id="home.poll.line">
        <source>We ask, you choose</source>
        <translation>אנחנו שואלים, אתם בוחרים</translation>
    </message>
    <message id="home.news">
        <source>Announcements</source>
        <translation>הודעות</translation>
    </message>
    <message id="home.news.line" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements</extracomment>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%n הודעות</numerusform>
        </translation>
    </message>
    <message id="home.popular">
        <source>Most asked for this week</source>
        <translation>הכי מבוקשים השבוע</translation>
    </message>
    <message id="news.count" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements, short</extracomment>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%n הודעות</numerusform>
        </translation>
    </message>
    <message id="news.none">
        <source>There are no announcements today.</source>
        <translation>אין הודעות היום.</translation>
    </message>
    <message id="topics.title">
        <source>What is it about?</source>
        <translation>באיזה נושא?</translation>
    </message>
    <message id="page.back">
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message id="page.more">
        <source>Show more</source>
        <extracomment>turns to the next part of the page</extracomment>
        <translation>להמשך העמוד</translation>
    </message>
    <message id="page.earlier">
        <source>Back up</source>
        <extracomment>turns back to the part before</extracomment>
        <translation>למעלה</translation>
    </message>
    <message id="search.title">
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message id="search.prompt">
        <source>Search for a service or question</source>
        <translation>חיפוש שירות או שאלה</translation>
    </message>
    <message id="search.short">
        <source>Search</source>
        <extracomment>the same, where letters are very large</extracomment>
        <translation>חיפוש</translation>
    </message>
    <message id="search.clear">
        <source>Clear</source>
        <extracomment>empties the field</extracomment>
        <translation>ניקוי</translation>
    </message>
    <message id="search.count" numerus="yes">
        <source>%n results</source>
        <extracomment>number of results</extracomment>
        <translation>
            <numerusform>תוצאה אחת</numerusform>
            <numerusform>%n תוצאות</numerusform>
        </translation>
    </message>
    <message id="search.none">
        <source>Nothing found. Try another word, or ask at a counter.</source>
        <translation>לא נמצאו תוצאות. אפשר לנסות מילה אחרת או לפנות לדלפק.</translation>
    </message>
    <message id="search.also">
        <source>Also showing results for %1</source>
        <extracomment>%1: the word as it was understood</extracomment>
        <translation>מוצגות גם תוצאות עבור %1</translation>
    </message>
    <message id="search.best">
        <source>Best match</source>
        <extracomment>over the first result</extracomment>
        <translation>ההתאמה הטובה ביותר</translation>
    </message>
    <message id="search.keyboard">
        <source>Keyboard</source>
        <extracomment>shows the keyboard</extracomment>
        <translation>מקלדת</translation>
    </message>
    <message id="search.show" numerus="yes">
        <source>Show %n results</source>
        <extracomment>hides the keyboard so that the results are seen</extracomment>
        <translation>
            <numerusform>הצגת התוצאה</numerusform>
            <numerusform>הצגת %n תוצאות</numerusform>
        </translation>
    </message>
    <message id="fact.fee">
        <source>Fee</source>
        <translation>אגרה</translation>
    </message>
    <message id="fact.duration">
        <source>Time</source>
        <translation>משך</translation>
    </message>
    <message id="fact.place">
        <source>Where</source>
        <translation>מקום</translation>
    </message>
    <message id="fact.hours">
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message id="channel.counter">
        <source>At the counter</source>
        <translation>בדלפק</translation>
    </message>
    <message id="channel.phone">
        <source>By phone</source>
        <translation>בטלפון</translation>
    </message>
    <message id="channel.online">
        <source>Online</source>
        <translation>באינטרנט</translation>
    </message>
    <message id="channel.post">
        <source>By post</source>
        <translation>בדואר</translation>
    </message>
    <message id="channel.email">
        <source>By email</source>
        <translation>בדואר אלקטרוני</translation>
    </message>
    <message id="service.documents">
        <source>What you need</source>
        <translation>מה צריך להביא</translation>
    </message>
    <message id="service.steps">
        <source>Steps</source>
        <translation>השלבים</translation>
    </message>
    <message id="service.channels">
        <source>Can’t come in?</source>
        <translation>אין אפשרות להגיע?</translation>
    </message>
    <message id="service.related">
        <source>You may also need</source>
        <translation>אולי תצטרכו גם</translation>
    </message>
    <message id="service.guide">
        <source>Start step by step</source>
        <translation>להתחיל שלב אחר שלב</translation>
    </message>
    <message id="service.feedback">
        <source>Give feedback</source>
        <translation>משוב</translation>
    </message>
    <message id="service.gone">
        <source>This page is no longer here</source>
        <translation>העמוד הזה כבר לא כאן</translation>
    </message>
    <message id="service.fallback">
        <source>This page is not yet in your language.</source>
        <translation>העמוד הזה עדיין לא תורגם לשפה שנבחרה.</translation>
    </message>
    <message id="service.stale">
        <source>This translation is being updated. Fees and times are current.</source>
        <translation>התרגום הזה בעדכון. האגרות והשעות עדכניות.</translation>
    </message>
    <message id="plain.switch">
        <source>Simple words</source>
        <extracomment>a switch on a page of guidance: plain language</extracomment>
        <translation>במילים פשוטות</translation>
    </message>
    <message id="plain.explained">
        <source>Short sentences and everyday words</source>
        <extracomment>spoken after the name of the switch</extracomment>
        <translation>משפטים קצרים ומילים קלות</translation>
    </message>
    <message id="plain.on">
        <source>Now in simple words.</source>
        <extracomment>said when the switch is on</extracomment>
        <translation>עכשיו במילים פשוטות.</translation>
    </message>
    <message id="plain.off">
        <source>Now in the usual words.</source>
        <extracomment>said when the switch is off</extracomment>
        <translation>עכשיו במילים הרגילות.</translation>
    </message>
    <message id="step.progress">
        <source>Step %1 of %2</source>
        <translation>שלב %1 מתוך %2</translation>
    </message>
    <message id="step.previous">
        <source>Step %1</source>
        <extracomment>%1 is the number of the step before</extracomment>
        <translation>שלב %1</translation>
    </message>
    <message id="step.next">
        <source>Step %1: %2</source>
        <extracomment>%1 is a number, %2 the title of that step</extracomment>
        <translation>שלב %1: %2</translation>
    </message>
    <message id="step.done">
        <source>Tell us how it went</source>
        <extracomment>after the last step</extracomment>
        <translation>ספרו לנו איך היה</translation>
    </message>
    <message id="map.title">
        <source>Counter %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>דלפק %1</translation>
    </message>
    <message id="map.alternative">
        <source>Drawing: counter %1 in the row of counters</source>
        <extracomment>%1 is a number; spoken instead of the drawing</extracomment>
        <translation>שרטוט: דלפק %1 בשורת הדלפקים</translation>
    </message>
    <message id="question.progress">
        <source>Question %1 of %2</source>
        <translation>שאלה %1 מתוך %2</translation>
    </message>
    <message id="question.optional">
        <source>Optional</source>
        <translation>לא חובה</translation>
    </message>
    <message id="question.minutes" numerus="yes">
        <source>About %n minutes</source>
        <extracomment>number of minutes left, a guess</extracomment>
        <translation>
            <numerusform>כדקה</numerusform>
            <numerusform>כ־%n דקות</numerusform>
        </translation>
    </message>
    <message id="question.previous">
        <source>Previous</source>
        <translation>הקודם</translation>
    </message>
    <message id="question.next">
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message id="question.skip">
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message id="question.private">
        <source>Only the people who handle it will read this.</source>
        <translation>רק מי שמטפלים בפנייה יקראו את זה.</translation>
    </message>
    <message id="review.title">
        <source>Check your answers</source>
        <translation>בדיקת התשובות</translation>
    </message>
    <message id="review.explained">
        <source>Touch an answer to change it.</source>
        <translation>נוגעים בתשובה כדי לשנות אותה.</translation>
    </message>
    <message id="review.change">
        <source>Change: %1</source>
        <extracomment>%1 is the question</extracomment>
        <translation>שינוי: %1</translation>
    </message>
    <message id="review.empty">
        <source>Not answered</source>
        <translation>ללא תשובה</translation>
    </message>
    <message id="review.send">
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message id="review.saving">
        <source>Saving</source>
        <translation>שומרים</translation>
    </message>
    <message id="thanks.title">
        <source>Thank you. We have your answer.</source>
        <translation>תודה. קיבלנו את דבריכם.</translation>
    </message>
    <message id="thanks.read">
        <source>It is saved on this device and reaches our team by this evening.</source>
        <translation>התשובה נשמרה במכשיר ותגיע לצוות עד הערב.</translation>
    </message>
    <message id="thanks.reply">
        <source>It is saved on this device and reaches our team by this evening. They will reply to you.</source>
        <translation>הפנייה נשמרה במכשיר ותגיע לצוות עד הערב. הצוות ישיב לכם.</translation>
    </message>
    <message id="thanks.number">
        <source>Your reference number</source>
        <translation>מספר האסמכתה שלכם</translation>
    </message>
    <message id="thanks.keep">
        <source>Write it down or photograph it. Your name is not kept.</source>
        <translation>כדאי לרשום או לצלם אותו. השם שלכם לא נשמר.</translation>
    </message>
    <message id="thanks.hear">
        <source>Read me the number</source>
        <translation>הקראת המספר</translation>
    </message>
    <message id="thanks.qr">
        <source>Square code with your reference number</source>
        <extracomment>spoken instead of the square code</extracomment>
        <translation>קוד מרובע עם מספר האסמכתה שלכם</translation>
    </message>
    <message id="thanks.next">
        <source>What happens now</source>
        <translation>מה קורה עכשיו</translation>
    </message>
    <message id="thanks.next.today">
        <source>Today: it is saved here and on its way to the team</source>
        <translation>היום: התשובה נשמרה כאן ובדרך לצוות</translation>
    </message>
    <message id="thanks.next.read">
        <source>This week: the team reads every answer</source>
        <translation>השבוע: הצוות קורא כל תשובה</translation>
    </message>
    <message id="thanks.next.news">
        <source>Each month: we publish what changed</source>
        <translation>בכל חודש: אנחנו מפרסמים מה השתנה</translation>
    </message>
    <message id="thanks.next.answer">
        <source>Within 7 days: the team replies</source>
        <translation>תוך 7 ימים: הצוות משיב</translation>
    </message>
    <message id="thanks.next.check">
        <source>Read the reply here: touch “Check a comment”</source>
        <translation>את התשובה אפשר לקרוא כאן: ״בדיקת פנייה״</translation>
    </message>
    <message id="thanks.clearing" numerus="yes">
        <source>This screen clears in %n seconds</source>
        <extracomment>seconds until the screen is wiped</extracomment>
        <translation>
            <numerusform>המסך יתנקה בעוד שנייה</numerusform>
            <numerusform>המסך יתנקה בעוד %n שניות</numerusform>
        </translation>
    </message>
    <message id="thanks.time">
        <source>More time</source>
        <extracomment>more time on this screen</extracomment>
        <translation>עוד זמן</translation>
    </message>
    <message id="thanks.more">
        <source>Something else</source>
        <translation>משהו נוסף</translation>
    </message>
    <message id="thanks.done">
        <source>I’m done, clear the screen</source>
        <extracomment>ends the visit and wipes the screen</extracomment>
        <translation>סיימתי, ניקוי המסך</translation>
    </message>
    <message id="idle.title">
        <source>Are you still here?</source>
        <translation>עדיין כאן?</translation>
    </message>
    <message id="idle.text" numerus="yes">
        <source>In %n seconds we erase what you wrote and return to the start, to keep it private.</source>
        <extracomment>seconds until everything is wiped</extracomment>
        <translation>
            <numerusform>בעוד שנייה נמחק את מה שנכתב ונחזור להתחלה, כדי לשמור על הפרטיות.</numerusform>
            <numerusform>בעוד %n שניות נמחק את מה שנכתב ונחזור להתחלה, כדי לשמור על הפרטיות.</numerusform>
        </translation>
    </message>
    <message id="idle.stay">
        <source>Yes, I need more time</source>
        <translation>כן, צריך עוד זמן</translation>
    </message>
    <message id="idle.end">
        <source>No, end now</source>
        <translation>לא, לסיים עכשיו</translation>
    </message>
    <message id="end.title">
        <source>End without sending?</source>
        <translation>לסיים בלי לשלוח?</translation>
    </message>
    <message id="end.text">
        <source>What you wrote has not been sent. It will be erased.</source>
        <translation>מה שנכתב עדיין לא נשלח, והוא יימחק.</translation>
    </message>
    <message id="end.stay">
        <source>Back to my answers</source>
        <translation>חזרה לתשובות שלי</translation>
    </message>
    <message id="end.discard">
        <source>Erase and end</source>
        <translation>מחיקה וסיום</translation>
    </message>
    <message id="unavailable.title">
        <source>We can’t take answers here right now</source>
        <translation>אי אפשר לקבל כאן תשובות כרגע</translation>
    </message>
    <message id="unavailable.text">
        <source>You can still read about every service. Our staff have been told. At the counters, someone will take down what you want to say.</source>
        <translation>אפשר להמשיך לקרוא על כל השירותים. הצוות כבר יודע. בדלפקים ירשמו כל מה שתרצו לומר.</translation>
    </message>
    <message id="unavailable.again">
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message id="staff.title">
        <source>Staff</source>
        <translation>צוות</translation>
    </message>
    <message id="staff.pin">
        <source>Enter your PIN</source>
        <translation>נא להקיש קוד</translation>
    </message>
    <message id="staff.erase">
        <source>Erase</source>
        <extracomment>erases a digit</extracomment>
        <translation>מחיקה</translation>
    </message>
    <message id="staff.enter">
        <source>Enter</source>
        <translation>אישור</translation>
    </message>
    <message id="staff.back">
        <source>Back to the kiosk</source>
        <translation>חזרה לעמדה</translation>
    </message>
    <message id="staff.quit">
        <source>Close Diwan</source>
        <translation>סגירת דיוואן</translation>
    </message>
    <message id="staff.wrong">
        <source>That PIN is not right.</source>
        <translation>הקוד אינו נכון.</translation>
    </message>
    <message id="staff.locked">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>יותר מדי ניסיונות. יש להמתין %1 שניות.</translation>
    </message>
    <message id="staff.no-pin">
        <source>No PIN is set for this kiosk. Set one with “diwan settings pin”.</source>
        <translation>לא הוגדר קוד לעמדה. אפשר להגדיר באמצעות “diwan settings pin”.</translation>
    </message>
    <message id="role.button">
        <source>button</source>
        <extracomment>spoken after a name</extracomment>
        <translation>כפתור</translation>
    </message>
    <message id="role.choice">
        <source>choice</source>
        <extracomment>spoken after a name</extracomment>
        <translation>אפשרות</translation>
    </message>
    <message id="role.checkbox">
        <source>checkbox</source>
        <extracomment>spoken after a name</extracomment>
        <translation>תיבת סימון</translation>
    </message>
    <message id="role.field">
        <source>text field</source>
        <extracomment>spoken after a name</extracomment>
        <translation>שדה טקסט</translation>
    </message>
    <message id="role.heading">
        <source>heading</source>
        <extracomment>spoken after a name</extracomment>
        <translation>כותרת</translation>
    </message>
    <message id="state.selected">
        <source>selected</source>
        <extracomment>spoken</extracomment>
        <translation>נבחר</translation>
    </message>
    <message id="state.not-selected">
        <source>not selected</source>
        <extracomment>spoken</extracomment>
        <translation>לא נבחר</translation>
    </message>
</context>
</TS>
