<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="part.dialog">
        <source>Message</source>
        <extracomment>a part of the screen, spoken when it is entered: a question that must be answered first</extracomment>
        <translation>መልእክት</translation>
    </message>
    <message id="part.panel">
        <source>Panel</source>
        <extracomment>as above: an open panel of the bar</extracomment>
        <translation>ፓነል</translation>
    </message>
    <message id="part.content">
        <source>Page</source>
        <extracomment>as above: what the page holds</extracomment>
        <translation>ገጽ</translation>
    </message>
    <message id="part.keys">
        <source>Keyboard</source>
        <extracomment>as above: the keyboard on the screen</extracomment>
        <translation>ቁልፍ ሰሌዳ</translation>
    </message>
    <message id="part.actions">
        <source>Actions</source>
        <extracomment>as above: the buttons at the end of the page</extracomment>
        <translation>የገጹ ቁልፎች</translation>
    </message>
    <message id="part.header">
        <source>Top of the screen</source>
        <extracomment>as above: home, language, end</extracomment>
        <translation>የስክሪኑ ላይኛ ክፍል</translation>
    </message>
    <message id="part.bar">
        <source>Accessibility bar</source>
        <extracomment>as above: text, contrast, listen and so on</extracomment>
        <translation>የተደራሽነት ቁልፎች</translation>
    </message>
    <message id="part.row">
        <source>From %1 to %2</source>
        <extracomment>a row of keys: %1 and %2 are its first and last letter</extracomment>
        <translation>ከ%1 እስከ %2</translation>
    </message>
    <message id="part.leave">
        <source>Leave this part</source>
        <extracomment>scanning: choosing this goes out of the part</extracomment>
        <translation>ከዚህ ክፍል ይውጡ</translation>
    </message>
    <message id="state.empty">
        <source>empty</source>
        <extracomment>spoken after the name of a field in which nothing is written</extracomment>
        <translation>ባዶ</translation>
    </message>
    <message id="personal.hidden">
        <source>Personal. To hear it, plug in headphones.</source>
        <extracomment>spoken in place of personal text where others may hear</extracomment>
        <translation>የግል መረጃ ነው። ለመስማት የጆሮ ማዳመጫ ይሰኩ።</translation>
    </message>
    <message id="echo.character">
        <source>character</source>
        <extracomment>spoken in place of a letter typed into a personal answer</extracomment>
        <translation>ፊደል</translation>
    </message>
    <message id="echo.digit">
        <source>digit</source>
        <extracomment>spoken in place of a digit of the staff PIN</extracomment>
        <translation>አሃዝ</translation>
    </message>
    <message id="profiles.title">
        <source>Ways to use this screen</source>
        <extracomment>title of the chooser, and the button that opens it</extracomment>
        <translation>ይህን ስክሪን የመጠቀሚያ መንገዶች</translation>
    </message>
    <message id="profiles.explained">
        <source>Choose one. You can change everything afterwards. It all returns to normal when you leave.</source>
        <extracomment>below the title</extracomment>
        <translation>አንዱን ይምረጡ። በኋላ ሁሉንም መቀየር ይችላሉ። ሲሄዱ ሁሉም ወደ ነበረበት ይመለሳል።</translation>
    </message>
    <message id="profile.blind">
        <source>Without seeing</source>
        <extracomment>a way of using the kiosk; no word of illness</extracomment>
        <translation>ሳያዩ መጠቀም</translation>
    </message>
    <message id="profile.blind.line">
        <source>The kiosk speaks. Slide a finger and listen; tap twice to open.</source>
        <extracomment>what it does</extracomment>
        <translation>መሣሪያው ይናገራል። ጣትዎን እያንሸራተቱ ያዳምጡ። ለመክፈት ሁለት ጊዜ ይንኩ።</translation>
    </message>
    <message id="profile.low-vision">
        <source>Larger and clearer</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>ትልቅና ግልጽ</translation>
    </message>
    <message id="profile.low-vision.line">
        <source>Largest letters, white on black.</source>
        <extracomment>what it does</extracomment>
        <translation>ትልልቅ ፊደላት፣ ነጭ በጥቁር ላይ።</translation>
    </message>
    <message id="profile.deaf">
        <source>Without sound</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>ያለ ድምፅ</translation>
    </message>
    <message id="profile.deaf.line">
        <source>Everything in writing, with more time.</source>
        <extracomment>what it does</extracomment>
        <translation>ሁሉም ነገር በጽሑፍ፣ ከተጨማሪ ጊዜ ጋር።</translation>
    </message>
    <message id="profile.motor">
        <source>Easier to touch</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>ለመንካት የሚቀል</translation>
    </message>
    <message id="profile.motor.line">
        <source>Low on the screen. A second touch by accident does not count.</source>
        <extracomment>what it does</extracomment>
        <translation>በስክሪኑ ዝቅተኛ ክፍል። በስህተት የተደረገ ሁለተኛ ንክኪ አይቆጠርም።</translation>
    </message>
    <message id="profile.plain">
        <source>Plain words</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>ቀላል ቃላት</translation>
    </message>
    <message id="profile.plain.line">
        <source>Large letters, more time, and plain words where we have them.</source>
        <extracomment>what it does</extracomment>
        <translation>ትልልቅ ፊደላት፣ ተጨማሪ ጊዜ፣ ባሉበት ቦታ ቀላል ቃላት።</translation>
    </message>
    <message id="profile.one-switch">
        <source>One switch</source>
        <extracomment>a way of using the kiosk: one large button of one's own</extracomment>
        <translation>አንድ መቆጣጠሪያ</translation>
    </message>
    <message id="profile.one-switch.line">
        <source>A frame moves by itself. Press when it is on what you want.</source>
        <extracomment>what it does</extracomment>
        <translation>ክፈፉ በራሱ ይንቀሳቀሳል። የሚፈልጉት ላይ ሲደርስ ይጫኑ።</translation>
    </message>
    <message id="profile.two-switches">
        <source>Two switches</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>ሁለት መቆጣጠሪያዎች</translation>
    </message>
    <message id="profile.two-switches.line">
        <source>One moves the frame, the other chooses.</source>
        <extracomment>what it does</extracomment>
        <translation>አንዱ ክፈፉን ያንቀሳቅሳል፣ ሌላው ይመርጣል።</translation>
    </message>
    <message id="scan.title">
        <source>Speed of the frame</source>
        <extracomment>panel, and the button that opens it: how long scanning stays on each thing</extracomment>
        <translation>የክፈፉ ፍጥነት</translation>
    </message>
    <message id="scan.step">
        <source>%1 seconds</source>
        <extracomment>%1 is a number such as 1.5</extracomment>
        <translation>%1 ሰከንድ</translation>
    </message>
    <message id="scan.stop">
        <source>Stop the frame</source>
        <extracomment>ends scanning</extracomment>
        <translation>ክፈፉን ያቁሙ</translation>
    </message>
    <message id="explore.touch">
        <source>Explore by touch</source>
        <extracomment>switches it on and off</extracomment>
        <translation>በመንካት ያስሱ</translation>
    </message>
    <message id="explore.explained">
        <source>A touch says what is there. Tap twice to open it.</source>
        <extracomment>what it does</extracomment>
        <translation>ሲነኩ እዚያ ያለው ይነገራል። ለመክፈት ሁለት ጊዜ ይንኩ።</translation>
    </message>
    <message id="explore.telling">
        <source>Try the keys</source>
        <extracomment>button: keys say what they do and do nothing</extracomment>
        <translation>ቁልፎቹን ይሞክሩ</translation>
    </message>
    <message id="explore.telling.on">
        <source>Press any key to hear what it does. Help or Cancel ends this.</source>
        <extracomment>said and shown when it begins</extracomment>
        <translation>ምን እንደሚሠራ ለመስማት ማንኛውንም ቁልፍ ይጫኑ። «እገዛ» ወይም «ይሰርዙ» ይህን ያበቃል።</translation>
    </message>
    <message id="dark.start">
        <source>Dark screen</source>
        <extracomment>button: the picture goes off, voice and keys go on</extracomment>
        <translation>ጨለማ ስክሪን</translation>
    </message>
    <message id="dark.show">
        <source>Show the screen</source>
        <extracomment>button: the picture comes back</extracomment>
        <translation>ስክሪኑን ያሳዩ</translation>
    </message>
    <message id="dark.on">
        <source>The screen is dark. To see it again, press the Help key or touch “Show the screen”.</source>
        <extracomment>said, and written on the dark screen; quotes the button dark.show</extracomment>
        <translation>ስክሪኑ ጨልሟል። እንደገና ለማየት የእገዛ ቁልፉን ይጫኑ ወይም «ስክሪኑን ያሳዩ» የሚለውን ይንኩ።</translation>
    </message>
    <message id="dark.off">
        <source>The screen is back.</source>
        <extracomment>said</extracomment>
        <translation>ስክሪኑ ተመልሷል።</translation>
    </message>
    <message id="help.keys">
        <source>On the keypad, up and down go through the page, forward goes to the next part, select opens. On a keyboard, Escape goes back.</source>
        <extracomment>in the help panel</extracomment>
        <translation>በኪፓዱ ላይ፣ «ወደ ላይ» እና «ወደ ታች» በገጹ ውስጥ ያዘዋውራሉ። «ወደ ፊት» ወደ ቀጣዩ ክፍል ይሄዳል፣ «ይምረጡ» ይከፍታል። በቁልፍ ሰሌዳ፣ Escape ወደ ኋላ ይመልሳል።</translation>
    </message>
    <message id="key.up">
        <source>Up: the thing before</source>
        <extracomment>a key of a keypad and what it does; spoken, and on the staff page that learns keys</extracomment>
        <translation>ወደ ላይ፦ ያለፈው ነገር</translation>
    </message>
    <message id="key.down">
        <source>Down: the next thing</source>
        <extracomment>as above</extracomment>
        <translation>ወደ ታች፦ ቀጣዩ ነገር</translation>
    </message>
    <message id="key.back">
        <source>Back: the way you came</source>
        <extracomment>as above</extracomment>
        <translation>ይመለሱ፦ ወደ መጡበት</translation>
    </message>
    <message id="key.forward">
        <source>Forward: the next part of the screen</source>
        <extracomment>as above</extracomment>
        <translation>ወደ ፊት፦ የስክሪኑ ቀጣይ ክፍል</translation>
    </message>
    <message id="key.select">
        <source>Select: opens or chooses</source>
        <extracomment>as above</extracomment>
        <translation>ይምረጡ፦ ይከፍታል ወይም ይመርጣል</translation>
    </message>
    <message id="key.help">
        <source>Help: what the keys do</source>
        <extracomment>as above</extracomment>
        <translation>እገዛ፦ ቁልፎቹ ምን እንደሚሠሩ</translation>
    </message>
    <message id="key.volume">
        <source>Volume: louder, then from the softest</source>
        <extracomment>as above</extracomment>
        <translation>ድምፅ፦ ከፍ ይላል፣ ከዚያ ከዝቅተኛው ይጀምራል</translation>
    </message>
    <message id="key.clear">
        <source>Clear: takes back a letter</source>
        <extracomment>as above</extracomment>
        <translation>ያጥፉ፦ አንድ ፊደል ያጠፋል</translation>
    </message>
    <message id="key.cancel">
        <source>Cancel: closes or goes back</source>
        <extracomment>as above</extracomment>
        <translation>ይሰርዙ፦ ይዘጋል ወይም ወደ ኋላ ይመልሳል</translation>
    </message>
    <message id="key.repeat">
        <source>Repeat: says it again</source>
        <extracomment>as above</extracomment>
        <translation>ይድገሙ፦ እንደገና ይናገራል</translation>
    </message>
    <message id="key.pause">
        <source>Pause: stops the voice, then goes on</source>
        <extracomment>as above</extracomment>
        <translation>ለአፍታ ያቁሙ፦ ድምፁን ያቆማል፣ ከዚያ ይቀጥላል</translation>
    </message>
    <message id="key.louder">
        <source>Louder</source>
        <extracomment>as above</extracomment>
        <translation>ድምፅ ከፍ ይበል</translation>
    </message>
    <message id="key.softer">
        <source>Softer</source>
        <extracomment>as above</extracomment>
        <translation>ድምፅ ዝቅ ይበል</translation>
    </message>
    <message id="key.listen">
        <source>Listen: voice on or off</source>
        <extracomment>as above</extracomment>
        <translation>ያዳምጡ፦ ንባብን ማብራት ወይም ማጥፋት</translation>
    </message>
    <message id="key.profiles">
        <source>Ways: how to use this screen</source>
        <extracomment>as above</extracomment>
        <translation>መንገዶች፦ ይህን ስክሪን እንዴት እንደሚጠቀሙ</translation>
    </message>
    <message id="key.explore">
        <source>Explore by touch: on or off</source>
        <extracomment>as above</extracomment>
        <translation>በመንካት ያስሱ፦ ማብራት ወይም ማጥፋት</translation>
    </message>
    <message id="key.dark">
        <source>Dark screen: on or off</source>
        <extracomment>as above</extracomment>
        <translation>ጨለማ ስክሪን፦ ማብራት ወይም ማጥፋት</translation>
    </message>
    <message id="key.home">
        <source>Home: the first page</source>
        <extracomment>as above</extracomment>
        <translation>መነሻ፦ የመጀመሪያው ገጽ</translation>
    </message>
    <message id="key.move">
        <source>Switch: move on</source>
        <extracomment>as above: the first of two switches</extracomment>
        <translation>መቆጣጠሪያ፦ ወደ ቀጣዩ</translation>
    </message>
    <message id="key.choose">
        <source>Switch: choose</source>
        <extracomment>as above: the second of two switches, or the only one</extracomment>
        <translation>መቆጣጠሪያ፦ ይምረጡ</translation>
    </message>
    <message id="key.headphones-in">
        <source>Headphones plugged in</source>
        <extracomment>as above: sent by a keypad with a socket</extracomment>
        <translation>የጆሮ ማዳመጫ ተሰክቷል</translation>
    </message>
    <message id="key.headphones-out">
        <source>Headphones pulled out</source>
        <extracomment>as above</extracomment>
        <translation>የጆሮ ማዳመጫ ተነቅሏል</translation>
    </message>
    <message id="keys.title">
        <source>Keys of the keypad</source>
        <extracomment>staff page, and the button that opens it</extracomment>
        <translation>የኪፓዱ ቁልፎች</translation>
    </message>
    <message id="keys.explained">
        <source>Touch a line, then press its key on the keypad or the switch.</source>
        <extracomment>staff page</extracomment>
        <translation>አንድ መስመር ይንኩ፣ ከዚያ ቁልፉን በኪፓዱ ወይም በመቆጣጠሪያው ላይ ይጫኑ።</translation>
    </message>
    <message id="keys.press">
        <source>Press the key now — %1</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>ቁልፉን አሁን ይጫኑ — %1</translation>
    </message>
    <message id="keys.code">
        <source>Key %1</source>
        <extracomment>staff page: %1 is the number a key sends</extracomment>
        <translation>ቁልፍ %1</translation>
    </message>
    <message id="keys.none">
        <source>No key yet</source>
        <extracomment>staff page</extracomment>
        <translation>ገና ቁልፍ የለም</translation>
    </message>
    <message id="keys.learnt">
        <source>Learned and saved.</source>
        <extracomment>staff page</extracomment>
        <translation>ቁልፉ ተለይቶ ተቀምጧል።</translation>
    </message>
    <message id="keys.taken">
        <source>This key is taken — %1. Press another one.</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>ይህ ቁልፍ ተይዟል — %1። ሌላ ይጫኑ።</translation>
    </message>
    <message id="keys.writes">
        <source>This key writes letters. Press a key of the keypad.</source>
        <extracomment>staff page</extracomment>
        <translation>ይህ ቁልፍ ፊደል ይጽፋል። የኪፓዱን ቁልፍ ይጫኑ።</translation>
    </message>
    <message id="keys.unknown">
        <source>This key sends no number of its own. Press another one.</source>
        <extracomment>staff page</extracomment>
        <translation>ይህ ቁልፍ የራሱን ቁጥር አይልክም። ሌላ ይጫኑ።</translation>
    </message>
    <message id="keys.not-saved">
        <source>It could not be saved. %1</source>
        <extracomment>staff page: %1 is what the machine says, in English</extracomment>
        <translation>ማስቀመጥ አልተቻለም። %1</translation>
    </message>
    <message id="keys.forget">
        <source>Forget its key</source>
        <extracomment>staff page: button</extracomment>
        <translation>ቁልፉ ይረሳ</translation>
    </message>
    <message id="keys.forgotten">
        <source>Forgotten.</source>
        <extracomment>staff page</extracomment>
        <translation>ቁልፉ ተረስቷል።</translation>
    </message>
    <message id="keys.stop">
        <source>Stop waiting</source>
        <extracomment>staff page: button: no key is waited for any more</extracomment>
        <translation>መጠበቁ ይቁም</translation>
    </message>
    <message id="health.content">
        <source>Content</source>
        <extracomment>staff page of the kiosk's health: a label</extracomment>
        <translation>ይዘት</translation>
    </message>
    <message id="health.answers">
        <source>Answers</source>
        <extracomment>as above</extracomment>
        <translation>መልሶች</translation>
    </message>
    <message id="health.counts">
        <source>%1 here, %2 waiting for central</source>
        <extracomment>as above: %1 and %2 are numbers of answers</extracomment>
        <translation>እዚህ፦ %1፣ ለመላክ የሚጠባበቁ፦ %2</translation>
    </message>
    <message id="health.oldest">
        <source>The oldest since %1</source>
        <extracomment>as above: %1 is a date and a time</extracomment>
        <translation>የቆየው ከ%1 ጀምሮ</translation>
    </message>
    <message id="health.central">
        <source>Central</source>
        <extracomment>as above: the server</extracomment>
        <translation>ማዕከል</translation>
    </message>
    <message id="health.no-contact">
        <source>No contact yet</source>
        <extracomment>as above</extracomment>
        <translation>ገና ግንኙነት የለም</translation>
    </message>
    <message id="health.disk">
        <source>Disk</source>
        <extracomment>as above</extracomment>
        <translation>ዲስክ</translation>
    </message>
    <message id="health.free">
        <source>%1 GiB free</source>
        <extracomment>as above: %1 is a number</extracomment>
        <translation>%1 GiB ነፃ</translation>
    </message>
    <message id="health.keys">
        <source>Keys</source>
        <extracomment>as above: what answers are sealed with</extracomment>
        <translation>ቁልፎች</translation>
    </message>
    <message id="health.damaged">
        <source>Damaged</source>
        <extracomment>as above: a damaged part of the store</extracomment>
        <translation>የተበላሸ</translation>
    </message>
    <message id="health.sound">
        <source>Sound</source>
        <extracomment>as above</extracomment>
        <translation>ድምፅ</translation>
    </message>
    <message id="health.ready">
        <source>Ready</source>
        <extracomment>as above: nothing is wrong</extracomment>
        <translation>ዝግጁ</translation>
    </message>
    <message id="health.headphones">
        <source>Headphones</source>
        <extracomment>as above</extracomment>
        <translation>የጆሮ ማዳመጫ</translation>
    </message>
    <message id="health.in">
        <source>Plugged in</source>
        <extracomment>as above</extracomment>
        <translation>ተሰክቷል</translation>
    </message>
    <message id="health.out">
        <source>Not plugged in</source>
        <extracomment>as above</extracomment>
        <translation>አልተሰካም</translation>
    </message>
    <message id="health.no-switch">
        <source>No switch tells of them</source>
        <extracomment>as above: nothing on this machine tells of headphones</extracomment>
        <translation>የሚያሳውቅ ማብሪያ የለም</translation>
    </message>
</context>
</TS>
