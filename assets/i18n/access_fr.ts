<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="part.dialog">
        <source>Message</source>
        <extracomment>a part of the screen, spoken when it is entered: a question that must be answered first</extracomment>
        <translation>Message</translation>
    </message>
    <message id="part.panel">
        <source>Panel</source>
        <extracomment>as above: an open panel of the bar</extracomment>
        <translation>Volet</translation>
    </message>
    <message id="part.content">
        <source>Page</source>
        <extracomment>as above: what the page holds</extracomment>
        <translation>Page</translation>
    </message>
    <message id="part.keys">
        <source>Keyboard</source>
        <extracomment>as above: the keyboard on the screen</extracomment>
        <translation>Clavier</translation>
    </message>
    <message id="part.actions">
        <source>Actions</source>
        <extracomment>as above: the buttons at the end of the page</extracomment>
        <translation>Actions</translation>
    </message>
    <message id="part.header">
        <source>Top of the screen</source>
        <extracomment>as above: home, language, end</extracomment>
        <translation>Haut de l’écran</translation>
    </message>
    <message id="part.bar">
        <source>Accessibility bar</source>
        <extracomment>as above: text, contrast, listen and so on</extracomment>
        <translation>Barre d’accessibilité</translation>
    </message>
    <message id="part.row">
        <source>From %1 to %2</source>
        <extracomment>a row of keys: %1 and %2 are its first and last letter</extracomment>
        <translation>De %1 à %2</translation>
    </message>
    <message id="part.leave">
        <source>Leave this part</source>
        <extracomment>scanning: choosing this goes out of the part</extracomment>
        <translation>Quitter cette partie</translation>
    </message>
    <message id="state.empty">
        <source>empty</source>
        <extracomment>spoken after the name of a field in which nothing is written</extracomment>
        <translation>vide</translation>
    </message>
    <message id="personal.hidden">
        <source>Personal. To hear it, plug in headphones.</source>
        <extracomment>spoken in place of personal text where others may hear</extracomment>
        <translation>Donnée personnelle. Pour l’entendre, branchez un casque.</translation>
    </message>
    <message id="echo.character">
        <source>character</source>
        <extracomment>spoken in place of a letter typed into a personal answer</extracomment>
        <translation>caractère</translation>
    </message>
    <message id="echo.digit">
        <source>digit</source>
        <extracomment>spoken in place of a digit of the staff PIN</extracomment>
        <translation>chiffre</translation>
    </message>
    <message id="profiles.title">
        <source>Ways to use this screen</source>
        <extracomment>title of the chooser, and the button that opens it</extracomment>
        <translation>Façons d’utiliser cet écran</translation>
    </message>
    <message id="profiles.explained">
        <source>Choose one. You can change everything afterwards. It all returns to normal when you leave.</source>
        <extracomment>below the title</extracomment>
        <translation>Choisissez-en une. Vous pourrez tout changer ensuite. Tout redevient normal à votre départ.</translation>
    </message>
    <message id="profile.blind">
        <source>Without seeing</source>
        <extracomment>a way of using the kiosk; no word of illness</extracomment>
        <translation>Sans voir</translation>
    </message>
    <message id="profile.blind.line">
        <source>The kiosk speaks. Slide a finger and listen; tap twice to open.</source>
        <extracomment>what it does</extracomment>
        <translation>La borne parle. Glissez un doigt et écoutez ; touchez deux fois pour ouvrir.</translation>
    </message>
    <message id="profile.low-vision">
        <source>Larger and clearer</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Plus grand, plus net</translation>
    </message>
    <message id="profile.low-vision.line">
        <source>Largest letters, white on black.</source>
        <extracomment>what it does</extracomment>
        <translation>Lettres très grandes, en blanc sur noir.</translation>
    </message>
    <message id="profile.deaf">
        <source>Without sound</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Sans le son</translation>
    </message>
    <message id="profile.deaf.line">
        <source>Everything in writing, with more time.</source>
        <extracomment>what it does</extracomment>
        <translation>Tout est écrit, avec plus de temps.</translation>
    </message>
    <message id="profile.motor">
        <source>Easier to touch</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Plus facile à toucher</translation>
    </message>
    <message id="profile.motor.line">
        <source>Low on the screen. A second touch by accident does not count.</source>
        <extracomment>what it does</extracomment>
        <translation>En bas de l’écran. Un deuxième toucher par erreur ne compte pas.</translation>
    </message>
    <message id="profile.plain">
        <source>Plain words</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Mots simples</translation>
    </message>
    <message id="profile.plain.line">
        <source>Large letters, more time, and plain words where we have them.</source>
        <extracomment>what it does</extracomment>
        <translation>Grandes lettres, plus de temps, et des mots simples quand nous en avons.</translation>
    </message>
    <message id="profile.one-switch">
        <source>One switch</source>
        <extracomment>a way of using the kiosk: one large button of one's own</extracomment>
        <translation>Un contacteur</translation>
    </message>
    <message id="profile.one-switch.line">
        <source>A frame moves by itself. Press when it is on what you want.</source>
        <extracomment>what it does</extracomment>
        <translation>Un cadre avance tout seul. Appuyez quand il est sur votre choix.</translation>
    </message>
    <message id="profile.two-switches">
        <source>Two switches</source>
        <extracomment>a way of using the kiosk</extracomment>
        <translation>Deux contacteurs</translation>
    </message>
    <message id="profile.two-switches.line">
        <source>One moves the frame, the other chooses.</source>
        <extracomment>what it does</extracomment>
        <translation>L’un déplace le cadre, l’autre choisit.</translation>
    </message>
    <message id="scan.title">
        <source>Speed of the frame</source>
        <extracomment>panel, and the button that opens it: how long scanning stays on each thing</extracomment>
        <translation>Vitesse du cadre</translation>
    </message>
    <message id="scan.step">
        <source>%1 seconds</source>
        <extracomment>%1 is a number such as 1.5</extracomment>
        <translation>%1 secondes</translation>
    </message>
    <message id="scan.stop">
        <source>Stop the frame</source>
        <extracomment>ends scanning</extracomment>
        <translation>Arrêter le cadre</translation>
    </message>
    <message id="explore.touch">
        <source>Explore by touch</source>
        <extracomment>switches it on and off</extracomment>
        <translation>Explorer au toucher</translation>
    </message>
    <message id="explore.explained">
        <source>A touch says what is there. Tap twice to open it.</source>
        <extracomment>what it does</extracomment>
        <translation>Touchez une fois pour entendre ce qui s’y trouve. Touchez deux fois pour ouvrir.</translation>
    </message>
    <message id="explore.telling">
        <source>Try the keys</source>
        <extracomment>button: keys say what they do and do nothing</extracomment>
        <translation>Essayer les touches</translation>
    </message>
    <message id="explore.telling.on">
        <source>Press any key to hear what it does. Help or Cancel ends this.</source>
        <extracomment>said and shown when it begins</extracomment>
        <translation>Appuyez sur une touche pour entendre ce qu’elle fait. Pour terminer, appuyez sur « Aide » ou « Annuler ».</translation>
    </message>
    <message id="dark.start">
        <source>Dark screen</source>
        <extracomment>button: the picture goes off, voice and keys go on</extracomment>
        <translation>Écran noir</translation>
    </message>
    <message id="dark.show">
        <source>Show the screen</source>
        <extracomment>button: the picture comes back</extracomment>
        <translation>Afficher l’écran</translation>
    </message>
    <message id="dark.on">
        <source>The screen is dark. To see it again, press the Help key or touch “Show the screen”.</source>
        <extracomment>said, and written on the dark screen; quotes the button dark.show</extracomment>
        <translation>L’écran est noir. Pour le revoir, appuyez sur la touche d’aide ou touchez « Afficher l’écran ».</translation>
    </message>
    <message id="dark.off">
        <source>The screen is back.</source>
        <extracomment>said</extracomment>
        <translation>L’écran est revenu.</translation>
    </message>
    <message id="help.keys">
        <source>On the keypad, up and down go through the page, forward goes to the next part, select opens. On a keyboard, Escape goes back.</source>
        <extracomment>in the help panel</extracomment>
        <translation>Sur le pavé, « Haut » et « Bas » parcourent la page, « Avant » mène à la partie suivante, « Valider » ouvre. Sur un clavier, Échap revient en arrière.</translation>
    </message>
    <message id="key.up">
        <source>Up: the thing before</source>
        <extracomment>a key of a keypad and what it does; spoken, and on the staff page that learns keys</extracomment>
        <translation>Haut : l’élément précédent</translation>
    </message>
    <message id="key.down">
        <source>Down: the next thing</source>
        <extracomment>as above</extracomment>
        <translation>Bas : l’élément suivant</translation>
    </message>
    <message id="key.back">
        <source>Back: the way you came</source>
        <extracomment>as above</extracomment>
        <translation>Retour : revient d’où vous venez</translation>
    </message>
    <message id="key.forward">
        <source>Forward: the next part of the screen</source>
        <extracomment>as above</extracomment>
        <translation>Avant : la partie suivante de l’écran</translation>
    </message>
    <message id="key.select">
        <source>Select: opens or chooses</source>
        <extracomment>as above</extracomment>
        <translation>Valider : ouvre ou choisit</translation>
    </message>
    <message id="key.help">
        <source>Help: what the keys do</source>
        <extracomment>as above</extracomment>
        <translation>Aide : ce que font les touches</translation>
    </message>
    <message id="key.volume">
        <source>Volume: louder, then from the softest</source>
        <extracomment>as above</extracomment>
        <translation>Volume : plus fort, puis de nouveau au plus bas</translation>
    </message>
    <message id="key.clear">
        <source>Clear: takes back a letter</source>
        <extracomment>as above</extracomment>
        <translation>Effacer : retire une lettre</translation>
    </message>
    <message id="key.cancel">
        <source>Cancel: closes or goes back</source>
        <extracomment>as above</extracomment>
        <translation>Annuler : ferme ou revient en arrière</translation>
    </message>
    <message id="key.repeat">
        <source>Repeat: says it again</source>
        <extracomment>as above</extracomment>
        <translation>Répéter : dit la même chose encore une fois</translation>
    </message>
    <message id="key.pause">
        <source>Pause: stops the voice, then goes on</source>
        <extracomment>as above</extracomment>
        <translation>Pause : arrête la voix, puis la reprend</translation>
    </message>
    <message id="key.louder">
        <source>Louder</source>
        <extracomment>as above</extracomment>
        <translation>Plus fort</translation>
    </message>
    <message id="key.softer">
        <source>Softer</source>
        <extracomment>as above</extracomment>
        <translation>Moins fort</translation>
    </message>
    <message id="key.listen">
        <source>Listen: voice on or off</source>
        <extracomment>as above</extracomment>
        <translation>Écouter : active ou désactive la voix</translation>
    </message>
    <message id="key.profiles">
        <source>Ways: how to use this screen</source>
        <extracomment>as above</extracomment>
        <translation>Façons d’utiliser cet écran</translation>
    </message>
    <message id="key.explore">
        <source>Explore by touch: on or off</source>
        <extracomment>as above</extracomment>
        <translation>Explorer au toucher : active ou désactive</translation>
    </message>
    <message id="key.dark">
        <source>Dark screen: on or off</source>
        <extracomment>as above</extracomment>
        <translation>Écran noir : active ou désactive</translation>
    </message>
    <message id="key.home">
        <source>Home: the first page</source>
        <extracomment>as above</extracomment>
        <translation>Accueil : la première page</translation>
    </message>
    <message id="key.move">
        <source>Switch: move on</source>
        <extracomment>as above: the first of two switches</extracomment>
        <translation>Contacteur : avancer</translation>
    </message>
    <message id="key.choose">
        <source>Switch: choose</source>
        <extracomment>as above: the second of two switches, or the only one</extracomment>
        <translation>Contacteur : choisir</translation>
    </message>
    <message id="key.headphones-in">
        <source>Headphones plugged in</source>
        <extracomment>as above: sent by a keypad with a socket</extracomment>
        <translation>Casque branché</translation>
    </message>
    <message id="key.headphones-out">
        <source>Headphones pulled out</source>
        <extracomment>as above</extracomment>
        <translation>Casque débranché</translation>
    </message>
    <message id="keys.title">
        <source>Keys of the keypad</source>
        <extracomment>staff page, and the button that opens it</extracomment>
        <translation>Touches du pavé</translation>
    </message>
    <message id="keys.explained">
        <source>Touch a line, then press its key on the keypad or the switch.</source>
        <extracomment>staff page</extracomment>
        <translation>Touchez une ligne, puis appuyez sur sa touche du pavé ou sur le contacteur.</translation>
    </message>
    <message id="keys.press">
        <source>Press the key now — %1</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>Appuyez maintenant sur la touche — %1</translation>
    </message>
    <message id="keys.code">
        <source>Key %1</source>
        <extracomment>staff page: %1 is the number a key sends</extracomment>
        <translation>Touche %1</translation>
    </message>
    <message id="keys.none">
        <source>No key yet</source>
        <extracomment>staff page</extracomment>
        <translation>Pas encore de touche</translation>
    </message>
    <message id="keys.learnt">
        <source>Learned and saved.</source>
        <extracomment>staff page</extracomment>
        <translation>Touche apprise et enregistrée.</translation>
    </message>
    <message id="keys.taken">
        <source>This key is taken — %1. Press another one.</source>
        <extracomment>staff page: %1 is one of the keys above</extracomment>
        <translation>Cette touche est déjà prise — %1. Appuyez sur une autre touche.</translation>
    </message>
    <message id="keys.writes">
        <source>This key writes letters. Press a key of the keypad.</source>
        <extracomment>staff page</extracomment>
        <translation>Cette touche écrit des lettres. Appuyez sur une touche du pavé.</translation>
    </message>
    <message id="keys.unknown">
        <source>This key sends no number of its own. Press another one.</source>
        <extracomment>staff page</extracomment>
        <translation>Cette touche n’envoie pas de numéro. Appuyez sur une autre touche.</translation>
    </message>
    <message id="keys.not-saved">
        <source>It could not be saved. %1</source>
        <extracomment>staff page: %1 is what the machine says, in English</extracomment>
        <translation>Enregistrement impossible. %1</translation>
    </message>
    <message id="keys.forget">
        <source>Forget its key</source>
        <extracomment>staff page: button</extracomment>
        <translation>Oublier sa touche</translation>
    </message>
    <message id="keys.forgotten">
        <source>Forgotten.</source>
        <extracomment>staff page</extracomment>
        <translation>Touche oubliée.</translation>
    </message>
    <message id="keys.stop">
        <source>Stop waiting</source>
        <extracomment>staff page: button: no key is waited for any more</extracomment>
        <translation>Ne plus attendre</translation>
    </message>
    <message id="health.content">
        <source>Content</source>
        <extracomment>staff page of the kiosk's health: a label</extracomment>
        <translation>Contenu</translation>
    </message>
    <message id="health.answers">
        <source>Answers</source>
        <extracomment>as above</extracomment>
        <translation>Réponses</translation>
    </message>
    <message id="health.counts">
        <source>%1 here, %2 waiting for central</source>
        <extracomment>as above: %1 and %2 are numbers of answers</extracomment>
        <translation>Ici : %1, en attente d’envoi : %2</translation>
    </message>
    <message id="health.oldest">
        <source>The oldest since %1</source>
        <extracomment>as above: %1 is a date and a time</extracomment>
        <translation>La plus ancienne depuis le %1</translation>
    </message>
    <message id="health.central">
        <source>Central</source>
        <extracomment>as above: the server</extracomment>
        <translation>Serveur central</translation>
    </message>
    <message id="health.no-contact">
        <source>No contact yet</source>
        <extracomment>as above</extracomment>
        <translation>Pas encore de contact</translation>
    </message>
    <message id="health.disk">
        <source>Disk</source>
        <extracomment>as above</extracomment>
        <translation>Disque</translation>
    </message>
    <message id="health.free">
        <source>%1 GiB free</source>
        <extracomment>as above: %1 is a number</extracomment>
        <translation>%1 Gio libres</translation>
    </message>
    <message id="health.keys">
        <source>Keys</source>
        <extracomment>as above: what answers are sealed with</extracomment>
        <translation>Clés</translation>
    </message>
    <message id="health.damaged">
        <source>Damaged</source>
        <extracomment>as above: a damaged part of the store</extracomment>
        <translation>Endommagé</translation>
    </message>
    <message id="health.sound">
        <source>Sound</source>
        <extracomment>as above</extracomment>
        <translation>Son</translation>
    </message>
    <message id="health.ready">
        <source>Ready</source>
        <extracomment>as above: nothing is wrong</extracomment>
        <translation>Prêt</translation>
    </message>
    <message id="health.headphones">
        <source>Headphones</source>
        <extracomment>as above</extracomment>
        <translation>Casque</translation>
    </message>
    <message id="health.in">
        <source>Plugged in</source>
        <extracomment>as above</extracomment>
        <translation>Branché</translation>
    </message>
    <message id="health.out">
        <source>Not plugged in</source>
        <extracomment>as above</extracomment>
        <translation>Débranché</translation>
    </message>
    <message id="health.no-switch">
        <source>No switch tells of them</source>
        <extracomment>as above: nothing on this machine tells of headphones</extracomment>
        <translation>Aucun capteur ne le signale</translation>
    </message>
</context>
</TS>
