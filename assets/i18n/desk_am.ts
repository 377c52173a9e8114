<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.title">
        <source>%1 – staff desk</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 – የሠራተኞች የሥራ ቦታ</translation>
    </message>
    <message id="desk.door.title">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይግቡ</translation>
    </message>
    <message id="desk.door.name">
        <source>Name</source>
        <extracomment>staff desktop</extracomment>
        <translation>ስም</translation>
    </message>
    <message id="desk.door.password">
        <source>Password</source>
        <extracomment>staff desktop</extracomment>
        <translation>የይለፍ ቃል</translation>
    </message>
    <message id="desk.door.enter">
        <source>Sign in</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይግቡ</translation>
    </message>
    <message id="desk.door.busy">
        <source>Checking</source>
        <extracomment>staff desktop</extracomment>
        <translation>በማረጋገጥ ላይ</translation>
    </message>
    <message id="desk.door.wrong">
        <source>The name or the password is not right. Try again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ስሙ ወይም የይለፍ ቃሉ ትክክል አይደለም። እንደገና ይሞክሩ።</translation>
    </message>
    <message id="desk.door.fault">
        <source>The files of this desk cannot be opened: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>የዚህ የሥራ ቦታ ፋይሎች አይከፈቱም፦ %1</translation>
    </message>
    <message id="desk.bar">
        <source>Sections</source>
        <extracomment>staff desktop</extracomment>
        <translation>ክፍሎች</translation>
    </message>
    <message id="desk.bar.open">
        <source>%1 open</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ክፍት፦ %1</translation>
    </message>
    <message id="desk.bar.size">
        <source>Text size %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>የፊደል መጠን %1</translation>
    </message>
    <message id="desk.bar.theme">
        <source>Colours and contrast</source>
        <extracomment>staff desktop</extracomment>
        <translation>ቀለሞችና ንፅፅር</translation>
    </message>
    <message id="desk.bar.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>ቋንቋ</translation>
    </message>
    <message id="desk.bar.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይውጡ</translation>
    </message>
    <message id="desk.page.board">
        <source>Dashboard</source>
        <extracomment>staff desktop</extracomment>
        <translation>አጠቃላይ እይታ</translation>
    </message>
    <message id="desk.page.inbox">
        <source>Inbox</source>
        <extracomment>staff desktop</extracomment>
        <translation>የአስተያየት ሳጥን</translation>
    </message>
    <message id="desk.page.devices">
        <source>Devices and sync</source>
        <extracomment>staff desktop</extracomment>
        <translation>መሣሪያዎችና ማመሳሰል</translation>
    </message>
    <message id="desk.role.front-desk">
        <source>Front desk</source>
        <extracomment>staff desktop</extracomment>
        <translation>የእንግዳ መቀበያ</translation>
    </message>
    <message id="desk.role.service-manager">
        <source>Service manager</source>
        <extracomment>staff desktop</extracomment>
        <translation>የአገልግሎት ኃላፊ</translation>
    </message>
    <message id="desk.role.content-editor">
        <source>Content editor</source>
        <extracomment>staff desktop</extracomment>
        <translation>የይዘት አዘጋጅ</translation>
    </message>
    <message id="desk.role.administrator">
        <source>Administrator</source>
        <extracomment>staff desktop</extracomment>
        <translation>የሥርዓት አስተዳዳሪ</translation>
    </message>
    <message id="desk.period.7">
        <source>7 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>7 ቀናት</translation>
    </message>
    <message id="desk.period.30">
        <source>30 days</source>
        <extracomment>staff desktop</extracomment>
        <translation>30 ቀናት</translation>
    </message>
    <message id="desk.period.365">
        <source>12 months</source>
        <extracomment>staff desktop</extracomment>
        <translation>12 ወራት</translation>
    </message>
    <message id="desk.filter">
        <source>%1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1፦ %2</translation>
    </message>
    <message id="desk.by.service">
        <source>Service</source>
        <extracomment>staff desktop</extracomment>
        <translation>አገልግሎት</translation>
    </message>
    <message id="desk.by.language">
        <source>Language</source>
        <extracomment>staff desktop</extracomment>
        <translation>ቋንቋ</translation>
    </message>
    <message id="desk.by.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>መሣሪያ</translation>
    </message>
    <message id="desk.by.channel">
        <source>Channel</source>
        <extracomment>staff desktop</extracomment>
        <translation>መንገድ</translation>
    </message>
    <message id="desk.by.hour">
        <source>Hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሰዓት</translation>
    </message>
    <message id="desk.by.weekday">
        <source>Weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>የሳምንቱ ቀን</translation>
    </message>
    <message id="desk.bars.service">
        <source>By service</source>
        <extracomment>staff desktop</extracomment>
        <translation>በአገልግሎት</translation>
    </message>
    <message id="desk.bars.language">
        <source>By language</source>
        <extracomment>staff desktop</extracomment>
        <translation>በቋንቋ</translation>
    </message>
    <message id="desk.bars.kiosk">
        <source>By kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>በመሣሪያ</translation>
    </message>
    <message id="desk.bars.hour">
        <source>By hour</source>
        <extracomment>staff desktop</extracomment>
        <translation>በሰዓት</translation>
    </message>
    <message id="desk.bars.weekday">
        <source>By weekday</source>
        <extracomment>staff desktop</extracomment>
        <translation>በሳምንቱ ቀን</translation>
    </message>
    <message id="desk.measure.csat">
        <source>Satisfaction (CSAT)</source>
        <extracomment>staff desktop</extracomment>
        <translation>እርካታ (CSAT)</translation>
    </message>
    <message id="desk.measure.nps">
        <source>Would recommend (NPS)</source>
        <extracomment>staff desktop</extracomment>
        <translation>ለሌሎች መምከር (NPS)</translation>
    </message>
    <message id="desk.measure.ces">
        <source>Ease (CES)</source>
        <extracomment>staff desktop</extracomment>
        <translation>ቅለት (CES)</translation>
    </message>
    <message id="desk.measure.responses">
        <source>Responses</source>
        <extracomment>staff desktop</extracomment>
        <translation>ምላሾች</translation>
    </message>
    <message id="desk.unit.csat">
        <source>%</source>
        <extracomment>staff desktop</extracomment>
        <translation>%</translation>
    </message>
    <message id="desk.unit.nps">
        <source>points</source>
        <extracomment>staff desktop</extracomment>
        <translation>ነጥብ</translation>
    </message>
    <message id="desk.unit.ces">
        <source>of 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>ከ7</translation>
    </message>
    <message id="desk.unit.responses">
        <source> </source>
        <extracomment>staff desktop</extracomment>
        <translation> </translation>
    </message>
    <message id="desk.too-few">
        <source>too few answers</source>
        <extracomment>staff desktop</extracomment>
        <translation>ምላሾቹ ጥቂት ናቸው</translation>
    </message>
    <message id="desk.range">
        <source>likely between %1 and %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ምናልባት ከ%1 እስከ %2</translation>
    </message>
    <message id="desk.change.csat">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%2 በ%1 ነጥብ</translation>
    </message>
    <message id="desk.change.nps">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%2 በ%1</translation>
    </message>
    <message id="desk.change.ces">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%2 በ%1</translation>
    </message>
    <message id="desk.change.responses">
        <source>%1 from %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%2 በ%1</translation>
    </message>
    <message id="desk.finding.none">
        <source>No figures yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>ገና ቁጥር የለም</translation>
    </message>
    <message id="desk.finding.above">
        <source>Satisfaction has reached the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>እርካታው የ%1 ግቡን ደርሷል</translation>
    </message>
    <message id="desk.finding.below">
        <source>Satisfaction is below the %1 target</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>እርካታው ከ%1 ግቡ በታች ነው</translation>
    </message>
    <message id="desk.finding.rose">
        <source>Up: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ጨምሯል፦ %1</translation>
    </message>
    <message id="desk.finding.fell">
        <source>Down: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ቀንሷል፦ %1</translation>
    </message>
    <message id="desk.finding.same">
        <source>Unchanged: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>አልተለወጠም፦ %1</translation>
    </message>
    <message id="desk.trend.detail.csat">
        <source>Share of people who chose satisfied or very satisfied</source>
        <extracomment>staff desktop</extracomment>
        <translation>«ረክቻለሁ» ወይም «በጣም ረክቻለሁ» የመረጡ ሰዎች ድርሻ</translation>
    </message>
    <message id="desk.trend.detail.nps">
        <source>Promoters less detractors, in points</source>
        <extracomment>staff desktop</extracomment>
        <translation>የሚመክሩ ሲቀነሱ የማይመክሩ፣ በነጥብ</translation>
    </message>
    <message id="desk.trend.detail.ces">
        <source>Mean of the answers, from 1 to 7</source>
        <extracomment>staff desktop</extracomment>
        <translation>የምላሾች አማካይ፣ ከ1 እስከ 7</translation>
    </message>
    <message id="desk.trend.target">
        <source>Target</source>
        <extracomment>staff desktop</extracomment>
        <translation>ግብ</translation>
    </message>
    <message id="desk.trend.table">
        <source>Table</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሠንጠረዥ</translation>
    </message>
    <message id="desk.trend.chart">
        <source>Chart</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሥዕላዊ መግለጫ</translation>
    </message>
    <message id="desk.alerts">
        <source>Needs attention</source>
        <extracomment>staff desktop</extracomment>
        <translation>ትኩረት የሚሻ</translation>
    </message>
    <message id="desk.alerts.none">
        <source>Nothing needs you now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>አሁን የሚጠብቅዎ ነገር የለም።</translation>
    </message>
    <message id="desk.alert.fall">
        <source>%1 fell for %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 በ%2 ቀንሷል</translation>
    </message>
    <message id="desk.alert.from-to">
        <source>%1 to %2, %3</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ወደ %2፣ %3</translation>
    </message>
    <message id="desk.alert.silent">
        <source>%1 has not synced</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 አልተመሳሰለም</translation>
    </message>
    <message id="desk.alert.since">
        <source>Last heard %1, %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>መጨረሻ የተሰማው %1፣ %2</translation>
    </message>
    <message id="desk.device.revoked">
        <source>Switched off</source>
        <extracomment>staff desktop</extracomment>
        <translation>ተቋርጧል</translation>
    </message>
    <message id="desk.device.never">
        <source>Not heard of yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>እስካሁን አልተሰማም</translation>
    </message>
    <message id="desk.device.synced">
        <source>Synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ተመሳስሏል %1</translation>
    </message>
    <message id="desk.device.silent">
        <source>Last heard %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>መጨረሻ የተሰማው %1</translation>
    </message>
    <message id="desk.ago.now">
        <source>just now</source>
        <extracomment>staff desktop</extracomment>
        <translation>አሁን</translation>
    </message>
    <message id="desk.ago.yesterday">
        <source>yesterday</source>
        <extracomment>staff desktop</extracomment>
        <translation>ትናንት</translation>
    </message>
    <message id="desk.drivers">
        <source>What goes with dissatisfaction</source>
        <extracomment>staff desktop</extracomment>
        <translation>ካለመርካት ጋር የሚመጣው</translation>
    </message>
    <message id="desk.drivers.detail">
        <source>Reasons that dissatisfied people give clearly more often</source>
        <extracomment>staff desktop</extracomment>
        <translation>ያልረኩ ሰዎች በግልጽ ደጋግመው የሚሰጧቸው ምክንያቶች</translation>
    </message>
    <message id="desk.drivers.none">
        <source>No reason stands out.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጎልቶ የታየ ምክንያት የለም።</translation>
    </message>
    <message id="desk.driver">
        <source>%1: %2 dissatisfied, %3 among all others</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1፦ %2 ያልረኩ፣ ከሌሎቹ መካከል %3</translation>
    </message>
    <message id="desk.themes">
        <source>What people write about</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሰዎች ስለምን ይጽፋሉ</translation>
    </message>
    <message id="desk.themes.none">
        <source>Not enough texts yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጽሑፎቹ ገና ጥቂት ናቸው።</translation>
    </message>
    <message id="desk.nothing">
        <source>Nothing here yet.</source>
        <extracomment>staff desktop</extracomment>
        <translation>እዚህ እስካሁን ምንም የለም።</translation>
    </message>
    <message id="desk.reading">
        <source>Answers are being read…</source>
        <extracomment>staff desktop</extracomment>
        <translation>መልሶቹ እየተነበቡ ነው…</translation>
    </message>
    <message id="desk.none.service">
        <source>no service named</source>
        <extracomment>staff desktop</extracomment>
        <translation>አገልግሎት አልተጠቀሰም</translation>
    </message>
    <message id="desk.none.language">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>አይታወቅም</translation>
    </message>
    <message id="desk.none.kiosk">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>አይታወቅም</translation>
    </message>
    <message id="desk.none.channel">
        <source>not known</source>
        <extracomment>staff desktop</extracomment>
        <translation>አይታወቅም</translation>
    </message>
    <message id="desk.none.reason">
        <source>no reason</source>
        <extracomment>staff desktop</extracomment>
        <translation>ያለ ምክንያት</translation>
    </message>
    <message id="desk.channel.kiosk">
        <source>Kiosk</source>
        <extracomment>staff desktop</extracomment>
        <translation>መሣሪያ</translation>
    </message>
    <message id="desk.channel.desk">
        <source>Recorded by staff</source>
        <extracomment>staff desktop</extracomment>
        <translation>በሠራተኛ የተመዘገበ</translation>
    </message>
    <message id="desk.channel.telephone">
        <source>Telephone</source>
        <extracomment>staff desktop</extracomment>
        <translation>ስልክ</translation>
    </message>
    <message id="desk.channel.openrosa">
        <source>Mobile collector</source>
        <extracomment>staff desktop</extracomment>
        <translation>ተንቀሳቃሽ መሣሪያ</translation>
    </message>
    <message id="desk.inbox.search">
        <source>Search by number or word</source>
        <extracomment>staff desktop</extracomment>
        <translation>በቁጥር ወይም በቃል ይፈልጉ</translation>
    </message>
    <message id="desk.inbox.open">
        <source>Open %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ክፍት %1</translation>
    </message>
    <message id="desk.inbox.waiting">
        <source>Waiting for us %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>እኛን የሚጠብቁ %1</translation>
    </message>
    <message id="desk.inbox.mine">
        <source>Mine %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>የኔ %1</translation>
    </message>
    <message id="desk.inbox.closed">
        <source>Done %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ያለቁ %1</translation>
    </message>
    <message id="desk.inbox.not-found">
        <source>Nothing has this number or these words.</source>
        <extracomment>staff desktop</extracomment>
        <translation>በዚህ ቁጥር ወይም በእነዚህ ቃላት የተገኘ የለም።</translation>
    </message>
    <message id="desk.inbox.empty">
        <source>This list is empty.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ዝርዝሩ ባዶ ነው።</translation>
    </message>
    <message id="desk.inbox.choose">
        <source>Choose a case to read it and answer it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ለማንበብና ለመመለስ አንዱን ይምረጡ።</translation>
    </message>
    <message id="desk.case">
        <source>Feedback %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>አስተያየት %1</translation>
    </message>
    <message id="desk.case.owner">
        <source>With: %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ኃላፊ፦ %1</translation>
    </message>
    <message id="desk.case.nobody">
        <source>nobody yet</source>
        <extracomment>staff desktop</extracomment>
        <translation>እስካሁን ማንም የለም</translation>
    </message>
    <message id="desk.case.due">
        <source>Reply by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>መልስ እስከ %1 ይሰጣል</translation>
    </message>
    <message id="desk.case.sealed">
        <source>The visitor wrote something that this account’s key does not open.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጎብኚው የጻፈውን የዚህ መለያ ቁልፍ አይከፍተውም።</translation>
    </message>
    <message id="desk.case.no-words">
        <source>No words</source>
        <extracomment>staff desktop</extracomment>
        <translation>ያለ ጽሑፍ</translation>
    </message>
    <message id="desk.case.tag">
        <source>New tag</source>
        <extracomment>staff desktop</extracomment>
        <translation>አዲስ መለያ ቃል</translation>
    </message>
    <message id="desk.case.untag">
        <source>Take this tag away</source>
        <extracomment>staff desktop</extracomment>
        <translation>መለያ ቃሉን ያስወግዱ</translation>
    </message>
    <message id="desk.case.history">
        <source>What happened so far</source>
        <extracomment>staff desktop</extracomment>
        <translation>እስካሁን የሆነው</translation>
    </message>
    <message id="desk.case.note">
        <source>Internal note, for staff only</source>
        <extracomment>staff desktop</extracomment>
        <translation>የውስጥ ማስታወሻ፣ ለሠራተኞች ብቻ</translation>
    </message>
    <message id="desk.case.reply">
        <source>Reply to the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>ለጎብኚው መልስ</translation>
    </message>
    <message id="desk.case.reply.note">
        <source>It is read with the reference number, at any kiosk of the centre.</source>
        <extracomment>staff desktop</extracomment>
        <translation>በማመሳከሪያ ቁጥሩ በማንኛውም የማዕከሉ መሣሪያ ይነበባል።</translation>
    </message>
    <message id="desk.case.where">
        <source>%1 · %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message id="desk.case.came">
        <source>%1, %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1፣ %2</translation>
    </message>
    <message id="desk.case.moved-on">
        <source>The case has moved on meanwhile, so this was not done. Look at what happened.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጉዳዩ በዚህ መካከል ተለውጧል፣ ስለዚህ አልተፈጸመም። የሆነውን ይመልከቱ።</translation>
    </message>
    <message id="desk.case.not-kept">
        <source>This was not kept: the disk is full or cannot be written to. Tell the IT team.</source>
        <extracomment>staff desktop</extracomment>
        <translation>አልተቀመጠም፦ ዲስኩ ሞልቷል ወይም ሊጻፍበት አይችልም። ለአይቲ ቡድን ይንገሩ።</translation>
    </message>
    <message id="desk.case.no-such-day">
        <source>There is no such day.</source>
        <extracomment>staff desktop</extracomment>
        <translation>እንዲህ ያለ ቀን የለም።</translation>
    </message>
    <message id="desk.state.new">
        <source>New</source>
        <extracomment>staff desktop</extracomment>
        <translation>አዲስ</translation>
    </message>
    <message id="desk.state.acknowledged">
        <source>Read</source>
        <extracomment>staff desktop</extracomment>
        <translation>ተነቧል</translation>
    </message>
    <message id="desk.state.in-progress">
        <source>In progress</source>
        <extracomment>staff desktop</extracomment>
        <translation>በሂደት ላይ</translation>
    </message>
    <message id="desk.state.answered">
        <source>Answered</source>
        <extracomment>staff desktop</extracomment>
        <translation>መልስ ተሰጥቷል</translation>
    </message>
    <message id="desk.state.closed">
        <source>Closed</source>
        <extracomment>staff desktop</extracomment>
        <translation>ተዘግቷል</translation>
    </message>
    <message id="desk.state.withdrawn">
        <source>Withdrawn by the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>በጎብኚው ተሰርዟል</translation>
    </message>
    <message id="desk.state.late">
        <source>Reply is late</source>
        <extracomment>staff desktop</extracomment>
        <translation>መልሱ ዘግይቷል</translation>
    </message>
    <message id="desk.do.acknowledged">
        <source>I have read it</source>
        <extracomment>staff desktop</extracomment>
        <translation>አንብቤዋለሁ</translation>
    </message>
    <message id="desk.do.started">
        <source>Start work</source>
        <extracomment>staff desktop</extracomment>
        <translation>ሥራ ይጀምሩ</translation>
    </message>
    <message id="desk.do.closed">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይዝጉ</translation>
    </message>
    <message id="desk.do.reopened">
        <source>Open again</source>
        <extracomment>staff desktop</extracomment>
        <translation>እንደገና ይክፈቱ</translation>
    </message>
    <message id="desk.do.take">
        <source>I take it</source>
        <extracomment>staff desktop</extracomment>
        <translation>እኔ እይዘዋለሁ</translation>
    </message>
    <message id="desk.do.note">
        <source>Keep note</source>
        <extracomment>staff desktop</extracomment>
        <translation>ማስታወሻ ያስቀምጡ</translation>
    </message>
    <message id="desk.do.replied">
        <source>Send reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>መልስ ይላኩ</translation>
    </message>
    <message id="desk.did.acknowledged">
        <source>Noted as read.</source>
        <extracomment>staff desktop</extracomment>
        <translation>እንደተነበበ ተመዝግቧል።</translation>
    </message>
    <message id="desk.did.started">
        <source>The case is in progress now.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጉዳዩ አሁን በሂደት ላይ ነው።</translation>
    </message>
    <message id="desk.did.assigned">
        <source>Noted who has it.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ኃላፊ ተመዝግቧል።</translation>
    </message>
    <message id="desk.did.due">
        <source>The reply date is noted.</source>
        <extracomment>staff desktop</extracomment>
        <translation>የመልሱ ቀን ተመዝግቧል።</translation>
    </message>
    <message id="desk.did.note">
        <source>The note is kept.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ማስታወሻው ተቀምጧል።</translation>
    </message>
    <message id="desk.did.tagged">
        <source>The tag is added.</source>
        <extracomment>staff desktop</extracomment>
        <translation>መለያ ቃሉ ተጨምሯል።</translation>
    </message>
    <message id="desk.did.untagged">
        <source>The tag is gone.</source>
        <extracomment>staff desktop</extracomment>
        <translation>መለያ ቃሉ ተወግዷል።</translation>
    </message>
    <message id="desk.did.replied">
        <source>The reply is saved on this desk and reaches the kiosks with the next sync.</source>
        <extracomment>staff desktop</extracomment>
        <translation>መልሱ እዚህ ተቀምጧል፣ በሚቀጥለው ማመሳሰል ወደ መሣሪያዎቹ ይደርሳል።</translation>
    </message>
    <message id="desk.did.closed">
        <source>The case is closed.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጉዳዩ ተዘግቷል።</translation>
    </message>
    <message id="desk.did.reopened">
        <source>The case is open again.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጉዳዩ እንደገና ተከፍቷል።</translation>
    </message>
    <message id="desk.visitor">
        <source>the visitor</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጎብኚው</translation>
    </message>
    <message id="desk.entry.opened">
        <source>Came from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ደረሰ</translation>
    </message>
    <message id="desk.entry.acknowledged">
        <source>Read by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>በ%1 ተነበበ</translation>
    </message>
    <message id="desk.entry.started">
        <source>Work begun by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>በ%1 ሥራ ተጀመረ</translation>
    </message>
    <message id="desk.entry.assigned">
        <source>Given over by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>በ%1 ኃላፊ ተመደበ</translation>
    </message>
    <message id="desk.entry.due">
        <source>Reply date set by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>በ%1 የመልስ ቀን ተወሰነ</translation>
    </message>
    <message id="desk.entry.note">
        <source>Internal note by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>የውስጥ ማስታወሻ ከ%1</translation>
    </message>
    <message id="desk.entry.tagged">
        <source>Tag added by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>በ%1 መለያ ቃል ተጨመረ</translation>
    </message>
    <message id="desk.entry.untagged">
        <source>Tag taken away by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>በ%1 መለያ ቃል ተወገደ</translation>
    </message>
    <message id="desk.entry.replied">
        <source>Reply to the visitor by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ለጎብኚው መልስ ከ%1</translation>
    </message>
    <message id="desk.entry.closed">
        <source>Closed by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>በ%1 ተዘጋ</translation>
    </message>
    <message id="desk.entry.reopened">
        <source>Opened again by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>በ%1 እንደገና ተከፈተ</translation>
    </message>
    <message id="desk.entry.added">
        <source>More from %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ተጨማሪ ከ%1</translation>
    </message>
    <message id="desk.entry.withdrawn">
        <source>Withdrawn by %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>በ%1 ተሰረዘ</translation>
    </message>
    <message id="desk.entry.late">
        <source>Came after the case had moved on</source>
        <extracomment>staff desktop</extracomment>
        <translation>ጉዳዩ ከተለወጠ በኋላ የመጣ</translation>
    </message>
    <message id="desk.keys">
        <source>Keys</source>
        <extracomment>staff desktop</extracomment>
        <translation>ቁልፎች</translation>
    </message>
    <message id="desk.keys.send">
        <source>Send the reply</source>
        <extracomment>staff desktop</extracomment>
        <translation>መልስ ይላኩ</translation>
    </message>
    <message id="desk.keys.zoom">
        <source>Larger or smaller letters</source>
        <extracomment>staff desktop</extracomment>
        <translation>ፊደል ያሳድጉ ወይም ያሳንሱ</translation>
    </message>
    <message id="desk.keys.leave">
        <source>Sign out</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይውጡ</translation>
    </message>
    <message id="desk.keys.keys">
        <source>This list</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይህ ዝርዝር</translation>
    </message>
    <message id="desk.keys.close">
        <source>Close</source>
        <extracomment>staff desktop</extracomment>
        <translation>ይዝጉ</translation>
    </message>
    <message id="desk.sync.good">
        <source>Last synced %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>መጨረሻ የተመሳሰለው %1</translation>
    </message>
    <message id="desk.sync.never">
        <source>Not synced yet. Everything is kept here.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ገና አልተመሳሰለም። ሁሉም እዚህ ተቀምጧል።</translation>
    </message>
    <message id="desk.sync.away">
        <source>No connection, last %1. Everything is kept here and sent later.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ግንኙነት የለም፣ መጨረሻ %1። ሁሉም እዚህ ተቀምጧል፣ በኋላ ይላካል።</translation>
    </message>
    <message id="desk.people.zero">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ሰዎች</translation>
    </message>
    <message id="desk.people.one">
        <source>1 person</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 ሰው</translation>
    </message>
    <message id="desk.people.two">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ሰዎች</translation>
    </message>
    <message id="desk.people.few">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ሰዎች</translation>
    </message>
    <message id="desk.people.many">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ሰዎች</translation>
    </message>
    <message id="desk.people.other">
        <source>%1 people</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ሰዎች</translation>
    </message>
    <message id="desk.ago.minutes.zero">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ደቂቃዎች በፊት</translation>
    </message>
    <message id="desk.ago.minutes.one">
        <source>1 minute ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>ከ%1 ደቂቃ በፊት</translation>
    </message>
    <message id="desk.ago.minutes.two">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ደቂቃዎች በፊት</translation>
    </message>
    <message id="desk.ago.minutes.few">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ደቂቃዎች በፊት</translation>
    </message>
    <message id="desk.ago.minutes.many">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ደቂቃዎች በፊት</translation>
    </message>
    <message id="desk.ago.minutes.other">
        <source>%1 minutes ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ደቂቃዎች በፊት</translation>
    </message>
    <message id="desk.ago.hours.zero">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ሰዓታት በፊት</translation>
    </message>
    <message id="desk.ago.hours.one">
        <source>1 hour ago</source>
        <extracomment>staff desktop</extracomment>
        <translation>ከ%1 ሰዓት በፊት</translation>
    </message>
    <message id="desk.ago.hours.two">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ሰዓታት በፊት</translation>
    </message>
    <message id="desk.ago.hours.few">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ሰዓታት በፊት</translation>
    </message>
    <message id="desk.ago.hours.many">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ሰዓታት በፊት</translation>
    </message>
    <message id="desk.ago.hours.other">
        <source>%1 hours ago</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ%1 ሰዓታት በፊት</translation>
    </message>
    <message id="desk.alert.overdue.zero">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ጉዳዮች የመልስ ቀናቸው አልፏል</translation>
    </message>
    <message id="desk.alert.overdue.one">
        <source>1 case past its reply date</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 ጉዳይ የመልስ ቀኑ አልፏል</translation>
    </message>
    <message id="desk.alert.overdue.two">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ጉዳዮች የመልስ ቀናቸው አልፏል</translation>
    </message>
    <message id="desk.alert.overdue.few">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ጉዳዮች የመልስ ቀናቸው አልፏል</translation>
    </message>
    <message id="desk.alert.overdue.many">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ጉዳዮች የመልስ ቀናቸው አልፏል</translation>
    </message>
    <message id="desk.alert.overdue.other">
        <source>%1 cases past their reply date</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ጉዳዮች የመልስ ቀናቸው አልፏል</translation>
    </message>
    <message id="desk.alert.oldest.zero">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>የቆየው በ%1 ቀናት ዘግይቷል</translation>
    </message>
    <message id="desk.alert.oldest.one">
        <source>The oldest is 1 day late</source>
        <extracomment>staff desktop</extracomment>
        <translation>የቆየው በ%1 ቀን ዘግይቷል</translation>
    </message>
    <message id="desk.alert.oldest.two">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>የቆየው በ%1 ቀናት ዘግይቷል</translation>
    </message>
    <message id="desk.alert.oldest.few">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>የቆየው በ%1 ቀናት ዘግይቷል</translation>
    </message>
    <message id="desk.alert.oldest.many">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>የቆየው በ%1 ቀናት ዘግይቷል</translation>
    </message>
    <message id="desk.alert.oldest.other">
        <source>The oldest is %1 days late</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>የቆየው በ%1 ቀናት ዘግይቷል</translation>
    </message>
    <message id="desk.alert.waiting.zero">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ምላሾች እዚያ ተቀምጠዋል</translation>
    </message>
    <message id="desk.alert.waiting.one">
        <source>1 answer held safely there</source>
        <extracomment>staff desktop</extracomment>
        <translation>%1 ምላሽ እዚያ ተቀምጧል</translation>
    </message>
    <message id="desk.alert.waiting.two">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ምላሾች እዚያ ተቀምጠዋል</translation>
    </message>
    <message id="desk.alert.waiting.few">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ምላሾች እዚያ ተቀምጠዋል</translation>
    </message>
    <message id="desk.alert.waiting.many">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ምላሾች እዚያ ተቀምጠዋል</translation>
    </message>
    <message id="desk.alert.waiting.other">
        <source>%1 answers held safely there</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>%1 ምላሾች እዚያ ተቀምጠዋል</translation>
    </message>
    <message id="desk.door.wait.zero">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ብዙ ሙከራ ተደርጓል። %1 ሰከንዶች ይጠብቁ።</translation>
    </message>
    <message id="desk.door.wait.one">
        <source>Too many tries. Wait 1 second.</source>
        <extracomment>staff desktop</extracomment>
        <translation>ብዙ ሙከራ ተደርጓል። %1 ሰከንድ ይጠብቁ።</translation>
    </message>
    <message id="desk.door.wait.two">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ብዙ ሙከራ ተደርጓል። %1 ሰከንዶች ይጠብቁ።</translation>
    </message>
    <message id="desk.door.wait.few">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ብዙ ሙከራ ተደርጓል። %1 ሰከንዶች ይጠብቁ።</translation>
    </message>
    <message id="desk.door.wait.many">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ብዙ ሙከራ ተደርጓል። %1 ሰከንዶች ይጠብቁ።</translation>
    </message>
    <message id="desk.door.wait.other">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ብዙ ሙከራ ተደርጓል። %1 ሰከንዶች ይጠብቁ።</translation>
    </message>
    <message id="desk.save">
        <source>Save as table</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>እንደ ሠንጠረዥ ያስቀምጡ</translation>
    </message>
    <message id="desk.save.done">
        <source>Saved to %1</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ተቀምጧል፦ %1</translation>
    </message>
    <message id="desk.save.failed">
        <source>Cannot save to %1: %2</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ወደ %1 ማስቀመጥ አልተቻለም፦ %2</translation>
    </message>
    <message id="desk.csv.what">
        <source>Measure</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>መለኪያ</translation>
    </message>
    <message id="desk.csv.which">
        <source>Part</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ክፍል</translation>
    </message>
    <message id="desk.csv.value">
        <source>Value</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ዋጋ</translation>
    </message>
    <message id="desk.csv.low">
        <source>From</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ከ</translation>
    </message>
    <message id="desk.csv.high">
        <source>To</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>እስከ</translation>
    </message>
    <message id="desk.csv.people">
        <source>People</source>
        <extracomment>staff desktop; keep %1 and its like</extracomment>
        <translation>ሰዎች</translation>
    </message>
    <message id="desk.direction.up">
        <source>up</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>ጨምሯል</translation>
    </message>
    <message id="desk.direction.down">
        <source>down</source>
        <extracomment>staff desktop: how a figure moved, for who does not see the arrow</extracomment>
        <translation>ቀንሷል</translation>
    </message>
</context>
</TS>
