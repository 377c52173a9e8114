<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="forms.position">
        <source>%1 of %2</source>
        <extracomment>Said after the name of a choice. %1 is its place, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message id="forms.acknowledge">
        <source>I have read this</source>
        <extracomment>The one box under a text the visitor has to have read.</extracomment>
        <translation>J’ai lu ce texte</translation>
    </message>
    <message id="forms.choices.more">
        <source>More choices (%1)</source>
        <extracomment>Button: shows the choices that follow. %1 is how many.</extracomment>
        <translation>Choix suivants (%1)</translation>
    </message>
    <message id="forms.choices.earlier">
        <source>Earlier choices (%1)</source>
        <extracomment>Button: goes back to the choices before. %1 is how many.</extracomment>
        <translation>Choix précédents (%1)</translation>
    </message>
    <message id="forms.choices.chosenElsewhere">
        <source>Includes a choice you made</source>
        <extracomment>Said with the button above when a choice out of sight is chosen.</extracomment>
        <translation>Contient un choix que vous avez fait</translation>
    </message>
    <message id="forms.mood.0">
        <source>Very dissatisfied</source>
        <extracomment>The saddest of five faces; satisfaction with a service. The lowest answer.</extracomment>
        <translation>Pas du tout satisfaisant</translation>
    </message>
    <message id="forms.mood.1">
        <source>Dissatisfied</source>
        <extracomment>The second of five faces.</extracomment>
        <translation>Pas satisfaisant</translation>
    </message>
    <message id="forms.mood.2">
        <source>Neutral</source>
        <extracomment>The middle one of five faces.</extracomment>
        <translation>Entre les deux</translation>
    </message>
    <message id="forms.mood.3">
        <source>Satisfied</source>
        <extracomment>The fourth of five faces.</extracomment>
        <translation>Satisfaisant</translation>
    </message>
    <message id="forms.mood.4">
        <source>Very satisfied</source>
        <extracomment>The happiest of five faces. The highest answer.</extracomment>
        <translation>Très satisfaisant</translation>
    </message>
    <message id="forms.nps.low">
        <source>Not at all likely</source>
        <extracomment>Under the lowest number of 0 to 10: would you recommend this?</extracomment>
        <translation>Certainement pas</translation>
    </message>
    <message id="forms.nps.high">
        <source>Extremely likely</source>
        <extracomment>Under the highest number of 0 to 10.</extracomment>
        <translation>Oui, certainement</translation>
    </message>
    <message id="forms.stars" numerus="yes">
        <source>%n stars</source>
        <extracomment>The spoken name of a star button; %n is its number.</extracomment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message id="forms.stars.chosen">
        <source>%1 of %2 stars</source>
        <extracomment>Under the stars. %1 is the answer, %2 the most there can be.</extracomment>
        <translation>%1 sur %2 étoiles</translation>
    </message>
    <message id="forms.stars.none">
        <source>No stars chosen yet</source>
        <extracomment>Under the stars while none is chosen.</extracomment>
        <translation>Aucune étoile choisie</translation>
    </message>
    <message id="forms.range.less">
        <source>Less</source>
        <extracomment>The minus button beside a number.</extracomment>
        <translation>Moins</translation>
    </message>
    <message id="forms.range.more">
        <source>More</source>
        <extracomment>The plus button beside a number.</extracomment>
        <translation>Plus</translation>
    </message>
    <message id="forms.range.lessBy">
        <source>Less by %1</source>
        <extracomment>Button: takes %1 away from a number.</extracomment>
        <translation>Enlever %1</translation>
    </message>
    <message id="forms.range.moreBy">
        <source>More by %1</source>
        <extracomment>Button: adds %1 to a number.</extracomment>
        <translation>Ajouter %1</translation>
    </message>
    <message id="forms.range.none">
        <source>No answer yet</source>
        <extracomment>In place of the number while none is set.</extracomment>
        <translation>Pas encore de réponse</translation>
    </message>
    <message id="forms.range.most">
        <source>%1 is the highest</source>
        <extracomment>Why the plus button does nothing more. %1 is the highest number.</extracomment>
        <translation>%1 est le maximum</translation>
    </message>
    <message id="forms.range.least">
        <source>%1 is the lowest</source>
        <extracomment>Why the minus button does nothing more. %1 is the lowest number.</extracomment>
        <translation>%1 est le minimum</translation>
    </message>
    <message id="forms.number.clear">
        <source>Clear</source>
        <extracomment>Key of the number pad: takes the whole number away.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message id="forms.number.back">
        <source>Delete a digit</source>
        <extracomment>Key of the number pad: takes the last digit away.</extracomment>
        <translation>Effacer un chiffre</translation>
    </message>
    <message id="forms.number.minus">
        <source>Plus or minus</source>
        <extracomment>Key of the number pad: makes the number negative or positive.</extracomment>
        <translation>Plus ou moins</translation>
    </message>
    <message id="forms.number.point">
        <source>Decimal point</source>
        <extracomment>Key of the number pad: the decimal point.</extracomment>
        <translation>Point décimal</translation>
    </message>
    <message id="forms.text.privacy">
        <source>Leave out your name and ID number</source>
        <extracomment>In the writing field of an anonymous answer. Short.</extracomment>
        <translation>Sans nom ni numéro d’identité</translation>
    </message>
    <message id="forms.text.personal">
        <source>Only the centre’s team sees this</source>
        <extracomment>Under a field for personal details: who will see them. It must be true also where nobody replies.</extracomment>
        <translation>Seule l’équipe du centre voit ce texte</translation>
    </message>
    <message id="forms.text.counter">
        <source>%1 of %2 characters</source>
        <extracomment>Spoken for the counter “104 / 500” of the writing field.</extracomment>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message id="forms.text.clear">
        <source>Clear all</source>
        <extracomment>Button: empties the writing field.</extracomment>
        <translation>Tout effacer</translation>
    </message>
    <message id="forms.text.restore">
        <source>Bring it back</source>
        <extracomment>Button: brings back the text that was just cleared.</extracomment>
        <translation>Rétablir le texte</translation>
    </message>
    <message id="forms.text.hideKeyboard">
        <source>Hide keyboard</source>
        <extracomment>Button: puts the on-screen keyboard away. Short.</extracomment>
        <translation>Cacher le clavier</translation>
    </message>
    <message id="forms.text.showKeyboard">
        <source>Show keyboard</source>
        <extracomment>Button: brings the on-screen keyboard. Short.</extracomment>
        <translation>Afficher le clavier</translation>
    </message>
    <message id="forms.unsupported">
        <source>This screen cannot ask this question. You can go on to the next one.</source>
        <extracomment>In place of a question this screen has no way to ask.</extracomment>
        <translation>Cet écran ne peut pas poser cette question. Vous pouvez passer à la suivante.</translation>
    </message>
    <message id="forms.unsupported.required">
        <source>This screen cannot ask this question, and the form needs it. The team at the front desk can take your answer.</source>
        <extracomment>As above, for a question that must be answered.</extracomment>
        <translation>Cet écran ne peut pas poser cette question, et la réponse est obligatoire. L’équipe de l’accueil peut noter votre réponse.</translation>
    </message>
    <message id="keyboard.name">
        <source>Keyboard</source>
        <extracomment>What the on-screen keyboard is called aloud.</extracomment>
        <translation>Clavier</translation>
    </message>
    <message id="keyboard.suggestion">
        <source>Suggested word</source>
        <extracomment>Said after a word the keyboard suggests.</extracomment>
        <translation>Mot proposé</translation>
    </message>
    <message id="forms.number.between">
        <source>From %1 to %2</source>
        <extracomment>Under a number field: what may be answered. %1 and %2 are numbers.</extracomment>
        <translation>De %1 à %2</translation>
    </message>
    <message id="forms.number.least">
        <source>At least %1</source>
        <extracomment>Under a number field: the smallest answer. %1 is a number.</extracomment>
        <translation>Au moins %1</translation>
    </message>
    <message id="forms.number.most">
        <source>At most %1</source>
        <extracomment>Under a number field: the largest answer. %1 is a number.</extracomment>
        <translation>Au plus %1</translation>
    </message>
</context>
</TS>
