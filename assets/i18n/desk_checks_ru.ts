<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="checks.no-service">
        <source>There is no service “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Услуги «%1» нет. Выберите существующую или уберите её.</translation>
    </message>
    <message id="checks.no-topic">
        <source>There is no topic “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Темы «%1» нет. Выберите существующую или уберите её.</translation>
    </message>
    <message id="checks.topic-unshown">
        <source>Visitors never see the topic “%1”: the list of topics does not name it.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Посетители не видят тему «%1»: её нет в списке тем.</translation>
    </message>
    <message id="checks.icons-unchecked">
        <source>Icons could not be checked on this computer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>На этом компьютере значки проверить не удалось.</translation>
    </message>
    <message id="checks.no-icon">
        <source>There is no icon called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Значка «%1» нет.</translation>
    </message>
    <message id="checks.service-unlisted">
        <source>No topic names the service “%1”, so visitors find it only by searching. Add it to a topic.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Услуги «%1» нет ни в одной теме, её можно найти только поиском. Добавьте её в тему.</translation>
    </message>
    <message id="checks.related-itself">
        <source>The page names itself as a related service. Take it out there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Страница указана как связанная сама с собой. Уберите её оттуда.</translation>
    </message>
    <message id="checks.no-counter">
        <source>The centre has no counter %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В центре нет окна %1.</translation>
    </message>
    <message id="checks.counter-floor">
        <source>Counter %1 is on floor %2, but this page says floor %3. One of the two is wrong.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Окно %1 находится на этаже %2, а здесь указан этаж %3. Одно из двух неверно.</translation>
    </message>
    <message id="checks.strange-sum">
        <source>The text names the sum %1, which is no fee of this service. Better say “the fee”: the amount is always shown from the facts.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В тексте указана сумма %1, такого сбора у этой услуги нет. Лучше написать «сбор»: сумма всегда берётся из данных.</translation>
    </message>
    <message id="checks.fee-unworded">
        <source>The fee “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Для сбора «%1» нет слов на этом языке (%2).</translation>
    </message>
    <message id="checks.document-unworded">
        <source>The document “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Для документа «%1» нет слов на этом языке (%2).</translation>
    </message>
    <message id="checks.fee-unknown">
        <source>There are words for a fee “%1” that the page no longer has. Add the fee again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Есть слова для сбора «%1», которого на странице больше нет. Добавьте сбор снова или сотрите слова.</translation>
    </message>
    <message id="checks.document-unknown">
        <source>There are words for a document “%1” that the page no longer asks for. Add the document again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Есть слова для документа «%1», которого страница больше не требует. Добавьте документ снова или сотрите слова.</translation>
    </message>
    <message id="checks.step-unknown">
        <source>“%1” is written here, but it is not among the steps of the page. Add the step, or take its text out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» здесь написано, но такого шага на странице нет. Добавьте шаг или уберите текст.</translation>
    </message>
    <message id="checks.step-unwritten">
        <source>The step “%1” is not written in this language yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Шаг «%1» на этом языке ещё не написан.</translation>
    </message>
    <message id="checks.section-missing">
        <source>“%1” is missing here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Здесь не хватает: «%1».</translation>
    </message>
    <message id="checks.section-extra">
        <source>“%1” is here, but not in the original. Write it there too, or take it out here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» есть здесь, но нет в оригинале. Напишите и там или уберите здесь.</translation>
    </message>
    <message id="checks.age-disagrees">
        <source>The text says %1, but the fee “%2” begins at age %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В тексте %1, а сбор «%2» действует с возраста %3. Верны данные: исправьте слова.</translation>
    </message>
    <message id="checks.fact-disagrees">
        <source>The text says %1, but the fact “%2” is %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В тексте %1, а в данных «%2» — %3. Верны данные: исправьте слова.</translation>
    </message>
    <message id="checks.plain-lacking">
        <source>Services without a page in plain words (%1): %2. Visitors read them in the ordinary words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Услуги без страницы простыми словами (%1): %2. Посетители читают их обычными словами.</translation>
    </message>
    <message id="checks.stale">
        <source>The original has changed since this was translated: %1. Bring it up to date.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>После перевода оригинал изменился: %1. Обновите перевод.</translation>
    </message>
    <message id="checks.unstamped">
        <source>Of some translations it is not known which original they match: %1. Open the page and say whether they fit.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Неизвестно, какому оригиналу соответствуют некоторые переводы: %1. Откройте страницу и подтвердите.</translation>
    </message>
    <message id="checks.numbers-changed">
        <source>“%1” has the number %2 here, but %3 in the original. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В части «%1» здесь число %2, а в оригинале %3. Сравните.</translation>
    </message>
    <message id="checks.numbers-added">
        <source>“%1” has the number %2 here, which the original has not. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В части «%1» здесь есть число %2, которого нет в оригинале. Сравните.</translation>
    </message>
    <message id="checks.numbers-lost">
        <source>“%1” lacks the number %2, which the original has. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В части «%1» нет числа %2, которое есть в оригинале. Сравните.</translation>
    </message>
    <message id="checks.story-topic">
        <source>This story calls its topic “%1”, another story of the same topic (%2) says “%3”. Use one name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Эта история называет тему «%1», а другая на ту же тему (%2) — «%3». Нужно одно название.</translation>
    </message>
    <message id="checks.chart-words-alone">
        <source>“%1” belongs to a chart, and this story has none (%2). Fill in the chart’s facts, or empty these words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» относится к диаграмме, а у этой истории её нет (%2). Заполните данные диаграммы или сотрите эти слова.</translation>
    </message>
    <message id="checks.marker-when">
        <source>The words say what happened, but the chart’s facts do not say in which month (%1).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В словах сказано, что произошло, а в данных диаграммы нет месяца (%1).</translation>
    </message>
    <message id="checks.chart-title-number">
        <source>The chart’s title says %1, which is no value of the chart. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В заголовке диаграммы %1, такого значения в ней нет. Верны данные: исправьте слова.</translation>
    </message>
    <message id="checks.field-missing">
        <source>“%1” is missing.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Не заполнено: «%1».</translation>
    </message>
    <message id="checks.field-empty">
        <source>“%1” is still empty.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» пока пусто.</translation>
    </message>
    <message id="checks.field-cannot">
        <source>“%1” cannot be “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» не может быть «%2».</translation>
    </message>
    <message id="checks.no-id">
        <source>“%1” under “%2” is no short name. A short name has small Latin letters, digits and hyphens, such as renew-card.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» в поле «%2» — не короткое имя. В нём только строчные латинские буквы, цифры и дефисы, например renew-card.</translation>
    </message>
    <message id="checks.no-number">
        <source>“%1” should be a number, not “%2”. Digits only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» должно быть числом, а не «%2». Только цифры.</translation>
    </message>
    <message id="checks.out-of-range">
        <source>“%1” is %2, but should be from %3 to %4.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» — %2, а должно быть от %3 до %4.</translation>
    </message>
    <message id="checks.whole-number">
        <source>“%1” should be a whole number, not %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» должно быть целым числом, а не %2.</translation>
    </message>
    <message id="checks.no-date">
        <source>“%1” is no day: “%2”. Write year-month-day, such as 2026-11-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» — не дата: «%2». Напишите год-месяц-день, например 2026-11-01.</translation>
    </message>
    <message id="checks.no-month">
        <source>“%1” holds “%2”, which is no month. Write year-month, such as 2026-11.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В поле «%1» стоит «%2», это не месяц. Напишите год-месяц, например 2026-11.</translation>
    </message>
    <message id="checks.no-time">
        <source>“%1” is no time of day: “%2”. Write it as 08:00.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» — не время: «%2». Напишите так: 08:00.</translation>
    </message>
    <message id="checks.twice-listed">
        <source>“%1” stands twice under “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» стоит дважды в поле «%2».</translation>
    </message>
    <message id="checks.html">
        <source>“%1” holds HTML, which visitors never see. Write plain text.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В поле «%1» есть HTML, посетители его не увидят. Пишите обычный текст.</translation>
    </message>
    <message id="checks.bold">
        <source>“%1” cannot have bold words. Take the ** out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В поле «%1» нельзя выделять слова жирным. Уберите **.</translation>
    </message>
    <message id="checks.announcement-empty">
        <source>The announcement has a title and no text yet. Say below it what is new.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>У объявления есть заголовок, но нет текста. Напишите под ним, что нового.</translation>
    </message>
    <message id="checks.heading-misplaced">
        <source>A heading has no place on this page. Write paragraphs.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Подзаголовкам на этой странице не место. Пишите абзацами.</translation>
    </message>
    <message id="checks.heading-empty">
        <source>The heading of “%1” has no words yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>У части «%1» ещё нет подзаголовка.</translation>
    </message>
    <message id="checks.section-empty">
        <source>“%1” has no text yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В части «%1» ещё нет текста.</translation>
    </message>
    <message id="checks.text-before-heading">
        <source>Text before the first heading is not shown. Move it below a heading.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Текст перед первым подзаголовком не показывается. Перенесите его под подзаголовок.</translation>
    </message>
    <message id="checks.section-unknown">
        <source>“%1” is no part that this kind of page has. Take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Части «%1» на таких страницах не бывает. Уберите её.</translation>
    </message>
    <message id="checks.section-twice">
        <source>“%1” stands twice on this page.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» стоит на странице дважды.</translation>
    </message>
    <message id="checks.heading-level">
        <source>A heading inside a text is not shown as one. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Подзаголовок внутри текста так не показывается. Уберите # в начале строки.</translation>
    </message>
    <message id="checks.heading-id">
        <source>The heading “%1” belongs to no part of the page. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Подзаголовок «%1» не относится ни к одной части страницы. Уберите # в начале строки.</translation>
    </message>
    <message id="checks.not-shown">
        <source>There is something that a kiosk cannot show, such as a link, a picture, a ruled line or code. Use paragraphs, lists and **bold** only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Здесь есть то, что киоск показать не может: ссылка, картинка, линия или код. Только абзацы, списки и **жирный** шрифт.</translation>
    </message>
    <message id="checks.list-in-list">
        <source>There is a list inside a list. Keep it to one level.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Здесь список внутри списка. Оставьте один уровень.</translation>
    </message>
    <message id="checks.long-sentence">
        <source>A sentence has %1 words: %2. Split it: people listen too. Up to %3 words are easy to follow.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В предложении %1 слов: %2. Разделите его: текст ещё и слушают. Легко понять до %3 слов.</translation>
    </message>
    <message id="checks.brackets">
        <source>Brackets are hard to read in plain words: %1. Say it in a sentence of its own, or leave it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Скобки мешают в простых словах: %1. Скажите это отдельным предложением или уберите.</translation>
    </message>
    <message id="checks.several-things">
        <source>A sentence in plain words says one thing; this one says several: %1. Several things make a list.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Простое предложение говорит об одном, а это — о нескольких вещах: %1. Сделайте список.</translation>
    </message>
    <message id="checks.abbreviation">
        <source>The abbreviation “%1” is hard to read in plain words: %2. Write the words out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Сокращение «%1» мешает в простых словах: %2. Напишите слова полностью.</translation>
    </message>
    <message id="checks.steps-needed">
        <source>A step-by-step page needs steps. Add the first one.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Пошаговой странице нужны шаги. Добавьте первый.</translation>
    </message>
    <message id="checks.floor-unknown">
        <source>The centre has no floor %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В центре нет этажа %1.</translation>
    </message>
    <message id="checks.no-day">
        <source>“%1” is no day. Write it as 2027-01-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» — не дата. Напишите так: 2027-01-01.</translation>
    </message>
    <message id="checks.ends-early">
        <source>It ends on %1, before it begins on %2. Swap the two days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Заканчивается %1, раньше, чем начинается %2. Поменяйте даты местами.</translation>
    </message>
    <message id="checks.no-weekday">
        <source>“%1” is no day of the week.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» — не день недели.</translation>
    </message>
    <message id="checks.closes-early">
        <source>It closes at %1, before it opens at %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Закрывается в %1, раньше, чем открывается в %2.</translation>
    </message>
    <message id="checks.decimals">
        <source>The amount %1 has more than two decimals.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В сумме %1 больше двух знаков после запятой.</translation>
    </message>
    <message id="checks.fee-twice">
        <source>The fee “%1” is there twice.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Сбор «%1» указан дважды.</translation>
    </message>
    <message id="checks.no-web-address">
        <source>“%1” is no secure web address. It should begin with https://</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» — не защищённый адрес. Он должен начинаться с https://</translation>
    </message>
    <message id="checks.few-people">
        <source>%1 people said so; a story needs at least %2. Of fewer, somebody could be recognised.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Так сказали %1 чел.; для истории нужно не меньше %2. Если людей меньше, кого-то можно узнать.</translation>
    </message>
    <message id="checks.story-ends-early">
        <source>It ends in %1, before it begins in %2. Swap the two months.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Заканчивается в %1, раньше, чем начинается в %2. Поменяйте месяцы местами.</translation>
    </message>
    <message id="checks.done-early">
        <source>It was done on %1, before anybody said so. Compare the days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Сделано %1, раньше, чем об этом сказали. Сравните даты.</translation>
    </message>
    <message id="checks.chart-lengths">
        <source>The chart has %1 months and %2 values. Write one value for each month.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В диаграмме месяцев %1, а значений %2. Нужно одно значение на каждый месяц.</translation>
    </message>
    <message id="checks.chart-months">
        <source>The chart has %1 months; it should have %2 to %3.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В диаграмме месяцев %1; нужно от %2 до %3.</translation>
    </message>
    <message id="checks.months-order">
        <source>The months are not in their order. Oldest first, each once.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Месяцы стоят не по порядку. Сначала старые, каждый один раз.</translation>
    </message>
    <message id="checks.marker-outside">
        <source>%1 is not among the chart’s months after the first. It is the first month after the change.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>%1 нет среди месяцев диаграммы после первого. Это первый месяц после перемены.</translation>
    </message>
    <message id="checks.no-value">
        <source>“%1” among the values is no number. Digits only, such as 38 or 4.5.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» среди значений — не число. Только цифры, например 38 или 4.5.</translation>
    </message>
    <message id="checks.reply-place">
        <source>A ready reply has a place “%1” that nothing fills.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В готовом ответе есть место «%1», которое ничем не заполняется.</translation>
    </message>
    <message id="checks.reply-long">
        <source>A ready reply has %1 letters, more than %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В готовом ответе %1 букв, больше чем %2.</translation>
    </message>
    <message id="checks.reply-missing">
        <source>Ready replies that this language lacks: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>На этом языке нет готовых ответов: %1.</translation>
    </message>
    <message id="checks.pulse-only">
        <source>“%1” is for a short survey at the end of a visit (pulse); this form is a %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» — для короткого опроса в конце визита (pulse), а эта форма — %2.</translation>
    </message>
    <message id="checks.no-result">
        <source>This form (%1) has no question with choices, so it has no result to show.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В этой форме (%1) нет вопроса с вариантами, показывать нечего.</translation>
    </message>
    <message id="checks.no-quiz">
        <source>Right answers are marked in this form, but it is no quiz.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В форме отмечены верные ответы, но это не викторина.</translation>
    </message>
    <message id="checks.quiz-unanswered">
        <source>No question of this quiz has a right answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Ни у одного вопроса викторины нет верного ответа.</translation>
    </message>
    <message id="checks.quiz-strange-answer">
        <source>The right answer of “%1” is “%2”, which is none of its choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Верный ответ на «%1» — «%2», но такого варианта нет.</translation>
    </message>
    <message id="checks.quiz-unexplained">
        <source>The question “%1” does not explain its answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Вопрос «%1» не объясняет свой ответ.</translation>
    </message>
    <message id="checks.form-language">
        <source>The form does not speak %1. Add its columns to the workbook.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В форме нет языка: %1. Добавьте его столбцы в файл.</translation>
    </message>
    <message id="checks.translation-missing">
        <source>This page is not written in %1 yet (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Этой страницы ещё нет на языке: %1 (%2).</translation>
    </message>
    <message id="checks.near">
        <source>Did you mean “%1”?</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Возможно, имелось в виду «%1»?</translation>
    </message>
    <message id="checks.known">
        <source>There are: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Есть: %1.</translation>
    </message>
    <message id="checks.none-yet">
        <source>There is none to choose from yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Выбирать пока не из чего.</translation>
    </message>
    <message id="checks.file">
        <source>A file of the content is not built as it should be. Whoever looks after the files can mend it: “diwan content check” says more.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Один из файлов содержания устроен не так, как нужно. Его исправит тот, кто следит за файлами: подробности покажет «diwan content check».</translation>
    </message>
    <message id="checks.form">
        <source>The form’s own check says this in English:</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Проверка самой формы говорит по-английски:</translation>
    </message>
    <message id="checks.form-name-twice">
        <source>Two questions or groups are called “%1”. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Два вопроса или две группы называются «%1». Дайте одному из них другое имя.</translation>
    </message>
    <message id="checks.form-name-letters">
        <source>A name begins with a letter or _, and goes on with letters, digits, _, - and full stops. Write it anew.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Имя начинается с буквы или _, дальше идут буквы, цифры, _, - и точки. Напишите его заново.</translation>
    </message>
    <message id="checks.form-no-question">
        <source>No question is called “%1”. Write it as in the column name of the sheet survey.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Вопроса «%1» нет. Напишите имя так, как в столбце name на листе survey.</translation>
    </message>
    <message id="checks.form-reference">
        <source>A question is named as %1, with both braces.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>На вопрос ссылаются так: %1, с обеими скобками.</translation>
    </message>
    <message id="checks.form-choice-no-name">
        <source>A choice has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>У варианта ответа нет имени. Заполните столбец name.</translation>
    </message>
    <message id="checks.form-choice-twice">
        <source>A list has two choices of the same name. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В списке два варианта с одним именем. Дайте одному из них другое имя.</translation>
    </message>
    <message id="checks.form-choice-no-label">
        <source>A choice has no label, so people would see nothing there. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>У варианта ответа нет подписи, и люди ничего там не увидят. Заполните столбец label.</translation>
    </message>
    <message id="checks.form-type">
        <source>There is no kind of question called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Вида вопроса «%1» нет.</translation>
    </message>
    <message id="checks.form-name-list">
        <source>Name its list of choices too: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Назовите и список вариантов: %1.</translation>
    </message>
    <message id="checks.form-no-list">
        <source>There is no list “%1” on the sheet choices. Write its name as it stands there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>На листе choices нет списка «%1». Напишите его имя так, как оно стоит там.</translation>
    </message>
    <message id="checks.form-no-choices">
        <source>The sheet choices is missing, or its columns list_name, name and label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Нет листа choices или его столбцов list_name, name и label.</translation>
    </message>
    <message id="checks.form-list-unnamed">
        <source>A question to choose from does not name its list of choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Вопрос с выбором не называет свой список вариантов.</translation>
    </message>
    <message id="checks.form-not-ended">
        <source>“%1” is begun and never ended. Add a row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>«%1» начинается и не заканчивается. Добавьте строку %2.</translation>
    </message>
    <message id="checks.form-not-begun">
        <source>A row %1 ends what was never begun. Take it out, or add the row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Строка %1 заканчивает то, что не начиналось. Уберите её или добавьте строку %2.</translation>
    </message>
    <message id="checks.form-no-type">
        <source>A row has no kind of question. Fill in the column type.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>В строке не указан вид вопроса. Заполните столбец type.</translation>
    </message>
    <message id="checks.form-no-name">
        <source>A question has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>У вопроса нет имени. Заполните столбец name.</translation>
    </message>
    <message id="checks.form-no-label">
        <source>The question “%1” has no words. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>У вопроса «%1» нет текста. Заполните столбец label.</translation>
    </message>
    <message id="checks.form-no-calculation">
        <source>A row of the kind calculate calculates nothing. Fill in the column calculation.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Строка вида calculate ничего не вычисляет. Заполните столбец calculation.</translation>
    </message>
</context>
</TS>
