<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.publish">
        <source>Content</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይዘት</translation>
    </message>
    <message id="editing.tab.pages">
        <source>Pages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ገጾች</translation>
    </message>
    <message id="editing.tab.changes">
        <source>Changes here (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እዚህ ያሉ ለውጦች (%1)</translation>
    </message>
    <message id="editing.tab.proposals">
        <source>Proposals (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የቀረቡ ሐሳቦች (%1)</translation>
    </message>
    <message id="editing.search">
        <source>Find a page</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ገጽ ይፈልጉ</translation>
    </message>
    <message id="editing.loading">
        <source>The pages are being read…</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ገጾቹ እየተነበቡ ነው…</translation>
    </message>
    <message id="editing.no-source">
        <source>The files of the published content have not come to this desk yet. They come with the next contact, if they were published from their folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የታተመው ይዘት ፋይሎች ወደዚህ የሥራ ቦታ ገና አልደረሱም። ከአቃፊያቸው ከታተሙ በሚቀጥለው ግንኙነት ይደርሳሉ።</translation>
    </message>
    <message id="editing.kind.service">
        <source>Service</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>አገልግሎት</translation>
    </message>
    <message id="editing.kind.topic">
        <source>Topic</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ርዕስ</translation>
    </message>
    <message id="editing.kind.announcement">
        <source>Announcement</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ማስታወቂያ</translation>
    </message>
    <message id="editing.kind.story">
        <source>Story</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ታሪክ</translation>
    </message>
    <message id="editing.kind.centre">
        <source>The centre</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ማዕከሉ</translation>
    </message>
    <message id="editing.kind.form">
        <source>Form</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ቅጽ</translation>
    </message>
    <message id="editing.state.source">
        <source>Original</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ዋናው</translation>
    </message>
    <message id="editing.state.current">
        <source>Up to date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ወቅታዊ</translation>
    </message>
    <message id="editing.state.stale">
        <source>Out of date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ጊዜው ያለፈ</translation>
    </message>
    <message id="editing.state.unstamped">
        <source>Not compared</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ያልተነጻጸረ</translation>
    </message>
    <message id="editing.state.missing">
        <source>Missing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የሌለ</translation>
    </message>
    <message id="editing.simple">
        <source>%1, plain words</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1፣ በቀላል ቃላት</translation>
    </message>
    <message id="editing.changed">
        <source>Changed here</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እዚህ ተቀይሯል</translation>
    </message>
    <message id="editing.back">
        <source>Back to the list</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ወደ ዝርዝሩ ይመለሱ</translation>
    </message>
    <message id="editing.undo">
        <source>Undo the last change</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የመጨረሻውን ለውጥ ይመልሱ</translation>
    </message>
    <message id="editing.mark-current">
        <source>This translation fits the original now</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይህ ትርጉም አሁን ከዋናው ጋር ይስማማል</translation>
    </message>
    <message id="editing.moved-on">
        <source>The original has changed</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ዋናው ተቀይሯል</translation>
    </message>
    <message id="editing.original">
        <source>Original:</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ዋናው፦</translation>
    </message>
    <message id="editing.begins">
        <source>There is no such page in this language yet. It begins with the first words you write.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይህ ገጽ በዚህ ቋንቋ ገና የለም። በሚጽፏቸው የመጀመሪያ ቃላት ይጀምራል።</translation>
    </message>
    <message id="editing.facts">
        <source>Facts, for all languages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>መረጃዎች፣ ለሁሉም ቋንቋዎች</translation>
    </message>
    <message id="editing.words">
        <source>Words in %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ቃላት፦ %1</translation>
    </message>
    <message id="editing.checks">
        <source>Checks</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ምርመራዎች</translation>
    </message>
    <message id="editing.checks.well">
        <source>Nothing to mend on this page.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>በዚህ ገጽ ላይ የሚስተካከል ነገር የለም።</translation>
    </message>
    <message id="editing.severity.error">
        <source>Must be mended</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>መስተካከል አለበት</translation>
    </message>
    <message id="editing.severity.warning">
        <source>Please look at it</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እባክዎ ይመልከቱት</translation>
    </message>
    <message id="editing.severity.note">
        <source>Note</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ማስታወሻ</translation>
    </message>
    <message id="editing.problems.one">
        <source>%1 thing to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 የሚስተካከል ነገር</translation>
    </message>
    <message id="editing.problems.two">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 የሚስተካከሉ ነገሮች</translation>
    </message>
    <message id="editing.problems.few">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 የሚስተካከሉ ነገሮች</translation>
    </message>
    <message id="editing.problems.many">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 የሚስተካከሉ ነገሮች</translation>
    </message>
    <message id="editing.problems.other">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 የሚስተካከሉ ነገሮች</translation>
    </message>
    <message id="editing.part.title">
        <source>Title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ርዕስ</translation>
    </message>
    <message id="editing.part.short_title">
        <source>Short title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>አጭር ርዕስ</translation>
    </message>
    <message id="editing.part.summary">
        <source>Summary</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ማጠቃለያ</translation>
    </message>
    <message id="editing.part.keywords">
        <source>Search words, with commas</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የፍለጋ ቃላት፣ በኮማ የተለዩ</translation>
    </message>
    <message id="editing.part.duration">
        <source>How long it takes</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የሚወስደው ጊዜ</translation>
    </message>
    <message id="editing.part.place">
        <source>Where</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የት</translation>
    </message>
    <message id="editing.part.place_note">
        <source>Note on the place</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ስለ ቦታው ማስታወሻ</translation>
    </message>
    <message id="editing.part.hours_note">
        <source>Note on the hours</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ስለ ሰዓቱ ማስታወሻ</translation>
    </message>
    <message id="editing.part.welcome">
        <source>Welcome</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የእንኳን ደህና መጡ ቃል</translation>
    </message>
    <message id="editing.part.tagline">
        <source>Line below the name</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ከስሙ በታች ያለ መስመር</translation>
    </message>
    <message id="editing.part.address">
        <source>Address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>አድራሻ</translation>
    </message>
    <message id="editing.part.lead">
        <source>Text</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ጽሑፍ</translation>
    </message>
    <message id="editing.part.fees">
        <source>Fee: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ክፍያ፦ %1</translation>
    </message>
    <message id="editing.part.documents">
        <source>Document: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ሰነድ፦ %1</translation>
    </message>
    <message id="editing.part.heading">
        <source>Heading: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ንዑስ ርዕስ፦ %1</translation>
    </message>
    <message id="editing.part.section">
        <source>Text: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ጽሑፍ፦ %1</translation>
    </message>
    <message id="editing.part.line">
        <source>Line %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>መስመር %1</translation>
    </message>
    <message id="editing.fact.of">
        <source>%1: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1፦ %2</translation>
    </message>
    <message id="editing.fact.amount">
        <source>Amount</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>መጠን</translation>
    </message>
    <message id="editing.fact.from_age">
        <source>From age</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ከዕድሜ</translation>
    </message>
    <message id="editing.fact.duration_minutes">
        <source>Minutes at the counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>በመስኮቱ የሚወስደው ደቂቃ</translation>
    </message>
    <message id="editing.fact.delivery_days">
        <source>Days until it arrives</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እስኪደርስ የሚወስደው ቀን</translation>
    </message>
    <message id="editing.fact.counter">
        <source>Counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>መስኮት</translation>
    </message>
    <message id="editing.fact.floor">
        <source>Floor</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ፎቅ</translation>
    </message>
    <message id="editing.fact.reviewed">
        <source>Reviewed on</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የተገመገመበት ቀን</translation>
    </message>
    <message id="editing.fact.phone">
        <source>Telephone</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ስልክ</translation>
    </message>
    <message id="editing.fact.from">
        <source>From</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ከ</translation>
    </message>
    <message id="editing.fact.to">
        <source>To</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እስከ</translation>
    </message>
    <message id="editing.fact.days">
        <source>Days</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ቀናት</translation>
    </message>
    <message id="editing.fact.priority">
        <source>Priority</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ቅድሚያ</translation>
    </message>
    <message id="editing.fact.value">
        <source>Number or address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ቁጥር ወይም አድራሻ</translation>
    </message>
    <message id="editing.preview">
        <source>Preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ቅድመ ዕይታ</translation>
    </message>
    <message id="editing.preview.portrait">
        <source>Upright screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ረጅም ስክሪን</translation>
    </message>
    <message id="editing.preview.landscape">
        <source>Wide screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ሰፊ ስክሪን</translation>
    </message>
    <message id="editing.preview.size">
        <source>Letters: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የፊደል መጠን፦ %1</translation>
    </message>
    <message id="editing.preview.dark">
        <source>Dark with strong contrast</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ጠቆር ያለ ከጠንካራ ንፅፅር ጋር</translation>
    </message>
    <message id="editing.preview.open">
        <source>Open the preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ቅድመ ዕይታውን ይክፈቱ</translation>
    </message>
    <message id="editing.preview.opens">
        <source>The preview opens in a window of its own.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ቅድመ ዕይታው በራሱ መስኮት ይከፈታል።</translation>
    </message>
    <message id="editing.preview.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>መጀመሪያ የሚስተካከል ነገር አለ፤ ምርመራዎቹ ይነግሩዎታል።</translation>
    </message>
    <message id="editing.form.replace">
        <source>Choose another workbook</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ሌላ የሥራ ደብተር ይምረጡ</translation>
    </message>
    <message id="editing.form.explained">
        <source>This form is an XLSForm workbook. Choose a new file to put in its place; it is checked at once.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይህ ቅጽ የXLSForm የሥራ ደብተር ነው። በቦታው የሚሆን አዲስ ፋይል ይምረጡ፤ ወዲያውኑ ይመረመራል።</translation>
    </message>
    <message id="editing.newer">
        <source>Central has published something newer.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ዋናው ማዕከል አዲስ ነገር አትሟል።</translation>
    </message>
    <message id="editing.newer.take">
        <source>Take it over</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይውሰዱት</translation>
    </message>
    <message id="editing.newer.mine">
        <source>Keep what I wrote</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የጻፍኩት ይቆይ</translation>
    </message>
    <message id="editing.newer.theirs">
        <source>Take theirs</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የታተመውን ይውሰዱ</translation>
    </message>
    <message id="editing.moved">
        <source>Changed here and at central: %1. Choose which shall stay.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እዚህም በዋናው ማዕከልም ተቀይሯል፦ %1። የትኛው እንደሚቆይ ይምረጡ።</translation>
    </message>
    <message id="editing.changes.none">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እዚህ የተቀየረ ነገር የለም።</translation>
    </message>
    <message id="editing.propose">
        <source>Propose for publishing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ለህትመት ያቅርቡ</translation>
    </message>
    <message id="editing.propose.title">
        <source>What changes, in one line</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ምን ይቀየራል፣ በአንድ መስመር</translation>
    </message>
    <message id="editing.propose.note">
        <source>Note for the second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ለሁለተኛው ሰው ማስታወሻ</translation>
    </message>
    <message id="editing.propose.explained">
        <source>Somebody else looks at it and approves it. Only then is it published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ሌላ ሰው አይቶ ያጸድቀዋል። ከዚያ በኋላ ብቻ ይታተማል።</translation>
    </message>
    <message id="editing.revert">
        <source>Take back: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ወደ ነበረበት ይመልሱ፦ %1</translation>
    </message>
    <message id="editing.diff.out">
        <source>Taken out: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የተወገደ፦ %1</translation>
    </message>
    <message id="editing.diff.in">
        <source>Put in: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የተጨመረ፦ %1</translation>
    </message>
    <message id="editing.diff.binary">
        <source>The file was replaced.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ፋይሉ ተተክቷል።</translation>
    </message>
    <message id="editing.files.one">
        <source>%1 file</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 ፋይል</translation>
    </message>
    <message id="editing.files.two">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 ፋይሎች</translation>
    </message>
    <message id="editing.files.few">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 ፋይሎች</translation>
    </message>
    <message id="editing.files.many">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 ፋይሎች</translation>
    </message>
    <message id="editing.files.other">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 ፋይሎች</translation>
    </message>
    <message id="editing.proposals.none">
        <source>Nothing was proposed yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እስካሁን የቀረበ ነገር የለም።</translation>
    </message>
    <message id="editing.proposal.who">
        <source>%1, %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1፣ %2</translation>
    </message>
    <message id="editing.proposal.coming">
        <source>What it changes has not come to this desk yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የሚቀይረው ነገር ወደዚህ የሥራ ቦታ ገና አልደረሰም።</translation>
    </message>
    <message id="editing.proposal.own">
        <source>You proposed this. Somebody else decides on it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይህን ያቀረቡት እርስዎ ነዎት። ሌላ ሰው ይወስናል።</translation>
    </message>
    <message id="editing.stands.waiting">
        <source>Waits for a second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ሁለተኛ ሰው ይጠብቃል</translation>
    </message>
    <message id="editing.stands.approved">
        <source>Approved</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ጸድቋል</translation>
    </message>
    <message id="editing.stands.returned">
        <source>Returned</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ተመልሷል</translation>
    </message>
    <message id="editing.stands.published">
        <source>Published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ታትሟል</translation>
    </message>
    <message id="editing.stands.trouble">
        <source>Approved, but not published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ጸድቋል፣ ግን አልታተመም</translation>
    </message>
    <message id="editing.decided.approved">
        <source>Approved by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ያጸደቁት፦ %1</translation>
    </message>
    <message id="editing.decided.returned">
        <source>Returned by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የመለሱት፦ %1</translation>
    </message>
    <message id="editing.approve">
        <source>Approve</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ያጽድቁ</translation>
    </message>
    <message id="editing.return">
        <source>Return</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይመልሱት</translation>
    </message>
    <message id="editing.decide.note">
        <source>Note for the author</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ለአቅራቢው ማስታወሻ</translation>
    </message>
    <message id="editing.needs-reason">
        <source>Write why, so that it can be mended.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እንዲስተካከል ምክንያቱን ይጻፉ።</translation>
    </message>
    <message id="editing.refused.proposal">
        <source>Central did not take “%1”: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ዋናው ማዕከል «%1»ን አልተቀበለም፦ %2</translation>
    </message>
    <message id="editing.refused.decision">
        <source>The decision on “%1” came too late or is not allowed: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>በ«%1» ላይ ያለው ውሳኔ ዘግይቷል ወይም አይፈቀድም፦ %2</translation>
    </message>
    <message id="editing.done.kept">
        <source>Kept.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ተቀምጧል።</translation>
    </message>
    <message id="editing.done.undone">
        <source>The last change was taken back.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>የመጨረሻው ለውጥ ተመልሷል።</translation>
    </message>
    <message id="editing.done.current">
        <source>The translation counts as up to date.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ትርጉሙ ወቅታዊ ሆኖ ተቆጥሯል።</translation>
    </message>
    <message id="editing.done.reverted">
        <source>The file is as it was published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ፋይሉ እንደታተመው ሆኗል።</translation>
    </message>
    <message id="editing.done.taken">
        <source>The newer version is here; your changes are in it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>አዲሱ እትም እዚህ ነው፤ ለውጦችዎም በውስጡ አሉ።</translation>
    </message>
    <message id="editing.done.form">
        <source>The new workbook is in place; look at the checks.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>አዲሱ የሥራ ደብተር በቦታው ነው፤ ምርመራዎቹን ይመልከቱ።</translation>
    </message>
    <message id="editing.done.proposed">
        <source>Proposed. It goes to central with the next contact.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ቀርቧል። በሚቀጥለው ግንኙነት ወደ ዋናው ማዕከል ይሄዳል።</translation>
    </message>
    <message id="editing.done.approved">
        <source>Approved. Central publishes it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ጸድቋል። ዋናው ማዕከል ያትመዋል።</translation>
    </message>
    <message id="editing.done.returned">
        <source>Returned with your note.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ከማስታወሻዎ ጋር ተመልሷል።</translation>
    </message>
    <message id="editing.not-allowed.role">
        <source>This account may not do that.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይህ መለያ ያንን ማድረግ አይችልም።</translation>
    </message>
    <message id="editing.not-allowed.own">
        <source>Nobody approves what they proposed themselves.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ማንም ራሱ ያቀረበውን አያጸድቅም።</translation>
    </message>
    <message id="editing.not-allowed.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>መጀመሪያ የሚስተካከል ነገር አለ፤ ምርመራዎቹ ይነግሩዎታል።</translation>
    </message>
    <message id="editing.not-allowed.nothing">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>እዚህ የተቀየረ ነገር የለም።</translation>
    </message>
    <message id="editing.not-allowed.gone">
        <source>Somebody has decided on this already, or it has not come here yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ሌላ ሰው ወስኖበታል፣ ወይም ገና እዚህ አልደረሰም።</translation>
    </message>
    <message id="editing.unreadable">
        <source>This file cannot be read as a page. Undo the last change, or mend it in its folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይህ ፋይል እንደ ገጽ ሊነበብ አይችልም። የመጨረሻውን ለውጥ ይመልሱ ወይም በአቃፊው ያስተካክሉት።</translation>
    </message>
    <message id="editing.lacks">
        <source>This desk lacks the part that reads content (%1). Install diwan[publish].</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ይህ የሥራ ቦታ ይዘት የሚያነበው ክፍል (%1) ይጎድለዋል። diwan[publish]ን ይጫኑ።</translation>
    </message>
    <message id="editing.not-kept">
        <source>It could not be kept: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ሊቀመጥ አልቻለም፦ %1</translation>
    </message>
    <message id="editing.place.row">
        <source>Sheet %1, row %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ሉህ %1፣ ረድፍ %2</translation>
    </message>
    <message id="editing.place.cell">
        <source>Sheet %1, row %2, column %3</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>ሉህ %1፣ ረድፍ %2፣ አምድ %3</translation>
    </message>
</context>
</TS>
