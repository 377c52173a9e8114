<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="checks.no-service">
        <source>There is no service “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il n’y a pas de service « %1 ». Choisissez-en un qui existe, ou retirez-le.</translation>
    </message>
    <message id="checks.no-topic">
        <source>There is no topic “%1”. Choose one that is there, or take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il n’y a pas de thème « %1 ». Choisissez-en un qui existe, ou retirez-le.</translation>
    </message>
    <message id="checks.topic-unshown">
        <source>Visitors never see the topic “%1”: the list of topics does not name it.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Les visiteurs ne voient jamais le thème « %1 » : la liste des thèmes ne le cite pas.</translation>
    </message>
    <message id="checks.icons-unchecked">
        <source>Icons could not be checked on this computer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Les icônes n’ont pas pu être contrôlées sur cet ordinateur.</translation>
    </message>
    <message id="checks.no-icon">
        <source>There is no icon called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il n’y a pas d’icône nommée « %1 ».</translation>
    </message>
    <message id="checks.service-unlisted">
        <source>No topic names the service “%1”, so visitors find it only by searching. Add it to a topic.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Aucun thème ne cite le service « %1 » : on ne le trouve qu’en cherchant. Ajoutez-le à un thème.</translation>
    </message>
    <message id="checks.related-itself">
        <source>The page names itself as a related service. Take it out there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>La page se cite elle-même parmi les services liés. Retirez-la de là.</translation>
    </message>
    <message id="checks.no-counter">
        <source>The centre has no counter %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le centre n’a pas de guichet %1.</translation>
    </message>
    <message id="checks.counter-floor">
        <source>Counter %1 is on floor %2, but this page says floor %3. One of the two is wrong.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le guichet %1 est à l’étage %2, mais cette page dit l’étage %3. L’un des deux est faux.</translation>
    </message>
    <message id="checks.strange-sum">
        <source>The text names the sum %1, which is no fee of this service. Better say “the fee”: the amount is always shown from the facts.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le texte cite la somme %1, qui n’est pas un tarif de ce service. Mieux vaut dire « le tarif » : le montant vient toujours des données.</translation>
    </message>
    <message id="checks.fee-unworded">
        <source>The fee “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le tarif « %1 » n’a pas de mots dans cette langue (%2).</translation>
    </message>
    <message id="checks.document-unworded">
        <source>The document “%1” has no words in this language (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le document « %1 » n’a pas de mots dans cette langue (%2).</translation>
    </message>
    <message id="checks.fee-unknown">
        <source>There are words for a fee “%1” that the page no longer has. Add the fee again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il y a des mots pour un tarif « %1 » que la page n’a plus. Ajoutez-le de nouveau, ou effacez les mots.</translation>
    </message>
    <message id="checks.document-unknown">
        <source>There are words for a document “%1” that the page no longer asks for. Add the document again, or empty the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il y a des mots pour un document « %1 » que la page ne demande plus. Ajoutez-le de nouveau, ou effacez les mots.</translation>
    </message>
    <message id="checks.step-unknown">
        <source>“%1” is written here, but it is not among the steps of the page. Add the step, or take its text out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » est écrit ici, mais n’est pas une étape de la page. Ajoutez l’étape, ou retirez son texte.</translation>
    </message>
    <message id="checks.step-unwritten">
        <source>The step “%1” is not written in this language yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>L’étape « %1 » n’est pas encore écrite dans cette langue.</translation>
    </message>
    <message id="checks.section-missing">
        <source>“%1” is missing here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » manque ici.</translation>
    </message>
    <message id="checks.section-extra">
        <source>“%1” is here, but not in the original. Write it there too, or take it out here.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » est ici, mais pas dans l’original. Écrivez-le aussi là-bas, ou retirez-le ici.</translation>
    </message>
    <message id="checks.age-disagrees">
        <source>The text says %1, but the fee “%2” begins at age %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le texte dit %1, mais le tarif « %2 » commence à %3 ans. Les données font foi : corrigez les mots.</translation>
    </message>
    <message id="checks.fact-disagrees">
        <source>The text says %1, but the fact “%2” is %3. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le texte dit %1, mais la donnée « %2 » est %3. Les données font foi : corrigez les mots.</translation>
    </message>
    <message id="checks.plain-lacking">
        <source>Services without a page in plain words (%1): %2. Visitors read them in the ordinary words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Services sans page en mots simples (%1) : %2. Les visiteurs les lisent dans les mots ordinaires.</translation>
    </message>
    <message id="checks.stale">
        <source>The original has changed since this was translated: %1. Bring it up to date.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>L’original a changé depuis cette traduction : %1. Mettez-la à jour.</translation>
    </message>
    <message id="checks.unstamped">
        <source>Of some translations it is not known which original they match: %1. Open the page and say whether they fit.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>On ne sait pas à quel original correspondent certaines traductions : %1. Ouvrez la page et confirmez.</translation>
    </message>
    <message id="checks.numbers-changed">
        <source>“%1” has the number %2 here, but %3 in the original. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Dans « %1 », le nombre est %2 ici et %3 dans l’original. Comparez les deux.</translation>
    </message>
    <message id="checks.numbers-added">
        <source>“%1” has the number %2 here, which the original has not. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Dans « %1 », il y a ici le nombre %2, que l’original n’a pas. Comparez les deux.</translation>
    </message>
    <message id="checks.numbers-lost">
        <source>“%1” lacks the number %2, which the original has. Compare the two.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Dans « %1 », il manque le nombre %2 de l’original. Comparez les deux.</translation>
    </message>
    <message id="checks.story-topic">
        <source>This story calls its topic “%1”, another story of the same topic (%2) says “%3”. Use one name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Ce récit appelle son thème « %1 », un autre du même thème (%2) dit « %3 ». Prenez un seul nom.</translation>
    </message>
    <message id="checks.chart-words-alone">
        <source>“%1” belongs to a chart, and this story has none (%2). Fill in the chart’s facts, or empty these words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » va avec un graphique, et ce récit n’en a pas (%2). Remplissez les données du graphique, ou effacez ces mots.</translation>
    </message>
    <message id="checks.marker-when">
        <source>The words say what happened, but the chart’s facts do not say in which month (%1).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Les mots disent ce qui s’est passé, mais les données du graphique ne disent pas quel mois (%1).</translation>
    </message>
    <message id="checks.chart-title-number">
        <source>The chart’s title says %1, which is no value of the chart. The facts win: mend the words.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le titre du graphique dit %1, qui n’est pas une valeur du graphique. Les données font foi : corrigez les mots.</translation>
    </message>
    <message id="checks.field-missing">
        <source>“%1” is missing.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » manque.</translation>
    </message>
    <message id="checks.field-empty">
        <source>“%1” is still empty.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » est encore vide.</translation>
    </message>
    <message id="checks.field-cannot">
        <source>“%1” cannot be “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » ne peut pas être « %2 ».</translation>
    </message>
    <message id="checks.no-id">
        <source>“%1” under “%2” is no short name. A short name has small Latin letters, digits and hyphens, such as renew-card.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » sous « %2 » n’est pas un nom court. Un nom court a des petites lettres latines, des chiffres et des tirets, comme renew-card.</translation>
    </message>
    <message id="checks.no-number">
        <source>“%1” should be a number, not “%2”. Digits only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » doit être un nombre, pas « %2 ». Des chiffres seulement.</translation>
    </message>
    <message id="checks.out-of-range">
        <source>“%1” is %2, but should be from %3 to %4.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » est %2, mais devrait aller de %3 à %4.</translation>
    </message>
    <message id="checks.whole-number">
        <source>“%1” should be a whole number, not %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » doit être un nombre entier, pas %2.</translation>
    </message>
    <message id="checks.no-date">
        <source>“%1” is no day: “%2”. Write year-month-day, such as 2026-11-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » n’est pas un jour : « %2 ». Écrivez année-mois-jour, comme 2026-11-01.</translation>
    </message>
    <message id="checks.no-month">
        <source>“%1” holds “%2”, which is no month. Write year-month, such as 2026-11.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » contient « %2 », qui n’est pas un mois. Écrivez année-mois, comme 2026-11.</translation>
    </message>
    <message id="checks.no-time">
        <source>“%1” is no time of day: “%2”. Write it as 08:00.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » n’est pas une heure : « %2 ». Écrivez-la ainsi : 08:00.</translation>
    </message>
    <message id="checks.twice-listed">
        <source>“%1” stands twice under “%2”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » figure deux fois sous « %2 ».</translation>
    </message>
    <message id="checks.html">
        <source>“%1” holds HTML, which visitors never see. Write plain text.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » contient du HTML, que les visiteurs ne voient pas. Écrivez du texte simple.</translation>
    </message>
    <message id="checks.bold">
        <source>“%1” cannot have bold words. Take the ** out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » ne peut pas avoir de mots en gras. Retirez les **.</translation>
    </message>
    <message id="checks.announcement-empty">
        <source>The announcement has a title and no text yet. Say below it what is new.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>L’annonce a un titre et pas encore de texte. Dites dessous ce qui est nouveau.</translation>
    </message>
    <message id="checks.heading-misplaced">
        <source>A heading has no place on this page. Write paragraphs.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Un intertitre n’a pas sa place sur cette page. Écrivez des paragraphes.</translation>
    </message>
    <message id="checks.heading-empty">
        <source>The heading of “%1” has no words yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>L’intertitre de « %1 » n’a pas encore de mots.</translation>
    </message>
    <message id="checks.section-empty">
        <source>“%1” has no text yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » n’a pas encore de texte.</translation>
    </message>
    <message id="checks.text-before-heading">
        <source>Text before the first heading is not shown. Move it below a heading.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le texte avant le premier intertitre n’est pas montré. Mettez-le sous un intertitre.</translation>
    </message>
    <message id="checks.section-unknown">
        <source>“%1” is no part that this kind of page has. Take it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » n’est pas une partie de ce genre de page. Retirez-la.</translation>
    </message>
    <message id="checks.section-twice">
        <source>“%1” stands twice on this page.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » figure deux fois sur cette page.</translation>
    </message>
    <message id="checks.heading-level">
        <source>A heading inside a text is not shown as one. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Un intertitre dans un texte n’est pas montré comme tel. Retirez le # au début de la ligne.</translation>
    </message>
    <message id="checks.heading-id">
        <source>The heading “%1” belongs to no part of the page. Leave out the # at the beginning of the line.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>L’intertitre « %1 » n’appartient à aucune partie de la page. Retirez le # au début de la ligne.</translation>
    </message>
    <message id="checks.not-shown">
        <source>There is something that a kiosk cannot show, such as a link, a picture, a ruled line or code. Use paragraphs, lists and **bold** only.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il y a quelque chose que la borne ne peut pas montrer, comme un lien, une image, un trait ou du code. Seulement des paragraphes, des listes et du **gras**.</translation>
    </message>
    <message id="checks.list-in-list">
        <source>There is a list inside a list. Keep it to one level.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il y a une liste dans une liste. Gardez un seul niveau.</translation>
    </message>
    <message id="checks.long-sentence">
        <source>A sentence has %1 words: %2. Split it: people listen too. Up to %3 words are easy to follow.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une phrase a %1 mots : %2. Coupez-la : certains écoutent. Jusqu’à %3 mots, c’est facile à suivre.</translation>
    </message>
    <message id="checks.brackets">
        <source>Brackets are hard to read in plain words: %1. Say it in a sentence of its own, or leave it out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Les parenthèses gênent dans les mots simples : %1. Dites-le dans une phrase à part, ou retirez-le.</translation>
    </message>
    <message id="checks.several-things">
        <source>A sentence in plain words says one thing; this one says several: %1. Several things make a list.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une phrase simple dit une seule chose ; celle-ci en dit plusieurs : %1. Plusieurs choses font une liste.</translation>
    </message>
    <message id="checks.abbreviation">
        <source>The abbreviation “%1” is hard to read in plain words: %2. Write the words out.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>L’abréviation « %1 » gêne dans les mots simples : %2. Écrivez les mots en entier.</translation>
    </message>
    <message id="checks.steps-needed">
        <source>A step-by-step page needs steps. Add the first one.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une page pas à pas a besoin d’étapes. Ajoutez la première.</translation>
    </message>
    <message id="checks.floor-unknown">
        <source>The centre has no floor %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le centre n’a pas d’étage %1.</translation>
    </message>
    <message id="checks.no-day">
        <source>“%1” is no day. Write it as 2027-01-01.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » n’est pas un jour. Écrivez-le ainsi : 2027-01-01.</translation>
    </message>
    <message id="checks.ends-early">
        <source>It ends on %1, before it begins on %2. Swap the two days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Cela finit le %1, avant de commencer le %2. Échangez les deux jours.</translation>
    </message>
    <message id="checks.no-weekday">
        <source>“%1” is no day of the week.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » n’est pas un jour de la semaine.</translation>
    </message>
    <message id="checks.closes-early">
        <source>It closes at %1, before it opens at %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Cela ferme à %1, avant d’ouvrir à %2.</translation>
    </message>
    <message id="checks.decimals">
        <source>The amount %1 has more than two decimals.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le montant %1 a plus de deux décimales.</translation>
    </message>
    <message id="checks.fee-twice">
        <source>The fee “%1” is there twice.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le tarif « %1 » figure deux fois.</translation>
    </message>
    <message id="checks.no-web-address">
        <source>“%1” is no secure web address. It should begin with https://</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » n’est pas une adresse web sûre. Elle doit commencer par https://</translation>
    </message>
    <message id="checks.few-people">
        <source>%1 people said so; a story needs at least %2. Of fewer, somebody could be recognised.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>%1 personnes l’ont dit ; il en faut au moins %2 pour un récit. À moins, quelqu’un pourrait être reconnu.</translation>
    </message>
    <message id="checks.story-ends-early">
        <source>It ends in %1, before it begins in %2. Swap the two months.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Cela finit en %1, avant de commencer en %2. Échangez les deux mois.</translation>
    </message>
    <message id="checks.done-early">
        <source>It was done on %1, before anybody said so. Compare the days.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>C’était fait le %1, avant que quelqu’un le dise. Comparez les jours.</translation>
    </message>
    <message id="checks.chart-lengths">
        <source>The chart has %1 months and %2 values. Write one value for each month.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le graphique a %1 mois et %2 valeurs. Écrivez une valeur par mois.</translation>
    </message>
    <message id="checks.chart-months">
        <source>The chart has %1 months; it should have %2 to %3.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le graphique a %1 mois ; il en faut de %2 à %3.</translation>
    </message>
    <message id="checks.months-order">
        <source>The months are not in their order. Oldest first, each once.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Les mois ne sont pas dans l’ordre. Le plus ancien d’abord, chacun une fois.</translation>
    </message>
    <message id="checks.marker-outside">
        <source>%1 is not among the chart’s months after the first. It is the first month after the change.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>%1 n’est pas parmi les mois du graphique après le premier. C’est le premier mois après le changement.</translation>
    </message>
    <message id="checks.no-value">
        <source>“%1” among the values is no number. Digits only, such as 38 or 4.5.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » parmi les valeurs n’est pas un nombre. Des chiffres seulement, comme 38 ou 4.5.</translation>
    </message>
    <message id="checks.reply-place">
        <source>A ready reply has a place “%1” that nothing fills.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une réponse toute prête a un endroit « %1 » que rien ne remplit.</translation>
    </message>
    <message id="checks.reply-long">
        <source>A ready reply has %1 letters, more than %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une réponse toute prête a %1 lettres, plus que %2.</translation>
    </message>
    <message id="checks.reply-missing">
        <source>Ready replies that this language lacks: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Réponses toutes prêtes qui manquent dans cette langue : %1.</translation>
    </message>
    <message id="checks.pulse-only">
        <source>“%1” is for a short survey at the end of a visit (pulse); this form is a %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » va avec un petit questionnaire en fin de visite (pulse) ; ce formulaire est : %2.</translation>
    </message>
    <message id="checks.no-result">
        <source>This form (%1) has no question with choices, so it has no result to show.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Ce formulaire (%1) n’a pas de question à choix : il n’a pas de résultat à montrer.</translation>
    </message>
    <message id="checks.no-quiz">
        <source>Right answers are marked in this form, but it is no quiz.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Des bonnes réponses sont marquées dans ce formulaire, mais ce n’est pas un quiz.</translation>
    </message>
    <message id="checks.quiz-unanswered">
        <source>No question of this quiz has a right answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Aucune question de ce quiz n’a de bonne réponse.</translation>
    </message>
    <message id="checks.quiz-strange-answer">
        <source>The right answer of “%1” is “%2”, which is none of its choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>La bonne réponse de « %1 » est « %2 », qui n’est pas un de ses choix.</translation>
    </message>
    <message id="checks.quiz-unexplained">
        <source>The question “%1” does not explain its answer.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>La question « %1 » n’explique pas sa réponse.</translation>
    </message>
    <message id="checks.form-language">
        <source>The form does not speak %1. Add its columns to the workbook.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le formulaire ne parle pas cette langue : %1. Ajoutez ses colonnes au classeur.</translation>
    </message>
    <message id="checks.translation-missing">
        <source>This page is not written in %1 yet (%2).</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Cette page n’est pas encore écrite dans cette langue : %1 (%2).</translation>
    </message>
    <message id="checks.near">
        <source>Did you mean “%1”?</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message id="checks.known">
        <source>There are: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il y a : %1.</translation>
    </message>
    <message id="checks.none-yet">
        <source>There is none to choose from yet.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il n’y en a pas encore à choisir.</translation>
    </message>
    <message id="checks.file">
        <source>A file of the content is not built as it should be. Whoever looks after the files can mend it: “diwan content check” says more.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Un fichier du contenu n’est pas construit comme il faut. La personne qui s’occupe des fichiers peut le corriger : « diwan content check » en dit plus.</translation>
    </message>
    <message id="checks.form">
        <source>The form’s own check says this in English:</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Le contrôle du formulaire lui-même dit, en anglais :</translation>
    </message>
    <message id="checks.form-name-twice">
        <source>Two questions or groups are called “%1”. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Deux questions ou groupes s’appellent « %1 ». Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message id="checks.form-name-letters">
        <source>A name begins with a letter or _, and goes on with letters, digits, _, - and full stops. Write it anew.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Un nom commence par une lettre ou _, puis viennent des lettres, des chiffres, _, - et des points. Écrivez-le à nouveau.</translation>
    </message>
    <message id="checks.form-no-question">
        <source>No question is called “%1”. Write it as in the column name of the sheet survey.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Aucune question ne s’appelle « %1 ». Écrivez le nom comme dans la colonne name de la feuille survey.</translation>
    </message>
    <message id="checks.form-reference">
        <source>A question is named as %1, with both braces.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>On désigne une question ainsi : %1, avec les deux accolades.</translation>
    </message>
    <message id="checks.form-choice-no-name">
        <source>A choice has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Un choix n’a pas de nom. Remplissez la colonne name.</translation>
    </message>
    <message id="checks.form-choice-twice">
        <source>A list has two choices of the same name. Give one of them another name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une liste a deux choix du même nom. Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message id="checks.form-choice-no-label">
        <source>A choice has no label, so people would see nothing there. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Un choix n’a pas de texte, on ne verrait rien à sa place. Remplissez la colonne label.</translation>
    </message>
    <message id="checks.form-type">
        <source>There is no kind of question called “%1”.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il n’y a pas de type de question « %1 ».</translation>
    </message>
    <message id="checks.form-name-list">
        <source>Name its list of choices too: %1.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Nommez aussi sa liste de choix : %1.</translation>
    </message>
    <message id="checks.form-no-list">
        <source>There is no list “%1” on the sheet choices. Write its name as it stands there.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il n’y a pas de liste « %1 » dans la feuille choices. Écrivez son nom comme il y figure.</translation>
    </message>
    <message id="checks.form-no-choices">
        <source>The sheet choices is missing, or its columns list_name, name and label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Il manque la feuille choices, ou ses colonnes list_name, name et label.</translation>
    </message>
    <message id="checks.form-list-unnamed">
        <source>A question to choose from does not name its list of choices.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une question à choix ne nomme pas sa liste de choix.</translation>
    </message>
    <message id="checks.form-not-ended">
        <source>“%1” is begun and never ended. Add a row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>« %1 » commence et ne finit jamais. Ajoutez une ligne %2.</translation>
    </message>
    <message id="checks.form-not-begun">
        <source>A row %1 ends what was never begun. Take it out, or add the row %2.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une ligne %1 finit ce qui n’a jamais commencé. Retirez-la, ou ajoutez la ligne %2.</translation>
    </message>
    <message id="checks.form-no-type">
        <source>A row has no kind of question. Fill in the column type.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une ligne n’a pas de type de question. Remplissez la colonne type.</translation>
    </message>
    <message id="checks.form-no-name">
        <source>A question has no name. Fill in the column name.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une question n’a pas de nom. Remplissez la colonne name.</translation>
    </message>
    <message id="checks.form-no-label">
        <source>The question “%1” has no words. Fill in the column label.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>La question « %1 » n’a pas de texte. Remplissez la colonne label.</translation>
    </message>
    <message id="checks.form-no-calculation">
        <source>A row of the kind calculate calculates nothing. Fill in the column calculation.</source>
        <extracomment>staff desktop: what the checks say of the content</extracomment>
        <translation>Une ligne du type calculate ne calcule rien. Remplissez la colonne calculation.</translation>
    </message>
</context>
</TS>
