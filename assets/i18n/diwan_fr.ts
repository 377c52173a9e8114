<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="window.title">
        <source>Diwan</source>
        <extracomment>name of the window, seen only by staff</extracomment>
        <translation>Diwan</translation>
    </message>
    <message id="attract.listen">
        <source>To hear the screen, touch Listen below</source>
        <extracomment>below the languages</extracomment>
        <translation>Pour une lecture à voix haute, touchez « Écouter » en bas</translation>
    </message>
    <message id="header.home">
        <source>Home</source>
        <extracomment>key of the header</extracomment>
        <translation>Accueil</translation>
    </message>
    <message id="header.language">
        <source>Change language</source>
        <extracomment>spoken after the name of the language</extracomment>
        <translation>Changer de langue</translation>
    </message>
    <message id="header.end">
        <source>End</source>
        <extracomment>ends the visit</extracomment>
        <translation>Terminer</translation>
    </message>
    <message id="dock.text">
        <source>Text</source>
        <extracomment>one short word: letter size</extracomment>
        <translation>Texte</translation>
    </message>
    <message id="dock.contrast">
        <source>Contrast</source>
        <extracomment>one short word</extracomment>
        <translation>Contraste</translation>
    </message>
    <message id="dock.listen">
        <source>Listen</source>
        <extracomment>one short word: reading aloud</extracomment>
        <translation>Écouter</translation>
    </message>
    <message id="dock.volume">
        <source>Volume</source>
        <extracomment>one short word</extracomment>
        <translation>Volume</translation>
    </message>
    <message id="dock.speed">
        <source>Speed</source>
        <extracomment>one short word: speed of reading aloud</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message id="dock.height">
        <source>Height</source>
        <extracomment>one short word: moves the screen down</extracomment>
        <translation>Hauteur</translation>
    </message>
    <message id="dock.help">
        <source>Help</source>
        <extracomment>one short word</extracomment>
        <translation>Aide</translation>
    </message>
    <message id="panel.close">
        <source>Close</source>
        <extracomment>closes a panel</extracomment>
        <translation>Fermer</translation>
    </message>
    <message id="text.title">
        <source>How large should the letters be?</source>
        <translation>Quelle taille de lettres voulez-vous ?</translation>
    </message>
    <message id="text.small">
        <source>Small</source>
        <extracomment>letter size</extracomment>
        <translation>Petite</translation>
    </message>
    <message id="text.medium">
        <source>Medium</source>
        <extracomment>letter size</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message id="text.large">
        <source>Large</source>
        <extracomment>letter size</extracomment>
        <translation>Grande</translation>
    </message>
    <message id="text.largest">
        <source>Largest</source>
        <extracomment>letter size</extracomment>
        <translation>Très grande</translation>
    </message>
    <message id="text.preview">
        <source>This is how the text will look.</source>
        <extracomment>shows the chosen size</extracomment>
        <translation>Voici comment le texte va s’afficher.</translation>
    </message>
    <message id="contrast.title">
        <source>Which colours are easiest to read?</source>
        <translation>Quelles couleurs lisez-vous le plus facilement ?</translation>
    </message>
    <message id="contrast.light">
        <source>Light</source>
        <extracomment>a theme</extracomment>
        <translation>Clair</translation>
    </message>
    <message id="contrast.dark">
        <source>Dark</source>
        <extracomment>a theme</extracomment>
        <translation>Sombre</translation>
    </message>
    <message id="contrast.soft">
        <source>Soft</source>
        <extracomment>a theme</extracomment>
        <translation>Doux</translation>
    </message>
    <message id="contrast.black-on-white">
        <source>Black on white</source>
        <extracomment>a theme</extracomment>
        <translation>Noir sur blanc</translation>
    </message>
    <message id="contrast.white-on-black">
        <source>White on black</source>
        <extracomment>a theme</extracomment>
        <translation>Blanc sur noir</translation>
    </message>
    <message id="listen.title">
        <source>Hear the screen</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message id="listen.on">
        <source>On</source>
        <extracomment>reading aloud</extracomment>
        <translation>Activée</translation>
    </message>
    <message id="listen.off">
        <source>Off</source>
        <extracomment>reading aloud</extracomment>
        <translation>Désactivée</translation>
    </message>
    <message id="listen.explained">
        <source>We read the page aloud, and then each thing you touch.</source>
        <translation>Nous lisons la page à voix haute, puis chaque élément que vous touchez.</translation>
    </message>
    <message id="listen.fault">
        <source>This kiosk has no sound right now. Our staff know about it. The words are still marked as they would be read.</source>
        <extracomment>the machine has no sound</extracomment>
        <translation>Cette borne n’a pas de son pour le moment. Notre équipe le sait. Les mots restent surlignés, comme pendant la lecture.</translation>
    </message>
    <message id="listen.page">
        <source>Read this page</source>
        <extracomment>reads the page from its start</extracomment>
        <translation>Lire cette page</translation>
    </message>
    <message id="listen.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="listen.resume">
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message id="listen.again">
        <source>Again</source>
        <extracomment>says the same again</extracomment>
        <translation>Répéter</translation>
    </message>
    <message id="listen.sentence">
        <source>Sentence %1 of %2</source>
        <translation>Phrase %1 sur %2</translation>
    </message>
    <message id="volume.title">
        <source>How loud should the voice be?</source>
        <translation>Quel volume voulez-vous pour la voix ?</translation>
    </message>
    <message id="volume.step">
        <source>Volume %1 of %2</source>
        <translation>Volume %1 sur %2</translation>
    </message>
    <message id="volume.softer">
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message id="volume.louder">
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message id="speed.title">
        <source>How fast should the voice be?</source>
        <translation>Quelle vitesse voulez-vous pour la voix ?</translation>
    </message>
    <message id="speed.step">
        <source>Speed %1 of %2</source>
        <translation>Vitesse %1 sur %2</translation>
    </message>
    <message id="speed.slower">
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
    <message id="speed.faster">
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message id="height.title">
        <source>The screen is lower now, within easy reach</source>
        <translation>L’écran est maintenant plus bas, à portée de main</translation>
    </message>
    <message id="height.text">
        <source>Touch “Height” to bring it back up</source>
        <extracomment>%1 would be wrong here: the quoted word is the key's own name, dock.height</extracomment>
        <translation>Touchez « Hauteur » pour le remonter</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message id="help.touch">
        <source>Touch a box with an edge to open it. “Back” returns to where you were. No answer is lost.</source>
        <translation>Touchez un encadré pour l’ouvrir. « Retour » vous ramène à la page précédente. Aucune réponse n’est perdue.</translation>
    </message>
    <message id="help.bar">
        <source>The keys at the bottom change letters, colours, voice and height. They return to normal when you leave.</source>
        <translation>Les touches du bas changent les lettres, les couleurs, la voix et la hauteur. Tout revient à la normale quand vous partez.</translation>
    </message>
    <message id="help.people">
        <source>You can also ask anyone at the counters, or call %1.</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Vous pouvez aussi demander de l’aide à un guichet, ou appeler le %1.</translation>
    </message>
    <message id="language.title">
        <source>Choose a language</source>
        <translation>Choisissez une langue</translation>
    </message>
    <message id="home.title">
        <source>How can we help you today?</source>
        <translation>Comment pouvons-nous vous aider aujourd’hui ?</translation>
    </message>
    <message id="home.guidance">
        <source>Services and guidance</source>
        <translation>Services et démarches</translation>
    </message>
    <message id="home.guidance.line">
        <source>What you need, the steps, fees and opening times</source>
        <translation>Les documents, les étapes, les tarifs et les horaires</translation>
    </message>
    <message id="home.feedback">
        <source>Tell us what you think</source>
        <translation>Donnez votre avis</translation>
    </message>
    <message id="home.feedback.line">
        <source>About 2 minutes, no name needed</source>
        <translation>2 minutes environ, sans donner votre nom</translation>
    </message>
    <message id="home.suggestion">
        <source>Suggestion or complaint</source>
        <translation>Suggestion ou réclamation</translation>
    </message>
    <message id="home.suggestion.line">
        <source>You get a number and, if you wish, a reply</source>
        <translation>Vous recevez un numéro et, si vous voulez, une réponse</translation>
    </message>
    <message id="home.poll">
        <source>Vote</source>
        <translation>Votez</translation>
    </message>
    <message id="home.poll.line">
        <source>We ask, you choose</source>
        <translation>Nous demandons, vous choisissez</translation>
    </message>
    <message id="home.news">
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message id="home.news.line" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements</extracomment>
        <translation>
            <numerusform>%n annonce</numerusform>
            <numerusform>%n annonces</numerusform>
        </translation>
    </message>
    <message id="home.popular">
        <source>Most asked for this week</source>
        <translation>Les plus demandés cette semaine</translation>
    </message>
    <message id="news.count" numerus="yes">
        <source>%n notices</source>
        <extracomment>number of announcements, short</extracomment>
        <translation>
            <numerusform>%n annonce</numerusform>
            <numerusform>%n annonces</numerusform>
        </translation>
    </message>
    <message id="news.none">
        <source>There are no announcements today.</source>
        <translation>Il n’y a pas d’annonce aujourd’hui.</translation>
    </message>
    <message id="topics.title">
        <source>What is it about?</source>
        <translation>Quel est le sujet ?</translation>
    </message>
    <message id="page.back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="page.more">
        <source>Show more</source>
        <extracomment>turns to the next part of the page</extracomment>
        <translation>Afficher la suite</translation>
    </message>
    <message id="page.earlier">
        <source>Back up</source>
        <extracomment>turns back to the part before</extracomment>
        <translation>Remonter</translation>
    </message>
    <message id="search.title">
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message id="search.prompt">
        <source>Search for a service or question</source>
        <translation>Cherchez un service ou une question</translation>
    </message>
    <message id="search.short">
        <source>Search</source>
        <extracomment>the same, where letters are very large</extracomment>
        <translation>Chercher</translation>
    </message>
    <message id="search.clear">
        <source>Clear</source>
        <extracomment>empties the field</extracomment>
        <translation>Effacer</translation>
    </message>
    <message id="search.count" numerus="yes">
        <source>%n results</source>
        <extracomment>number of results</extracomment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message id="search.none">
        <source>Nothing found. Try another word, or ask at a counter.</source>
        <translation>Aucun résultat. Essayez un autre mot, ou demandez à un guichet.</translation>
    </message>
    <message id="search.also">
        <source>Also showing results for %1</source>
        <extracomment>%1: the word as it was understood</extracomment>
        <translation>Voici aussi les résultats pour %1</translation>
    </message>
    <message id="search.best">
        <source>Best match</source>
        <extracomment>over the first result</extracomment>
        <translation>Meilleur résultat</translation>
    </message>
    <message id="search.keyboard">
        <source>Keyboard</source>
        <extracomment>shows the keyboard</extracomment>
        <translation>Clavier</translation>
    </message>
    <message id="search.show" numerus="yes">
        <source>Show %n results</source>
        <extracomment>hides the keyboard so that the results are seen</extracomment>
        <translation>
            <numerusform>Voir le résultat</numerusform>
            <numerusform>Voir les %n résultats</numerusform>
        </translation>
    </message>
    <message id="fact.fee">
        <source>Fee</source>
        <translation>Tarif</translation>
    </message>
    <message id="fact.duration">
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message id="fact.place">
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message id="fact.hours">
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message id="channel.counter">
        <source>At the counter</source>
        <translation>Au guichet</translation>
    </message>
    <message id="channel.phone">
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message id="channel.online">
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message id="channel.post">
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
    <message id="channel.email">
        <source>By email</source>
        <translation>Par e-mail</translation>
    </message>
    <message id="service.documents">
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message id="service.steps">
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message id="service.channels">
        <source>Can’t come in?</source>
        <translation>Vous ne pouvez pas venir ?</translation>
    </message>
    <message id="service.related">
        <source>You may also need</source>
        <translation>À voir aussi</translation>
    </message>
    <message id="service.guide">
        <source>Start step by step</source>
        <translation>Suivre les étapes</translation>
    </message>
    <message id="service.feedback">
        <source>Give feedback</source>
        <translation>Donner mon avis</translation>
    </message>
    <message id="service.gone">
        <source>This page is no longer here</source>
        <translation>Cette page n’existe plus</translation>
    </message>
    <message id="service.fallback">
        <source>This page is not yet in your language.</source>
        <translation>Cette page n’est pas encore dans votre langue.</translation>
    </message>
    <message id="service.stale">
        <source>This translation is being updated. Fees and times are current.</source>
        <translation>Cette traduction est en cours de mise à jour. Les tarifs et les horaires sont à jour.</translation>
    </message>
    <message id="plain.switch">
        <source>Simple words</source>
        <extracomment>a switch on a page of guidance: plain language</extracomment>
        <translation>Mots simples</translation>
    </message>
    <message id="plain.explained">
        <source>Short sentences and everyday words</source>
        <extracomment>spoken after the name of the switch</extracomment>
        <translation>Des phrases courtes et des mots de tous les jours</translation>
    </message>
    <message id="plain.on">
        <source>Now in simple words.</source>
        <extracomment>said when the switch is on</extracomment>
        <translation>Maintenant en mots simples.</translation>
    </message>
    <message id="plain.off">
        <source>Now in the usual words.</source>
        <extracomment>said when the switch is off</extracomment>
        <translation>Maintenant avec les mots habituels.</translation>
    </message>
    <message id="step.progress">
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message id="step.previous">
        <source>Step %1</source>
        <extracomment>%1 is the number of the step before</extracomment>
        <translation>Étape %1</translation>
    </message>
    <message id="step.next">
        <source>Step %1: %2</source>
        <extracomment>%1 is a number, %2 the title of that step</extracomment>
        <translation>Étape %1 : %2</translation>
    </message>
    <message id="step.done">
        <source>Tell us how it went</source>
        <extracomment>after the last step</extracomment>
        <translation>Dites-nous comment cela s’est passé</translation>
    </message>
    <message id="map.title">
        <source>Counter %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Guichet %1</translation>
    </message>
    <message id="map.alternative">
        <source>Drawing: counter %1 in the row of counters</source>
        <extracomment>%1 is a number; spoken instead of the drawing</extracomment>
        <translation>Dessin : le guichet %1 dans la rangée des guichets</translation>
    </message>
    <message id="question.progress">
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message id="question.optional">
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message id="question.minutes" numerus="yes">
        <source>About %n minutes</source>
        <extracomment>number of minutes left, a guess</extracomment>
        <translation>
            <numerusform>Environ une minute</numerusform>
            <numerusform>Environ %n minutes</numerusform>
        </translation>
    </message>
    <message id="question.previous">
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message id="question.next">
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message id="question.skip">
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message id="question.private">
        <source>Only the people who handle it will read this.</source>
        <translation>Seules les personnes qui traitent votre message le liront.</translation>
    </message>
    <message id="review.title">
        <source>Check your answers</source>
        <translation>Vérifiez vos réponses</translation>
    </message>
    <message id="review.explained">
        <source>Touch an answer to change it.</source>
        <translation>Touchez une réponse pour la modifier.</translation>
    </message>
    <message id="review.change">
        <source>Change: %1</source>
        <extracomment>%1 is the question</extracomment>
        <translation>Modifier : %1</translation>
    </message>
    <message id="review.empty">
        <source>Not answered</source>
        <translation>Pas de réponse</translation>
    </message>
    <message id="review.send">
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message id="review.saving">
        <source>Saving</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message id="thanks.title">
        <source>Thank you. We have your answer.</source>
        <translation>Merci. Nous avons bien reçu votre réponse.</translation>
    </message>
    <message id="thanks.read">
        <source>It is saved on this device and reaches our team by this evening.</source>
        <translation>Elle est enregistrée sur cette borne et arrivera à notre équipe d’ici ce soir.</translation>
    </message>
    <message id="thanks.reply">
        <source>It is saved on this device and reaches our team by this evening. They will reply to you.</source>
        <translation>Elle est enregistrée sur cette borne et arrivera à notre équipe d’ici ce soir. L’équipe vous répondra.</translation>
    </message>
    <message id="thanks.number">
        <source>Your reference number</source>
        <translation>Votre numéro de référence</translation>
    </message>
    <message id="thanks.keep">
        <source>Write it down or photograph it. Your name is not kept.</source>
        <translation>Notez-le ou prenez-le en photo. Nous ne gardons pas votre nom.</translation>
    </message>
    <message id="thanks.hear">
        <source>Read me the number</source>
        <translation>Me lire le numéro</translation>
    </message>
    <message id="thanks.qr">
        <source>Square code with your reference number</source>
        <extracomment>spoken instead of the square code</extracomment>
        <translation>Code carré avec votre numéro de référence</translation>
    </message>
    <message id="thanks.next">
        <source>What happens now</source>
        <translation>Et maintenant ?</translation>
    </message>
    <message id="thanks.next.today">
        <source>Today: it is saved here and on its way to the team</source>
        <translation>Aujourd’hui : elle est enregistrée ici et va partir vers l’équipe</translation>
    </message>
    <message id="thanks.next.read">
        <source>This week: the team reads every answer</source>
        <translation>Cette semaine : l’équipe lit chaque réponse</translation>
    </message>
    <message id="thanks.next.news">
        <source>Each month: we publish what changed</source>
        <translation>Chaque mois : nous publions ce qui a changé</translation>
    </message>
    <message id="thanks.next.answer">
        <source>Within 7 days: the team replies</source>
        <translation>Sous 7 jours : l’équipe vous répond</translation>
    </message>
    <message id="thanks.next.check">
        <source>Read the reply here: touch “Check a comment”</source>
        <translation>Pour lire la réponse ici, touchez « Suivre un avis »</translation>
    </message>
    <message id="thanks.clearing" numerus="yes">
        <source>This screen clears in %n seconds</source>
        <extracomment>seconds until the screen is wiped</extracomment>
        <translation>
            <numerusform>Cet écran s’efface dans %n seconde</numerusform>
            <numerusform>Cet écran s’efface dans %n secondes</numerusform>
        </translation>
    </message>
    <message id="thanks.time">
        <source>More time</source>
        <extracomment>more time on this screen</extracomment>
        <translation>Plus de temps</translation>
    </message>
    <message id="thanks.more">
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message id="thanks.done">
        <source>I’m done, clear the screen</source>
        <extracomment>ends the visit and wipes the screen</extracomment>
        <translation>J’ai fini, effacer l’écran</translation>
    </message>
    <message id="idle.title">
        <source>Are you still here?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message id="idle.text" numerus="yes">
        <source>In %n seconds we erase what you wrote and return to the start, to keep it private.</source>
        <extracomment>seconds until everything is wiped</extracomment>
        <translation>
            <numerusform>Dans %n seconde, nous effaçons ce que vous avez écrit et revenons au début, pour protéger votre vie privée.</numerusform>
            <numerusform>Dans %n secondes, nous effaçons ce que vous avez écrit et revenons au début, pour protéger votre vie privée.</numerusform>
        </translation>
    </message>
    <message id="idle.stay">
        <source>Yes, I need more time</source>
        <translation>Oui, j’ai besoin de plus de temps</translation>
    </message>
    <message id="idle.end">
        <source>No, end now</source>
        <translation>Non, terminer maintenant</translation>
    </message>
    <message id="end.title">
        <source>End without sending?</source>
        <translation>Terminer sans envoyer ?</translation>
    </message>
    <message id="end.text">
        <source>What you wrote has not been sent. It will be erased.</source>
        <translation>Ce que vous avez écrit n’est pas encore envoyé. Tout sera effacé.</translation>
    </message>
    <message id="end.stay">
        <source>Back to my answers</source>
        <translation>Revenir à mes réponses</translation>
    </message>
    <message id="end.discard">
        <source>Erase and end</source>
        <translation>Effacer et terminer</translation>
    </message>
    <message id="unavailable.title">
        <source>We can’t take answers here right now</source>
        <translation>Nous ne pouvons pas recevoir de réponses ici pour le moment</translation>
    </message>
    <message id="unavailable.text">
        <source>You can still read about every service. Our staff have been told. At the counters, someone will take down what you want to say.</source>
        <translation>Vous pouvez toujours lire les pages de tous les services. Notre équipe est prévenue. Aux guichets, quelqu’un notera ce que vous voulez dire.</translation>
    </message>
    <message id="unavailable.again">
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message id="staff.title">
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message id="staff.pin">
        <source>Enter your PIN</source>
        <translation>Saisissez votre code</translation>
    </message>
    <message id="staff.erase">
        <source>Erase</source>
        <extracomment>erases a digit</extracomment>
        <translation>Effacer</translation>
    </message>
    <message id="staff.enter">
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
    <message id="staff.back">
        <source>Back to the kiosk</source>
        <translation>Retour à la borne</translation>
    </message>
    <message id="staff.quit">
        <source>Close Diwan</source>
        <translation>Fermer Diwan</translation>
    </message>
    <message id="staff.wrong">
        <source>That PIN is not right.</source>
        <translation>Ce code n’est pas le bon.</translation>
    </message>
    <message id="staff.locked">
        <source>Too many tries. Wait %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Trop d’essais. Attendez %1 secondes.</translation>
    </message>
    <message id="staff.no-pin">
        <source>No PIN is set for this kiosk. Set one with “diwan settings pin”.</source>
        <translation>Aucun code n’est défini pour cette borne. Définissez-en un avec « diwan settings pin ».</translation>
    </message>
    <message id="role.button">
        <source>button</source>
        <extracomment>spoken after a name</extracomment>
        <translation>bouton</translation>
    </message>
    <message id="role.choice">
        <source>choice</source>
        <extracomment>spoken after a name</extracomment>
        <translation>choix</translation>
    </message>
    <message id="role.checkbox">
        <source>checkbox</source>
        <extracomment>spoken after a name</extracomment>
        <translation>case à cocher</translation>
    </message>
    <message id="role.field">
        <source>text field</source>
        <extracomment>spoken after a name</extracomment>
        <translation>champ de texte</translation>
    </message>
    <message id="role.heading">
        <source>heading</source>
        <extracomment>spoken after a name</extracomment>
        <translation>titre</translation>
    </message>
    <message id="state.selected">
        <source>selected</source>
        <extracomment>spoken</extracomment>
        <translation>sélectionné</translation>
    </message>
    <message id="state.not-selected">
        <source>not selected</source>
        <extracomment>spoken</extracomment>
        <translation>non sélectionné</translation>
    </message>
</context>
</TS>
