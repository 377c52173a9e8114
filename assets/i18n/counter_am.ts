<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>አስተያየት መመዝገብ</translation>
    </message>
    <message id="record.explained">
        <source>For someone at the counter or on the telephone. What they say is kept and sealed as at a kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>በመስኮት ላይ ላሉ ወይም በስልክ ለሚያነጋግሩ ሰዎች። የሚናገሩት በመሣሪያዎቹ ላይ እንደሚሆነው ታሽጎ ይቀመጣል።</translation>
    </message>
    <message id="record.channel">
        <source>How does the person speak with you?</source>
        <extracomment>staff desktop</extracomment>
        <translation>ግለሰቡ በምን መንገድ ያነጋግሩዎታል?</translation>
    </message>
    <message id="record.channel.desk">
        <source>At the counter</source>
        <extracomment>staff desktop</extracomment>
        <translation>በመስኮት</translation>
    </message>
    <message id="record.channel.telephone">
        <source>By telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>በስልክ</translation>
    </message>
    <message id="record.language">
        <source>Which language do they speak?</source>
        <extracomment>staff desktop</extracomment>
        <translation>በየትኛው ቋንቋ ይናገራሉ?</translation>
    </message>
    <message id="record.form">
        <source>What is it about?</source>
        <extracomment>staff desktop</extracomment>
        <translation>ስለ ምንድን ነው?</translation>
    </message>
    <message id="record.form.satisfaction">
        <source>How a visit went</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጉብኝቱ እንዴት ነበር</translation>
    </message>
    <message id="record.form.suggestion">
        <source>A suggestion or a complaint</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሐሳብ ወይም ቅሬታ</translation>
    </message>
    <message id="record.form.panel">
        <source>Wishes to take part</source>
        <extracomment>staff desktop</extracomment>
        <translation>መሳተፍ ይፈልጋሉ</translation>
    </message>
    <message id="record.about">
        <source>%1 · %2</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="record.mine">
        <source>Questions in my language</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጥያቄዎቹ በእኔ ቋንቋ</translation>
    </message>
    <message id="record.first">
        <source>This is the first question.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይህ የመጀመሪያው ጥያቄ ነው።</translation>
    </message>
    <message id="record.drop">
        <source>Discard</source>
        <extracomment>staff desktop</extracomment>
        <translation>ያስወግዱ</translation>
    </message>
    <message id="record.review">
        <source>Read it to the person. Choose a line to change it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ለግለሰቡ ያንብቡላቸው። ለመቀየር መስመሩን ይምረጡ።</translation>
    </message>
    <message id="record.keep">
        <source>Record</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይመዝግቡ</translation>
    </message>
    <message id="record.done">
        <source>Recorded on this desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>በዚህ የሥራ ቦታ ተመዝግቧል</translation>
    </message>
    <message id="record.done.reply">
        <source>It is a case in the inbox now. The person reads the reply with this number.</source>
        <extracomment>staff desktop</extracomment>
        <translation>አሁን በአስተያየት ሳጥኑ ውስጥ ይገኛል። መልሱ በዚህ ቁጥር ይነበባል።</translation>
    </message>
    <message id="record.done.read">
        <source>It counts on the dashboard. No reply was asked for.</source>
        <extracomment>staff desktop</extracomment>
        <translation>በአጠቃላይ እይታው ላይ ይቆጠራል። መልስ አልተጠየቀም።</translation>
    </message>
    <message id="record.number">
        <source>Reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>የማመሳከሪያ ቁጥር</translation>
    </message>
    <message id="record.tell">
        <source>Tell it to the person or give it to them on paper. Whoever has it can check the comment at any kiosk.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ለግለሰቡ ይንገሯቸው ወይም በወረቀት ይስጧቸው። ቁጥሩ ያለው ሰው አስተያየቱን በማንኛውም መሣሪያ መከታተል ይችላል።</translation>
    </message>
    <message id="record.code">
        <source>Reference number as a square code</source>
        <extracomment>staff desktop</extracomment>
        <translation>የማመሳከሪያ ቁጥሩን የያዘ ካሬ ኮድ</translation>
    </message>
    <message id="record.copy">
        <source>Copy</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይቅዱ</translation>
    </message>
    <message id="record.print">
        <source>Print</source>
        <extracomment>staff desktop</extracomment>
        <translation>ያትሙ</translation>
    </message>
    <message id="record.copied">
        <source>Copied.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ተቀድቷል።</translation>
    </message>
    <message id="record.printed">
        <source>Printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>ታትሟል፦ %1</translation>
    </message>
    <message id="record.not-printed">
        <source>It could not be printed: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>ማተም አልተቻለም፦ %1</translation>
    </message>
    <message id="record.another">
        <source>Record another</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሌላ ይመዝግቡ</translation>
    </message>
    <message id="record.not-begun">
        <source>Nothing can be recorded now: the disk is full, or this desk has no keys to seal with yet. Tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>አሁን መመዝገብ አይቻልም፦ ዲስኩ ሞልቷል ወይም ይህ የሥራ ቦታ የማሸጊያ ቁልፎች ገና የሉትም። ለሥርዓት አስተዳዳሪው ይንገሩ።</translation>
    </message>
    <message id="record.not-kept">
        <source>It could not be kept. Nothing is lost on this page: try again, and tell the administrator.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ማስቀመጥ አልተቻለም። ከዚህ ገጽ ምንም አልጠፋም፦ እንደገና ይሞክሩ፣ ለሥርዓት አስተዳዳሪውም ይንገሩ።</translation>
    </message>
    <message id="record.leave">
        <source>Leave what you have begun?</source>
        <extracomment>staff desktop</extracomment>
        <translation>የጀመሩትን ይተዋሉ?</translation>
    </message>
    <message id="record.leave.explained">
        <source>Nothing is recorded yet. You can keep it here until you sign out, or discard it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>እስካሁን ምንም አልተመዘገበም። እስኪወጡ ድረስ እዚህ ማቆየት ወይም ማስወገድ ይችላሉ።</translation>
    </message>
    <message id="record.leave.stay">
        <source>Go on recording</source>
        <extracomment>staff desktop</extracomment>
        <translation>መመዝገቡን ይቀጥሉ</translation>
    </message>
    <message id="record.leave.keep">
        <source>Keep it for now</source>
        <extracomment>staff desktop</extracomment>
        <translation>ለአሁኑ ይቆይ</translation>
    </message>
    <message id="record.leave.drop">
        <source>Discard it</source>
        <extracomment>staff desktop</extracomment>
        <translation>ያስወግዱት</translation>
    </message>
    <message id="record.slip">
        <source>Your reference number</source>
        <extracomment>staff desktop</extracomment>
        <translation>የማመሳከሪያ ቁጥርዎ</translation>
    </message>
    <message id="record.slip.use">
        <source>Type or scan it at any of our kiosks under “%1” to see what became of what you said and to read our reply. Keep it: nobody can look it up for you.</source>
        <extracomment>staff desktop</extracomment>
        <translation>የነገሩን ምን ላይ እንደደረሰ ለማየትና መልሳችንን ለማንበብ በማንኛውም መሣሪያችን «%1» በሚለው ውስጥ ይጻፉት ወይም ይቃኙት። በጥንቃቄ ያስቀምጡት፦ ማንም ሊያገኝልዎት አይችልም።</translation>
    </message>
    <message id="desk.keys.record">
        <source>Record feedback</source>
        <extracomment>staff desktop</extracomment>
        <translation>አስተያየት መመዝገብ</translation>
    </message>
    <message id="desk.page.guidance">
        <source>Guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>መመሪያ</translation>
    </message>
    <message id="handbook.search">
        <source>Search the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>በመመሪያው ውስጥ ይፈልጉ</translation>
    </message>
    <message id="handbook.language">
        <source>Language of the guidance</source>
        <extracomment>staff desktop</extracomment>
        <translation>የመመሪያው ቋንቋ</translation>
    </message>
    <message id="handbook.results">
        <source>Services</source>
        <extracomment>staff desktop</extracomment>
        <translation>አገልግሎቶች</translation>
    </message>
    <message id="handbook.nothing">
        <source>Nothing found. Try other words, or another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ምንም አልተገኘም። ሌሎች ቃላትን ወይም ሌላ ቋንቋ ይሞክሩ።</translation>
    </message>
    <message id="handbook.choose">
        <source>Choose a service to read it here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>እዚህ ለማንበብ አንድ አገልግሎት ይምረጡ።</translation>
    </message>
    <message id="handbook.copy">
        <source>Copy all</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሁሉንም ይቅዱ</translation>
    </message>
    <message id="handbook.copy.part">
        <source>Copy: %1</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይቅዱ፦ %1</translation>
    </message>
    <message id="handbook.code">
        <source>Code for a phone</source>
        <extracomment>staff desktop</extracomment>
        <translation>ለስልክ የሚሆን ኮድ</translation>
    </message>
    <message id="handbook.code.online">
        <source>Scan it with a phone: it opens the online service.</source>
        <extracomment>staff desktop</extracomment>
        <translation>በስልክ ይቃኙት፦ የመስመር ላይ አገልግሎቱን ይከፍታል።</translation>
    </message>
    <message id="handbook.code.text">
        <source>Scan it with a phone: it shows what to bring.</source>
        <extracomment>staff desktop</extracomment>
        <translation>በስልክ ይቃኙት፦ ምን ይዞ መምጣት እንደሚያስፈልግ ያሳያል።</translation>
    </message>
    <message id="handbook.plain">
        <source>In plain words</source>
        <extracomment>staff desktop</extracomment>
        <translation>በቀላል ቃላት</translation>
    </message>
    <message id="handbook.edit">
        <source>Edit</source>
        <extracomment>staff desktop</extracomment>
        <translation>ያስተካክሉ</translation>
    </message>
    <message id="handbook.beside">
        <source>Beside it:</source>
        <extracomment>staff desktop</extracomment>
        <translation>ከጎኑ፦</translation>
    </message>
    <message id="handbook.facts">
        <source>At a glance</source>
        <extracomment>staff desktop</extracomment>
        <translation>በአጭሩ</translation>
    </message>
    <message id="handbook.fallback">
        <source>Not translated yet: shown in another language.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ገና አልተተረጎመም፦ በሌላ ቋንቋ ይታያል።</translation>
    </message>
    <message id="handbook.stale">
        <source>The translation is older than the original. Facts are current.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ዋናው ጽሑፍ ከትርጉሙ በኋላ ተቀይሯል። መረጃዎቹ ግን ወቅታዊ ናቸው።</translation>
    </message>
</context>
</TS>
