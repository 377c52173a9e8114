<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="helped.title">
        <source>Did this help?</source>
        <translation>ይህ ረድቷል?</translation>
    </message>
    <message id="helped.list">
        <source>Pages that do not help</source>
        <translation>የማይረዱ ገጾች</translation>
    </message>
    <message id="helped.list.detail">
        <source>The surest failures first. Only answers to the text as it reads now are counted.</source>
        <translation>በጣም እርግጠኛ የሆኑት መጀመሪያ። አሁን ስላለው ጽሑፍ የተሰጡ መልሶች ብቻ ይቆጠራሉ።</translation>
    </message>
    <message id="helped.list.none">
        <source>Nobody has said yet whether pages helped.</source>
        <translation>ገጾቹ መርዳታቸውን እስካሁን ማንም አልተናገረም።</translation>
    </message>
    <message id="helped.rest">
        <source>Show more (%1)</source>
        <translation>ተጨማሪ ያሳዩ (%1)</translation>
    </message>
    <message id="helped.page">
        <source>The whole page</source>
        <translation>ሙሉው ገጽ</translation>
    </message>
    <message id="helped.step">
        <source>Step %1: %2</source>
        <extracomment>%1 the number of a step, %2 its title.</extracomment>
        <translation>ደረጃ %1፦ %2</translation>
    </message>
    <message id="helped.plain">
        <source>%1, plain words</source>
        <translation>%1፣ ቀላል ቃላት</translation>
    </message>
    <message id="helped.share">
        <source>%1 say it did not help</source>
        <extracomment>%1 is a share such as 38%.</extracomment>
        <translation>%1 አልረዳም ብለዋል</translation>
    </message>
    <message id="helped.range">
        <source>Of all visitors, probably: %1 to %2</source>
        <translation>ከሁሉም ጎብኚዎች፣ ምናልባት፦ ከ%1 እስከ %2</translation>
    </message>
    <message id="helped.few">
        <source>Too few answers to tell</source>
        <translation>መልሶቹ በጣም ጥቂት ናቸው</translation>
    </message>
    <message id="helped.none">
        <source>Nobody has answered in this period.</source>
        <translation>በዚህ ጊዜ ውስጥ ማንም አልመለሰም።</translation>
    </message>
    <message id="helped.mended">
        <source>Before and after the change</source>
        <translation>ከለውጡ በፊትና በኋላ</translation>
    </message>
    <message id="helped.before">
        <source>Before, %1 to %2: %3 of %4</source>
        <extracomment>%1 and %2 are days, %3 a share such as 38%, %4 a number of people such as “62 people”. The share is of those who said no.</extracomment>
        <translation>በፊት፣ ከ%1 እስከ %2፦ ከ%4 %3</translation>
    </message>
    <message id="helped.since">
        <source>Since %1: %2 of %3</source>
        <extracomment>%1 a day, %2 a share, %3 a number of people.</extracomment>
        <translation>ከ%1 ጀምሮ፦ ከ%3 %2</translation>
    </message>
    <message id="helped.since.none">
        <source>Nobody has answered since the text was changed.</source>
        <translation>ጽሑፉ ከተቀየረ በኋላ ማንም አልመለሰም።</translation>
    </message>
    <message id="helped.fewer">
        <source>%1 points fewer say no.</source>
        <translation>«አይ» ያሉት በ%1 ነጥብ ቀንሰዋል።</translation>
    </message>
    <message id="helped.more">
        <source>%1 points more say no.</source>
        <translation>«አይ» ያሉት በ%1 ነጥብ ጨምረዋል።</translation>
    </message>
    <message id="helped.same">
        <source>As many say no as before.</source>
        <translation>«አይ» ያሉት ድርሻ አልተለወጠም።</translation>
    </message>
    <message id="helped.certain">
        <source>This is hardly chance.</source>
        <translation>ይህ በአጋጣሚ የመሆን ዕድሉ ትንሽ ነው።</translation>
    </message>
    <message id="helped.chance">
        <source>This may be chance.</source>
        <translation>ይህ በአጋጣሚ ሊሆን ይችላል።</translation>
    </message>
    <message id="helped.reasons">
        <source>Why not</source>
        <translation>ለምን አልረዳም</translation>
    </message>
    <message id="helped.reason.none">
        <source>No reason given</source>
        <translation>ያለ ምክንያት</translation>
    </message>
    <message id="helped.reason.few">
        <source>few</source>
        <extracomment>In place of a number that is too small to be told.</extracomment>
        <translation>ጥቂት</translation>
    </message>
    <message id="helped.elsewhere">
        <source>In other languages</source>
        <translation>በሌሎች ቋንቋዎች</translation>
    </message>
    <message id="helped.words">
        <source>What people wrote</source>
        <translation>ሰዎች የጻፉት</translation>
    </message>
    <message id="helped.words.none">
        <source>No words that this account can read.</source>
        <translation>ይህ መለያ ሊያነባቸው የሚችላቸው ቃላት የሉም።</translation>
    </message>
    <message id="helped.words.old">
        <source>about the text before the change</source>
        <translation>ከለውጡ በፊት ስላለው ጽሑፍ</translation>
    </message>
    <message id="helped.languages">
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message id="helped.languages.all">
        <source>All languages</source>
        <translation>ሁሉም ቋንቋዎች</translation>
    </message>
    <message id="helped.period">
        <source>Period</source>
        <translation>ጊዜ</translation>
    </message>
    <message id="helped.save">
        <source>Save as CSV</source>
        <translation>እንደ CSV ያስቀምጡ</translation>
    </message>
    <message id="helped.csv.page">
        <source>Page</source>
        <translation>ገጽ</translation>
    </message>
    <message id="helped.csv.step">
        <source>Step</source>
        <translation>ደረጃ</translation>
    </message>
    <message id="helped.csv.share">
        <source>Did not help, %</source>
        <translation>አልረዳም፣ %</translation>
    </message>
    <message id="helped.csv.low">
        <source>Probably at least, %</source>
        <translation>ቢያንስ (ግምት)፣ %</translation>
    </message>
    <message id="helped.csv.high">
        <source>Probably at most, %</source>
        <translation>ቢበዛ (ግምት)፣ %</translation>
    </message>
    <message id="helped.csv.people">
        <source>People</source>
        <translation>ሰዎች</translation>
    </message>
    <message id="helped.csv.before">
        <source>Before the change, %</source>
        <translation>ከለውጡ በፊት፣ %</translation>
    </message>
    <message id="helped.csv.by">
        <source>Change, points</source>
        <translation>ልዩነት፣ ነጥብ</translation>
    </message>
</context>
</TS>
