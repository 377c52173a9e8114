<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="habits.about">
        <source>%1 to %2, %3</source>
        <translation>ከ%1 እስከ %2፣ %3</translation>
    </message>
    <message id="habits.sheet.figures">
        <source>Figures</source>
        <translation>አሃዞች</translation>
    </message>
    <message id="habits.sheet.by">
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message id="habits.head.before">
        <source>Period before</source>
        <translation>ቀዳሚው ጊዜ</translation>
    </message>
    <message id="habits.head.from">
        <source>From</source>
        <translation>ከ</translation>
    </message>
    <message id="habits.head.what">
        <source>What</source>
        <translation>ምን</translation>
    </message>
    <message id="habits.head.more">
        <source>Details</source>
        <translation>ዝርዝር</translation>
    </message>
    <message id="habits.head.device">
        <source>Device</source>
        <translation>መሣሪያ</translation>
    </message>
    <message id="habits.head.state">
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message id="habits.head.waiting">
        <source>Not sent yet</source>
        <translation>እዚያ ያለ</translation>
    </message>
    <message id="habits.head.reason">
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message id="habits.head.with">
        <source>Dissatisfied with it</source>
        <translation>ይህን ከጠቀሱት መካከል ያልረኩ</translation>
    </message>
    <message id="habits.head.without">
        <source>Dissatisfied without it</source>
        <translation>ይህን ካልጠቀሱት መካከል ያልረኩ</translation>
    </message>
    <message id="habits.head.words">
        <source>Words</source>
        <translation>ቃላት</translation>
    </message>
    <message id="habits.keep">
        <source>Save or print: %1</source>
        <translation>ማስቀመጥ ወይም ማተም፦ %1</translation>
    </message>
    <message id="habits.export">
        <source>Export</source>
        <translation>ወደ ውጭ ይላኩ</translation>
    </message>
    <message id="habits.save.csv">
        <source>Save as CSV</source>
        <translation>እንደ CSV ያስቀምጡ</translation>
    </message>
    <message id="habits.save.xlsx">
        <source>Save as workbook (XLSX)</source>
        <translation>እንደ የሥራ ደብተር (XLSX) ያስቀምጡ</translation>
    </message>
    <message id="habits.save.png">
        <source>Save as picture (PNG)</source>
        <translation>እንደ ምስል (PNG) ያስቀምጡ</translation>
    </message>
    <message id="habits.print">
        <source>Print</source>
        <translation>ያትሙ</translation>
    </message>
    <message id="habits.printed">
        <source>Sent to the printer %1</source>
        <translation>ወደ አታሚው %1 ተልኳል</translation>
    </message>
    <message id="habits.no-xlsx">
        <source>Workbooks cannot be written on this computer. Save as CSV, which any spreadsheet opens.</source>
        <translation>በዚህ ኮምፒውተር የሥራ ደብተር መጻፍ አይቻልም። ማንኛውም የሠንጠረዥ ፕሮግራም በሚከፍተው CSV ያስቀምጡ።</translation>
    </message>
    <message id="habits.themes.language">
        <source>Texts in</source>
        <translation>በዚህ ቋንቋ የተጻፉ</translation>
    </message>
    <message id="habits.themes.show">
        <source>Shows what people wrote</source>
        <translation>ሰዎች የጻፉትን ያሳያል</translation>
    </message>
    <message id="habits.themes.examples">
        <source>What people wrote: %1</source>
        <translation>ሰዎች የጻፉት፦ %1</translation>
    </message>
    <message id="habits.entry.taken-back">
        <source>Taken back</source>
        <translation>ተመልሷል</translation>
    </message>
    <message id="habits.entry.undone">
        <source>Taken back by %1</source>
        <translation>በ%1 ተመልሷል</translation>
    </message>
    <message id="habits.did.undone">
        <source>Taken back.</source>
        <translation>ተመልሷል።</translation>
    </message>
    <message id="habits.undo">
        <source>Undo</source>
        <translation>ይመልሱ</translation>
    </message>
    <message id="habits.due.in">
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message id="habits.due.days.zero">
        <source>In %1 working days</source>
        <translation>ከ%1 የሥራ ቀናት በኋላ</translation>
    </message>
    <message id="habits.due.days.one">
        <source>In 1 working day</source>
        <translation>ከ1 የሥራ ቀን በኋላ</translation>
    </message>
    <message id="habits.due.days.two">
        <source>In %1 working days</source>
        <translation>ከ%1 የሥራ ቀናት በኋላ</translation>
    </message>
    <message id="habits.due.days.few">
        <source>In %1 working days</source>
        <translation>ከ%1 የሥራ ቀናት በኋላ</translation>
    </message>
    <message id="habits.due.days.many">
        <source>In %1 working days</source>
        <translation>ከ%1 የሥራ ቀናት በኋላ</translation>
    </message>
    <message id="habits.due.days.other">
        <source>In %1 working days</source>
        <translation>ከ%1 የሥራ ቀናት በኋላ</translation>
    </message>
    <message id="habits.due">
        <source>Reply by</source>
        <translation>የመልስ ቀን</translation>
    </message>
    <message id="habits.due.none">
        <source>no day yet</source>
        <translation>ገና ቀን የለም</translation>
    </message>
    <message id="habits.due.other">
        <source>Another day, such as 2026-12-01</source>
        <translation>ሌላ ቀን፣ ለምሳሌ 2026-12-01</translation>
    </message>
    <message id="habits.due.how">
        <source>Write the day as 2026-12-01 or 1.12.2026.</source>
        <translation>ቀኑን እንደ 2026-12-01 ወይም 1.12.2026 ይጻፉ።</translation>
    </message>
    <message id="habits.due.past">
        <source>This day has passed. Choose today or a later day.</source>
        <translation>ይህ ቀን አልፏል። ዛሬን ወይም ከዚያ በኋላ ያለ ቀን ይምረጡ።</translation>
    </message>
    <message id="habits.owner">
        <source>With</source>
        <translation>ኃላፊ</translation>
    </message>
    <message id="habits.may-not">
        <source>Your role cannot change this now.</source>
        <translation>ሚናዎ ይህን አሁን መቀየር አይችልም።</translation>
    </message>
    <message id="habits.case.more">
        <source>More for this case</source>
        <translation>ለዚህ ጉዳይ ተጨማሪ</translation>
    </message>
    <message id="habits.copy.number">
        <source>Copy the number</source>
        <translation>ቁጥሩን ይቅዱ</translation>
    </message>
    <message id="habits.copy.words">
        <source>Copy the words</source>
        <translation>ጽሑፉን ይቅዱ</translation>
    </message>
    <message id="habits.copied">
        <source>Copied.</source>
        <translation>ተቀድቷል።</translation>
    </message>
    <message id="habits.replies">
        <source>Ready replies</source>
        <translation>የተዘጋጁ መልሶች</translation>
    </message>
    <message id="habits.replies.none">
        <source>There are no ready replies in the visitor’s language yet.</source>
        <translation>በጎብኚው ቋንቋ የተዘጋጁ መልሶች ገና የሉም።</translation>
    </message>
    <message id="habits.replies.own">
        <source>My replies</source>
        <translation>የእኔ መልሶች</translation>
    </message>
    <message id="habits.replies.keep">
        <source>Keep for next time</source>
        <translation>ለሚቀጥለው ጊዜ ያስቀምጡ</translation>
    </message>
    <message id="habits.replies.empty">
        <source>Write a reply first.</source>
        <translation>መጀመሪያ መልስ ይጻፉ።</translation>
    </message>
    <message id="habits.replies.title">
        <source>Title of the reply</source>
        <translation>የመልሱ ርዕስ</translation>
    </message>
    <message id="habits.replies.keep.do">
        <source>Keep</source>
        <translation>ያስቀምጡ</translation>
    </message>
    <message id="habits.replies.drop">
        <source>Remove: %1</source>
        <translation>ያስወግዱ፦ %1</translation>
    </message>
    <message id="habits.reply.gap">
        <source>There is a “%1” where something has to be filled in. Fill it in, or send again to send it as it is.</source>
        <translation>መሞላት ያለበት ቦታ ላይ «%1» አለ። ይመልከቱት፣ ወይም እንደገና ይላኩ።</translation>
    </message>
    <message id="habits.pane.list">
        <source>Width of the list</source>
        <translation>የዝርዝሩ ስፋት</translation>
    </message>
    <message id="habits.menu">
        <source>Menu</source>
        <translation>ምናሌ</translation>
    </message>
    <message id="habits.menu.file">
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message id="habits.menu.edit">
        <source>Edit</source>
        <translation>አርትዖት</translation>
    </message>
    <message id="habits.menu.view">
        <source>View</source>
        <translation>ዕይታ</translation>
    </message>
    <message id="habits.menu.help">
        <source>Help</source>
        <translation>እገዛ</translation>
    </message>
    <message id="habits.menu.quit">
        <source>Close the program</source>
        <translation>ፕሮግራሙን ይዝጉ</translation>
    </message>
    <message id="habits.menu.cut">
        <source>Cut</source>
        <translation>ይቁረጡ</translation>
    </message>
    <message id="habits.menu.copy">
        <source>Copy</source>
        <translation>ይቅዱ</translation>
    </message>
    <message id="habits.menu.paste">
        <source>Paste</source>
        <translation>ይለጥፉ</translation>
    </message>
    <message id="habits.menu.all">
        <source>Select all</source>
        <translation>ሁሉንም ይምረጡ</translation>
    </message>
    <message id="habits.menu.find">
        <source>Search in the inbox</source>
        <translation>በአስተያየት ሳጥን ውስጥ ይፈልጉ</translation>
    </message>
    <message id="habits.menu.larger">
        <source>Larger letters</source>
        <translation>ትላልቅ ፊደላት</translation>
    </message>
    <message id="habits.menu.smaller">
        <source>Smaller letters</source>
        <translation>ትናንሽ ፊደላት</translation>
    </message>
    <message id="habits.bars.low.target">
        <source>Clearly below the target of %1</source>
        <translation>ከዒላማው %1 በግልጽ በታች</translation>
    </message>
    <message id="habits.bars.low.centre">
        <source>Clearly below the %1 of all answers shown here</source>
        <translation>እዚህ ከሚታዩት መልሶች ሁሉ አሃዝ %1 በግልጽ በታች</translation>
    </message>
</context>
</TS>
