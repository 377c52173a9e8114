<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="window.title">
        <source>Diwan</source>
        <extracomment>name of the window, seen only by staff</extracomment>
        <translation>ዲዋን</translation>
    </message>
    <message id="attract.listen">
        <source>To hear the screen, touch Listen below</source>
        <extracomment>below the languages</extracomment>
        <translation>ስክሪኑን ለመስማት ከታች «ያዳምጡ» የሚለውን ይንኩ</translation>
    </message>
    <message id="header.home">
        <source>Home</source>
        <extracomment>key of the header</extracomment>
        <translation>መነሻ</translation>
    </message>
    <message id="header.language">
        <source>Change language</source>
        <extracomment>spoken after the name of the language</extracomment>
        <translation>ቋንቋ ይቀይሩ</translation>
    </message>
    <message id="header.end">
        <source>End</source>
        <extracomment>ends the visit</extracomment>
        <translation>ይጨርሱ</translation>
    </message>
    <message id="dock.text">
        <source>Text</source>
        <extracomment>one short word: letter size</extracomment>
        <translation>ፊደል</translation>
    </message>
    <message id="dock.contrast">
        <source>Contrast</source>
        <extracomment>one short word</extracomment>
        <translation>ቀለም</translation>
    </message>
    <message id="dock.listen">
        <source>Listen</source>
        <extracomment>one short word: reading aloud</extracomment>
        <translation>ያዳምጡ</translation>
    </message>
    <message id="dock.volume">
        <source>Volume</source>
        <extracomment>one short word</extracomment>
        <translation>ድምፅ</translation>
    </message>
    <message id="dock.speed">
        <source>Speed</source>
        <extracomment>one short word: speed of reading aloud</extracomment>
        <translation>ፍጥነት</translation>
    </message>
    <message id="dock.height">
        <source>Height</source>
        <extracomment>one short word: moves the screen down</extracomment>
        <translation>ከፍታ</translation>
    </message>
    <message id="dock.help">
        <source>Help</source>
        <extracomment>one short word</extracomment>
        <translation>እገዛ</translation>
    </message>
    <message id="panel.close">
        <source>Close</source>
        <extracomment>closes a panel</extracomment>
        <translation>ይዝጉ</translation>
    </message>
    <message id="text.title">
        <source>How large should the letters be?</source>
        <translation>ፊደላቱ ምን ያህል ትልቅ ይሁኑ?</translation>
    </message>
    <message id="text.small">
        <source>Small</source>
        <extracomment>letter size</extracomment>
        <translation>ትንሽ</translation>
    </message>
    <message id="text.medium">
        <source>Medium</source>
        <extracomment>letter size</extracomment>
        <translation>መካከለኛ</translation>
    </message>
    <message id="text.large">
        <source>Large</source>
        <extracomment>letter size</extracomment>
        <translation>ትልቅ</translation>
    </message>
    <message id="text.largest">
        <source>Largest</source>
        <extracomment>letter size</extracomment>
        <translation>በጣም ትልቅ</translation>
    </message>
    <message id="text.preview">
        <source>This is how the text will look.</source>
        <extracomment>shows the chosen size</extracomment>
        <translation>ጽሑፉ ይህን ይመስላል።</translation>
    </message>
    <message id="contrast.title">
        <source>Which colours are easiest to read?</source>
        <translation>ለማንበብ የሚቀሉዎት የትኞቹ ቀለሞች ናቸው?</translation>
    </message>
    <message id="contrast.light">
        <source>Light</source>
        <extracomment>a theme</extracomment>
        <translation>ፈካ ያለ</translation>
    </message>
    <message id="contrast.dark">
        <source>Dark</source>
        <extracomment>a theme</extracomment>
        <translation>ጠቆር ያለ</translation>
    </message>
    <message id="contrast.soft">
        <source>Soft</source>
        <extracomment>a theme</extracomment>
        <translation>ለስላሳ</translation>
    </message>
    <message id="contrast.black-on-white">
        <source>Black on white</source>
        <extracomment>a theme</extracomment>
        <translation>ጥቁር በነጭ ላይ</translation>
    </message>
    <message id="contrast.white-on-black">
        <source>White on black</source>
        <extracomment>a theme</extracomment>
        <translation>ነጭ በጥቁር ላይ</translation>
    </message>
    <message id="listen.title">
        <source>Hear the screen</source>
        <translation>ስክሪኑን ያዳምጡ</translation>
    </message>
    <message id="listen.on">
        <source>On</source>
        <extracomment>reading aloud</extracomment>
        <translation>በርቷል</translation>
    </message>
    <message id="listen.off">
        <source>Off</source>
        <extracomment>reading aloud</extracomment>
        <translation>ጠፍቷል</translation>
    </message>
    <message id="listen.explained">
        <source>We read the page aloud, and then each thing you touch.</source>
        <translation>ገጹን እናነብልዎታለን፣ ከዚያም የሚነኩትን ሁሉ።</translation>
    </message>
    <message id="listen.fault">
        <source>This kiosk has no sound right now. Our staff know about it. The words are still marked as they would be read.</source>
        <extracomment>the machine has no sound</extracomment>
        <translation>ይህ መሣሪያ አሁን ድምፅ የለውም። ሠራተኞቻችን ያውቃሉ። ቃላቱ ግን እንደሚነበቡ ሆነው ምልክት ይደረግባቸዋል።</translation>
    </message>
    <message id="listen.page">
        <source>Read this page</source>
        <extracomment>reads the page from its start</extracomment>
        <translation>ይህን ገጽ ያንብቡልኝ</translation>
    </message>
    <message id="listen.pause">
        <source>Pause</source>
        <translation>ለአፍታ ያቁሙ</translation>
    </message>
    <message id="listen.resume">
        <source>Go on</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message id="listen.again">
        <source>Again</source>
        <extracomment>says the same again</extracomment>
        <translation>እንደገና</translation>
    </message>
    <message id="listen.sentence">
        <source>Sentence %1 of %2</source>
        <translation>ዓረፍተ ነገር %1 ከ%2</translation>
    </message>
    <message id="volume.title">
        <source>How loud should the voice be?</source>
        <translation>ድምፁ ምን ያህል ከፍ ይበል?</translation>
    </message>
    <message id="volume.step">
        <source>Volume %1 of %2</source>
        <translation>ድምፅ %1 ከ%2</translation>
    </message>
    <message id="volume.softer">
        <source>Softer</source>
        <translation>ዝቅ ይበል</translation>
    </message>
    <message id="volume.louder">
        <source>Louder</source>
        <translation>ከፍ ይበል</translation>
    </message>
    <message id="speed.title">
        <source>How fast should the voice be?</source>
        <translation>ንባቡ ምን ያህል ይፍጠን?</translation>
    </message>
    <message id="speed.step">
        <source>Speed %1 of %2</source>
        <translation>ፍጥነት %1 ከ%2</translation>
    </message>
    <message id="speed.slower">
        <source>Slower</source>
        <translation>ቀስ ይበል</translation>
    </message>
    <message id="speed.faster">
        <source>Faster</source>
        <translation>ይፍጠን</translation>
    </message>
    <message id="height.title">
        <source>The screen is lower now, within easy reach</source>
        <translation>ስክሪኑ አሁን ዝቅ ብሏል፣ በቀላሉ ይደርሱበታል</translation>
    </message>
    <message id="height.text">
        <source>Touch “Height” to bring it back up</source>
        <extracomment>%1 would be wrong here: the quoted word is the key's own name, dock.height</extracomment>
        <translation>ወደ ላይ ለመመለስ «ከፍታ» የሚለውን ይንኩ</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <translation>እገዛ</translation>
    </message>
    <message id="help.touch">
        <source>Touch a box with an edge to open it. “Back” returns to where you were. No answer is lost.</source>
        <translation>ጠርዝ ያለውን ሳጥን ለመክፈት ይንኩት። «ይመለሱ» የሚለው ወደ ነበሩበት ይመልስዎታል። ምንም መልስ አይጠፋም።</translation>
    </message>
    <message id="help.bar">
        <source>The keys at the bottom change letters, colours, voice and height. They return to normal when you leave.</source>
        <translation>ከታች ያሉት ቁልፎች ፊደልን፣ ቀለምን፣ ድምፅንና ከፍታን ይቀይራሉ። ሲሄዱ ሁሉም ወደ ነበረበት ይመለሳል።</translation>
    </message>
    <message id="help.people">
        <source>You can also ask anyone at the counters, or call %1.</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>በመስኮቶቹ ያሉትን ሠራተኞች መጠየቅ ወይም ወደ %1 መደወልም ይችላሉ።</translation>
    </message>
    <message id="language.title">
        <source>Choose a language</source>
        <translation>ቋንቋ ይምረጡ</translation>
    </message>
    <message id="home.title">
        <source>How can we help you today?</source>
        <translation>ዛሬ በምን እንርዳዎ?</translation>
    </message>
    <message id="home.guidance">
        <source>Services and guidance</source>
        <translation>አገልግሎቶችና መመሪያ</translation>
    </message>
    <message id="home.guidance.line">
        <source>What you need, the steps, fees and opening times</source>
        <translation>የሚያስፈልጉ ነገሮች፣ ደረጃዎች፣ ክፍያና የሥራ ሰዓት</translation>
    </message>
    <message id="home.feedback">
        <source>Tell us what you think</source>
        <translation>አስተያየትዎን ይንገሩን</translation>
    </message>
    <message id="home.feedback.line">
        <source>About 2 minutes, no name needed</source>
        <translation>2 ደቂቃ ያህል፣ ስም አያስፈልግም</translation>
    </message>
    <message id="home.suggestion">
        <source>Suggestion or complaint</source>
        <translation>ሐሳብ ወይም ቅሬታ</translation>
    </message>
    <message id="home.suggestion.line">
        <source>You get a number and, if you wish, a reply</source>
        <translation>ቁጥር ይሰጥዎታል፣ ከፈለጉም መልስ ያገኛሉ</translation>
    </message>
    <message id="home.poll">
        <source>Vote</source>
        <translation>ድምፅ ይስጡ</translation>
    </message>
    <message id="home.poll.line">
        <source>We ask, you choose</source>
        <translation>እኛ እንጠይቃለን፣ እርስዎ ይመርጣሉ</translation>
    </message>
    <message id="home.news">
        <source>Announcements</source>
        <translation>ማስታወቂያዎች</translation>
    </message>
    <message id="home.news.line" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements</extracomment>
        <translation>
            <numerusform>%n ማስታወቂያ</numerusform>
            <numerusform>%n ማስታወቂያዎች</numerusform>
        </translation>
    </message>
    <message id="home.popular">
        <source>Most asked for this week</source>
        <translation>በዚህ ሳምንት በብዛት የተጠየቁ</translation>
    </message>
    <message id="news.count" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements, short</extracomment>
        <translation>
            <numerusform>%n ማስታወቂያ</numerusform>
            <numerusform>%n ማስታወቂያዎች</numerusform>
        </translation>
    </message>
    <message id="news.none">
        <source>There are no announcements today.</source>
        <translation>ዛሬ ምንም ማስታወቂያ የለም።</translation>
    </message>
    <message id="topics.title">
        <source>What is it about?</source>
        <translation>ስለ ምን ጉዳይ ነው?</translation>
    </message>
    <message id="page.back">
        <source>Back</source>
        <translation>ይመለሱ</translation>
    </message>
    <message id="page.more">
        <source>Show more</source>
        <extracomment>turns to the next part of the page</extracomment>
        <translation>ተጨማሪ ይመልከቱ</translation>
    </message>
    <message id="page.earlier">
        <source>Back up</source>
        <extracomment>turns back to the part before</extracomment>
        <translation>ወደ ላይ</translation>
    </message>
    <message id="search.title">
        <source>Search</source>
        <translation>ፍለጋ</translation>
    </message>
    <message id="search.prompt">
        <source>Search for a service or question</source>
        <translation>አገልግሎት ወይም ጥያቄ ይፈልጉ</translation>
    </message>
    <message id="search.short">
        <source>Search</source>
        <extracomment>the same, where letters are very large</extracomment>
        <translation>ፍለጋ</translation>
    </message>
    <message id="search.clear">
        <source>Clear</source>
        <extracomment>empties the field</extracomment>
        <translation>ያጽዱ</translation>
    </message>
    <message id="search.count" numerus="yes">
        <source>%n results</source>
        <extracomment>number of results</extracomment>
        <translation>
            <numerusform>%n ውጤት</numerusform>
            <numerusform>%n ውጤቶች</numerusform>
        </translation>
    </message>
    <message id="search.none">
        <source>Nothing found. Try another word, or ask at a counter.</source>
        <translation>ምንም አልተገኘም። ሌላ ቃል ይሞክሩ ወይም በመስኮት ይጠይቁ።</translation>
    </message>
    <message id="search.also">
        <source>Also showing results for %1</source>
        <extracomment>%1: the word as it was understood</extracomment>
        <translation>ለ%1 የተገኙ ውጤቶችም ይታያሉ</translation>
    </message>
    <message id="search.best">
        <source>Best match</source>
        <extracomment>over the first result</extracomment>
        <translation>በጣም የሚስማማው</translation>
    </message>
    <message id="search.keyboard">
        <source>Keyboard</source>
        <extracomment>shows the keyboard</extracomment>
        <translation>ቁልፍ ሰሌዳ</translation>
    </message>
    <message id="search.show" numerus="yes">
        <source>Show %n results</source>
        <extracomment>hides the keyboard so that the results are seen</extracomment>
        <translation>
            <numerusform>%n ውጤት ይመልከቱ</numerusform>
            <numerusform>%n ውጤቶችን ይመልከቱ</numerusform>
        </translation>
    </message>
    <message id="fact.fee">
        <source>Fee</source>
        <translation>ክፍያ</translation>
    </message>
    <message id="fact.duration">
        <source>Time</source>
        <translation>ጊዜ</translation>
    </message>
    <message id="fact.place">
        <source>Where</source>
        <translation>የት</translation>
    </message>
    <message id="fact.hours">
        <source>When</source>
        <translation>መቼ</translation>
    </message>
    <message id="channel.counter">
        <source>At the counter</source>
        <translation>በመስኮት</translation>
    </message>
    <message id="channel.phone">
        <source>By phone</source>
        <translation>በስልክ</translation>
    </message>
    <message id="channel.online">
        <source>Online</source>
        <translation>በኢንተርኔት</translation>
    </message>
    <message id="channel.post">
        <source>By post</source>
        <translation>በፖስታ</translation>
    </message>
    <message id="channel.email">
        <source>By email</source>
        <translation>በኢሜይል</translation>
    </message>
    <message id="service.documents">
        <source>What you need</source>
        <translation>የሚያስፈልጉ ነገሮች</translation>
    </message>
    <message id="service.steps">
        <source>Steps</source>
        <translation>ደረጃዎች</translation>
    </message>
    <message id="service.channels">
        <source>Can’t come in?</source>
        <translation>መምጣት አይችሉም?</translation>
    </message>
    <message id="service.related">
        <source>You may also need</source>
        <translation>ይህም ሊያስፈልግዎ ይችላል</translation>
    </message>
    <message id="service.guide">
        <source>Start step by step</source>
        <translation>ደረጃ በደረጃ ይጀምሩ</translation>
    </message>
    <message id="service.feedback">
        <source>Give feedback</source>
        <translation>አስተያየት ይስጡ</translation>
    </message>
    <message id="service.gone">
        <source>This page is no longer here</source>
        <translation>ይህ ገጽ አሁን እዚህ የለም</translation>
    </message>
    <message id="service.fallback">
        <source>This page is not yet in your language.</source>
        <translation>ይህ ገጽ በቋንቋዎ ገና አልተዘጋጀም።</translation>
    </message>
    <message id="service.stale">
        <source>This translation is being updated. Fees and times are current.</source>
        <translation>ይህ ትርጉም እየታደሰ ነው። ክፍያዎቹና ሰዓቶቹ ወቅታዊ ናቸው።</translation>
    </message>
    <message id="plain.switch">
        <source>Simple words</source>
        <extracomment>a switch on a page of guidance: plain language</extracomment>
        <translation>በቀላል ቃላት</translation>
    </message>
    <message id="plain.explained">
        <source>Short sentences and everyday words</source>
        <extracomment>spoken after the name of the switch</extracomment>
        <translation>አጫጭር ዓረፍተ ነገሮች እና የዕለት ተዕለት ቃላት</translation>
    </message>
    <message id="plain.on">
        <source>Now in simple words.</source>
        <extracomment>said when the switch is on</extracomment>
        <translation>አሁን በቀላል ቃላት ነው።</translation>
    </message>
    <message id="plain.off">
        <source>Now in the usual words.</source>
        <extracomment>said when the switch is off</extracomment>
        <translation>አሁን በተለመዱት ቃላት ነው።</translation>
    </message>
    <message id="step.progress">
        <source>Step %1 of %2</source>
        <translation>ደረጃ %1 ከ%2</translation>
    </message>
    <message id="step.previous">
        <source>Step %1</source>
        <extracomment>%1 is the number of the step before</extracomment>
        <translation>ደረጃ %1</translation>
    </message>
    <message id="step.next">
        <source>Step %1: %2</source>
        <extracomment>%1 is a number, %2 the title of that step</extracomment>
        <translation>ደረጃ %1፦ %2</translation>
    </message>
    <message id="step.done">
        <source>Tell us how it went</source>
        <extracomment>after the last step</extracomment>
        <translation>እንዴት እንደነበር ይንገሩን</translation>
    </message>
    <message id="map.title">
        <source>Counter %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>መስኮት %1</translation>
    </message>
    <message id="map.alternative">
        <source>Drawing: counter %1 in the row of counters</source>
        <extracomment>%1 is a number; spoken instead of the drawing</extracomment>
        <translation>ሥዕል፦ መስኮት %1 በመስኮቶቹ ረድፍ</translation>
    </message>
    <message id="question.progress">
        <source>Question %1 of %2</source>
        <translation>ጥያቄ %1 ከ%2</translation>
    </message>
    <message id="question.optional">
        <source>Optional</source>
        <translation>ግዴታ አይደለም</translation>
    </message>
    <message id="question.minutes" numerus="yes">
        <source>About %n minutes</source>
        <extracomment>number of minutes left, a guess</extracomment>
        <translation>
            <numerusform>%n ደቂቃ ያህል</numerusform>
            <numerusform>%n ደቂቃ ያህል</numerusform>
        </translation>
    </message>
    <message id="question.previous">
        <source>Previous</source>
        <translation>ቀዳሚ</translation>
    </message>
    <message id="question.next">
        <source>Next</source>
        <translation>ቀጣይ</translation>
    </message>
    <message id="question.skip">
        <source>Skip</source>
        <translation>ይዝለሉ</translation>
    </message>
    <message id="question.private">
        <source>Only the people who handle it will read this.</source>
        <translation>ይህን የሚያነቡት ጉዳዩን የሚከታተሉት ሰዎች ብቻ ናቸው።</translation>
    </message>
    <message id="review.title">
        <source>Check your answers</source>
        <translation>መልሶችዎን ያረጋግጡ</translation>
    </message>
    <message id="review.explained">
        <source>Touch an answer to change it.</source>
        <translation>ለመቀየር መልሱን ይንኩ።</translation>
    </message>
    <message id="review.change">
        <source>Change: %1</source>
        <extracomment>%1 is the question</extracomment>
        <translation>ይቀይሩ፦ %1</translation>
    </message>
    <message id="review.empty">
        <source>Not answered</source>
        <translation>አልተመለሰም</translation>
    </message>
    <message id="review.send">
        <source>Send</source>
        <translation>ይላኩ</translation>
    </message>
    <message id="review.saving">
        <source>Saving</source>
        <translation>በማስቀመጥ ላይ</translation>
    </message>
    <message id="thanks.title">
        <source>Thank you. We have your answer.</source>
        <translation>እናመሰግናለን። መልስዎ ደርሶናል።</translation>
    </message>
    <message id="thanks.read">
        <source>It is saved on this device and reaches our team by this evening.</source>
        <translation>በዚህ መሣሪያ ላይ ተቀምጧል። እስከ ዛሬ ምሽት ለቡድናችን ይደርሳል።</translation>
    </message>
    <message id="thanks.reply">
        <source>It is saved on this device and reaches our team by this evening. They will reply to you.</source>
        <translation>በዚህ መሣሪያ ላይ ተቀምጧል። እስከ ዛሬ ምሽት ለቡድናችን ይደርሳል። እነሱም መልስ ይሰጡዎታል።</translation>
    </message>
    <message id="thanks.number">
        <source>Your reference number</source>
        <translation>የማመሳከሪያ ቁጥርዎ</translation>
    </message>
    <message id="thanks.keep">
        <source>Write it down or photograph it. Your name is not kept.</source>
        <translation>ይጻፉት ወይም ፎቶ ያንሱት። ስምዎን አናስቀምጥም።</translation>
    </message>
    <message id="thanks.hear">
        <source>Read me the number</source>
        <translation>ቁጥሩን ያንብቡልኝ</translation>
    </message>
    <message id="thanks.qr">
        <source>Square code with your reference number</source>
        <extracomment>spoken instead of the square code</extracomment>
        <translation>የማመሳከሪያ ቁጥርዎን የያዘ ካሬ ኮድ</translation>
    </message>
    <message id="thanks.next">
        <source>What happens now</source>
        <translation>ቀጥሎ ምን ይሆናል</translation>
    </message>
    <message id="thanks.next.today">
        <source>Today: it is saved here and on its way to the team</source>
        <translation>ዛሬ፦ እዚህ ተቀምጧል፣ ወደ ቡድኑም እየሄደ ነው</translation>
    </message>
    <message id="thanks.next.read">
        <source>This week: the team reads every answer</source>
        <translation>በዚህ ሳምንት፦ ቡድኑ እያንዳንዱን መልስ ያነባል</translation>
    </message>
    <message id="thanks.next.news">
        <source>Each month: we publish what changed</source>
        <translation>በየወሩ፦ የተለወጠውን እናሳውቃለን</translation>
    </message>
    <message id="thanks.next.answer">
        <source>Within 7 days: the team replies</source>
        <translation>በ7 ቀናት ውስጥ፦ ቡድኑ መልስ ይሰጣል</translation>
    </message>
    <message id="thanks.next.check">
        <source>Read the reply here: touch “Check a comment”</source>
        <translation>መልሱን እዚህ ለማንበብ «አስተያየትዎን ይከታተሉ» የሚለውን ይንኩ</translation>
    </message>
    <message id="thanks.clearing" numerus="yes">
        <source>This screen clears in %n seconds</source>
        <extracomment>seconds until the screen is wiped</extracomment>
        <translation>
            <numerusform>ይህ ስክሪን በ%n ሰከንድ ውስጥ ይጸዳል</numerusform>
            <numerusform>ይህ ስክሪን በ%n ሰከንዶች ውስጥ ይጸዳል</numerusform>
        </translation>
    </message>
    <message id="thanks.time">
        <source>More time</source>
        <extracomment>more time on this screen</extracomment>
        <translation>ተጨማሪ ጊዜ</translation>
    </message>
    <message id="thanks.more">
        <source>Something else</source>
        <translation>ሌላ ጉዳይ</translation>
    </message>
    <message id="thanks.done">
        <source>I’m done, clear the screen</source>
        <extracomment>ends the visit and wipes the screen</extracomment>
        <translation>ጨርሻለሁ፣ ስክሪኑ ይጽዳ</translation>
    </message>
    <message id="idle.title">
        <source>Are you still here?</source>
        <translation>አሁንም እዚህ ነዎት?</translation>
    </message>
    <message id="idle.text" numerus="yes">
        <source>In %n seconds we erase what you wrote and return to the start, to keep it private.</source>
        <extracomment>seconds until everything is wiped</extracomment>
        <translation>
            <numerusform>ምስጢርዎን ለመጠበቅ፣ በ%n ሰከንድ ውስጥ የጻፉትን አጥፍተን ወደ መጀመሪያው እንመለሳለን።</numerusform>
            <numerusform>ምስጢርዎን ለመጠበቅ፣ በ%n ሰከንዶች ውስጥ የጻፉትን አጥፍተን ወደ መጀመሪያው እንመለሳለን።</numerusform>
        </translation>
    </message>
    <message id="idle.stay">
        <source>Yes, I need more time</source>
        <translation>አዎ፣ ተጨማሪ ጊዜ እፈልጋለሁ</translation>
    </message>
    <message id="idle.end">
        <source>No, end now</source>
        <translation>አይ፣ አሁን ልጨርስ</translation>
    </message>
    <message id="end.title">
        <source>End without sending?</source>
        <translation>ሳይልኩ ይጨርሳሉ?</translation>
    </message>
    <message id="end.text">
        <source>What you wrote has not been sent. It will be erased.</source>
        <translation>የጻፉት አልተላከም። ይጠፋል።</translation>
    </message>
    <message id="end.stay">
        <source>Back to my answers</source>
        <translation>ወደ መልሶቼ ልመለስ</translation>
    </message>
    <message id="end.discard">
        <source>Erase and end</source>
        <translation>አጥፍቼ ልጨርስ</translation>
    </message>
    <message id="unavailable.title">
        <source>We can’t take answers here right now</source>
        <translation>አሁን እዚህ መልስ መቀበል አልቻልንም</translation>
    </message>
    <message id="unavailable.text">
        <source>You can still read about every service. Our staff have been told. At the counters, someone will take down what you want to say.</source>
        <translation>ስለ ሁሉም አገልግሎቶች አሁንም ማንበብ ይችላሉ። ለሠራተኞቻችን ተነግሯል። በመስኮቶቹ፣ መናገር የሚፈልጉትን የሚጽፍልዎ ሰው አለ።</translation>
    </message>
    <message id="unavailable.again">
        <source>Try again</source>
        <translation>እንደገና ይሞክሩ</translation>
    </message>
    <message id="staff.title">
        <source>Staff</source>
        <translation>ሠራተኞች</translation>
    </message>
    <message id="staff.pin">
        <source>Enter your PIN</source>
        <translation>የምስጢር ቁጥርዎን ያስገቡ</translation>
    </message>
    <message id="staff.erase">
        <source>Erase</source>
        <extracomment>erases a digit</extracomment>
        <translation>ያጥፉ</translation>
    </message>
    <message id="staff.enter">
        <source>Enter</source>
        <translation>ያስገቡ</translation>
    </message>
    <message id="staff.back">
        <source>Back to the kiosk</source>
        <translation>ወደ መሣሪያው ይመለሱ</translation>
    </message>
    <message id="staff.quit">
        <source>Close Diwan</source>
        <translation>ዲዋንን ይዝጉ</translation>
    </message>
    <message id="staff.wrong">
        <source>That PIN is not right.</source>
        <translation>የምስጢር ቁጥሩ ትክክል አይደለም።</translation>
    </message>
    <message id="staff.locked">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>ብዙ ጊዜ ተሞክሯል። %1 ሰከንድ ይጠብቁ።</translation>
    </message>
    <message id="staff.no-pin">
        <source>No PIN is set for this kiosk. Set one with “diwan settings pin”.</source>
        <translation>ለዚህ መሣሪያ የምስጢር ቁጥር አልተመደበም። በ«diwan settings pin» ይመድቡ።</translation>
    </message>
    <message id="role.button">
        <source>button</source>
        <extracomment>spoken after a name</extracomment>
        <translation>ቁልፍ</translation>
    </message>
    <message id="role.choice">
        <source>choice</source>
        <extracomment>spoken after a name</extracomment>
        <translation>ምርጫ</translation>
    </message>
    <message id="role.checkbox">
        <source>checkbox</source>
        <extracomment>spoken after a name</extracomment>
        <translation>ምልክት ማድረጊያ ሳጥን</translation>
    </message>
    <message id="role.field">
        <source>text field</source>
        <extracomment>spoken after a name</extracomment>
        <translation>የጽሑፍ መስክ</translation>
    </message>
    <message id="role.heading">
        <source>heading</source>
        <extracomment>spoken after a name</extracomment>
        <translation>ርዕስ</translation>
    </message>
    <message id="state.selected">
        <source>selected</source>
        <extracomment>spoken</extracomment>
        <translation>ተመርጧል</translation>
    </message>
    <message id="state.not-selected">
        <source>not selected</source>
        <extracomment>spoken</extracomment>
        <translation>አልተመረጠም</translation>
    </message>
</context>
</TS>
