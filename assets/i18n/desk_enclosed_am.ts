<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="enclosed.image">
        <source>a drawing, %1 KB</source>
        <translation>ሥዕል፣ %1 ኪባ</translation>
    </message>
    <message id="enclosed.audio">
        <source>a recording, %1 KB</source>
        <translation>የድምፅ ቅጂ፣ %1 ኪባ</translation>
    </message>
    <message id="enclosed.text">
        <source>typed words, %1 KB</source>
        <translation>የተጻፉ ቃላት፣ %1 ኪባ</translation>
    </message>
    <message id="enclosed.other">
        <source>a file, %1 KB</source>
        <translation>ፋይል፣ %1 ኪባ</translation>
    </message>
    <message id="enclosed.of">
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message id="enclosed.says">
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message id="enclosed.away">
        <source>Not on this computer yet. It comes the next time this desk reaches the central server.</source>
        <translation>እስካሁን በዚህ ኮምፒውተር ላይ የለም። ይህ የሥራ ቦታ በሚቀጥለው ጊዜ ከዋናው ማዕከል ጋር ሲገናኝ ይደርሳል።</translation>
    </message>
    <message id="enclosed.closed">
        <source>Kept at the central server. It is on this computer only until the case is closed.</source>
        <translation>በዋናው ማዕከል ተቀምጧል። በዚህ ኮምፒውተር ላይ የሚቆየው ጉዳዩ እስኪዘጋ ድረስ ብቻ ነው።</translation>
    </message>
    <message id="enclosed.sealed">
        <source>It is sealed, and this account’s key does not open it.</source>
        <translation>ታሽጓል፣ የዚህ መለያ ቁልፍ አይከፍተውም።</translation>
    </message>
    <message id="enclosed.strange">
        <source>A file of this kind cannot be shown here, or it is damaged.</source>
        <translation>የዚህ ዓይነት ፋይል እዚህ ሊታይ አይችልም፣ ወይም ተበላሽቷል።</translation>
    </message>
    <message id="enclosed.silent">
        <source>Nothing can be heard: this computer has no loudspeaker that works. Connect one and try again.</source>
        <translation>ምንም ሊሰማ አይችልም፦ ይህ ኮምፒውተር የሚሠራ ድምፅ ማጉያ የለውም። እባክዎ ያገናኙና እንደገና ይሞክሩ።</translation>
    </message>
    <message id="enclosed.play">
        <source>Play the recording</source>
        <translation>ቅጂውን አጫውት</translation>
    </message>
    <message id="enclosed.stop">
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
    <message id="enclosed.length">
        <source>%1 s</source>
        <translation>%1 ሰከንድ</translation>
    </message>
</context>
</TS>
