<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="opinion.ask.page">
        <source>Did this page help you?</source>
        <extracomment>At the end of a page of guidance.</extracomment>
        <translation>ይህ ገጽ ረድቶዎታል?</translation>
    </message>
    <message id="opinion.ask.step">
        <source>Did this step help you?</source>
        <extracomment>At the end of one step of a service.</extracomment>
        <translation>ይህ ደረጃ ረድቶዎታል?</translation>
    </message>
    <message id="opinion.yes">
        <source>Yes, it helped</source>
        <translation>አዎ፣ ረድቶኛል</translation>
    </message>
    <message id="opinion.no">
        <source>No, it did not</source>
        <translation>አይ፣ አልረዳኝም</translation>
    </message>
    <message id="opinion.why">
        <source>What was the reason?</source>
        <translation>ምክንያቱ ምንድን ነው?</translation>
    </message>
    <message id="opinion.reason.hard">
        <source>Hard to understand</source>
        <translation>ለመረዳት ከባድ ነው</translation>
    </message>
    <message id="opinion.reason.missing">
        <source>Something is missing</source>
        <translation>የጎደለ ነገር አለ</translation>
    </message>
    <message id="opinion.reason.wrong">
        <source>Wrong or out of date</source>
        <translation>የተሳሳተ ወይም ጊዜው ያለፈበት ነው</translation>
    </message>
    <message id="opinion.reason.failed">
        <source>I tried, it did not work</source>
        <translation>ሞክሬ አልተሳካም</translation>
    </message>
    <message id="opinion.reason.other">
        <source>I was looking for something else</source>
        <translation>ሌላ ነገር እየፈለግኩ ነበር</translation>
    </message>
    <message id="opinion.write">
        <source>Say it in your own words</source>
        <translation>በራስዎ ቃላት ይጻፉ</translation>
    </message>
    <message id="opinion.rewrite">
        <source>Change your words</source>
        <translation>የጻፉትን ይቀይሩ</translation>
    </message>
    <message id="opinion.thanks.yes">
        <source>Thank you. Your answer is kept.</source>
        <extracomment>The answer is on this device’s disk. Never say that it was sent.</extracomment>
        <translation>እናመሰግናለን። መልስዎ ተቀምጧል።</translation>
    </message>
    <message id="opinion.thanks.no">
        <source>Thank you. Your answer is kept for the people who write these pages.</source>
        <translation>እናመሰግናለን። መልስዎ እነዚህን ገጾች ለሚጽፉ ሰዎች ተቀምጧል።</translation>
    </message>
    <message id="opinion.thanks.words">
        <source>Thank you. Your words are kept for the people who write these pages.</source>
        <translation>እናመሰግናለን። የጻፉት እነዚህን ገጾች ለሚጽፉ ሰዎች ተቀምጧል።</translation>
    </message>
    <message id="opinion.not-kept">
        <source>Your answer could not be kept. Please tell the staff.</source>
        <translation>መልስዎን ማስቀመጥ አልቻልንም። እባክዎ ለሠራተኞች ይንገሩ።</translation>
    </message>
    <message id="opinion.words.title">
        <source>What should be better?</source>
        <translation>ምን ቢሻሻል ይሻላል?</translation>
    </message>
    <message id="opinion.words.line">
        <source>We cannot reply here. Please write no names and no numbers.</source>
        <translation>እዚህ መልስ መስጠት አንችልም። እባክዎ ስም ወይም ቁጥር አይጻፉ።</translation>
    </message>
    <message id="opinion.words.send">
        <source>Hand in</source>
        <extracomment>The button that keeps what was written.</extracomment>
        <translation>ይላኩ</translation>
    </message>
    <message id="opinion.words.empty">
        <source>Nothing is written yet.</source>
        <translation>እስካሁን ምንም አልተጻፈም።</translation>
    </message>
</context>
</TS>
