<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="shaping.title">
        <source>Steps, fees and documents</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ደረጃዎች፣ ክፍያዎችና ሰነዶች</translation>
    </message>
    <message id="shaping.explained">
        <source>What is added here becomes a place to write in every language. Undo takes it back.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>እዚህ የሚጨመረው በእያንዳንዱ ቋንቋ የሚጻፍበት ቦታ ይሆናል። መመለስ ይቻላል።</translation>
    </message>
    <message id="shaping.steps">
        <source>Steps</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ደረጃዎች</translation>
    </message>
    <message id="shaping.fees">
        <source>Fees</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ክፍያዎች</translation>
    </message>
    <message id="shaping.documents">
        <source>Documents to bring</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>የሚያስፈልጉ ሰነዶች</translation>
    </message>
    <message id="shaping.channels">
        <source>Ways to reach this service</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ወደዚህ አገልግሎት የሚደረስባቸው መንገዶች</translation>
    </message>
    <message id="shaping.new.steps">
        <source>What is to be done in this step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>በዚህ ደረጃ የሚደረገው</translation>
    </message>
    <message id="shaping.new.fees">
        <source>What the fee is for</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ክፍያው ለምን እንደሆነ</translation>
    </message>
    <message id="shaping.new.documents">
        <source>Which document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>የትኛው ሰነድ</translation>
    </message>
    <message id="shaping.new.channels">
        <source>How</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>እንዴት</translation>
    </message>
    <message id="shaping.add.steps">
        <source>Add a step</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ደረጃ ያክሉ</translation>
    </message>
    <message id="shaping.add.fees">
        <source>Add a fee</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ክፍያ ያክሉ</translation>
    </message>
    <message id="shaping.add.documents">
        <source>Add a document</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ሰነድ ያክሉ</translation>
    </message>
    <message id="shaping.add.channels">
        <source>Add a way</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>መንገድ ያክሉ</translation>
    </message>
    <message id="shaping.amount">
        <source>Amount (%1)</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>መጠን (%1)</translation>
    </message>
    <message id="shaping.reach">
        <source>Number or address</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ቁጥር ወይም አድራሻ</translation>
    </message>
    <message id="shaping.up">
        <source>Further up: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ወደ ላይ፦ %1</translation>
    </message>
    <message id="shaping.down">
        <source>Further down: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ወደ ታች፦ %1</translation>
    </message>
    <message id="shaping.take">
        <source>Take away: %1</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ያውጡ፦ %1</translation>
    </message>
    <message id="shaping.hours.add">
        <source>Add opening hours of its own</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>የራሱን የሥራ ሰዓት ያክሉ</translation>
    </message>
    <message id="shaping.hours.take">
        <source>Take its opening hours away</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>የሥራ ሰዓቱን ያውጡ</translation>
    </message>
    <message id="shaping.done.added">
        <source>Added. Write the words in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ታክሏል። ቃላቱን በእያንዳንዱ ቋንቋ ይጻፉ።</translation>
    </message>
    <message id="shaping.done.taken-out">
        <source>Taken away, in every language.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>በሁሉም ቋንቋዎች ወጥቷል።</translation>
    </message>
    <message id="shaping.done.moved">
        <source>The order is another now.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ቅደም ተከተሉ ተለውጧል።</translation>
    </message>
    <message id="shaping.wrong.words">
        <source>Say first what it is called.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>መጀመሪያ ስሙን ይጻፉ።</translation>
    </message>
    <message id="shaping.wrong.full">
        <source>There are as many as a page can have.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>ገጹ ሊይዝ የሚችለውን ያህል ሞልቷል።</translation>
    </message>
    <message id="shaping.wrong.service">
        <source>Only the page of a service has these.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>እነዚህ ያሉት በአገልግሎት ገጽ ላይ ብቻ ነው።</translation>
    </message>
    <message id="shaping.form-version">
        <source>The new form is in its place, with the version %1.</source>
        <extracomment>staff desktop: what a service has</extracomment>
        <translation>አዲሱ ቅጽ በቦታው ነው፤ እትሙ %1 ነው።</translation>
    </message>
</context>
</TS>
