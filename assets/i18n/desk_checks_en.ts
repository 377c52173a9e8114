<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="checks.no-service">
        <source>There is no service “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There is no service “%1”. Choose one that is there, or take it out.</translation>
    </message>
    <message id="checks.no-topic">
        <source>There is no topic “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There is no topic “%1”. Choose one that is there, or take it out.</translation>
    </message>
    <message id="checks.topic-unshown">
        <source>Visitors never see the topic “%1”: the list of topics does not name it.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Visitors never see the topic “%1”: the list of topics does not name it.</translation>
    </message>
    <message id="checks.icons-unchecked">
        <source>Icons could not be checked on this computer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Icons could not be checked on this computer.</translation>
    </message>
    <message id="checks.no-icon">
        <source>There is no icon called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There is no icon called “%1”.</translation>
    </message>
    <message id="checks.service-unlisted">
        <source>No topic names the service “%1”, so visitors find it only by searching. Add it to a topic.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>No topic names the service “%1”, so visitors find it only by searching. Add it to a topic.</translation>
    </message>
    <message id="checks.related-itself">
        <source>The page names itself as a related service. Take it out there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The page names itself as a related service. Take it out there.</translation>
    </message>
    <message id="checks.no-counter">
        <source>The centre has no counter %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The centre has no counter %1.</translation>
    </message>
    <message id="checks.counter-floor">
        <source>Counter %1 is on floor %2, but this page says floor %3. One of the two is wrong.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Counter %1 is on floor %2, but this page says floor %3. One of the two is wrong.</translation>
    </message>
    <message id="checks.strange-sum">
        <source>The text names the sum %1, which is no fee of this service. Better say “the fee”: the amount is always shown from the facts.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The text names the sum %1, which is no fee of this service. Better say “the fee”: the amount is always shown from the facts.</translation>
    </message>
    <message id="checks.fee-unworded">
        <source>The fee “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The fee “%1” has no words in this language (%2).</translation>
    </message>
    <message id="checks.document-unworded">
        <source>The document “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The document “%1” has no words in this language (%2).</translation>
    </message>
    <message id="checks.fee-unknown">
        <source>There are words for a fee “%1” that the page no longer has. Add the fee again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There are words for a fee “%1” that the page no longer has. Add the fee again, or empty the words.</translation>
    </message>
    <message id="checks.document-unknown">
        <source>There are words for a document “%1” that the page no longer asks for. Add the document again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There are words for a document “%1” that the page no longer asks for. Add the document again, or empty the words.</translation>
    </message>
    <message id="checks.step-unknown">
        <source>“%1” is written here, but it is not among the steps of the page. Add the step, or take its text out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is written here, but it is not among the steps of the page. Add the step, or take its text out.</translation>
    </message>
    <message id="checks.step-unwritten">
        <source>The step “%1” is not written in this language yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The step “%1” is not written in this language yet.</translation>
    </message>
    <message id="checks.section-missing">
        <source>“%1” is missing here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is missing here.</translation>
    </message>
    <message id="checks.section-extra">
        <source>“%1” is here, but not in the original. Write it there too, or take it out here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is here, but not in the original. Write it there too, or take it out here.</translation>
    </message>
    <message id="checks.age-disagrees">
        <source>The text says %1, but the fee “%2” begins at age %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The text says %1, but the fee “%2” begins at age %3. The facts win: mend the words.</translation>
    </message>
    <message id="checks.fact-disagrees">
        <source>The text says %1, but the fact “%2” is %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The text says %1, but the fact “%2” is %3. The facts win: mend the words.</translation>
    </message>
    <message id="checks.plain-lacking">
        <source>Services without a page in plain words (%1): %2. Visitors read them in the ordinary words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Services without a page in plain words (%1): %2. Visitors read them in the ordinary words.</translation>
    </message>
    <message id="checks.stale">
        <source>The original has changed since this was translated: %1. Bring it up to date.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The original has changed since this was translated: %1. Bring it up to date.</translation>
    </message>
    <message id="checks.unstamped">
        <source>Of some translations it is not known which original they match: %1. Open the page and say whether they fit.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Of some translations it is not known which original they match: %1. Open the page and say whether they fit.</translation>
    </message>
    <message id="checks.numbers-changed">
        <source>“%1” has the number %2 here, but %3 in the original. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” has the number %2 here, but %3 in the original. Compare the two.</translation>
    </message>
    <message id="checks.numbers-added">
        <source>“%1” has the number %2 here, which the original has not. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” has the number %2 here, which the original has not. Compare the two.</translation>
    </message>
    <message id="checks.numbers-lost">
        <source>“%1” lacks the number %2, which the original has. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” lacks the number %2, which the original has. Compare the two.</translation>
    </message>
    <message id="checks.story-topic">
        <source>This story calls its topic “%1”, another story of the same topic (%2) says “%3”. Use one name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>This story calls its topic “%1”, another story of the same topic (%2) says “%3”. Use one name.</translation>
    </message>
    <message id="checks.chart-words-alone">
        <source>“%1” belongs to a chart, and this story has none (%2). Fill in the chart’s facts, or empty these words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” belongs to a chart, and this story has none (%2). Fill in the chart’s facts, or empty these words.</translation>
    </message>
    <message id="checks.marker-when">
        <source>The words say what happened, but the chart’s facts do not say in which month (%1).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The words say what happened, but the chart’s facts do not say in which month (%1).</translation>
    </message>
    <message id="checks.chart-title-number">
        <source>The chart’s title says %1, which is no value of the chart. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The chart’s title says %1, which is no value of the chart. The facts win: mend the words.</translation>
    </message>
    <message id="checks.field-missing">
        <source>“%1” is missing.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is missing.</translation>
    </message>
    <message id="checks.field-empty">
        <source>“%1” is still empty.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is still empty.</translation>
    </message>
    <message id="checks.field-cannot">
        <source>“%1” cannot be “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” cannot be “%2”.</translation>
    </message>
    <message id="checks.no-id">
        <source>“%1” under “%2” is no short name. A short name has small Latin letters, digits and hyphens, such as renew-card.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” under “%2” is no short name. A short name has small Latin letters, digits and hyphens, such as renew-card.</translation>
    </message>
    <message id="checks.no-number">
        <source>“%1” should be a number, not “%2”. Digits only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” should be a number, not “%2”. Digits only.</translation>
    </message>
    <message id="checks.out-of-range">
        <source>“%1” is %2, but should be from %3 to %4.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is %2, but should be from %3 to %4.</translation>
    </message>
    <message id="checks.whole-number">
        <source>“%1” should be a whole number, not %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” should be a whole number, not %2.</translation>
    </message>
    <message id="checks.no-date">
        <source>“%1” is no day: “%2”. Write year-month-day, such as 2026-11-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is no day: “%2”. Write year-month-day, such as 2026-11-01.</translation>
    </message>
    <message id="checks.no-month">
        <source>“%1” holds “%2”, which is no month. Write year-month, such as 2026-11.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” holds “%2”, which is no month. Write year-month, such as 2026-11.</translation>
    </message>
    <message id="checks.no-time">
        <source>“%1” is no time of day: “%2”. Write it as 08:00.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is no time of day: “%2”. Write it as 08:00.</translation>
    </message>
    <message id="checks.twice-listed">
        <source>“%1” stands twice under “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” stands twice under “%2”.</translation>
    </message>
    <message id="checks.html">
        <source>“%1” holds HTML, which visitors never see. Write plain text.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” holds HTML, which visitors never see. Write plain text.</translation>
    </message>
    <message id="checks.bold">
        <source>“%1” cannot have bold words. Take the ** out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” cannot have bold words. Take the ** out.</translation>
    </message>
    <message id="checks.announcement-empty">
        <source>The announcement has a title and no text yet. Say below it what is new.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The announcement has a title and no text yet. Say below it what is new.</translation>
    </message>
    <message id="checks.heading-misplaced">
        <source>A heading has no place on this page. Write paragraphs.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A heading has no place on this page. Write paragraphs.</translation>
    </message>
    <message id="checks.heading-empty">
        <source>The heading of “%1” has no words yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The heading of “%1” has no words yet.</translation>
    </message>
    <message id="checks.section-empty">
        <source>“%1” has no text yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” has no text yet.</translation>
    </message>
    <message id="checks.text-before-heading">
        <source>Text before the first heading is not shown. Move it below a heading.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Text before the first heading is not shown. Move it below a heading.</translation>
    </message>
    <message id="checks.section-unknown">
        <source>“%1” is no part that this kind of page has. Take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is no part that this kind of page has. Take it out.</translation>
    </message>
    <message id="checks.section-twice">
        <source>“%1” stands twice on this page.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” stands twice on this page.</translation>
    </message>
    <message id="checks.heading-level">
        <source>A heading inside a text is not shown as one. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A heading inside a text is not shown as one. Leave out the # at the beginning of the line.</translation>
    </message>
    <message id="checks.heading-id">
        <source>The heading “%1” belongs to no part of the page. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The heading “%1” belongs to no part of the page. Leave out the # at the beginning of the line.</translation>
    </message>
    <message id="checks.not-shown">
        <source>There is something that a kiosk cannot show, such as a link, a picture, a ruled line or code. Use paragraphs, lists and **bold** only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There is something that a kiosk cannot show, such as a link, a picture, a ruled line or code. Use paragraphs, lists and **bold** only.</translation>
    </message>
    <message id="checks.list-in-list">
        <source>There is a list inside a list. Keep it to one level.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There is a list inside a list. Keep it to one level.</translation>
    </message>
    <message id="checks.long-sentence">
        <source>A sentence has %1 words: %2. Split it: people listen too. Up to %3 words are easy to follow.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A sentence has %1 words: %2. Split it: people listen too. Up to %3 words are easy to follow.</translation>
    </message>
    <message id="checks.brackets">
        <source>Brackets are hard to read in plain words: %1. Say it in a sentence of its own, or leave it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Brackets are hard to read in plain words: %1. Say it in a sentence of its own, or leave it out.</translation>
    </message>
    <message id="checks.several-things">
        <source>A sentence in plain words says one thing; this one says several: %1. Several things make a list.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A sentence in plain words says one thing; this one says several: %1. Several things make a list.</translation>
    </message>
    <message id="checks.abbreviation">
        <source>The abbreviation “%1” is hard to read in plain words: %2. Write the words out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The abbreviation “%1” is hard to read in plain words: %2. Write the words out.</translation>
    </message>
    <message id="checks.steps-needed">
        <source>A step-by-step page needs steps. Add the first one.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A step-by-step page needs steps. Add the first one.</translation>
    </message>
    <message id="checks.floor-unknown">
        <source>The centre has no floor %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The centre has no floor %1.</translation>
    </message>
    <message id="checks.no-day">
        <source>“%1” is no day. Write it as 2027-01-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is no day. Write it as 2027-01-01.</translation>
    </message>
    <message id="checks.ends-early">
        <source>It ends on %1, before it begins on %2. Swap the two days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>It ends on %1, before it begins on %2. Swap the two days.</translation>
    </message>
    <message id="checks.no-weekday">
        <source>“%1” is no day of the week.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is no day of the week.</translation>
    </message>
    <message id="checks.closes-early">
        <source>It closes at %1, before it opens at %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>It closes at %1, before it opens at %2.</translation>
    </message>
    <message id="checks.decimals">
        <source>The amount %1 has more than two decimals.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The amount %1 has more than two decimals.</translation>
    </message>
    <message id="checks.fee-twice">
        <source>The fee “%1” is there twice.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The fee “%1” is there twice.</translation>
    </message>
    <message id="checks.no-web-address">
        <source>“%1” is no secure web address. It should begin with https://</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is no secure web address. It should begin with https://</translation>
    </message>
    <message id="checks.few-people">
        <source>%1 people said so; a story needs at least %2. Of fewer, somebody could be recognised.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>%1 people said so; a story needs at least %2. Of fewer, somebody could be recognised.</translation>
    </message>
    <message id="checks.story-ends-early">
        <source>It ends in %1, before it begins in %2. Swap the two months.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>It ends in %1, before it begins in %2. Swap the two months.</translation>
    </message>
    <message id="checks.done-early">
        <source>It was done on %1, before anybody said so. Compare the days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>It was done on %1, before anybody said so. Compare the days.</translation>
    </message>
    <message id="checks.chart-lengths">
        <source>The chart has %1 months and %2 values. Write one value for each month.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The chart has %1 months and %2 values. Write one value for each month.</translation>
    </message>
    <message id="checks.chart-months">
        <source>The chart has %1 months; it should have %2 to %3.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The chart has %1 months; it should have %2 to %3.</translation>
    </message>
    <message id="checks.months-order">
        <source>The months are not in their order. Oldest first, each once.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The months are not in their order. Oldest first, each once.</translation>
    </message>
    <message id="checks.marker-outside">
        <source>%1 is not among the chart’s months after the first. It is the first month after the change.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>%1 is not among the chart’s months after the first. It is the first month after the change.</translation>
    </message>
    <message id="checks.no-value">
        <source>“%1” among the values is no number. Digits only, such as 38 or 4.5.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” among the values is no number. Digits only, such as 38 or 4.5.</translation>
    </message>
    <message id="checks.reply-place">
        <source>A ready reply has a place “%1” that nothing fills.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A ready reply has a place “%1” that nothing fills.</translation>
    </message>
    <message id="checks.reply-long">
        <source>A ready reply has %1 letters, more than %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A ready reply has %1 letters, more than %2.</translation>
    </message>
    <message id="checks.reply-missing">
        <source>Ready replies that this language lacks: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Ready replies that this language lacks: %1.</translation>
    </message>
    <message id="checks.pulse-only">
        <source>“%1” is for a short survey at the end of a visit (pulse); this form is a %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is for a short survey at the end of a visit (pulse); this form is a %2.</translation>
    </message>
    <message id="checks.no-result">
        <source>This form (%1) has no question with choices, so it has no result to show.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>This form (%1) has no question with choices, so it has no result to show.</translation>
    </message>
    <message id="checks.no-quiz">
        <source>Right answers are marked in this form, but it is no quiz.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Right answers are marked in this form, but it is no quiz.</translation>
    </message>
    <message id="checks.quiz-unanswered">
        <source>No question of this quiz has a right answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>No question of this quiz has a right answer.</translation>
    </message>
    <message id="checks.quiz-strange-answer">
        <source>The right answer of “%1” is “%2”, which is none of its choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The right answer of “%1” is “%2”, which is none of its choices.</translation>
    </message>
    <message id="checks.quiz-unexplained">
        <source>The question “%1” does not explain its answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The question “%1” does not explain its answer.</translation>
    </message>
    <message id="checks.form-language">
        <source>The form does not speak %1. Add its columns to the workbook.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The form does not speak %1. Add its columns to the workbook.</translation>
    </message>
    <message id="checks.translation-missing">
        <source>This page is not written in %1 yet (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>This page is not written in %1 yet (%2).</translation>
    </message>
    <message id="checks.near">
        <source>Did you mean “%1”?</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message id="checks.known">
        <source>There are: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There are: %1.</translation>
    </message>
    <message id="checks.none-yet">
        <source>There is none to choose from yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There is none to choose from yet.</translation>
    </message>
    <message id="checks.file">
        <source>A file of the content is not built as it should be. Whoever looks after the files can mend it: “diwan content check” says more.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A file of the content is not built as it should be. Whoever looks after the files can mend it: “diwan content check” says more.</translation>
    </message>
    <message id="checks.form">
        <source>The form’s own check says this in English:</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The form’s own check says this in English:</translation>
    </message>
    <message id="checks.form-name-twice">
        <source>Two questions or groups are called “%1”. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Two questions or groups are called “%1”. Give one of them another name.</translation>
    </message>
    <message id="checks.form-name-letters">
        <source>A name begins with a letter or _, and goes on with letters, digits, _, - and full stops. Write it anew.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A name begins with a letter or _, and goes on with letters, digits, _, - and full stops. Write it anew.</translation>
    </message>
    <message id="checks.form-no-question">
        <source>No question is called “%1”. Write it as in the column name of the sheet survey.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>No question is called “%1”. Write it as in the column name of the sheet survey.</translation>
    </message>
    <message id="checks.form-reference">
        <source>A question is named as %1, with both braces.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A question is named as %1, with both braces.</translation>
    </message>
    <message id="checks.form-choice-no-name">
        <source>A choice has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A choice has no name. Fill in the column name.</translation>
    </message>
    <message id="checks.form-choice-twice">
        <source>A list has two choices of the same name. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A list has two choices of the same name. Give one of them another name.</translation>
    </message>
    <message id="checks.form-choice-no-label">
        <source>A choice has no label, so people would see nothing there. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A choice has no label, so people would see nothing there. Fill in the column label.</translation>
    </message>
    <message id="checks.form-type">
        <source>There is no kind of question called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There is no kind of question called “%1”.</translation>
    </message>
    <message id="checks.form-name-list">
        <source>Name its list of choices too: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Name its list of choices too: %1.</translation>
    </message>
    <message id="checks.form-no-list">
        <source>There is no list “%1” on the sheet choices. Write its name as it stands there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>There is no list “%1” on the sheet choices. Write its name as it stands there.</translation>
    </message>
    <message id="checks.form-no-choices">
        <source>The sheet choices is missing, or its columns list_name, name and label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The sheet choices is missing, or its columns list_name, name and label.</translation>
    </message>
    <message id="checks.form-list-unnamed">
        <source>A question to choose from does not name its list of choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A question to choose from does not name its list of choices.</translation>
    </message>
    <message id="checks.form-not-ended">
        <source>“%1” is begun and never ended. Add a row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>“%1” is begun and never ended. Add a row %2.</translation>
    </message>
    <message id="checks.form-not-begun">
        <source>A row %1 ends what was never begun. Take it out, or add the row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A row %1 ends what was never begun. Take it out, or add the row %2.</translation>
    </message>
    <message id="checks.form-no-type">
        <source>A row has no kind of question. Fill in the column type.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A row has no kind of question. Fill in the column type.</translation>
    </message>
    <message id="checks.form-no-name">
        <source>A question has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A question has no name. Fill in the column name.</translation>
    </message>
    <message id="checks.form-no-label">
        <source>The question “%1” has no words. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>The question “%1” has no words. Fill in the column label.</translation>
    </message>
    <message id="checks.form-no-calculation">
        <source>A row of the kind calculate calculates nothing. Fill in the column calculation.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>A row of the kind calculate calculates nothing. Fill in the column calculation.</translation>
    </message>
</context>
</TS>
