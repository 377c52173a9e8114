<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="making.new">
        <source>New page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>አዲስ ገጽ</translation>
    </message>
    <message id="making.new.announcement">
        <source>New announcement</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>አዲስ ማስታወቂያ</translation>
    </message>
    <message id="making.new.story">
        <source>New story</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>አዲስ ታሪክ</translation>
    </message>
    <message id="making.new.service">
        <source>New service page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>አዲስ የአገልግሎት ገጽ</translation>
    </message>
    <message id="making.explained">
        <source>Everything else begins empty. The checks say what is still missing, in each language.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ሌላው ሁሉ ባዶ ሆኖ ይጀምራል። በእያንዳንዱ ቋንቋ ገና የጎደለውን ምርመራዎቹ ይነግሩዎታል።</translation>
    </message>
    <message id="making.title">
        <source>Title in %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ርዕስ በቋንቋ፦ %1</translation>
    </message>
    <message id="making.id">
        <source>Short name in Latin letters, for the folder</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ለአቃፊው አጭር ስም በላቲን ፊደላት</translation>
    </message>
    <message id="making.topic">
        <source>Topic it belongs to</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>የሚገባበት ርዕስ</translation>
    </message>
    <message id="making.make">
        <source>Make the page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ገጹን ይፍጠሩ</translation>
    </message>
    <message id="making.cancel">
        <source>Cancel</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ይተዉ</translation>
    </message>
    <message id="making.figures">
        <source>From the dashboard: %1, %2</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ከአጠቃላይ እይታ፦ %1፣ %2</translation>
    </message>
    <message id="making.done">
        <source>The page is there. The checks say what is still to be written.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ገጹ ተፈጥሯል። ገና መጻፍ ያለበትን ምርመራዎቹ ይነግሩዎታል።</translation>
    </message>
    <message id="making.wrong.id">
        <source>Write a short name of small Latin letters, digits and hyphens, such as late-thursday.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>በትንንሽ የላቲን ፊደላት፣ ቁጥሮችና ሰረዞች አጭር ስም ይጻፉ፤ ለምሳሌ late-thursday።</translation>
    </message>
    <message id="making.wrong.taken">
        <source>There is such a page already. Please choose another short name.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>እንዲህ ያለ ገጽ አስቀድሞ አለ። እባክዎ ሌላ አጭር ስም ይምረጡ።</translation>
    </message>
    <message id="making.wrong.languages">
        <source>The file pack.yaml names no languages. Mend it in its folder first.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>pack.yaml የተባለው ፋይል ምንም ቋንቋ አልጠቀሰም። መጀመሪያ በአቃፊው ውስጥ ያስተካክሉት።</translation>
    </message>
    <message id="making.remove">
        <source>Take this page away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ይህን ገጽ ያንሱ</translation>
    </message>
    <message id="making.remove.explained">
        <source>It goes in all languages, once somebody else has approved it. Until then it can be taken back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ሌላ ሰው ካጸደቀው በኋላ በሁሉም ቋንቋዎች ይነሳል። እስከዚያ ድረስ መመለስ ይቻላል።</translation>
    </message>
    <message id="making.remove.links">
        <source>It is named here, and will be taken out here too: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ገጹ እዚህ ተጠቅሷል፤ ከዚህም ይወጣል፦ %1</translation>
    </message>
    <message id="making.remove.popular">
        <source>the list of popular services</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>የታዋቂ አገልግሎቶች ዝርዝር</translation>
    </message>
    <message id="making.remove.yes">
        <source>Yes, take it away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>አዎ፣ ይነሳ</translation>
    </message>
    <message id="making.remove.no">
        <source>Keep it</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ይቆይ</translation>
    </message>
    <message id="making.removed">
        <source>The page is taken away. “Undo the last change” brings it back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ገጹ ተነስቷል። «የመጨረሻውን ለውጥ ይመልሱ» ይመልሰዋል።</translation>
    </message>
    <message id="making.story">
        <source>Make a story of this</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ከዚህ ታሪክ ያዘጋጁ</translation>
    </message>
    <message id="making.story.of">
        <source>Make a story of this: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ከዚህ ታሪክ ያዘጋጁ፦ %1</translation>
    </message>
    <message id="editing.part.topic">
        <source>Name of the topic</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>የርዕሰ ጉዳዩ ስም</translation>
    </message>
    <message id="editing.part.chart_title">
        <source>What the chart shows</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ሠንጠረዡ የሚያሳየው</translation>
    </message>
    <message id="editing.part.chart_line">
        <source>Line below the chart’s title</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ከሠንጠረዡ ርዕስ በታች ያለው መስመር</translation>
    </message>
    <message id="editing.part.unit">
        <source>What is counted</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>የሚቆጠረው</translation>
    </message>
    <message id="editing.part.marker">
        <source>What changed, at the mark in the chart</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>በሠንጠረዡ ምልክት ላይ ምን ተቀየረ</translation>
    </message>
    <message id="editing.fact.story_topic">
        <source>Topic (short name in Latin letters)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ርዕሰ ጉዳይ (አጭር ስም በላቲን ፊደላት)</translation>
    </message>
    <message id="editing.fact.story_people">
        <source>How many people said so</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ይህን ያሉት ሰዎች ብዛት</translation>
    </message>
    <message id="editing.fact.story_from">
        <source>First month (2026-06)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>የመጀመሪያው ወር (2026-06)</translation>
    </message>
    <message id="editing.fact.story_to">
        <source>Last month (2026-08)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>የመጨረሻው ወር (2026-08)</translation>
    </message>
    <message id="editing.fact.story_done">
        <source>Day of the change (2026-09-01)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ለውጡ የተደረገበት ቀን (2026-09-01)</translation>
    </message>
    <message id="editing.fact.story_chart_unit">
        <source>Chart: minutes, hours, days, percent or count</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ሠንጠረዥ፦ minutes፣ hours፣ days፣ percent ወይም count</translation>
    </message>
    <message id="editing.fact.story_chart_months">
        <source>Chart: months, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ሠንጠረዥ፦ ወራት፣ በኮማ (,) ተለይተው</translation>
    </message>
    <message id="editing.fact.story_chart_values">
        <source>Chart: a value for each month, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ሠንጠረዥ፦ ለእያንዳንዱ ወር ቁጥር፣ በኮማ (,) ተለይቶ</translation>
    </message>
    <message id="editing.fact.story_chart_marker">
        <source>Chart: first month after the change</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ሠንጠረዥ፦ ከለውጡ በኋላ የመጀመሪያው ወር</translation>
    </message>
    <message id="editing.fact.icon">
        <source>Sign (name of the icon)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ምልክት (የምልክቱ ስም)</translation>
    </message>
    <message id="editing.fact.services">
        <source>Services under this topic, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>በዚህ ርዕስ ሥር ያሉ አገልግሎቶች፣ በኮማ (,) ተለይተው</translation>
    </message>
    <message id="editing.fact.related">
        <source>Related services, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>ተዛማጅ አገልግሎቶች፣ በኮማ (,) ተለይተው</translation>
    </message>
</context>
</TS>
