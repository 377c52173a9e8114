<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="types.clear">
        <source>Clear</source>
        <extracomment>Button: takes the answer of this page back.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message id="types.clear.nothing">
        <source>There is nothing to clear yet.</source>
        <extracomment>Said when there is no answer that could be taken back.</extracomment>
        <translation>Il n’y a encore rien à effacer.</translation>
    </message>
    <message id="types.cleared">
        <source>Cleared.</source>
        <extracomment>Said after the answer was taken back.</extracomment>
        <translation>C’est effacé.</translation>
    </message>
    <message id="types.date.none">
        <source>No date chosen yet</source>
        <extracomment>Stands where the chosen date will be.</extracomment>
        <translation>Pas encore de date choisie</translation>
    </message>
    <message id="types.date.noMonth">
        <source>No month chosen yet</source>
        <extracomment>Stands where the chosen month will be.</extracomment>
        <translation>Pas encore de mois choisi</translation>
    </message>
    <message id="types.date.noYear">
        <source>No year chosen yet</source>
        <extracomment>Stands where the chosen year will be.</extracomment>
        <translation>Pas encore d’année choisie</translation>
    </message>
    <message id="types.date.today">
        <source>Today</source>
        <extracomment>Button: chooses this day. Also said with this day in the calendar.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message id="types.date.thisMonth">
        <source>This month</source>
        <extracomment>Button: chooses this month.</extracomment>
        <translation>Ce mois-ci</translation>
    </message>
    <message id="types.date.thisYear">
        <source>This year</source>
        <extracomment>Button: chooses this year.</extracomment>
        <translation>Cette année</translation>
    </message>
    <message id="types.date.about">
        <source>about %1</source>
        <extracomment>Under a date: the Islamic date, which may differ by a day. %1 is that date.</extracomment>
        <translation>environ le %1</translation>
    </message>
    <message id="types.date.dayBefore">
        <source>One day earlier</source>
        <extracomment>Button beside the day.</extracomment>
        <translation>Un jour plus tôt</translation>
    </message>
    <message id="types.date.dayAfter">
        <source>One day later</source>
        <extracomment>Button beside the day.</extracomment>
        <translation>Un jour plus tard</translation>
    </message>
    <message id="types.date.monthBefore">
        <source>One month earlier</source>
        <extracomment>Button beside the month.</extracomment>
        <translation>Un mois plus tôt</translation>
    </message>
    <message id="types.date.monthAfter">
        <source>One month later</source>
        <extracomment>Button beside the month.</extracomment>
        <translation>Un mois plus tard</translation>
    </message>
    <message id="types.date.yearBefore">
        <source>One year earlier</source>
        <extracomment>Button beside the year.</extracomment>
        <translation>Un an plus tôt</translation>
    </message>
    <message id="types.date.yearAfter">
        <source>One year later</source>
        <extracomment>Button beside the year.</extracomment>
        <translation>Un an plus tard</translation>
    </message>
    <message id="types.date.tenBefore">
        <source>Ten years earlier</source>
        <extracomment>Button beside the year.</extracomment>
        <translation>Dix ans plus tôt</translation>
    </message>
    <message id="types.date.tenAfter">
        <source>Ten years later</source>
        <extracomment>Button beside the year.</extracomment>
        <translation>Dix ans plus tard</translation>
    </message>
    <message id="types.time.none">
        <source>No time chosen yet</source>
        <extracomment>Stands where the chosen time will be.</extracomment>
        <translation>Pas encore d’heure choisie</translation>
    </message>
    <message id="types.time.now">
        <source>Now</source>
        <extracomment>Button: chooses the present time.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message id="types.time.hour">
        <source>Hour %1</source>
        <extracomment>The hour part of a time. %1 is two digits.</extracomment>
        <translation>Heures : %1</translation>
    </message>
    <message id="types.time.minute">
        <source>Minute %1</source>
        <extracomment>The minute part of a time. %1 is two digits.</extracomment>
        <translation>Minutes : %1</translation>
    </message>
    <message id="types.time.hourBefore">
        <source>One hour earlier</source>
        <extracomment>Button beside the hour.</extracomment>
        <translation>Une heure plus tôt</translation>
    </message>
    <message id="types.time.hourAfter">
        <source>One hour later</source>
        <extracomment>Button beside the hour.</extracomment>
        <translation>Une heure plus tard</translation>
    </message>
    <message id="types.time.minuteBefore">
        <source>One minute earlier</source>
        <extracomment>Button beside the minute.</extracomment>
        <translation>Une minute plus tôt</translation>
    </message>
    <message id="types.time.minuteAfter">
        <source>One minute later</source>
        <extracomment>Button beside the minute.</extracomment>
        <translation>Une minute plus tard</translation>
    </message>
    <message id="types.time.tenBefore">
        <source>Ten minutes earlier</source>
        <extracomment>Button beside the minute.</extracomment>
        <translation>Dix minutes plus tôt</translation>
    </message>
    <message id="types.time.tenAfter">
        <source>Ten minutes later</source>
        <extracomment>Button beside the minute.</extracomment>
        <translation>Dix minutes plus tard</translation>
    </message>
    <message id="types.moment.date">
        <source>Date</source>
        <extracomment>One of two tabs: the date of a date and time.</extracomment>
        <translation>Date</translation>
    </message>
    <message id="types.moment.time">
        <source>Time</source>
        <extracomment>One of two tabs: the time of a date and time.</extracomment>
        <translation>Heure</translation>
    </message>
    <message id="types.rank.up">
        <source>Move up: %1</source>
        <extracomment>Button in a list to be put in order. %1 is the thing that moves.</extracomment>
        <translation>Monter : %1</translation>
    </message>
    <message id="types.rank.down">
        <source>Move down: %1</source>
        <extracomment>Button in a list to be put in order. %1 is the thing that moves.</extracomment>
        <translation>Descendre : %1</translation>
    </message>
    <message id="types.rank.first">
        <source>This is already first.</source>
        <extracomment>Said when the first of a list cannot move up.</extracomment>
        <translation>C’est déjà le premier de la liste.</translation>
    </message>
    <message id="types.rank.last">
        <source>This is already last.</source>
        <extracomment>Said when the last of a list cannot move down.</extracomment>
        <translation>C’est déjà le dernier de la liste.</translation>
    </message>
    <message id="types.rank.keep">
        <source>This order is right</source>
        <extracomment>Button: answers with the list in the order shown.</extracomment>
        <translation>Cet ordre me convient</translation>
    </message>
    <message id="types.rank.kept">
        <source>Your order is noted. The first matters most.</source>
        <extracomment>Stands under a list that was put in order.</extracomment>
        <translation>Votre ordre est noté. Le premier compte le plus.</translation>
    </message>
    <message id="types.search.field">
        <source>Type a few letters</source>
        <extracomment>In an empty field: letters find choices of a long list.</extracomment>
        <translation>Tapez quelques lettres</translation>
    </message>
    <message id="types.search.none">
        <source>Nothing fits these letters. Try fewer.</source>
        <extracomment>No choice of a long list holds the letters.</extracomment>
        <translation>Rien ne correspond à ces lettres. Tapez-en moins.</translation>
    </message>
    <message id="types.search.more">
        <source>%1 more fit. One more letter shows fewer.</source>
        <extracomment>Too many choices hold the letters. %1 is how many are not shown.</extracomment>
        <translation>Il y a encore %1 choix. Une lettre de plus réduit la liste.</translation>
    </message>
    <message id="types.barcode.prompt">
        <source>Scan the code, or type it</source>
        <extracomment>In the empty field for a barcode.</extracomment>
        <translation>Scannez le code, ou tapez-le</translation>
    </message>
    <message id="types.barcode.read">
        <source>Read: %1</source>
        <extracomment>Said after a scanner has read a code. %1 is the code.</extracomment>
        <translation>Code lu : %1</translation>
    </message>
    <message id="types.draw.signHere">
        <source>Sign here with a finger</source>
        <extracomment>On the empty paper for a signature.</extracomment>
        <translation>Signez ici avec un doigt</translation>
    </message>
    <message id="types.draw.drawHere">
        <source>Draw here with a finger</source>
        <extracomment>On the empty paper for a drawing.</extracomment>
        <translation>Dessinez ici avec un doigt</translation>
    </message>
    <message id="types.draw.empty">
        <source>Empty</source>
        <extracomment>Said of the paper with nothing on it.</extracomment>
        <translation>Vide</translation>
    </message>
    <message id="types.draw.drawn">
        <source>Something is drawn</source>
        <extracomment>Said of the paper with something on it.</extracomment>
        <translation>Il y a un tracé</translation>
    </message>
    <message id="types.draw.typeName">
        <source>Type your name</source>
        <extracomment>Button: a typed name in place of a signature. Also the name of that field.</extracomment>
        <translation>Taper votre nom</translation>
    </message>
    <message id="types.draw.describe">
        <source>Describe in words</source>
        <extracomment>Button: typed words in place of a drawing. Also the name of that field.</extracomment>
        <translation>Décrire avec des mots</translation>
    </message>
    <message id="types.draw.sign">
        <source>Sign by hand</source>
        <extracomment>Button: back from typing to the paper for a signature.</extracomment>
        <translation>Signer à la main</translation>
    </message>
    <message id="types.draw.draw">
        <source>Draw by hand</source>
        <extracomment>Button: back from typing to the paper for a drawing.</extracomment>
        <translation>Dessiner à la main</translation>
    </message>
    <message id="types.draw.undo">
        <source>Undo</source>
        <extracomment>Button: takes the last line of a drawing back.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message id="types.voice.ask">
        <source>May we record your answer? We listen only after you touch Record. You can play it back and delete it. At most %1 minutes.</source>
        <extracomment>Asks for permission. %1 is a number of minutes.</extracomment>
        <translation>Pouvons-nous enregistrer votre réponse ? Le micro s’ouvre seulement quand vous touchez « Enregistrer ». Vous pouvez réécouter votre réponse et la supprimer. Durée maximale : %1 minutes.</translation>
    </message>
    <message id="types.voice.allow">
        <source>Yes, allow it</source>
        <extracomment>Button: allows recording; nothing is recorded yet.</extracomment>
        <translation>Oui, je suis d’accord</translation>
    </message>
    <message id="types.voice.wait">
        <source>The microphone is not ready yet.</source>
        <extracomment>Said when the microphone is still being looked for.</extracomment>
        <translation>Le micro n’est pas encore prêt.</translation>
    </message>
    <message id="types.voice.none">
        <source>There is no microphone here. You can type your answer.</source>
        <extracomment>No microphone is connected.</extracomment>
        <translation>Il n’y a pas de micro ici. Vous pouvez taper votre réponse.</translation>
    </message>
    <message id="types.voice.record">
        <source>Record</source>
        <extracomment>Button: recording begins.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message id="types.voice.again">
        <source>Record again</source>
        <extracomment>Button: recording begins anew; the first one is replaced.</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message id="types.voice.stop">
        <source>Stop</source>
        <extracomment>Button: ends recording or playing.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message id="types.voice.play">
        <source>Play back</source>
        <extracomment>Button: plays the recording.</extracomment>
        <translation>Réécouter</translation>
    </message>
    <message id="types.voice.delete">
        <source>Delete</source>
        <extracomment>Button: deletes the recording.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message id="types.voice.deleted">
        <source>The recording is deleted.</source>
        <extracomment>Said after the recording was deleted.</extracomment>
        <translation>L’enregistrement est supprimé.</translation>
    </message>
    <message id="types.voice.type">
        <source>Type instead</source>
        <extracomment>Button: type the answer in place of speaking.</extracomment>
        <translation>Plutôt écrire</translation>
    </message>
    <message id="types.voice.speak">
        <source>Speak instead</source>
        <extracomment>Button: speak the answer in place of typing.</extracomment>
        <translation>Plutôt parler</translation>
    </message>
    <message id="types.voice.ready">
        <source>Ready to record</source>
        <extracomment>Nothing is recorded yet.</extracomment>
        <translation>Prêt à enregistrer</translation>
    </message>
    <message id="types.voice.recording">
        <source>Recording, %1</source>
        <extracomment>While recording. %1 is minutes and seconds.</extracomment>
        <translation>Enregistrement, %1</translation>
    </message>
    <message id="types.voice.playing">
        <source>Playing, %1</source>
        <extracomment>While playing. %1 is minutes and seconds.</extracomment>
        <translation>Lecture, %1</translation>
    </message>
    <message id="types.voice.done">
        <source>Recorded, %1</source>
        <extracomment>A recording is kept. %1 is minutes and seconds.</extracomment>
        <translation>Enregistré, %1</translation>
    </message>
    <message id="types.voice.kept">
        <source>Recorded. It lasts %1 seconds.</source>
        <extracomment>Said when recording ended. %1 is how many seconds.</extracomment>
        <translation>C’est enregistré. Durée : %1 secondes.</translation>
    </message>
    <message id="types.given.signature">
        <source>Signed</source>
        <extracomment>In the review: the question was answered by a signature, drawn or typed.</extracomment>
        <translation>Signé</translation>
    </message>
    <message id="types.given.drawing">
        <source>A drawing</source>
        <extracomment>In the review: the question was answered by a drawing.</extracomment>
        <translation>Un dessin</translation>
    </message>
    <message id="types.given.voice">
        <source>Your own words, kept</source>
        <extracomment>In the review: the question was answered by voice or by typing in its place.</extracomment>
        <translation>Vos propres mots, enregistrés</translation>
    </message>
    <message id="types.picture">
        <source>Picture: %1</source>
        <extracomment>What a picture that belongs to a question is called. %1 is the question.</extracomment>
        <translation>Image : %1</translation>
    </message>
    <message id="types.hear.question">
        <source>Hear the question</source>
        <extracomment>Button: plays the question as the author spoke it.</extracomment>
        <translation>Écouter la question</translation>
    </message>
    <message id="types.hear.choice">
        <source>Hear: %1</source>
        <extracomment>Button beside a choice: plays it as the author spoke it. %1 is the choice.</extracomment>
        <translation>Écouter : %1</translation>
    </message>
    <message id="types.hear.stop">
        <source>Stop</source>
        <extracomment>Button: stops what is being played.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message id="types.hear.failed">
        <source>This cannot be played here.</source>
        <extracomment>Said when a recording cannot be played.</extracomment>
        <translation>Il est impossible de l’écouter ici.</translation>
    </message>
    <message id="types.draw.drawOn">
        <source>Draw on the picture with your finger</source>
        <extracomment>What the place to draw is called where it shows a picture.</extracomment>
        <translation>Dessinez sur l’image avec un doigt</translation>
    </message>
    <message id="types.hear">
        <source>Hear</source>
        <extracomment>On the button under a picture that plays its choice as the author spoke it. Short.</extracomment>
        <translation>Écouter</translation>
    </message>
    <message id="types.voice.left">
        <source>%1 left</source>
        <extracomment>While a voice is recorded: how long it may still go on. %1 is minutes and seconds, 1:05.</extracomment>
        <translation>Il reste %1</translation>
    </message>
    <message id="types.date.least">
        <source>The earliest is %1</source>
        <extracomment>Why no earlier day can be chosen. %1 is a date.</extracomment>
        <translation>Au plus tôt : %1</translation>
    </message>
    <message id="types.date.most">
        <source>The latest is %1</source>
        <extracomment>Why no later day can be chosen. %1 is a date.</extracomment>
        <translation>Au plus tard : %1</translation>
    </message>
</context>
</TS>
