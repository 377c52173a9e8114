<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="part.dialog">
        <source>Message</source>
        <extracomment>a part of the screen, spoken when it is entered: a question that must be answered first</extracomment>
        <translation>הודעה</translation>
    </message>
    <message id="part.panel">
        <source>Panel</source>
        <extracomment>as above: an open panel of the bar</extracomment>
        <translation>לוח</translation>
    </message>
    <message id="part.content">
        <source>Page</source>
        <extracomment>as above: what the page holds</extracomment>
        <translation>העמוד</translation>
    </message>
    <message id="part.keys">
        <source>Keyboard</source>
        <extracomment>as above: the keyboard on the screen</extracomment>
        <translation>מקלדת</translation>
    </message>
    <message id="part.actions">
        <source>Actions</source>
        <extracomment>as above: the buttons at the end of the page</extracomment>
        <translation>פעולות</translation>
    </message>
    <message id="part.header">
        <source>Top of the screen</source>
        <extracomment>as above: home, language, end</extracomment>
        <translation>ראש המסך</translation>
    </message>
    <message id="part.bar">
        <source>Accessibility bar</source>
        <extracomment>as above: text, contrast, listen and so on</extracomment>
        <translation>סרגל הנגישות</translation>
    </message>
    <message id="part.row">
        <source>From %1 to %2</source>
        <extracomment>a row of keys: %1 and %2 are its first and last letter</extracomment>
        <translation>מ־%1 עד %2</translation>
    </message>
    <message id="part.leave">
        <source>Leave this part</source>
        <extracomment>scanning: choosing this goes out of the part</extracomment>
        <translation>יציאה מחלק זה</translation>
    </message>
    <message id="state.empty">
        <source>empty</source>
        <extracomment>spoken after the name of a field in which nothing is written</extracomment>
        <translation>ריק</translation>
    </message>
    <message id="personal.hidden">
        <source>Personal. To hear it, plug in headphones.</source>
        <extracomment>spoken in place of personal text where others may hear</extracomment>
        <translation>פרט אישי. כדי לשמוע אותו, חברו אוזניות.</translation>
    </message>
    <message id="echo.character">
        <source>character</source>
        <extracomment>spoken in place of a letter typed into a personal answer</extracomment>
        <translation>תו</translation>
    </message>
    <message id="echo.digit">
        <source>digit</source>
        <extracomment>spoken in place of a digit of the staff PIN</extracomment>
        <translation>ספרה</translation>
    </message>
    <message id="profiles.title">
        <source>Ways to use this screen</source>
        <extracomment>title of the chooser, and the button that opens it</extracomment>
        <translation>דרכים להשתמש במסך</translation>
    </message>
    <message id="profiles.explained">
        <source>Choose one. You can change everything afterwards. It all returns to normal when you leave.</source>
        <extracomment>below the title</extracomment>
        <translation>בחרו אחת. אפשר לשנות הכול אחר כך. הכול חוזר לקדמותו כשיוצאים.</translation>
    </message>
    <message id="profile.blind">
        <source>Without seeing</source>
        <extracomment>a way of using the kiosk; no word of illness</extracomment>
        <translation>בלי לראות</translation>
    </message>
    <message id="profile.blind.line">
        <source>The kiosk speaks. Slide a finger and listen; tap twice to open.</source>
        <extracomment>what it does</extracomment>
        <translation>העמדה מדברת. העבירו אצבע והקשיבו; הקישו פעמיים כדי לפתוח.</translation>
    </message>
    <message id="profile.low-vision">
        <source>Larger and clearer</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>גדול וברור</translation>
    </message>
    <message id="profile.low-vision.line">
        <source>Largest letters, white on black.</source>
        <extracomment>what it does</extracomment>
        <translation>האותיות הגדולות ביותר, לבן על שחור.</translation>
    </message>
    <message id="profile.deaf">
        <source>Without sound</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>בלי קול</translation>
    </message>
    <message id="profile.deaf.line">
        <source>Everything in writing, with more time.</source>
        <extracomment>what it does</extracomment>
        <translation>הכול בכתב, עם יותר זמן.</translation>
    </message>
    <message id="profile.motor">
        <source>Easier to touch</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>קל יותר לגעת</translation>
    </message>
    <message id="profile.motor.line">
        <source>Low on the screen. A second touch by accident does not count.</source>
        <extracomment>what it does</extracomment>
        <translation>נמוך במסך. נגיעה שנייה בטעות לא נספרת.</translation>
    </message>
    <message id="profile.plain">
        <source>Plain words</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>מילים פשוטות</translation>
    </message>
    <message id="profile.plain.line">
        <source>Large letters, more time, and plain words where we have them.</source>
        <extracomment>what it does</extracomment>
        <translation>אותיות גדולות, יותר זמן, ומילים פשוטות היכן שיש.</translation>
    </message>
    <message id="profile.one-switch">
        <source>One switch</source>
        <extracomment>a way of using the kiosk: one large button of one's own</extracomment>
        <translation>מתג אחד</translation>
    </message>
    <message id="profile.one-switch.line">
        <source>A frame moves by itself. Press when it is on what you want.</source>
        <extracomment>what it does</extracomment>
        <translation>מסגרת נעה מעצמה. לחצו כשהיא על מה שרוצים.</translation>
    </message>
    <message id="profile.two-switches">
        <source>Two switches</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>שני מתגים</translation>
    </message>
    <message id="profile.two-switches.line">
        <source>One moves the frame, the other chooses.</source>
        <extracomment>what it does</extracomment>
        <translation>אחד מזיז את המסגרת, השני בוחר.</translation>
    </message>
    <message id="scan.title">
        <source>Speed of the frame</source>
        <extracomment>panel, and the button that opens it: how long scanning stays on each thing</extracomment>
        <translation>מהירות המסגרת</translation>
    </message>
    <message id="scan.step">
        <source>%1 seconds</source>
        <extracomment>%1 is a number such as 1.5</extracomment>
        <translation>%1 שניות</translation>
    </message>
    <message id="scan.stop">
        <source>Stop the frame</source>
        <extracomment>ends scanning</extracomment>
        <translation>עצירת המסגרת</translation>
    </message>
    <message id="explore.touch">
        <source>Explore by touch</source>
        <extracomment>switches it on and off</extracomment>
        <translation>סיור במגע</translation>
    </message>
    <message id="explore.explained">
        <source>A touch says what is there. Tap twice to open it.</source>
        <extracomment>what it does</extracomment>
        <translation>נגיעה אומרת מה יש שם. הקישו פעמיים כדי לפתוח.</translation>
    </message>
    <message id="explore.telling">
        <source>Try the keys</source>
        <extracomment>button: keys say what they do and do nothing</extracomment>
        <translation>התנסות במקשים</translation>
    </message>
    <message id="explore.telling.on">
        <source>Press any key to hear what it does. Help or Cancel ends this.</source>
        <extracomment>said and shown when it begins</extracomment>
        <translation>לחצו על מקש כדי לשמוע מה הוא עושה. עזרה או ביטול מסיימים.</translation>
    </message>
    <message id="dark.start">
        <source>Dark screen</source>
        <extracomment>button: the picture goes off, voice and keys go on</extracomment>
        <translation>מסך חשוך</translation>
    </message>
    <message id="dark.show">
        <source>Show the screen</source>
        <extracomment>button: the picture comes back</extracomment>
        <translation>הצגת המסך</translation>
    </message>
    <message id="dark.on">
        <source>The screen is dark. To see it again, press the Help key or touch “Show the screen”.</source>
        <extracomment>said, and written on the dark screen; quotes the button dark.show</extracomment>
        <translation>המסך חשוך. כדי לראות אותו שוב, לחצו על מקש העזרה או געו ב״הצגת המסך״.</translation>
    </message>
    <message id="dark.off">
        <source>The screen is back.</source>
        <extracomment>said</extracomment>
        <translation>המסך חזר.</translation>
    </message>
    <message id="help.keys">
        <source>On the keypad, up and down go through the page, forward goes to the next part, select opens. On a keyboard, Escape goes back.</source>
        <extracomment>in the help panel</extracomment>
        <translation>בלוח המקשים: מעלה ומטה עוברים בעמוד, קדימה עובר לחלק הבא, בחירה פותחת. במקלדת, Escape חוזר אחורה.</translation>
    </message>
    <message id="key.up">
        <source>Up: the thing before</source>
        <extracomment>a key of a keypad and what it does; spoken, and on the staff page that learns keys</extracomment>
        <translation>מעלה: הפריט הקודם</translation>
    </message>
    <message id="key.down">
        <source>Down: the next thing</source>
        <extracomment>as above</extracomment>
        <translation>מטה: הפריט הבא</translation>
    </message>
    <message id="key.back">
        <source>Back: the way you came</source>
        <extracomment>as above</extracomment>
        <translation>אחורה: הדרך שבה באתם</translation>
    </message>
    <message id="key.forward">
        <source>Forward: the next part of the screen</source>
        <extracomment>as above</extracomment>
        <translation>קדימה: החלק הבא במסך</translation>
    </message>
    <message id="key.select">
        <source>Select: opens or chooses</source>
        <extracomment>as above</extracomment>
        <translation>בחירה: פותחת או בוחרת</translation>
    </message>
    <message id="key.help">
        <source>Help: what the keys do</source>
        <extracomment>as above</extracomment>
        <translation>עזרה: מה המקשים עושים</translation>
    </message>
    <message id="key.volume">
        <source>Volume: louder, then from the softest</source>
        <extracomment>as above</extracomment>
        <translation>עוצמה: חזק יותר, ואז מהחלש ביותר</translation>
    </message>
    <message id="key.clear">
        <source>Clear: takes back a letter</source>
        <extracomment>as above</extracomment>
        <translation>מחיקה: מוחקת אות</translation>
    </message>
    <message id="key.cancel">
        <source>Cancel: closes or goes back</source>
        <extracomment>as above</extracomment>
        <translation>ביטול: סוגר או חוזר</translation>
    </message>
    <message id="key.repeat">
        <source>Repeat: says it again</source>
        <extracomment>as above</extracomment>
        <translation>חזרה: אומר שוב</translation>
    </message>
    <message id="key.pause">
        <source>Pause: stops the voice, then goes on</source>
        <extracomment>as above</extracomment>
        <translation>השהיה: עוצרת את הקול וממשיכה</translation>
    </message>
    <message id="key.louder">
        <source>Louder</source>
        <extracomment>as above</extracomment>
        <translation>חזק יותר</translation>
    </message>
    <message id="key.softer">
        <source>Softer</source>
        <extracomment>as above</extracomment>
        <translation>חלש יותר</translation>
    </message>
    <message id="key.listen">
        <source>Listen: voice on or off</source>
        <extracomment>as above</extracomment>
        <translation>האזנה: קול פועל או כבוי</translation>
    </message>
    <message id="key.profiles">
        <source>Ways: how to use this screen</source>
        <extracomment>as above</extracomment>
        <translation>דרכים: איך להשתמש במסך</translation>
    </message>
    <message id="key.explore">
        <source>Explore by touch: on or off</source>
        <extracomment>as above</extracomment>
        <translation>סיור במגע: פועל או כבוי</translation>
    </message>
    <message id="key.dark">
        <source>Dark screen: on or off</source>
        <extracomment>as above</extracomment>
        <translation>מסך חשוך: פועל או כבוי</translation>
    </message>
    <message id="key.home">
        <source>Home: the first page</source>
        <extracomment>as above</extracomment>
        <translation>בית: העמוד הראשון</translation>
    </message>
    <message id="key.move">
        <source>Switch: move on</source>
        <extracomment>as above: the first of two switches</extracomment>
        <translation>מתג: הלאה</translation>
    </message>
    <message id="key.choose">
        <source>Switch: choose</source>
        <extracomment>as above: the second of two switches, or the only one</extracomment>
        <translation>מתג: בחירה</translation>
    </message>
    <message id="key.headphones-in">
        <source>Headphones plugged in</source>
        <extracomment>as above: sent by a keypad with a socket</extracomment>
        <translation>חיבור אוזניות</translation>
    </message>
    <message id="key.headphones-out">
        <source>Headphones pulled out</source>
        <extracomment>as above</extracomment>
        <translation>ניתוק אוזניות</translation>
    </message>
    <message id="keys.title">
        <source>Keys of the keypad</source>
        <extracomment>staff page, and the button that opens it</extracomment>
        <translation>מקשי לוח המקשים</translation>
    </message>
    <message id="keys.explained">
        <source>Touch a line, then press its key on the keypad or the switch.</source>
        <extracomment>staff page</extracomment>
        <translation>געו בשורה, ואז לחצו על המקש שלה בלוח או על המתג.</translation>
    </message>
    <message id="keys.press">
        <source>Press the key now — %1</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>לחצו עכשיו על המקש — %1</translation>
    </message>
    <message id="keys.code">
        <source>Key %1</source>
        <extracomment>staff page: %1 is the number a key sends</extracomment>
        <translation>מקש %1</translation>
    </message>
    <message id="keys.none">
        <source>No key yet</source>
        <extracomment>staff page</extracomment>
        <translation>אין עדיין מקש</translation>
    </message>
    <message id="keys.learnt">
        <source>Learned and saved.</source>
        <extracomment>staff page</extracomment>
        <translation>המקש נלמד ונשמר.</translation>
    </message>
    <message id="keys.taken">
        <source>This key is taken — %1. Press another one.</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>המקש הזה תפוס — %1. לחצו על אחר.</translation>
    </message>
    <message id="keys.writes">
        <source>This key writes letters. Press a key of the keypad.</source>
        <extracomment>staff page</extracomment>
        <translation>המקש הזה כותב אותיות. לחצו על מקש של הלוח.</translation>
    </message>
    <message id="keys.unknown">
        <source>This key sends no number of its own. Press another one.</source>
        <extracomment>staff page</extracomment>
        <translation>המקש הזה לא שולח מספר משלו. לחצו על אחר.</translation>
    </message>
    <message id="keys.not-saved">
        <source>It could not be saved. %1</source>
        <extracomment>staff page: %1 is what the machine says, in English</extracomment>
        <translation>השמירה נכשלה. %1</translation>
    </message>
    <message id="keys.forget">
        <source>Forget its key</source>
        <extracomment>staff page: button</extracomment>
        <translation>שכחת המקש שלה</translation>
    </message>
    <message id="keys.forgotten">
        <source>Forgotten.</source>
        <extracomment>staff page</extracomment>
        <translation>המקש נשכח.</translation>
    </message>
    <message id="keys.stop">
        <source>Stop waiting</source>
        <extracomment>staff page: button: no key is waited for any more</extracomment>
        <translation>הפסקת ההמתנה</translation>
    </message>
    <message id="health.content">
        <source>Content</source>
        <extracomment>staff page of the kiosk's health: a label</extracomment>
        <translation>תוכן</translation>
    </message>
    <message id="health.answers">
        <source>Answers</source>
        <extracomment>as above</extracomment>
        <translation>תשובות</translation>
    </message>
    <message id="health.counts">
        <source>%1 here, %2 waiting for central</source>
        <extracomment>as above: %1 and %2 are numbers of answers</extracomment>
        <translation>כאן: %1, ממתינות למרכז: %2</translation>
    </message>
    <message id="health.oldest">
        <source>The oldest since %1</source>
        <extracomment>as above: %1 is a date and a time</extracomment>
        <translation>הישנה ביותר מאז %1</translation>
    </message>
    <message id="health.central">
        <source>Central</source>
        <extracomment>as above: the server</extracomment>
        <translation>המרכז</translation>
    </message>
    <message id="health.no-contact">
        <source>No contact yet</source>
        <extracomment>as above</extracomment>
        <translation>עוד לא היה קשר</translation>
    </message>
    <message id="health.disk">
        <source>Disk</source>
        <extracomment>as above</extracomment>
        <translation>דיסק</translation>
    </message>
    <message id="health.free">
        <source>%1 GiB free</source>
        <extracomment>as above: %1 is a number</extracomment>
        <translation>%1 GiB פנויים</translation>
    </message>
    <message id="health.keys">
        <source>Keys</source>
        <extracomment>as above: what answers are sealed with</extracomment>
        <translation>מפתחות</translation>
    </message>
    <message id="health.damaged">
        <source>Damaged</source>
        <extracomment>as above: a damaged part of the store</extracomment>
        <translation>פגום</translation>
    </message>
    <message id="health.sound">
        <source>Sound</source>
        <extracomment>as above</extracomment>
        <translation>קול</translation>
    </message>
    <message id="health.ready">
        <source>Ready</source>
        <extracomment>as above: nothing is wrong</extracomment>
        <translation>מוכן</translation>
    </message>
    <message id="health.headphones">
        <source>Headphones</source>
        <extracomment>as above</extracomment>
        <translation>אוזניות</translation>
    </message>
    <message id="health.in">
        <source>Plugged in</source>
        <extracomment>as above</extracomment>
        <translation>מחוברות</translation>
    </message>
    <message id="health.out">
        <source>Not plugged in</source>
        <extracomment>as above</extracomment>
        <translation>לא מחוברות</translation>
    </message>
    <message id="health.no-switch">
        <source>No switch tells of them</source>
        <extracomment>as above: nothing on this machine tells of headphones</extracomment>
        <translation>אין מתג שמדווח עליהן</translation>
    </message>
</context>
</TS>
