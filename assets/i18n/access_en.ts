<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="part.dialog">
        <source>Message</source>
        <extracomment>a part of the screen, spoken when it is entered: a question that must be answered first</extracomment>
        <translation>Message</translation>
    </message>
    <message id="part.panel">
        <source>Panel</source>
        <extracomment>as above: an open panel of the bar</extracomment>
        <translation>Panel</translation>
    </message>
    <message id="part.content">
        <source>Page</source>
        <extracomment>as above: what the page holds</extracomment>
        <translation>Page</translation>
    </message>
    <message id="part.keys">
        <source>Keyboard</source>
        <extracomment>as above: the keyboard on the screen</extracomment>
        <translation>Keyboard</translation>
    </message>
    <message id="part.actions">
        <source>Actions</source>
        <extracomment>as above: the buttons at the end of the page</extracomment>
        <translation>Actions</translation>
    </message>
    <message id="part.header">
        <source>Top of the screen</source>
        <extracomment>as above: home, language, end</extracomment>
        <translation>Top of the screen</translation>
    </message>
    <message id="part.bar">
        <source>Accessibility bar</source>
        <extracomment>as above: text, contrast, listen and so on</extracomment>
        <translation>Accessibility bar</translation>
    </message>
    <message id="part.row">
        <source>From %1 to %2</source>
        <extracomment>a row of keys: %1 and %2 are its first and last letter</extracomment>
        <translation>From %1 to %2</translation>
    </message>
    <message id="part.leave">
        <source>Leave this part</source>
        <extracomment>scanning: choosing this goes out of the part</extracomment>
        <translation>Leave this part</translation>
    </message>
    <message id="state.empty">
        <source>empty</source>
        <extracomment>spoken after the name of a field in which nothing is written</extracomment>
        <translation>empty</translation>
    </message>
    <message id="personal.hidden">
        <source>Personal. To hear it, plug in headphones.</source>
        <extracomment>spoken in place of personal text where others may hear</extracomment>
        <translation>Personal. To hear it, plug in headphones.</translation>
    </message>
    <message id="echo.character">
        <source>character</source>
        <extracomment>spoken in place of a letter typed into a personal answer</extracomment>
        <translation>character</translation>
    </message>
    <message id="echo.digit">
        <source>digit</source>
        <extracomment>spoken in place of a digit of the staff PIN</extracomment>
        <translation>digit</translation>
    </message>
    <message id="profiles.title">
        <source>Ways to use this screen</source>
        <extracomment>title of the chooser, and the button that opens it</extracomment>
        <translation>Ways to use this screen</translation>
    </message>
    <message id="profiles.explained">
        <source>Choose one. You can change everything afterwards. It all returns to normal when you leave.</source>
        <extracomment>below the title</extracomment>
        <translation>Choose one. You can change everything afterwards. It all returns to normal when you leave.</translation>
    </message>
    <message id="profile.blind">
        <source>Without seeing</source>
        <extracomment>a way of using the kiosk; no word of illness</extracomment>
        <translation>Without seeing</translation>
    </message>
    <message id="profile.blind.line">
        <source>The kiosk speaks. Slide a finger and listen; tap twice to open.</source>
        <extracomment>what it does</extracomment>
        <translation>The kiosk speaks. Slide a finger and listen; tap twice to open.</translation>
    </message>
    <message id="profile.low-vision">
        <source>Larger and clearer</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Larger and clearer</translation>
    </message>
    <message id="profile.low-vision.line">
        <source>Largest letters, white on black.</source>
        <extracomment>what it does</extracomment>
        <translation>Largest letters, white on black.</translation>
    </message>
    <message id="profile.deaf">
        <source>Without sound</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Without sound</translation>
    </message>
    <message id="profile.deaf.line">
        <source>Everything in writing, with more time.</source>
        <extracomment>what it does</extracomment>
        <translation>Everything in writing, with more time.</translation>
    </message>
    <message id="profile.motor">
        <source>Easier to touch</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Easier to touch</translation>
    </message>
    <message id="profile.motor.line">
        <source>Low on the screen. A second touch by accident does not count.</source>
        <extracomment>what it does</extracomment>
        <translation>Low on the screen. A second touch by accident does not count.</translation>
    </message>
    <message id="profile.plain">
        <source>Plain words</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Plain words</translation>
    </message>
    <message id="profile.plain.line">
        <source>Large letters, more time, and plain words where we have them.</source>
        <extracomment>what it does</extracomment>
        <translation>Large letters, more time, and plain words where we have them.</translation>
    </message>
    <message id="profile.one-switch">
        <source>One switch</source>
        <extracomment>a way of using the kiosk: one large button of one's own</extracomment>
        <translation>One switch</translation>
    </message>
    <message id="profile.one-switch.line">
        <source>A frame moves by itself. Press when it is on what you want.</source>
        <extracomment>what it does</extracomment>
        <translation>A frame moves by itself. Press when it is on what you want.</translation>
    </message>
    <message id="profile.two-switches">
        <source>Two switches</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Two switches</translation>
    </message>
    <message id="profile.two-switches.line">
        <source>One moves the frame, the other chooses.</source>
        <extracomment>what it does</extracomment>
        <translation>One moves the frame, the other chooses.</translation>
    </message>
    <message id="scan.title">
        <source>Speed of the frame</source>
        <extracomment>panel, and the button that opens it: how long scanning stays on each thing</extracomment>
        <translation>Speed of the frame</translation>
    </message>
    <message id="scan.step">
        <source>%1 seconds</source>
        <extracomment>%1 is a number such as 1.5</extracomment>
        <translation>%1 seconds</translation>
    </message>
    <message id="scan.stop">
        <source>Stop the frame</source>
        <extracomment>ends scanning</extracomment>
        <translation>Stop the frame</translation>
    </message>
    <message id="explore.touch">
        <source>Explore by touch</source>
        <extracomment>switches it on and off</extracomment>
        <translation>Explore by touch</translation>
    </message>
    <message id="explore.explained">
        <source>A touch says what is there. Tap twice to open it.</source>
        <extracomment>what it does</extracomment>
        <translation>A touch says what is there. Tap twice to open it.</translation>
    </message>
    <message id="explore.telling">
        <source>Try the keys</source>
        <extracomment>button: keys say what they do and do nothing</extracomment>
        <translation>Try the keys</translation>
    </message>
    <message id="explore.telling.on">
        <source>Press any key to hear what it does. Help or Cancel ends this.</source>
        <extracomment>said and shown when it begins</extracomment>
        <translation>Press any key to hear what it does. Help or Cancel ends this.</translation>
    </message>
    <message id="dark.start">
        <source>Dark screen</source>
        <extracomment>button: the picture goes off, voice and keys go on</extracomment>
        <translation>Dark screen</translation>
    </message>
    <message id="dark.show">
        <source>Show the screen</source>
        <extracomment>button: the picture comes back</extracomment>
        <translation>Show the screen</translation>
    </message>
    <message id="dark.on">
        <source>The screen is dark. To see it again, press the Help key or touch “Show the screen”.</source>
        <extracomment>said, and written on the dark screen; quotes the button dark.show</extracomment>
        <translation>The screen is dark. To see it again, press the Help key or touch “Show the screen”.</translation>
    </message>
    <message id="dark.off">
        <source>The screen is back.</source>
        <extracomment>said</extracomment>
        <translation>The screen is back.</translation>
    </message>
    <message id="help.keys">
        <source>On the keypad, up and down go through the page, forward goes to the next part, select opens. On a keyboard, Escape goes back.</source>
        <extracomment>in the help panel</extracomment>
        <translation>On the keypad, up and down go through the page, forward goes to the next part, select opens. On a keyboard, Escape goes back.</translation>
    </message>
    <message id="key.up">
        <source>Up: the thing before</source>
        <extracomment>a key of a keypad and what it does; spoken, and on the staff page that learns keys</extracomment>
        <translation>Up: the thing before</translation>
    </message>
    <message id="key.down">
        <source>Down: the next thing</source>
        <extracomment>as above</extracomment>
        <translation>Down: the next thing</translation>
    </message>
    <message id="key.back">
        <source>Back: the way you came</source>
        <extracomment>as above</extracomment>
        <translation>Back: the way you came</translation>
    </message>
    <message id="key.forward">
        <source>Forward: the next part of the screen</source>
        <extracomment>as above</extracomment>
        <translation>Forward: the next part of the screen</translation>
    </message>
    <message id="key.select">
        <source>Select: opens or chooses</source>
        <extracomment>as above</extracomment>
        <translation>Select: opens or chooses</translation>
    </message>
    <message id="key.help">
        <source>Help: what the keys do</source>
        <extracomment>as above</extracomment>
        <translation>Help: what the keys do</translation>
    </message>
    <message id="key.volume">
        <source>Volume: louder, then from the softest</source>
        <extracomment>as above</extracomment>
        <translation>Volume: louder, then from the softest</translation>
    </message>
    <message id="key.clear">
        <source>Clear: takes back a letter</source>
        <extracomment>as above</extracomment>
        <translation>Clear: takes back a letter</translation>
    </message>
    <message id="key.cancel">
        <source>Cancel: closes or goes back</source>
        <extracomment>as above</extracomment>
        <translation>Cancel: closes or goes back</translation>
    </message>
    <message id="key.repeat">
        <source>Repeat: says it again</source>
        <extracomment>as above</extracomment>
        <translation>Repeat: says it again</translation>
    </message>
    <message id="key.pause">
        <source>Pause: stops the voice, then goes on</source>
        <extracomment>as above</extracomment>
        <translation>Pause: stops the voice, then goes on</translation>
    </message>
    <message id="key.louder">
        <source>Louder</source>
        <extracomment>as above</extracomment>
        <translation>Louder</translation>
    </message>
    <message id="key.softer">
        <source>Softer</source>
        <extracomment>as above</extracomment>
        <translation>Softer</translation>
    </message>
    <message id="key.listen">
        <source>Listen: voice on or off</source>
        <extracomment>as above</extracomment>
        <translation>Listen: voice on or off</translation>
    </message>
    <message id="key.profiles">
        <source>Ways: how to use this screen</source>
        <extracomment>as above</extracomment>
        <translation>Ways: how to use this screen</translation>
    </message>
    <message id="key.explore">
        <source>Explore by touch: on or off</source>
        <extracomment>as above</extracomment>
        <translation>Explore by touch: on or off</translation>
    </message>
    <message id="key.dark">
        <source>Dark screen: on or off</source>
        <extracomment>as above</extracomment>
        <translation>Dark screen: on or off</translation>
    </message>
    <message id="key.home">
        <source>Home: the first page</source>
        <extracomment>as above</extracomment>
        <translation>Home: the first page</translation>
    </message>
    <message id="key.move">
        <source>Switch: move on</source>
        <extracomment>as above: the first of two switches</extracomment>
        <translation>Switch: move on</translation>
    </message>
    <message id="key.choose">
        <source>Switch: choose</source>
        <extracomment>as above: the second of two switches, or the only one</extracomment>
        <translation>Switch: choose</translation>
    </message>
    <message id="key.headphones-in">
        <source>Headphones plugged in</source>
        <extracomment>as above: sent by a keypad with a socket</extracomment>
        <translation>Headphones plugged in</translation>
    </message>
    <message id="key.headphones-out">
        <source>Headphones pulled out</source>
        <extracomment>as above</extracomment>
        <translation>Headphones pulled out</translation>
    </message>
    <message id="keys.title">
        <source>Keys of the keypad</source>
        <extracomment>staff page, and the button that opens it</extracomment>
        <translation>Keys of the keypad</translation>
    </message>
    <message id="keys.explained">
        <source>Touch a line, then press its key on the keypad or the switch.</source>
        <extracomment>staff page</extracomment>
        <translation>Touch a line, then press its key on the keypad or the switch.</translation>
    </message>
    <message id="keys.press">
        <source>Press the key now — %1</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>Press the key now — %1</translation>
    </message>
    <message id="keys.code">
        <source>Key %1</source>
        <extracomment>staff page: %1 is the number a key sends</extracomment>
        <translation>Key %1</translation>
    </message>
    <message id="keys.none">
        <source>No key yet</source>
        <extracomment>staff page</extracomment>
        <translation>No key yet</translation>
    </message>
    <message id="keys.learnt">
        <source>Learned and saved.</source>
        <extracomment>staff page</extracomment>
        <translation>Learned and saved.</translation>
    </message>
    <message id="keys.taken">
        <source>This key is taken — %1. Press another one.</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>This key is taken — %1. Press another one.</translation>
    </message>
    <message id="keys.writes">
        <source>This key writes letters. Press a key of the keypad.</source>
        <extracomment>staff page</extracomment>
        <translation>This key writes letters. Press a key of the keypad.</translation>
    </message>
    <message id="keys.unknown">
        <source>This key sends no number of its own. Press another one.</source>
        <extracomment>staff page</extracomment>
        <translation>This key sends no number of its own. Press another one.</translation>
    </message>
    <message id="keys.not-saved">
        <source>It could not be saved. %1</source>
        <extracomment>staff page: %1 is what the machine says, in English</extracomment>
        <translation>It could not be saved. %1</translation>
    </message>
    <message id="keys.forget">
        <source>Forget its key</source>
        <extracomment>staff page: button</extracomment>
        <translation>Forget its key</translation>
    </message>
    <message id="keys.forgotten">
        <source>Forgotten.</source>
        <extracomment>staff page</extracomment>
        <translation>Forgotten.</translation>
    </message>
    <message id="keys.stop">
        <source>Stop waiting</source>
        <extracomment>staff page: button: no key is waited for any more</extracomment>
        <translation>Stop waiting</translation>
    </message>
    <message id="health.content">
        <source>Content</source>
        <extracomment>staff page of the kiosk's health: a label</extracomment>
        <translation>Content</translation>
    </message>
    <message id="health.answers">
        <source>Answers</source>
        <extracomment>as above</extracomment>
        <translation>Answers</translation>
    </message>
    <message id="health.counts">
        <source>%1 here, %2 waiting for central</source>
        <extracomment>as above: %1 and %2 are numbers of answers</extracomment>
        <translation>%1 here, %2 waiting for central</translation>
    </message>
    <message id="health.oldest">
        <source>The oldest since %1</source>
        <extracomment>as above: %1 is a date and a time</extracomment>
        <translation>The oldest since %1</translation>
    </message>
    <message id="health.central">
        <source>Central</source>
        <extracomment>as above: the server</extracomment>
        <translation>Central</translation>
    </message>
    <message id="health.no-contact">
        <source>No contact yet</source>
        <extracomment>as above</extracomment>
        <translation>No contact yet</translation>
    </message>
    <message id="health.disk">
        <source>Disk</source>
        <extracomment>as above</extracomment>
        <translation>Disk</translation>
    </message>
    <message id="health.free">
        <source>%1 GiB free</source>
        <extracomment>as above: %1 is a number</extracomment>
        <translation>%1 GiB free</translation>
    </message>
    <message id="health.keys">
        <source>Keys</source>
        <extracomment>as above: what answers are sealed with</extracomment>
        <translation>Keys</translation>
    </message>
    <message id="health.damaged">
        <source>Damaged</source>
        <extracomment>as above: a damaged part of the store</extracomment>
        <translation>Damaged</translation>
    </message>
    <message id="health.sound">
        <source>Sound</source>
        <extracomment>as above</extracomment>
        <translation>Sound</translation>
    </message>
    <message id="health.ready">
        <source>Ready</source>
        <extracomment>as above: nothing is wrong</extracomment>
        <translation>Ready</translation>
    </message>
    <message id="health.headphones">
        <source>Headphones</source>
        <extracomment>as above</extracomment>
        <translation>Headphones</translation>
    </message>
    <message id="health.in">
        <source>Plugged in</source>
        <extracomment>as above</extracomment>
        <translation>Plugged in</translation>
    </message>
    <message id="health.out">
        <source>Not plugged in</source>
        <extracomment>as above</extracomment>
        <translation>Not plugged in</translation>
    </message>
    <message id="health.no-switch">
        <source>No switch tells of them</source>
        <extracomment>as above: nothing on this machine tells of headphones</extracomment>
        <translation>No switch tells of them</translation>
    </message>
</context>
</TS>
