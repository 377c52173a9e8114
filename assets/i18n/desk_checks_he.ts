<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name></name>
    <message id="checks.no-service">
        <source>There is no service “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אין שירות בשם “%1”. יש לבחור שירות קיים או להסיר אותו.</translation>
    </message>
    <message id="checks.no-topic">
        <source>There is no topic “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אין נושא בשם “%1”. יש לבחור נושא קיים או להסיר אותו.</translation>
    </message>
    <message id="checks.topic-unshown">
        <source>Visitors never see the topic “%1”: the list of topics does not name it.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>המבקרים לא רואים את הנושא “%1”: הוא לא מופיע ברשימת הנושאים.</translation>
    </message>
    <message id="checks.icons-unchecked">
        <source>Icons could not be checked on this computer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לא היה אפשר לבדוק את הסמלים במחשב הזה.</translation>
    </message>
    <message id="checks.no-icon">
        <source>There is no icon called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אין סמל בשם “%1”.</translation>
    </message>
    <message id="checks.service-unlisted">
        <source>No topic names the service “%1”, so visitors find it only by searching. Add it to a topic.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אף נושא לא כולל את השירות “%1”, ולכן מוצאים אותו רק בחיפוש. יש להוסיף אותו לאחד הנושאים.</translation>
    </message>
    <message id="checks.related-itself">
        <source>The page names itself as a related service. Take it out there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>העמוד מופיע בין השירותים הקשורים לעצמו. יש להסיר אותו משם.</translation>
    </message>
    <message id="checks.no-counter">
        <source>The centre has no counter %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אין במרכז דלפק %1.</translation>
    </message>
    <message id="checks.counter-floor">
        <source>Counter %1 is on floor %2, but this page says floor %3. One of the two is wrong.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>דלפק %1 נמצא בקומה %2, אבל בעמוד הזה כתוב קומה %3. אחד מהשניים שגוי.</translation>
    </message>
    <message id="checks.strange-sum">
        <source>The text names the sum %1, which is no fee of this service. Better say “the fee”: the amount is always shown from the facts.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בטקסט מופיע הסכום %1, שאינו אגרה של השירות הזה. עדיף לכתוב “האגרה”: הסכום מוצג תמיד מתוך הנתונים.</translation>
    </message>
    <message id="checks.fee-unworded">
        <source>The fee “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לאגרה “%1” אין ניסוח בשפה הזו (%2).</translation>
    </message>
    <message id="checks.document-unworded">
        <source>The document “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>למסמך “%1” אין ניסוח בשפה הזו (%2).</translation>
    </message>
    <message id="checks.fee-unknown">
        <source>There are words for a fee “%1” that the page no longer has. Add the fee again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>יש ניסוח לאגרה “%1” שאינה עוד בעמוד. יש להוסיף את האגרה שוב או למחוק את הניסוח.</translation>
    </message>
    <message id="checks.document-unknown">
        <source>There are words for a document “%1” that the page no longer asks for. Add the document again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>יש ניסוח למסמך “%1” שהעמוד כבר לא מבקש. יש להוסיף את המסמך שוב או למחוק את הניסוח.</translation>
    </message>
    <message id="checks.step-unknown">
        <source>“%1” is written here, but it is not among the steps of the page. Add the step, or take its text out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” כתוב כאן, אבל אינו בין השלבים של העמוד. יש להוסיף את השלב או להסיר את הטקסט.</translation>
    </message>
    <message id="checks.step-unwritten">
        <source>The step “%1” is not written in this language yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>השלב “%1” עדיין לא נכתב בשפה הזו.</translation>
    </message>
    <message id="checks.section-missing">
        <source>“%1” is missing here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” חסר כאן.</translation>
    </message>
    <message id="checks.section-extra">
        <source>“%1” is here, but not in the original. Write it there too, or take it out here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” נמצא כאן, אבל לא במקור. יש לכתוב אותו גם שם או להסיר אותו כאן.</translation>
    </message>
    <message id="checks.age-disagrees">
        <source>The text says %1, but the fee “%2” begins at age %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בטקסט כתוב %1, אבל האגרה “%2” מתחילה מגיל %3. הנתונים קובעים: יש לתקן את הניסוח.</translation>
    </message>
    <message id="checks.fact-disagrees">
        <source>The text says %1, but the fact “%2” is %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בטקסט כתוב %1, אבל הנתון “%2” הוא %3. הנתונים קובעים: יש לתקן את הניסוח.</translation>
    </message>
    <message id="checks.plain-lacking">
        <source>Services without a page in plain words (%1): %2. Visitors read them in the ordinary words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>שירותים בלי עמוד במילים פשוטות (%1): %2. המבקרים קוראים אותם במילים הרגילות.</translation>
    </message>
    <message id="checks.stale">
        <source>The original has changed since this was translated: %1. Bring it up to date.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>המקור השתנה אחרי התרגום: %1. יש לעדכן אותו.</translation>
    </message>
    <message id="checks.unstamped">
        <source>Of some translations it is not known which original they match: %1. Open the page and say whether they fit.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לא ידוע לאיזה מקור חלק מהתרגומים תואמים: %1. יש לפתוח את העמוד ולאשר אם הם תואמים.</translation>
    </message>
    <message id="checks.numbers-changed">
        <source>“%1” has the number %2 here, but %3 in the original. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ב“%1” מופיע כאן המספר %2, ובמקור %3. יש להשוות ביניהם.</translation>
    </message>
    <message id="checks.numbers-added">
        <source>“%1” has the number %2 here, which the original has not. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ב“%1” מופיע כאן המספר %2, שאינו במקור. יש להשוות ביניהם.</translation>
    </message>
    <message id="checks.numbers-lost">
        <source>“%1” lacks the number %2, which the original has. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ב“%1” חסר המספר %2 שמופיע במקור. יש להשוות ביניהם.</translation>
    </message>
    <message id="checks.story-topic">
        <source>This story calls its topic “%1”, another story of the same topic (%2) says “%3”. Use one name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>הסיפור הזה קורא לנושא “%1”, וסיפור אחר באותו נושא (%2) קורא לו “%3”. יש להשתמש בשם אחד.</translation>
    </message>
    <message id="checks.chart-words-alone">
        <source>“%1” belongs to a chart, and this story has none (%2). Fill in the chart’s facts, or empty these words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” שייך לתרשים, ולסיפור הזה אין תרשים (%2). יש למלא את נתוני התרשים או למחוק את המילים.</translation>
    </message>
    <message id="checks.marker-when">
        <source>The words say what happened, but the chart’s facts do not say in which month (%1).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>המילים אומרות מה קרה, אבל בנתוני התרשים לא כתוב באיזה חודש (%1).</translation>
    </message>
    <message id="checks.chart-title-number">
        <source>The chart’s title says %1, which is no value of the chart. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בכותרת התרשים כתוב %1, שאינו ערך בתרשים. הנתונים קובעים: יש לתקן את הניסוח.</translation>
    </message>
    <message id="checks.field-missing">
        <source>“%1” is missing.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” חסר.</translation>
    </message>
    <message id="checks.field-empty">
        <source>“%1” is still empty.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” עדיין ריק.</translation>
    </message>
    <message id="checks.field-cannot">
        <source>“%1” cannot be “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” לא יכול להיות “%2”.</translation>
    </message>
    <message id="checks.no-id">
        <source>“%1” under “%2” is no short name. A short name has small Latin letters, digits and hyphens, such as renew-card.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” תחת “%2” אינו שם קצר. שם קצר מורכב מאותיות לטיניות קטנות, ספרות ומקפים, כגון renew-card.</translation>
    </message>
    <message id="checks.no-number">
        <source>“%1” should be a number, not “%2”. Digits only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” צריך להיות מספר ולא “%2”. ספרות בלבד.</translation>
    </message>
    <message id="checks.out-of-range">
        <source>“%1” is %2, but should be from %3 to %4.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” הוא %2, אבל צריך להיות מ־%3 עד %4.</translation>
    </message>
    <message id="checks.whole-number">
        <source>“%1” should be a whole number, not %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” צריך להיות מספר שלם ולא %2.</translation>
    </message>
    <message id="checks.no-date">
        <source>“%1” is no day: “%2”. Write year-month-day, such as 2026-11-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” אינו תאריך: “%2”. יש לכתוב שנה-חודש-יום, כגון 2026-11-01.</translation>
    </message>
    <message id="checks.no-month">
        <source>“%1” holds “%2”, which is no month. Write year-month, such as 2026-11.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ב“%1” כתוב “%2”, שאינו חודש. יש לכתוב שנה-חודש, כגון 2026-11.</translation>
    </message>
    <message id="checks.no-time">
        <source>“%1” is no time of day: “%2”. Write it as 08:00.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” אינו שעה: “%2”. יש לכתוב כך: 08:00.</translation>
    </message>
    <message id="checks.twice-listed">
        <source>“%1” stands twice under “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” מופיע פעמיים תחת “%2”.</translation>
    </message>
    <message id="checks.html">
        <source>“%1” holds HTML, which visitors never see. Write plain text.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ב“%1” יש HTML שהמבקרים לא רואים. יש לכתוב טקסט רגיל.</translation>
    </message>
    <message id="checks.bold">
        <source>“%1” cannot have bold words. Take the ** out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ב“%1” אי אפשר להדגיש מילים. יש להסיר את **.</translation>
    </message>
    <message id="checks.announcement-empty">
        <source>The announcement has a title and no text yet. Say below it what is new.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>להודעה יש כותרת ועדיין אין טקסט. יש לכתוב מתחתיה מה חדש.</translation>
    </message>
    <message id="checks.heading-misplaced">
        <source>A heading has no place on this page. Write paragraphs.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אין מקום לכותרת משנה בעמוד הזה. יש לכתוב פסקאות.</translation>
    </message>
    <message id="checks.heading-empty">
        <source>The heading of “%1” has no words yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לכותרת של “%1” עדיין אין מילים.</translation>
    </message>
    <message id="checks.section-empty">
        <source>“%1” has no text yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ל“%1” עדיין אין טקסט.</translation>
    </message>
    <message id="checks.text-before-heading">
        <source>Text before the first heading is not shown. Move it below a heading.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>טקסט לפני הכותרת הראשונה אינו מוצג. יש להעביר אותו אל מתחת לכותרת.</translation>
    </message>
    <message id="checks.section-unknown">
        <source>“%1” is no part that this kind of page has. Take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” אינו חלק שיש בעמוד מהסוג הזה. יש להסיר אותו.</translation>
    </message>
    <message id="checks.section-twice">
        <source>“%1” stands twice on this page.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” מופיע פעמיים בעמוד הזה.</translation>
    </message>
    <message id="checks.heading-level">
        <source>A heading inside a text is not shown as one. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>כותרת בתוך טקסט אינה מוצגת ככותרת. יש להסיר את # בתחילת השורה.</translation>
    </message>
    <message id="checks.heading-id">
        <source>The heading “%1” belongs to no part of the page. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>הכותרת “%1” אינה שייכת לשום חלק בעמוד. יש להסיר את # בתחילת השורה.</translation>
    </message>
    <message id="checks.not-shown">
        <source>There is something that a kiosk cannot show, such as a link, a picture, a ruled line or code. Use paragraphs, lists and **bold** only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>יש כאן משהו שהעמדה לא יכולה להציג, כגון קישור, תמונה, קו מפריד או קוד. אפשר להשתמש רק בפסקאות, ברשימות וב**הדגשה**.</translation>
    </message>
    <message id="checks.list-in-list">
        <source>There is a list inside a list. Keep it to one level.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>יש רשימה בתוך רשימה. יש להישאר ברמה אחת.</translation>
    </message>
    <message id="checks.long-sentence">
        <source>A sentence has %1 words: %2. Split it: people listen too. Up to %3 words are easy to follow.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>במשפט אחד יש %1 מילים: %2. כדאי לחלק אותו: יש גם מי שמקשיבים. קל לעקוב עד %3 מילים.</translation>
    </message>
    <message id="checks.brackets">
        <source>Brackets are hard to read in plain words: %1. Say it in a sentence of its own, or leave it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>סוגריים קשים לקריאה במילים פשוטות: %1. יש לכתוב זאת במשפט נפרד או לוותר.</translation>
    </message>
    <message id="checks.several-things">
        <source>A sentence in plain words says one thing; this one says several: %1. Several things make a list.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>משפט במילים פשוטות אומר דבר אחד, וזה אומר כמה דברים: %1. כמה דברים הם רשימה.</translation>
    </message>
    <message id="checks.abbreviation">
        <source>The abbreviation “%1” is hard to read in plain words: %2. Write the words out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>הקיצור “%1” קשה לקריאה במילים פשוטות: %2. יש לכתוב את המילים במלואן.</translation>
    </message>
    <message id="checks.steps-needed">
        <source>A step-by-step page needs steps. Add the first one.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>עמוד שלב אחר שלב צריך שלבים. יש להוסיף את הראשון.</translation>
    </message>
    <message id="checks.floor-unknown">
        <source>The centre has no floor %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אין במרכז קומה %1.</translation>
    </message>
    <message id="checks.no-day">
        <source>“%1” is no day. Write it as 2027-01-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” אינו תאריך. יש לכתוב כך: 2027-01-01.</translation>
    </message>
    <message id="checks.ends-early">
        <source>It ends on %1, before it begins on %2. Swap the two days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>זה נגמר ב־%1, לפני שזה מתחיל ב־%2. יש להחליף בין התאריכים.</translation>
    </message>
    <message id="checks.no-weekday">
        <source>“%1” is no day of the week.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” אינו יום בשבוע.</translation>
    </message>
    <message id="checks.closes-early">
        <source>It closes at %1, before it opens at %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>הסגירה בשעה %1 היא לפני הפתיחה בשעה %2.</translation>
    </message>
    <message id="checks.decimals">
        <source>The amount %1 has more than two decimals.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בסכום %1 יש יותר משתי ספרות אחרי הנקודה.</translation>
    </message>
    <message id="checks.fee-twice">
        <source>The fee “%1” is there twice.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>האגרה “%1” מופיעה פעמיים.</translation>
    </message>
    <message id="checks.no-web-address">
        <source>“%1” is no secure web address. It should begin with https://</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” אינו כתובת אינטרנט מאובטחת. עליה להתחיל ב־https://</translation>
    </message>
    <message id="checks.few-people">
        <source>%1 people said so; a story needs at least %2. Of fewer, somebody could be recognised.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>%1 אנשים אמרו זאת, ולסיפור צריך לפחות %2. כשיש פחות, אפשר לזהות מישהו.</translation>
    </message>
    <message id="checks.story-ends-early">
        <source>It ends in %1, before it begins in %2. Swap the two months.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>זה נגמר ב־%1, לפני שזה מתחיל ב־%2. יש להחליף בין החודשים.</translation>
    </message>
    <message id="checks.done-early">
        <source>It was done on %1, before anybody said so. Compare the days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>זה נעשה ב־%1, לפני שמישהו אמר זאת. יש להשוות בין התאריכים.</translation>
    </message>
    <message id="checks.chart-lengths">
        <source>The chart has %1 months and %2 values. Write one value for each month.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בתרשים יש %1 חודשים ו־%2 ערכים. יש לכתוב ערך אחד לכל חודש.</translation>
    </message>
    <message id="checks.chart-months">
        <source>The chart has %1 months; it should have %2 to %3.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בתרשים יש %1 חודשים, וצריך מ־%2 עד %3.</translation>
    </message>
    <message id="checks.months-order">
        <source>The months are not in their order. Oldest first, each once.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>החודשים אינם לפי הסדר. הישן ביותר ראשון, כל חודש פעם אחת.</translation>
    </message>
    <message id="checks.marker-outside">
        <source>%1 is not among the chart’s months after the first. It is the first month after the change.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>%1 אינו בין חודשי התרשים שאחרי הראשון. זהו החודש הראשון אחרי השינוי.</translation>
    </message>
    <message id="checks.no-value">
        <source>“%1” among the values is no number. Digits only, such as 38 or 4.5.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” בין הערכים אינו מספר. ספרות בלבד, כגון 38 או 4.5.</translation>
    </message>
    <message id="checks.reply-place">
        <source>A ready reply has a place “%1” that nothing fills.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בתשובה מוכנה יש מקום “%1” ששום דבר לא ממלא.</translation>
    </message>
    <message id="checks.reply-long">
        <source>A ready reply has %1 letters, more than %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בתשובה מוכנה יש %1 אותיות, יותר מ־%2.</translation>
    </message>
    <message id="checks.reply-missing">
        <source>Ready replies that this language lacks: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>תשובות מוכנות שחסרות בשפה הזו: %1.</translation>
    </message>
    <message id="checks.pulse-only">
        <source>“%1” is for a short survey at the end of a visit (pulse); this form is a %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” מיועד לסקר קצר בסוף הביקור (pulse), והטופס הזה הוא %2.</translation>
    </message>
    <message id="checks.no-result">
        <source>This form (%1) has no question with choices, so it has no result to show.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בטופס הזה (%1) אין שאלה עם אפשרויות, ולכן אין לו תוצאה להציג.</translation>
    </message>
    <message id="checks.no-quiz">
        <source>Right answers are marked in this form, but it is no quiz.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>בטופס הזה מסומנות תשובות נכונות, אבל הוא אינו חידון.</translation>
    </message>
    <message id="checks.quiz-unanswered">
        <source>No question of this quiz has a right answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לאף שאלה בחידון הזה אין תשובה נכונה.</translation>
    </message>
    <message id="checks.quiz-strange-answer">
        <source>The right answer of “%1” is “%2”, which is none of its choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>התשובה הנכונה של “%1” היא “%2”, שאינה אחת האפשרויות.</translation>
    </message>
    <message id="checks.quiz-unexplained">
        <source>The question “%1” does not explain its answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>השאלה “%1” אינה מסבירה את התשובה.</translation>
    </message>
    <message id="checks.form-language">
        <source>The form does not speak %1. Add its columns to the workbook.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>הטופס אינו בשפה %1. יש להוסיף את העמודות שלה לחוברת.</translation>
    </message>
    <message id="checks.translation-missing">
        <source>This page is not written in %1 yet (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>העמוד הזה עדיין לא נכתב בשפה %1 (%2).</translation>
    </message>
    <message id="checks.near">
        <source>Did you mean “%1”?</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>האם הכוונה ל“%1”?</translation>
    </message>
    <message id="checks.known">
        <source>There are: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אלה קיימים: %1.</translation>
    </message>
    <message id="checks.none-yet">
        <source>There is none to choose from yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>עדיין אין ממה לבחור.</translation>
    </message>
    <message id="checks.file">
        <source>A file of the content is not built as it should be. Whoever looks after the files can mend it: “diwan content check” says more.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אחד מקובצי התוכן אינו בנוי כראוי. מי שמטפל בקבצים יכול לתקן: הפקודה “diwan content check” מפרטת.</translation>
    </message>
    <message id="checks.form">
        <source>The form’s own check says this in English:</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>הבדיקה של הטופס עצמו אומרת זאת באנגלית:</translation>
    </message>
    <message id="checks.form-name-twice">
        <source>Two questions or groups are called “%1”. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>שתי שאלות או קבוצות נקראות “%1”. תנו לאחת מהן שם אחר.</translation>
    </message>
    <message id="checks.form-name-letters">
        <source>A name begins with a letter or _, and goes on with letters, digits, _, - and full stops. Write it anew.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>שם מתחיל באות או ב-_, וממשיך באותיות, ספרות, _, - ונקודות. כתבו אותו מחדש.</translation>
    </message>
    <message id="checks.form-no-question">
        <source>No question is called “%1”. Write it as in the column name of the sheet survey.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אין שאלה בשם “%1”. כתבו אותו כמו בעמודה name בגיליון survey.</translation>
    </message>
    <message id="checks.form-reference">
        <source>A question is named as %1, with both braces.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>שאלה נכתבת כך: %1, עם שני הסוגריים.</translation>
    </message>
    <message id="checks.form-choice-no-name">
        <source>A choice has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לאחת האפשרויות אין שם. מלאו את העמודה name.</translation>
    </message>
    <message id="checks.form-choice-twice">
        <source>A list has two choices of the same name. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ברשימה יש שתי אפשרויות באותו שם. תנו לאחת מהן שם אחר.</translation>
    </message>
    <message id="checks.form-choice-no-label">
        <source>A choice has no label, so people would see nothing there. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לאחת האפשרויות אין תווית, ואנשים לא יראו שם דבר. מלאו את העמודה label.</translation>
    </message>
    <message id="checks.form-type">
        <source>There is no kind of question called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אין סוג שאלה בשם “%1”.</translation>
    </message>
    <message id="checks.form-name-list">
        <source>Name its list of choices too: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>ציינו גם את רשימת האפשרויות: %1.</translation>
    </message>
    <message id="checks.form-no-list">
        <source>There is no list “%1” on the sheet choices. Write its name as it stands there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>אין רשימה “%1” בגיליון choices. כתבו את שמה כפי שהוא שם.</translation>
    </message>
    <message id="checks.form-no-choices">
        <source>The sheet choices is missing, or its columns list_name, name and label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>חסר הגיליון choices, או העמודות שלו list_name, name ו-label.</translation>
    </message>
    <message id="checks.form-list-unnamed">
        <source>A question to choose from does not name its list of choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>שאלת בחירה אינה מציינת את רשימת האפשרויות שלה.</translation>
    </message>
    <message id="checks.form-not-ended">
        <source>“%1” is begun and never ended. Add a row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” מתחיל ואינו מסתיים. הוסיפו שורה %2.</translation>
    </message>
    <message id="checks.form-not-begun">
        <source>A row %1 ends what was never begun. Take it out, or add the row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>השורה %1 מסיימת מה שלא התחיל. הסירו אותה, או הוסיפו את השורה %2.</translation>
    </message>
    <message id="checks.form-no-type">
        <source>A row has no kind of question. Fill in the column type.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לאחת השורות אין סוג שאלה. מלאו את העמודה type.</translation>
    </message>
    <message id="checks.form-no-name">
        <source>A question has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לאחת השאלות אין שם. מלאו את העמודה name.</translation>
    </message>
    <message id="checks.form-no-label">
        <source>The question “%1” has no words. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>לשאלה “%1” אין מילים. מלאו את העמודה label.</translation>
    </message>
    <message id="checks.form-no-calculation">
        <source>A row of the kind calculate calculates nothing. Fill in the column calculation.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>שורה מסוג calculate אינה מחשבת דבר. מלאו את העמודה calculation.</translation>
    </message>
</context>
</TS>
