<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="checks.no-service">
        <source>There is no service “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚባል አገልግሎት የለም። ካሉት ይምረጡ ወይም ያውጡት።</translation>
    </message>
    <message id="checks.no-topic">
        <source>There is no topic “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚባል ርዕስ የለም። ካሉት ይምረጡ ወይም ያውጡት።</translation>
    </message>
    <message id="checks.topic-unshown">
        <source>Visitors never see the topic “%1”: the list of topics does not name it.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ጎብኚዎች “%1” የሚለውን ርዕስ አያዩትም፤ በርዕሶች ዝርዝር ውስጥ የለም።</translation>
    </message>
    <message id="checks.icons-unchecked">
        <source>Icons could not be checked on this computer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በዚህ ኮምፒውተር ላይ ምልክቶቹን መመርመር አልተቻለም።</translation>
    </message>
    <message id="checks.no-icon">
        <source>There is no icon called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚባል ምልክት የለም።</translation>
    </message>
    <message id="checks.service-unlisted">
        <source>No topic names the service “%1”, so visitors find it only by searching. Add it to a topic.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚለውን አገልግሎት የያዘ ርዕስ የለም፤ የሚገኘው በፍለጋ ብቻ ነው። ወደ አንድ ርዕስ ያክሉት።</translation>
    </message>
    <message id="checks.related-itself">
        <source>The page names itself as a related service. Take it out there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ገጹ ራሱን እንደ ተዛማጅ አገልግሎት ጠቅሷል። ከዚያ ያውጡት።</translation>
    </message>
    <message id="checks.no-counter">
        <source>The centre has no counter %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ማዕከሉ መስኮት %1 የለውም።</translation>
    </message>
    <message id="checks.counter-floor">
        <source>Counter %1 is on floor %2, but this page says floor %3. One of the two is wrong.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>መስኮት %1 በፎቅ %2 ነው፤ ይህ ገጽ ግን ፎቅ %3 ይላል። ከሁለቱ አንዱ ስህተት ነው።</translation>
    </message>
    <message id="checks.strange-sum">
        <source>The text names the sum %1, which is no fee of this service. Better say “the fee”: the amount is always shown from the facts.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ጽሑፉ %1 የሚል መጠን ይጠቅሳል፤ የዚህ አገልግሎት ክፍያ አይደለም። “ክፍያው” ማለት ይሻላል፤ መጠኑ ሁልጊዜ ከመረጃው ይታያል።</translation>
    </message>
    <message id="checks.fee-unworded">
        <source>The fee “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ክፍያ “%1” በዚህ ቋንቋ (%2) ቃላት የሉትም።</translation>
    </message>
    <message id="checks.document-unworded">
        <source>The document “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ሰነድ “%1” በዚህ ቋንቋ (%2) ቃላት የሉትም።</translation>
    </message>
    <message id="checks.fee-unknown">
        <source>There are words for a fee “%1” that the page no longer has. Add the fee again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ከገጹ ለወጣ ክፍያ “%1” ቃላት አሉ። ክፍያውን እንደገና ያክሉ ወይም ቃላቱን ያጥፉ።</translation>
    </message>
    <message id="checks.document-unknown">
        <source>There are words for a document “%1” that the page no longer asks for. Add the document again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ገጹ ለማይጠይቀው ሰነድ “%1” ቃላት አሉ። ሰነዱን እንደገና ያክሉ ወይም ቃላቱን ያጥፉ።</translation>
    </message>
    <message id="checks.step-unknown">
        <source>“%1” is written here, but it is not among the steps of the page. Add the step, or take its text out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” እዚህ ተጽፏል፤ ግን ከገጹ ደረጃዎች ውስጥ የለም። ደረጃውን ያክሉ ወይም ጽሑፉን ያውጡ።</translation>
    </message>
    <message id="checks.step-unwritten">
        <source>The step “%1” is not written in this language yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ደረጃ “%1” በዚህ ቋንቋ ገና አልተጻፈም።</translation>
    </message>
    <message id="checks.section-missing">
        <source>“%1” is missing here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” እዚህ የለም።</translation>
    </message>
    <message id="checks.section-extra">
        <source>“%1” is here, but not in the original. Write it there too, or take it out here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” እዚህ አለ፤ በዋናው ግን የለም። እዚያም ይጻፉት ወይም ከዚህ ያውጡት።</translation>
    </message>
    <message id="checks.age-disagrees">
        <source>The text says %1, but the fee “%2” begins at age %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ጽሑፉ %1 ይላል፤ ክፍያ “%2” ግን ከ%3 ዓመት ይጀምራል። ትክክሉ መረጃው ነው፤ ቃላቱን ያስተካክሉ።</translation>
    </message>
    <message id="checks.fact-disagrees">
        <source>The text says %1, but the fact “%2” is %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ጽሑፉ %1 ይላል፤ “%2” የሚለው መረጃ ግን %3 ነው። ትክክሉ መረጃው ነው፤ ቃላቱን ያስተካክሉ።</translation>
    </message>
    <message id="checks.plain-lacking">
        <source>Services without a page in plain words (%1): %2. Visitors read them in the ordinary words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በቀላል ቃላት ገጽ የሌላቸው አገልግሎቶች (%1)፦ %2። ጎብኚዎች በመደበኛው ቃላት ያነቧቸዋል።</translation>
    </message>
    <message id="checks.stale">
        <source>The original has changed since this was translated: %1. Bring it up to date.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ከትርጉሙ በኋላ ዋናው ተለውጧል፦ %1። ትርጉሙን ያድሱ።</translation>
    </message>
    <message id="checks.unstamped">
        <source>Of some translations it is not known which original they match: %1. Open the page and say whether they fit.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>አንዳንድ ትርጉሞች ከየትኛው ዋና ጽሑፍ ጋር እንደሚስማሙ አይታወቅም፦ %1። ገጹን ከፍተው ያረጋግጡ።</translation>
    </message>
    <message id="checks.numbers-changed">
        <source>“%1” has the number %2 here, but %3 in the original. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በ“%1” እዚህ ቁጥሩ %2 ነው፤ በዋናው ግን %3። ሁለቱን ያወዳድሩ።</translation>
    </message>
    <message id="checks.numbers-added">
        <source>“%1” has the number %2 here, which the original has not. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በ“%1” እዚህ ቁጥር %2 አለ፤ በዋናው ግን የለም። ሁለቱን ያወዳድሩ።</translation>
    </message>
    <message id="checks.numbers-lost">
        <source>“%1” lacks the number %2, which the original has. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በዋናው ያለው ቁጥር %2 በ“%1” ውስጥ የለም። ሁለቱን ያወዳድሩ።</translation>
    </message>
    <message id="checks.story-topic">
        <source>This story calls its topic “%1”, another story of the same topic (%2) says “%3”. Use one name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ይህ ታሪክ ርዕሱን “%1” ይላል፤ ሌላው የዚሁ ርዕስ ታሪክ (%2) “%3” ይላል። አንድ ስም ይጠቀሙ።</translation>
    </message>
    <message id="checks.chart-words-alone">
        <source>“%1” belongs to a chart, and this story has none (%2). Fill in the chart’s facts, or empty these words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የቻርት ነው፤ ይህ ታሪክ ግን ቻርት የለውም (%2)። የቻርቱን መረጃ ይሙሉ ወይም እነዚህን ቃላት ያጥፉ።</translation>
    </message>
    <message id="checks.marker-when">
        <source>The words say what happened, but the chart’s facts do not say in which month (%1).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ቃላቱ የሆነውን ይናገራሉ፤ የቻርቱ መረጃ ግን በየትኛው ወር እንደሆነ አይናገርም (%1)።</translation>
    </message>
    <message id="checks.chart-title-number">
        <source>The chart’s title says %1, which is no value of the chart. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>የቻርቱ ርዕስ %1 ይላል፤ በቻርቱ ውስጥ ግን ይህ ዋጋ የለም። ትክክሉ መረጃው ነው፤ ቃላቱን ያስተካክሉ።</translation>
    </message>
    <message id="checks.field-missing">
        <source>“%1” is missing.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የለም።</translation>
    </message>
    <message id="checks.field-empty">
        <source>“%1” is still empty.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ገና ባዶ ነው።</translation>
    </message>
    <message id="checks.field-cannot">
        <source>“%1” cannot be “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” “%2” ሊሆን አይችልም።</translation>
    </message>
    <message id="checks.no-id">
        <source>“%1” under “%2” is no short name. A short name has small Latin letters, digits and hyphens, such as renew-card.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በ“%2” ያለው “%1” አጭር ስም አይደለም። አጭር ስም ትንንሽ የላቲን ፊደላት፣ ቁጥሮችና ሰረዞች አሉት፤ ለምሳሌ renew-card።</translation>
    </message>
    <message id="checks.no-number">
        <source>“%1” should be a number, not “%2”. Digits only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ቁጥር መሆን አለበት፤ “%2” አይደለም። አሃዞች ብቻ።</translation>
    </message>
    <message id="checks.out-of-range">
        <source>“%1” is %2, but should be from %3 to %4.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” %2 ነው፤ ከ%3 እስከ %4 መሆን አለበት።</translation>
    </message>
    <message id="checks.whole-number">
        <source>“%1” should be a whole number, not %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ሙሉ ቁጥር መሆን አለበት፤ %2 አይደለም።</translation>
    </message>
    <message id="checks.no-date">
        <source>“%1” is no day: “%2”. Write year-month-day, such as 2026-11-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ቀን አይደለም፦ “%2”። ዓመት-ወር-ቀን ይጻፉ፤ ለምሳሌ 2026-11-01።</translation>
    </message>
    <message id="checks.no-month">
        <source>“%1” holds “%2”, which is no month. Write year-month, such as 2026-11.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በ“%1” ያለው “%2” ወር አይደለም። ዓመት-ወር ይጻፉ፤ ለምሳሌ 2026-11።</translation>
    </message>
    <message id="checks.no-time">
        <source>“%1” is no time of day: “%2”. Write it as 08:00.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ሰዓት አይደለም፦ “%2”። 08:00 ተብሎ ይጻፍ።</translation>
    </message>
    <message id="checks.twice-listed">
        <source>“%1” stands twice under “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” በ“%2” ሁለት ጊዜ አለ።</translation>
    </message>
    <message id="checks.html">
        <source>“%1” holds HTML, which visitors never see. Write plain text.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ጎብኚዎች የማያዩት HTML ይዟል። ተራ ጽሑፍ ይጻፉ።</translation>
    </message>
    <message id="checks.bold">
        <source>“%1” cannot have bold words. Take the ** out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በ“%1” ቃላትን ማድመቅ አይቻልም። ** ምልክቱን ያውጡ።</translation>
    </message>
    <message id="checks.announcement-empty">
        <source>The announcement has a title and no text yet. Say below it what is new.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ማስታወቂያው ርዕስ አለው፤ ጽሑፍ ግን ገና የለውም። ከሥሩ አዲሱን ነገር ይጻፉ።</translation>
    </message>
    <message id="checks.heading-misplaced">
        <source>A heading has no place on this page. Write paragraphs.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በዚህ ገጽ ላይ ንዑስ ርዕስ ቦታ የለውም። አንቀጾች ይጻፉ።</translation>
    </message>
    <message id="checks.heading-empty">
        <source>The heading of “%1” has no words yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>የ“%1” ንዑስ ርዕስ ገና ቃላት የለውም።</translation>
    </message>
    <message id="checks.section-empty">
        <source>“%1” has no text yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ገና ጽሑፍ የለውም።</translation>
    </message>
    <message id="checks.text-before-heading">
        <source>Text before the first heading is not shown. Move it below a heading.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ከመጀመሪያው ንዑስ ርዕስ በፊት ያለ ጽሑፍ አይታይም። ከንዑስ ርዕስ ሥር ያድርጉት።</translation>
    </message>
    <message id="checks.section-unknown">
        <source>“%1” is no part that this kind of page has. Take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የዚህ ዓይነት ገጽ ክፍል አይደለም። ያውጡት።</translation>
    </message>
    <message id="checks.section-twice">
        <source>“%1” stands twice on this page.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” በዚህ ገጽ ላይ ሁለት ጊዜ አለ።</translation>
    </message>
    <message id="checks.heading-level">
        <source>A heading inside a text is not shown as one. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በጽሑፍ ውስጥ ያለ ንዑስ ርዕስ እንደ ርዕስ አይታይም። ከመስመሩ መጀመሪያ # ምልክቱን ያውጡ።</translation>
    </message>
    <message id="checks.heading-id">
        <source>The heading “%1” belongs to no part of the page. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚለው ንዑስ ርዕስ የገጹ የትኛውም ክፍል አይደለም። ከመስመሩ መጀመሪያ # ምልክቱን ያውጡ።</translation>
    </message>
    <message id="checks.not-shown">
        <source>There is something that a kiosk cannot show, such as a link, a picture, a ruled line or code. Use paragraphs, lists and **bold** only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ኪዮስኩ ሊያሳየው የማይችለው ነገር አለ፤ ለምሳሌ አገናኝ፣ ሥዕል፣ መስመር ወይም ኮድ። አንቀጾች፣ ዝርዝሮችና **ደማቅ** ጽሑፍ ብቻ ይጠቀሙ።</translation>
    </message>
    <message id="checks.list-in-list">
        <source>There is a list inside a list. Keep it to one level.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በዝርዝር ውስጥ ዝርዝር አለ። አንድ ደረጃ ብቻ ይተዉ።</translation>
    </message>
    <message id="checks.long-sentence">
        <source>A sentence has %1 words: %2. Split it: people listen too. Up to %3 words are easy to follow.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>አንድ ዓረፍተ ነገር %1 ቃላት አሉት፦ %2። ይከፋፍሉት፤ የሚያዳምጡም አሉ። እስከ %3 ቃላት ለመከታተል ቀላል ነው።</translation>
    </message>
    <message id="checks.brackets">
        <source>Brackets are hard to read in plain words: %1. Say it in a sentence of its own, or leave it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በቀላል ቃላት ውስጥ ቅንፍ ለማንበብ ይከብዳል፦ %1። በራሱ ዓረፍተ ነገር ይጻፉት ወይም ይተዉት።</translation>
    </message>
    <message id="checks.several-things">
        <source>A sentence in plain words says one thing; this one says several: %1. Several things make a list.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በቀላል ቃላት አንድ ዓረፍተ ነገር አንድ ነገር ይናገራል፤ ይህ ግን ብዙ ይናገራል፦ %1። ብዙ ነገሮች ዝርዝር ይሁኑ።</translation>
    </message>
    <message id="checks.abbreviation">
        <source>The abbreviation “%1” is hard to read in plain words: %2. Write the words out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚለው ምህጻረ ቃል በቀላል ቃላት ለማንበብ ይከብዳል፦ %2። ቃላቱን ሙሉ ይጻፉ።</translation>
    </message>
    <message id="checks.steps-needed">
        <source>A step-by-step page needs steps. Add the first one.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ደረጃ በደረጃ የሆነ ገጽ ደረጃዎች ያስፈልጉታል። የመጀመሪያውን ያክሉ።</translation>
    </message>
    <message id="checks.floor-unknown">
        <source>The centre has no floor %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ማዕከሉ ፎቅ %1 የለውም።</translation>
    </message>
    <message id="checks.no-day">
        <source>“%1” is no day. Write it as 2027-01-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ቀን አይደለም። 2027-01-01 ተብሎ ይጻፍ።</translation>
    </message>
    <message id="checks.ends-early">
        <source>It ends on %1, before it begins on %2. Swap the two days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በ%2 ከመጀመሩ በፊት በ%1 ያበቃል። ሁለቱን ቀኖች ያቀያይሩ።</translation>
    </message>
    <message id="checks.no-weekday">
        <source>“%1” is no day of the week.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሳምንት ቀን አይደለም።</translation>
    </message>
    <message id="checks.closes-early">
        <source>It closes at %1, before it opens at %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በ%2 ከመከፈቱ በፊት በ%1 ይዘጋል።</translation>
    </message>
    <message id="checks.decimals">
        <source>The amount %1 has more than two decimals.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>መጠኑ %1 ከነጥብ በኋላ ከሁለት በላይ አሃዞች አሉት።</translation>
    </message>
    <message id="checks.fee-twice">
        <source>The fee “%1” is there twice.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ክፍያ “%1” ሁለት ጊዜ አለ።</translation>
    </message>
    <message id="checks.no-web-address">
        <source>“%1” is no secure web address. It should begin with https://</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ደህንነቱ የተጠበቀ የድር አድራሻ አይደለም። በ https:// መጀመር አለበት።</translation>
    </message>
    <message id="checks.few-people">
        <source>%1 people said so; a story needs at least %2. Of fewer, somebody could be recognised.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ይህን ያሉት %1 ሰዎች ናቸው፤ ታሪክ ቢያንስ %2 ያስፈልገዋል። ከዚያ ካነሱ ሰው ሊታወቅ ይችላል።</translation>
    </message>
    <message id="checks.story-ends-early">
        <source>It ends in %1, before it begins in %2. Swap the two months.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በ%2 ከመጀመሩ በፊት በ%1 ያበቃል። ሁለቱን ወሮች ያቀያይሩ።</translation>
    </message>
    <message id="checks.done-early">
        <source>It was done on %1, before anybody said so. Compare the days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ማንም ሳይለው በፊት በ%1 ተደርጓል። ቀኖቹን ያወዳድሩ።</translation>
    </message>
    <message id="checks.chart-lengths">
        <source>The chart has %1 months and %2 values. Write one value for each month.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ቻርቱ %1 ወሮችና %2 ዋጋዎች አሉት። ለእያንዳንዱ ወር አንድ ዋጋ ይጻፉ።</translation>
    </message>
    <message id="checks.chart-months">
        <source>The chart has %1 months; it should have %2 to %3.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ቻርቱ %1 ወሮች አሉት፤ ከ%2 እስከ %3 መሆን አለባቸው።</translation>
    </message>
    <message id="checks.months-order">
        <source>The months are not in their order. Oldest first, each once.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ወሮቹ በቅደም ተከተል አይደሉም። የቆየው ቀድሞ፣ እያንዳንዱ አንድ ጊዜ።</translation>
    </message>
    <message id="checks.marker-outside">
        <source>%1 is not among the chart’s months after the first. It is the first month after the change.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>%1 ከመጀመሪያው በኋላ ባሉት የቻርቱ ወሮች ውስጥ የለም። ከለውጡ በኋላ ያለው የመጀመሪያ ወር ነው።</translation>
    </message>
    <message id="checks.no-value">
        <source>“%1” among the values is no number. Digits only, such as 38 or 4.5.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ከዋጋዎቹ መካከል “%1” ቁጥር አይደለም። አሃዞች ብቻ፤ ለምሳሌ 38 ወይም 4.5።</translation>
    </message>
    <message id="checks.reply-place">
        <source>A ready reply has a place “%1” that nothing fills.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በዝግጁ ምላሽ ውስጥ ምንም የማይሞላው “%1” የሚል ቦታ አለ።</translation>
    </message>
    <message id="checks.reply-long">
        <source>A ready reply has %1 letters, more than %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ዝግጁ ምላሽ %1 ፊደላት አሉት፤ ከ%2 ይበልጣል።</translation>
    </message>
    <message id="checks.reply-missing">
        <source>Ready replies that this language lacks: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በዚህ ቋንቋ የሌሉ ዝግጁ ምላሾች፦ %1።</translation>
    </message>
    <message id="checks.pulse-only">
        <source>“%1” is for a short survey at the end of a visit (pulse); this form is a %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” በጉብኝት መጨረሻ ላለ አጭር ጥናት (pulse) ነው፤ ይህ ቅጽ ግን %2 ነው።</translation>
    </message>
    <message id="checks.no-result">
        <source>This form (%1) has no question with choices, so it has no result to show.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ይህ ቅጽ (%1) ምርጫ ያለው ጥያቄ የለውም፤ ስለዚህ የሚያሳየው ውጤት የለም።</translation>
    </message>
    <message id="checks.no-quiz">
        <source>Right answers are marked in this form, but it is no quiz.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በዚህ ቅጽ ትክክለኛ መልሶች ምልክት ተደርጎባቸዋል፤ ግን የዕውቀት ጥያቄ አይደለም።</translation>
    </message>
    <message id="checks.quiz-unanswered">
        <source>No question of this quiz has a right answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በዚህ የዕውቀት ጥያቄ ትክክለኛ መልስ ያለው ጥያቄ የለም።</translation>
    </message>
    <message id="checks.quiz-strange-answer">
        <source>The right answer of “%1” is “%2”, which is none of its choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>የ“%1” ትክክለኛ መልስ “%2” ነው፤ ከምርጫዎቹ ውስጥ ግን የለም።</translation>
    </message>
    <message id="checks.quiz-unexplained">
        <source>The question “%1” does not explain its answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚለው ጥያቄ መልሱን አያብራራም።</translation>
    </message>
    <message id="checks.form-language">
        <source>The form does not speak %1. Add its columns to the workbook.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ቅጹ በ%1 አይናገርም። የቋንቋውን ዓምዶች ወደ የሥራ ደብተሩ ያክሉ።</translation>
    </message>
    <message id="checks.translation-missing">
        <source>This page is not written in %1 yet (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ይህ ገጽ በ%1 ገና አልተጻፈም (%2)።</translation>
    </message>
    <message id="checks.near">
        <source>Did you mean “%1”?</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ለማለት ነው?</translation>
    </message>
    <message id="checks.known">
        <source>There are: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ያሉት፦ %1።</translation>
    </message>
    <message id="checks.none-yet">
        <source>There is none to choose from yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>እስካሁን የሚመረጥ የለም።</translation>
    </message>
    <message id="checks.file">
        <source>A file of the content is not built as it should be. Whoever looks after the files can mend it: “diwan content check” says more.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ከይዘቱ ፋይሎች አንዱ እንደሚገባው አልተሠራም። ፋይሎቹን የሚንከባከበው ሰው ሊያስተካክለው ይችላል፤ “diwan content check” የበለጠ ይናገራል።</translation>
    </message>
    <message id="checks.form">
        <source>The form’s own check says this in English:</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>የቅጹ ራሱ ምርመራ ይህን በእንግሊዝኛ ይላል፦</translation>
    </message>
    <message id="checks.form-name-twice">
        <source>Two questions or groups are called “%1”. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ሁለት ጥያቄዎች ወይም ቡድኖች “%1” ይባላሉ። ለአንዱ ሌላ ስም ይስጡ።</translation>
    </message>
    <message id="checks.form-name-letters">
        <source>A name begins with a letter or _, and goes on with letters, digits, _, - and full stops. Write it anew.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ስም በፊደል ወይም በ_ ይጀምራል፤ ከዚያ ፊደላት፣ ቁጥሮች፣ _፣ - እና ነጥብ ይቀጥላሉ። እንደገና ይጻፉት።</translation>
    </message>
    <message id="checks.form-no-question">
        <source>No question is called “%1”. Write it as in the column name of the sheet survey.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚባል ጥያቄ የለም። በsurvey ሉህ name አምድ ላይ እንዳለው ይጻፉት።</translation>
    </message>
    <message id="checks.form-reference">
        <source>A question is named as %1, with both braces.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ጥያቄ እንዲህ ይጠቀሳል፦ %1፣ ከሁለቱም ቅንፎች ጋር።</translation>
    </message>
    <message id="checks.form-choice-no-name">
        <source>A choice has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>አንድ ምርጫ ስም የለውም። name አምዱን ይሙሉ።</translation>
    </message>
    <message id="checks.form-choice-twice">
        <source>A list has two choices of the same name. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በአንድ ዝርዝር ውስጥ ሁለት ምርጫዎች አንድ ስም አላቸው። ለአንዱ ሌላ ስም ይስጡ።</translation>
    </message>
    <message id="checks.form-choice-no-label">
        <source>A choice has no label, so people would see nothing there. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>አንድ ምርጫ ጽሑፍ የለውም፤ ሰዎች እዚያ ምንም አያዩም። label አምዱን ይሙሉ።</translation>
    </message>
    <message id="checks.form-type">
        <source>There is no kind of question called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚባል የጥያቄ ዓይነት የለም።</translation>
    </message>
    <message id="checks.form-name-list">
        <source>Name its list of choices too: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>የምርጫዎቹን ዝርዝር ስምም ይጻፉ፦ %1።</translation>
    </message>
    <message id="checks.form-no-list">
        <source>There is no list “%1” on the sheet choices. Write its name as it stands there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>በchoices ሉህ ላይ “%1” የሚባል ዝርዝር የለም። ስሙን እዚያ እንዳለው ይጻፉ።</translation>
    </message>
    <message id="checks.form-no-choices">
        <source>The sheet choices is missing, or its columns list_name, name and label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>choices ሉህ፣ ወይም አምዶቹ list_name፣ name እና label ይጎድላሉ።</translation>
    </message>
    <message id="checks.form-list-unnamed">
        <source>A question to choose from does not name its list of choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>የምርጫ ጥያቄ የምርጫዎቹን ዝርዝር አይጠቅስም።</translation>
    </message>
    <message id="checks.form-not-ended">
        <source>“%1” is begun and never ended. Add a row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” ተጀምሮ አልተዘጋም። %2 ረድፍ ይጨምሩ።</translation>
    </message>
    <message id="checks.form-not-begun">
        <source>A row %1 ends what was never begun. Take it out, or add the row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>%1 ረድፍ ያልተጀመረ ነገር ይዘጋል። ያውጡት ወይም %2 ረድፍ ይጨምሩ።</translation>
    </message>
    <message id="checks.form-no-type">
        <source>A row has no kind of question. Fill in the column type.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>አንድ ረድፍ የጥያቄ ዓይነት የለውም። type አምዱን ይሙሉ።</translation>
    </message>
    <message id="checks.form-no-name">
        <source>A question has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>አንድ ጥያቄ ስም የለውም። name አምዱን ይሙሉ።</translation>
    </message>
    <message id="checks.form-no-label">
        <source>The question “%1” has no words. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” የሚለው ጥያቄ ቃላት የሉትም። label አምዱን ይሙሉ።</translation>
    </message>
    <message id="checks.form-no-calculation">
        <source>A row of the kind calculate calculates nothing. Fill in the column calculation.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>የcalculate ዓይነት ረድፍ ምንም አያሰላም። calculation አምዱን ይሙሉ።</translation>
    </message>
</context>
</TS>
