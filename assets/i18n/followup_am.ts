<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="followup.title">
        <source>Check a comment</source>
        <translation>አስተያየትዎን ይከታተሉ</translation>
    </message>
    <message id="followup.line">
        <source>Use your reference number</source>
        <translation>በማመሳከሪያ ቁጥርዎ</translation>
    </message>
    <message id="followup.ask">
        <source>Type your reference number. It has 13 letters and digits.</source>
        <translation>የማመሳከሪያ ቁጥርዎን ይጻፉ። 13 ፊደላትና አሃዞች አሉት።</translation>
    </message>
    <message id="followup.nothing">
        <source>Nothing typed yet</source>
        <translation>እስካሁን ምንም አልተጻፈም</translation>
    </message>
    <message id="followup.full">
        <source>The number is complete.</source>
        <translation>ቁጥሩ ተሟልቷል።</translation>
    </message>
    <message id="followup.erase">
        <source>Erase last</source>
        <translation>የመጨረሻውን ያጥፉ</translation>
    </message>
    <message id="followup.show">
        <source>Show</source>
        <translation>ይመልከቱ</translation>
    </message>
    <message id="followup.other">
        <source>Another number</source>
        <translation>ሌላ ቁጥር</translation>
    </message>
    <message id="followup.wrong.length">
        <source>The number is not complete. It has 13 letters and digits.</source>
        <translation>ቁጥሩ አልተሟላም። 13 ፊደላትና አሃዞች አሉት።</translation>
    </message>
    <message id="followup.wrong.symbol">
        <source>One symbol does not occur in reference numbers. Look at each one again.</source>
        <translation>በማመሳከሪያ ቁጥር ውስጥ የሌለ ምልክት አለ። እያንዳንዱን ይመልከቱ።</translation>
    </message>
    <message id="followup.wrong.check">
        <source>This number does not fit: one symbol may be wrong. Look at each one again.</source>
        <translation>ቁጥሩ አይገጥምም፤ አንድ ምልክት ስህተት ሊሆን ይችላል። እያንዳንዱን ይመልከቱ።</translation>
    </message>
    <message id="followup.state.unknown">
        <source>Nothing new here yet</source>
        <translation>እዚህ ገና አዲስ ነገር የለም</translation>
    </message>
    <message id="followup.line.unknown">
        <source>The number is right, but this kiosk has not heard about it yet. Your comment is kept. Try again tomorrow.</source>
        <translation>ቁጥሩ ትክክል ነው፣ ግን ስለ እሱ ወደዚህ መሣሪያ ገና መረጃ አልደረሰም። አስተያየትዎ ተቀምጧል። ነገ እንደገና ይሞክሩ።</translation>
    </message>
    <message id="followup.state.received">
        <source>We have your comment</source>
        <translation>አስተያየትዎ ደርሷል</translation>
    </message>
    <message id="followup.line.received">
        <source>The team is going to read it.</source>
        <translation>ቡድኑ ያነበዋል።</translation>
    </message>
    <message id="followup.state.being-read">
        <source>The team has read it</source>
        <translation>ቡድኑ አንብቦታል</translation>
    </message>
    <message id="followup.line.being-read">
        <source>We are looking at what can be done.</source>
        <translation>ምን ማድረግ እንደሚቻል እያየን ነው።</translation>
    </message>
    <message id="followup.state.in-progress">
        <source>We are working on it</source>
        <translation>እየሠራንበት ነው</translation>
    </message>
    <message id="followup.line.in-progress">
        <source>You get a reply when it is done.</source>
        <translation>ሲያልቅ መልስ ያገኛሉ።</translation>
    </message>
    <message id="followup.state.answered">
        <source>There is a reply</source>
        <translation>መልስ አለ</translation>
    </message>
    <message id="followup.line.answered">
        <source>You can read it here.</source>
        <translation>እዚህ ሊያነቡት ይችላሉ።</translation>
    </message>
    <message id="followup.state.closed">
        <source>This is closed</source>
        <translation>ጉዳዩ ተዘግቷል</translation>
    </message>
    <message id="followup.line.closed">
        <source>Thank you for telling us.</source>
        <translation>ስለነገሩን እናመሰግናለን።</translation>
    </message>
    <message id="followup.state.withdrawn">
        <source>The comment was withdrawn</source>
        <translation>አስተያየቱ ተሰርዟል</translation>
    </message>
    <message id="followup.line.withdrawn">
        <source>We do not work on it any more.</source>
        <translation>ከእንግዲህ አንሠራበትም።</translation>
    </message>
    <message id="followup.since">
        <source>Your comment came on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>አስተያየትዎ የደረሰበት ቀን፦ %1።</translation>
    </message>
    <message id="followup.due">
        <source>We reply by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>እስከ %1 መልስ እንሰጣለን።</translation>
    </message>
    <message id="followup.on">
        <source>The team’s reply, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>የቡድኑ መልስ፣ %1</translation>
    </message>
    <message id="followup.withdraw">
        <source>Withdraw it</source>
        <translation>አስተያየቱን ይሰርዙ</translation>
    </message>
    <message id="followup.sure">
        <source>Do you want to withdraw your comment? Nobody works on it after that.</source>
        <translation>አስተያየትዎን መሰረዝ ይፈልጋሉ? ከዚያ በኋላ ማንም አይሠራበትም።</translation>
    </message>
    <message id="followup.withdraw.yes">
        <source>Yes, withdraw it</source>
        <translation>አዎ፣ ይሰረዝ</translation>
    </message>
    <message id="followup.withdraw.no">
        <source>No, keep it</source>
        <translation>አይ፣ ይቆይ</translation>
    </message>
    <message id="followup.withdrawn">
        <source>Your comment is withdrawn. This is saved on this device and reaches the team by this evening.</source>
        <translation>አስተያየትዎ ተሰርዟል። ይህ በዚህ መሣሪያ ላይ ተመዝግቧል፣ እስከ ዛሬ ምሽት ለቡድኑ ይደርሳል።</translation>
    </message>
    <message id="followup.not-kept">
        <source>We could not save this now. Try again.</source>
        <translation>አሁን ማስቀመጥ አልቻልንም። እንደገና ይሞክሩ።</translation>
    </message>
    <message id="followup.add">
        <source>Add something</source>
        <translation>ተጨማሪ ይጻፉ</translation>
    </message>
    <message id="followup.add.title">
        <source>What would you like to add?</source>
        <translation>ምን መጨመር ይፈልጋሉ?</translation>
    </message>
    <message id="followup.add.hint">
        <source>The team reads it together with your comment. If the comment was closed, it is opened again.</source>
        <translation>ቡድኑ ከአስተያየትዎ ጋር አብሮ ያነበዋል። አስተያየቱ ተዘግቶ ከሆነ እንደገና ይከፈታል።</translation>
    </message>
    <message id="followup.add.send">
        <source>Send</source>
        <translation>ይላኩ</translation>
    </message>
    <message id="followup.add.empty">
        <source>Write something first.</source>
        <translation>መጀመሪያ አንድ ነገር ይጻፉ።</translation>
    </message>
    <message id="followup.added">
        <source>What you added is saved on this device and reaches the team by this evening.</source>
        <translation>የጨመሩት በዚህ መሣሪያ ላይ ተቀምጧል፤ እስከ ዛሬ ምሽት ለቡድኑ ይደርሳል።</translation>
    </message>
    <message id="slip.print">
        <source>Print</source>
        <translation>ያትሙ</translation>
    </message>
    <message id="slip.printing">
        <source>Printing</source>
        <translation>በመታተም ላይ</translation>
    </message>
    <message id="slip.printed">
        <source>Printed. Take the paper</source>
        <translation>ታትሟል። ወረቀቱን ይውሰዱ</translation>
    </message>
    <message id="slip.failed">
        <source>It did not print. Try again</source>
        <translation>አልታተመም። እንደገና ይሞክሩ</translation>
    </message>
</context>
</TS>
