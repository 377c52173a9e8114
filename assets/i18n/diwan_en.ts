<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="window.title">
        <source>Diwan</source>
        <extracomment>name of the window, seen only by staff</extracomment>
        <translation>Diwan</translation>
    </message>
    <message id="attract.listen">
        <source>To hear the screen, touch Listen below</source>
        <extracomment>below the languages</extracomment>
        <translation>To hear the screen, touch Listen below</translation>
    </message>
    <message id="header.home">
        <source>Home</source>
        <extracomment>key of the header</extracomment>
        <translation>Home</translation>
    </message>
    <message id="header.language">
        <source>Change language</source>
        <extracomment>spoken after the name of the language</extracomment>
        <translation>Change language</translation>
    </message>
    <message id="header.end">
        <source>End</source>
        <extracomment>ends the visit</extracomment>
        <translation>End</translation>
    </message>
    <message id="dock.text">
        <source>Text</source>
        <extracomment>one short word: letter size</extracomment>
        <translation>Text</translation>
    </message>
    <message id="dock.contrast">
        <source>Contrast</source>
        <extracomment>one short word</extracomment>
        <translation>Contrast</translation>
    </message>
    <message id="dock.listen">
        <source>Listen</source>
        <extracomment>one short word: reading aloud</extracomment>
        <translation>Listen</translation>
    </message>
    <message id="dock.volume">
        <source>Volume</source>
        <extracomment>one short word</extracomment>
        <translation>Volume</translation>
    </message>
    <message id="dock.speed">
        <source>Speed</source>
        <extracomment>one short word: speed of reading aloud</extracomment>
        <translation>Speed</translation>
    </message>
    <message id="dock.height">
        <source>Height</source>
        <extracomment>one short word: moves the screen down</extracomment>
        <translation>Height</translation>
    </message>
    <message id="dock.help">
        <source>Help</source>
        <extracomment>one short word</extracomment>
        <translation>Help</translation>
    </message>
    <message id="panel.close">
        <source>Close</source>
        <extracomment>closes a panel</extracomment>
        <translation>Close</translation>
    </message>
    <message id="text.title">
        <source>How large should the letters be?</source>
        <translation>How large should the letters be?</translation>
    </message>
    <message id="text.small">
        <source>Small</source>
        <extracomment>letter size</extracomment>
        <translation>Small</translation>
    </message>
    <message id="text.medium">
        <source>Medium</source>
        <extracomment>letter size</extracomment>
        <translation>Medium</translation>
    </message>
    <message id="text.large">
        <source>Large</source>
        <extracomment>letter size</extracomment>
        <translation>Large</translation>
    </message>
    <message id="text.largest">
        <source>Largest</source>
        <extracomment>letter size</extracomment>
        <translation>Largest</translation>
    </message>
    <message id="text.preview">
        <source>This is how the text will look.</source>
        <extracomment>shows the chosen size</extracomment>
        <translation>This is how the text will look.</translation>
    </message>
    <message id="contrast.title">
        <source>Which colours are easiest to read?</source>
        <translation>Which colours are easiest to read?</translation>
    </message>
    <message id="contrast.light">
        <source>Light</source>
        <extracomment>a theme</extracomment>
        <translation>Light</translation>
    </message>
    <message id="contrast.dark">
        <source>Dark</source>
        <extracomment>a theme</extracomment>
        <translation>Dark</translation>
    </message>
    <message id="contrast.soft">
        <source>Soft</source>
        <extracomment>a theme</extracomment>
        <translation>Soft</translation>
    </message>
    <message id="contrast.black-on-white">
        <source>Black on white</source>
        <extracomment>a theme</extracomment>
        <translation>Black on white</translation>
    </message>
    <message id="contrast.white-on-black">
        <source>White on black</source>
        <extracomment>a theme</extracomment>
        <translation>White on black</translation>
    </message>
    <message id="listen.title">
        <source>Hear the screen</source>
        <translation>Hear the screen</translation>
    </message>
    <message id="listen.on">
        <source>On</source>
        <extracomment>reading aloud</extracomment>
        <translation>On</translation>
    </message>
    <message id="listen.off">
        <source>Off</source>
        <extracomment>reading aloud</extracomment>
        <translation>Off</translation>
    </message>
    <message id="listen.explained">
        <source>We read the page aloud, and then each thing you touch.</source>
        <translation>We read the page aloud, and then each thing you touch.</translation>
    </message>
    <message id="listen.fault">
        <source>This kiosk has no sound right now. Our staff know about it. The words are still marked as they would be read.</source>
        <extracomment>the machine has no sound</extracomment>
        <translation>This kiosk has no sound right now. Our staff know about it. The words are still marked as they would be read.</translation>
    </message>
    <message id="listen.page">
        <source>Read this page</source>
        <extracomment>reads the page from its start</extracomment>
        <translation>Read this page</translation>
    </message>
    <message id="listen.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="listen.resume">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="listen.again">
        <source>Again</source>
        <extracomment>says the same again</extracomment>
        <translation>Again</translation>
    </message>
    <message id="listen.sentence">
        <source>Sentence %1 of %2</source>
        <translation>Sentence %1 of %2</translation>
    </message>
    <message id="volume.title">
        <source>How loud should the voice be?</source>
        <translation>How loud should the voice be?</translation>
    </message>
    <message id="volume.step">
        <source>Volume %1 of %2</source>
        <translation>Volume %1 of %2</translation>
    </message>
    <message id="volume.softer">
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message id="volume.louder">
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message id="speed.title">
        <source>How fast should the voice be?</source>
        <translation>How fast should the voice be?</translation>
    </message>
    <message id="speed.step">
        <source>Speed %1 of %2</source>
        <translation>Speed %1 of %2</translation>
    </message>
    <message id="speed.slower">
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message id="speed.faster">
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message id="height.title">
        <source>The screen is lower now, within easy reach</source>
        <translation>The screen is lower now, within easy reach</translation>
    </message>
    <message id="height.text">
        <source>Touch “Height” to bring it back up</source>
        <extracomment>%1 would be wrong here: the quoted word is the key's own name, dock.height</extracomment>
        <translation>Touch “Height” to bring it back up</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="help.touch">
        <source>Touch a box with an edge to open it. “Back” returns to where you were. No answer is lost.</source>
        <translation>Touch a box with an edge to open it. “Back” returns to where you were. No answer is lost.</translation>
    </message>
    <message id="help.bar">
        <source>The keys at the bottom change letters, colours, voice and height. They return to normal when you leave.</source>
        <translation>The keys at the bottom change letters, colours, voice and height. They return to normal when you leave.</translation>
    </message>
    <message id="help.people">
        <source>You can also ask anyone at the counters, or call %1.</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>You can also ask anyone at the counters, or call %1.</translation>
    </message>
    <message id="language.title">
        <source>Choose a language</source>
        <translation>Choose a language</translation>
    </message>
    <message id="home.title">
        <source>How can we help you today?</source>
        <translation>How can we help you today?</translation>
    </message>
    <message id="home.guidance">
        <source>Services and guidance</source>
        <translation>Services and guidance</translation>
    </message>
    <message id="home.guidance.line">
        <source>What you need, the steps, fees and opening times</source>
        <translation>What you need, the steps, fees and opening times</translation>
    </message>
    <message id="home.feedback">
        <source>Tell us what you think</source>
        <translation>Tell us what you think</translation>
    </message>
    <message id="home.feedback.line">
        <source>About 2 minutes, no name needed</source>
        <translation>About 2 minutes, no name needed</translation>
    </message>
    <message id="home.suggestion">
        <source>Suggestion or complaint</source>
        <translation>Suggestion or complaint</translation>
    </message>
    <message id="home.suggestion.line">
        <source>You get a number and, if you wish, a reply</source>
        <translation>You get a number and, if you wish, a reply</translation>
    </message>
    <message id="home.poll">
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message id="home.poll.line">
        <source>We ask, you choose</source>
        <translation>We ask, you choose</translation>
    </message>
    <message id="home.news">
        <source>Announcements</source>
        <translation>Announcements</translation>
    </message>
    <message id="home.news.line" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements</extracomment>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message id="home.popular">
        <source>Most asked for this week</source>
        <translation>Most asked for this week</translation>
    </message>
    <message id="news.count" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements, short</extracomment>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message id="news.none">
        <source>There are no announcements today.</source>
        <translation>There are no announcements today.</translation>
    </message>
    <message id="topics.title">
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message id="page.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="page.more">
        <source>Show more</source>
        <extracomment>turns to the next part of the page</extracomment>
        <translation>Show more</translation>
    </message>
    <message id="page.earlier">
        <source>Back up</source>
        <extracomment>turns back to the part before</extracomment>
        <translation>Back up</translation>
    </message>
    <message id="search.title">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="search.prompt">
        <source>Search for a service or question</source>
        <translation>Search for a service or question</translation>
    </message>
    <message id="search.short">
        <source>Search</source>
        <extracomment>the same, where letters are very large</extracomment>
        <translation>Search</translation>
    </message>
    <message id="search.clear">
        <source>Clear</source>
        <extracomment>empties the field</extracomment>
        <translation>Clear</translation>
    </message>
    <message id="search.count" numerus="yes">
        <source>%n results</source>
        <extracomment>number of results</extracomment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message id="search.none">
        <source>Nothing found. Try another word, or ask at a counter.</source>
        <translation>Nothing found. Try another word, or ask at a counter.</translation>
    </message>
    <message id="search.also">
        <source>Also showing results for %1</source>
        <extracomment>%1: the word as it was understood</extracomment>
        <translation>Also showing results for %1</translation>
    </message>
    <message id="search.best">
        <source>Best match</source>
        <extracomment>over the first result</extracomment>
        <translation>Best match</translation>
    </message>
    <message id="search.keyboard">
        <source>Keyboard</source>
        <extracomment>shows the keyboard</extracomment>
        <translation>Keyboard</translation>
    </message>
    <message id="search.show" numerus="yes">
        <source>Show %n results</source>
        <extracomment>hides the keyboard so that the results are seen</extracomment>
        <translation>
            <numerusform>Show the result</numerusform>
            <numerusform>Show %n results</numerusform>
        </translation>
    </message>
    <message id="fact.fee">
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message id="fact.duration">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="fact.place">
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message id="fact.hours">
        <source>When</source>
        <translation>When</translation>
    </message>
    <message id="channel.counter">
        <source>At the counter</source>
        <translation>At the counter</translation>
    </message>
    <message id="channel.phone">
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message id="channel.online">
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message id="channel.post">
        <source>By post</source>
        <translation>By post</translation>
    </message>
    <message id="channel.email">
        <source>By email</source>
        <translation>By email</translation>
    </message>
    <message id="service.documents">
        <source>What you need</source>
        <translation>What you need</translation>
    </message>
    <message id="service.steps">
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message id="service.channels">
        <source>Can’t come in?</source>
        <translation>Can’t come in?</translation>
    </message>
    <message id="service.related">
        <source>You may also need</source>
        <translation>You may also need</translation>
    </message>
    <message id="service.guide">
        <source>Start step by step</source>
        <translation>Start step by step</translation>
    </message>
    <message id="service.feedback">
        <source>Give feedback</source>
        <translation>Give feedback</translation>
    </message>
    <message id="service.gone">
        <source>This page is no longer here</source>
        <translation>This page is no longer here</translation>
    </message>
    <message id="service.fallback">
        <source>This page is not yet in your language.</source>
        <translation>This page is not yet in your language.</translation>
    </message>
    <message id="service.stale">
        <source>This translation is being updated. Fees and times are current.</source>
        <translation>This translation is being updated. Fees and times are current.</translation>
    </message>
    <message id="plain.switch">
        <source>Simple words</source>
        <extracomment>a switch on a page of guidance: plain language</extracomment>
        <translation>Simple words</translation>
    </message>
    <message id="plain.explained">
        <source>Short sentences and everyday words</source>
        <extracomment>spoken after the name of the switch</extracomment>
        <translation>Short sentences and everyday words</translation>
    </message>
    <message id="plain.on">
        <source>Now in simple words.</source>
        <extracomment>said when the switch is on</extracomment>
        <translation>Now in simple words.</translation>
    </message>
    <message id="plain.off">
        <source>Now in the usual words.</source>
        <extracomment>said when the switch is off</extracomment>
        <translation>Now in the usual words.</translation>
    </message>
    <message id="step.progress">
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message id="step.previous">
        <source>Step %1</source>
        <extracomment>%1 is the number of the step before</extracomment>
        <translation>Step %1</translation>
    </message>
    <message id="step.next">
        <source>Step %1: %2</source>
        <extracomment>%1 is a number, %2 the title of that step</extracomment>
        <translation>Step %1: %2</translation>
    </message>
    <message id="step.done">
        <source>Tell us how it went</source>
        <extracomment>after the last step</extracomment>
        <translation>Tell us how it went</translation>
    </message>
    <message id="map.title">
        <source>Counter %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Counter %1</translation>
    </message>
    <message id="map.alternative">
        <source>Drawing: counter %1 in the row of counters</source>
        <extracomment>%1 is a number; spoken instead of the drawing</extracomment>
        <translation>Drawing: counter %1 in the row of counters</translation>
    </message>
    <message id="question.progress">
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message id="question.optional">
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message id="question.minutes" numerus="yes">
        <source>About %n minutes</source>
        <extracomment>number of minutes left, a guess</extracomment>
        <translation>
            <numerusform>About a minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message id="question.previous">
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message id="question.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="question.skip">
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message id="question.private">
        <source>Only the people who handle it will read this.</source>
        <translation>Only the people who handle it will read this.</translation>
    </message>
    <message id="review.title">
        <source>Check your answers</source>
        <translation>Check your answers</translation>
    </message>
    <message id="review.explained">
        <source>Touch an answer to change it.</source>
        <translation>Touch an answer to change it.</translation>
    </message>
    <message id="review.change">
        <source>Change: %1</source>
        <extracomment>%1 is the question</extracomment>
        <translation>Change: %1</translation>
    </message>
    <message id="review.empty">
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message id="review.send">
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message id="review.saving">
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message id="thanks.title">
        <source>Thank you. We have your answer.</source>
        <translation>Thank you. We have your answer.</translation>
    </message>
    <message id="thanks.read">
        <source>It is saved on this device and reaches our team by this evening.</source>
        <translation>It is saved on this device and reaches our team by this evening.</translation>
    </message>
    <message id="thanks.reply">
        <source>It is saved on this device and reaches our team by this evening. They will reply to you.</source>
        <translation>It is saved on this device and reaches our team by this evening. They will reply to you.</translation>
    </message>
    <message id="thanks.number">
        <source>Your reference number</source>
        <translation>Your reference number</translation>
    </message>
    <message id="thanks.keep">
        <source>Write it down or photograph it. Your name is not kept.</source>
        <translation>Write it down or photograph it. Your name is not kept.</translation>
    </message>
    <message id="thanks.hear">
        <source>Read me the number</source>
        <translation>Read me the number</translation>
    </message>
    <message id="thanks.qr">
        <source>Square code with your reference number</source>
        <extracomment>spoken instead of the square code</extracomment>
        <translation>Square code with your reference number</translation>
    </message>
    <message id="thanks.next">
        <source>What happens now</source>
        <translation>What happens now</translation>
    </message>
    <message id="thanks.next.today">
        <source>Today: it is saved here and on its way to the team</source>
        <translation>Today: it is saved here and on its way to the team</translation>
    </message>
    <message id="thanks.next.read">
        <source>This week: the team reads every answer</source>
        <translation>This week: the team reads every answer</translation>
    </message>
    <message id="thanks.next.news">
        <source>Each month: we publish what changed</source>
        <translation>Each month: we publish what changed</translation>
    </message>
    <message id="thanks.next.answer">
        <source>Within 7 days: the team replies</source>
        <translation>Within 7 days: the team replies</translation>
    </message>
    <message id="thanks.next.check">
        <source>Read the reply here: touch “Check a comment”</source>
        <translation>Read the reply here: touch “Check a comment”</translation>
    </message>
    <message id="thanks.clearing" numerus="yes">
        <source>This screen clears in %n seconds</source>
        <extracomment>seconds until the screen is wiped</extracomment>
        <translation>
            <numerusform>This screen clears in %n second</numerusform>
            <numerusform>This screen clears in %n seconds</numerusform>
        </translation>
    </message>
    <message id="thanks.time">
        <source>More time</source>
        <extracomment>more time on this screen</extracomment>
        <translation>More time</translation>
    </message>
    <message id="thanks.more">
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message id="thanks.done">
        <source>I’m done, clear the screen</source>
        <extracomment>ends the visit and wipes the screen</extracomment>
        <translation>I’m done, clear the screen</translation>
    </message>
    <message id="idle.title">
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message id="idle.text" numerus="yes">
        <source>In %n seconds we erase what you wrote and return to the start, to keep it private.</source>
        <extracomment>seconds until everything is wiped</extracomment>
        <translation>
            <numerusform>In %n second we erase what you wrote and return to the start, to keep it private.</numerusform>
            <numerusform>In %n seconds we erase what you wrote and return to the start, to keep it private.</numerusform>
        </translation>
    </message>
    <message id="idle.stay">
        <source>Yes, I need more time</source>
        <translation>Yes, I need more time</translation>
    </message>
    <message id="idle.end">
        <source>No, end now</source>
        <translation>No, end now</translation>
    </message>
    <message id="end.title">
        <source>End without sending?</source>
        <translation>End without sending?</translation>
    </message>
    <message id="end.text">
        <source>What you wrote has not been sent. It will be erased.</source>
        <translation>What you wrote has not been sent. It will be erased.</translation>
    </message>
    <message id="end.stay">
        <source>Back to my answers</source>
        <translation>Back to my answers</translation>
    </message>
    <message id="end.discard">
        <source>Erase and end</source>
        <translation>Erase and end</translation>
    </message>
    <message id="unavailable.title">
        <source>We can’t take answers here right now</source>
        <translation>We can’t take answers here right now</translation>
    </message>
    <message id="unavailable.text">
        <source>You can still read about every service. Our staff have been told. At the counters, someone will take down what you want to say.</source>
        <translation>You can still read about every service. Our staff have been told. At the counters, someone will take down what you want to say.</translation>
    </message>
    <message id="unavailable.again">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="staff.title">
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message id="staff.pin">
        <source>Enter your PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message id="staff.erase">
        <source>Erase</source>
        <extracomment>erases a digit</extracomment>
        <translation>Erase</translation>
    </message>
    <message id="staff.enter">
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message id="staff.back">
        <source>Back to the kiosk</source>
        <translation>Back to the kiosk</translation>
    </message>
    <message id="staff.quit">
        <source>Close Diwan</source>
        <translation>Close Diwan</translation>
    </message>
    <message id="staff.wrong">
        <source>That PIN is not right.</source>
        <translation>That PIN is not right.</translation>
    </message>
    <message id="staff.locked">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Too many tries. Wait %1 seconds.</translation>
    </message>
    <message id="staff.no-pin">
        <source>No PIN is set for this kiosk. Set one with “diwan settings pin”.</source>
        <translation>No PIN is set for this kiosk. Set one with “diwan settings pin”.</translation>
    </message>
    <message id="role.button">
        <source>button</source>
        <extracomment>spoken after a name</extracomment>
        <translation>button</translation>
    </message>
    <message id="role.choice">
        <source>choice</source>
        <extracomment>spoken after a name</extracomment>
        <translation>choice</translation>
    </message>
    <message id="role.checkbox">
        <source>checkbox</source>
        <extracomment>spoken after a name</extracomment>
        <translation>checkbox</translation>
    </message>
    <message id="role.field">
        <source>text field</source>
        <extracomment>spoken after a name</extracomment>
        <translation>text field</translation>
    </message>
    <message id="role.heading">
        <source>heading</source>
        <extracomment>spoken after a name</extracomment>
        <translation>heading</translation>
    </message>
    <message id="state.selected">
        <source>selected</source>
        <extracomment>spoken</extracomment>
        <translation>selected</translation>
    </message>
    <message id="state.not-selected">
        <source>not selected</source>
        <extracomment>spoken</extracomment>
        <translation>not selected</translation>
    </message>
</context>
</TS>
