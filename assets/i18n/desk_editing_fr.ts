<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.page.publish">
        <source>Content</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Contenus</translation>
    </message>
    <message id="editing.tab.pages">
        <source>Pages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Pages</translation>
    </message>
    <message id="editing.tab.changes">
        <source>Changes here (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Modifications ici (%1)</translation>
    </message>
    <message id="editing.tab.proposals">
        <source>Proposals (%1)</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Propositions (%1)</translation>
    </message>
    <message id="editing.search">
        <source>Find a page</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Chercher une page</translation>
    </message>
    <message id="editing.loading">
        <source>The pages are being read…</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Lecture des pages…</translation>
    </message>
    <message id="editing.no-source">
        <source>The files of the published content have not come to this desk yet. They come with the next contact, if they were published from their folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Les fichiers des contenus publiés ne sont pas encore arrivés à ce poste. Ils arrivent au prochain contact, s’ils ont été publiés depuis leur dossier.</translation>
    </message>
    <message id="editing.kind.service">
        <source>Service</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Service</translation>
    </message>
    <message id="editing.kind.topic">
        <source>Topic</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Thème</translation>
    </message>
    <message id="editing.kind.announcement">
        <source>Announcement</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Annonce</translation>
    </message>
    <message id="editing.kind.story">
        <source>Story</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Récit</translation>
    </message>
    <message id="editing.kind.centre">
        <source>The centre</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Le centre</translation>
    </message>
    <message id="editing.kind.form">
        <source>Form</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Formulaire</translation>
    </message>
    <message id="editing.state.source">
        <source>Original</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Original</translation>
    </message>
    <message id="editing.state.current">
        <source>Up to date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>À jour</translation>
    </message>
    <message id="editing.state.stale">
        <source>Out of date</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Pas à jour</translation>
    </message>
    <message id="editing.state.unstamped">
        <source>Not compared</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Non comparé</translation>
    </message>
    <message id="editing.state.missing">
        <source>Missing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Manquant</translation>
    </message>
    <message id="editing.simple">
        <source>%1, plain words</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1, mots simples</translation>
    </message>
    <message id="editing.changed">
        <source>Changed here</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Modifié ici</translation>
    </message>
    <message id="editing.back">
        <source>Back to the list</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Retour à la liste</translation>
    </message>
    <message id="editing.undo">
        <source>Undo the last change</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message id="editing.mark-current">
        <source>This translation fits the original now</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Cette traduction correspond maintenant à l’original</translation>
    </message>
    <message id="editing.moved-on">
        <source>The original has changed</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>L’original a changé</translation>
    </message>
    <message id="editing.original">
        <source>Original:</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Original :</translation>
    </message>
    <message id="editing.begins">
        <source>There is no such page in this language yet. It begins with the first words you write.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Cette page n’existe pas encore dans cette langue. Elle commence avec les premiers mots écrits.</translation>
    </message>
    <message id="editing.facts">
        <source>Facts, for all languages</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Faits, pour toutes les langues</translation>
    </message>
    <message id="editing.words">
        <source>Words in %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Mots : %1</translation>
    </message>
    <message id="editing.checks">
        <source>Checks</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Contrôles</translation>
    </message>
    <message id="editing.checks.well">
        <source>Nothing to mend on this page.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Rien à corriger sur cette page.</translation>
    </message>
    <message id="editing.severity.error">
        <source>Must be mended</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>À corriger</translation>
    </message>
    <message id="editing.severity.warning">
        <source>Please look at it</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message id="editing.severity.note">
        <source>Note</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Remarque</translation>
    </message>
    <message id="editing.problems.one">
        <source>%1 thing to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 point à corriger</translation>
    </message>
    <message id="editing.problems.two">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 points à corriger</translation>
    </message>
    <message id="editing.problems.few">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 points à corriger</translation>
    </message>
    <message id="editing.problems.many">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 points à corriger</translation>
    </message>
    <message id="editing.problems.other">
        <source>%1 things to mend</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 points à corriger</translation>
    </message>
    <message id="editing.part.title">
        <source>Title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Titre</translation>
    </message>
    <message id="editing.part.short_title">
        <source>Short title</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Titre court</translation>
    </message>
    <message id="editing.part.summary">
        <source>Summary</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Résumé</translation>
    </message>
    <message id="editing.part.keywords">
        <source>Search words, with commas</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Mots de recherche, avec des virgules</translation>
    </message>
    <message id="editing.part.duration">
        <source>How long it takes</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Durée</translation>
    </message>
    <message id="editing.part.place">
        <source>Where</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Lieu</translation>
    </message>
    <message id="editing.part.place_note">
        <source>Note on the place</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Remarque sur le lieu</translation>
    </message>
    <message id="editing.part.hours_note">
        <source>Note on the hours</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Remarque sur les horaires</translation>
    </message>
    <message id="editing.part.welcome">
        <source>Welcome</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Mot d’accueil</translation>
    </message>
    <message id="editing.part.tagline">
        <source>Line below the name</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Ligne sous le nom</translation>
    </message>
    <message id="editing.part.address">
        <source>Address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Adresse</translation>
    </message>
    <message id="editing.part.lead">
        <source>Text</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Texte</translation>
    </message>
    <message id="editing.part.fees">
        <source>Fee: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Tarif : %1</translation>
    </message>
    <message id="editing.part.documents">
        <source>Document: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Document : %1</translation>
    </message>
    <message id="editing.part.heading">
        <source>Heading: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Intertitre : %1</translation>
    </message>
    <message id="editing.part.section">
        <source>Text: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Texte : %1</translation>
    </message>
    <message id="editing.part.line">
        <source>Line %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Ligne %1</translation>
    </message>
    <message id="editing.fact.of">
        <source>%1: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message id="editing.fact.amount">
        <source>Amount</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Montant</translation>
    </message>
    <message id="editing.fact.from_age">
        <source>From age</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Âge minimum</translation>
    </message>
    <message id="editing.fact.duration_minutes">
        <source>Minutes at the counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Minutes au guichet</translation>
    </message>
    <message id="editing.fact.delivery_days">
        <source>Days until it arrives</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Jours avant l’arrivée</translation>
    </message>
    <message id="editing.fact.counter">
        <source>Counter</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Guichet</translation>
    </message>
    <message id="editing.fact.floor">
        <source>Floor</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Étage</translation>
    </message>
    <message id="editing.fact.reviewed">
        <source>Reviewed on</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Relu le</translation>
    </message>
    <message id="editing.fact.phone">
        <source>Telephone</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message id="editing.fact.from">
        <source>From</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>De</translation>
    </message>
    <message id="editing.fact.to">
        <source>To</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>À</translation>
    </message>
    <message id="editing.fact.days">
        <source>Days</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Jours</translation>
    </message>
    <message id="editing.fact.priority">
        <source>Priority</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Priorité</translation>
    </message>
    <message id="editing.fact.value">
        <source>Number or address</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Numéro ou adresse</translation>
    </message>
    <message id="editing.preview">
        <source>Preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message id="editing.preview.portrait">
        <source>Upright screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Écran vertical</translation>
    </message>
    <message id="editing.preview.landscape">
        <source>Wide screen</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Écran large</translation>
    </message>
    <message id="editing.preview.size">
        <source>Letters: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Lettres : %1</translation>
    </message>
    <message id="editing.preview.dark">
        <source>Dark with strong contrast</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Sombre, fort contraste</translation>
    </message>
    <message id="editing.preview.open">
        <source>Open the preview</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Ouvrir l’aperçu</translation>
    </message>
    <message id="editing.preview.opens">
        <source>The preview opens in a window of its own.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>L’aperçu s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message id="editing.preview.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Il y a d’abord quelque chose à corriger : voir les contrôles.</translation>
    </message>
    <message id="editing.form.replace">
        <source>Choose another workbook</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Choisir un autre classeur</translation>
    </message>
    <message id="editing.form.explained">
        <source>This form is an XLSForm workbook. Choose a new file to put in its place; it is checked at once.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Ce formulaire est un classeur XLSForm. Choisissez un nouveau fichier pour le remplacer ; il est contrôlé aussitôt.</translation>
    </message>
    <message id="editing.newer">
        <source>Central has published something newer.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Le serveur central a publié une version plus récente.</translation>
    </message>
    <message id="editing.newer.take">
        <source>Take it over</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>La reprendre</translation>
    </message>
    <message id="editing.newer.mine">
        <source>Keep what I wrote</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Garder ma version</translation>
    </message>
    <message id="editing.newer.theirs">
        <source>Take theirs</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Prendre leur version</translation>
    </message>
    <message id="editing.moved">
        <source>Changed here and at central: %1. Choose which shall stay.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Modifié ici et au serveur central : %1. Choisissez ce qui reste.</translation>
    </message>
    <message id="editing.changes.none">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Rien n’est modifié ici.</translation>
    </message>
    <message id="editing.propose">
        <source>Propose for publishing</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Proposer à la publication</translation>
    </message>
    <message id="editing.propose.title">
        <source>What changes, in one line</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Ce qui change, en une ligne</translation>
    </message>
    <message id="editing.propose.note">
        <source>Note for the second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Note pour la deuxième personne</translation>
    </message>
    <message id="editing.propose.explained">
        <source>Somebody else looks at it and approves it. Only then is it published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Une autre personne le relit et l’approuve. Ce n’est publié qu’ensuite.</translation>
    </message>
    <message id="editing.revert">
        <source>Take back: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Rétablir : %1</translation>
    </message>
    <message id="editing.diff.out">
        <source>Taken out: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Retiré : %1</translation>
    </message>
    <message id="editing.diff.in">
        <source>Put in: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Ajouté : %1</translation>
    </message>
    <message id="editing.diff.binary">
        <source>The file was replaced.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Le fichier a été remplacé.</translation>
    </message>
    <message id="editing.files.one">
        <source>%1 file</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 fichier</translation>
    </message>
    <message id="editing.files.two">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 fichiers</translation>
    </message>
    <message id="editing.files.few">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 fichiers</translation>
    </message>
    <message id="editing.files.many">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 fichiers</translation>
    </message>
    <message id="editing.files.other">
        <source>%1 files</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1 fichiers</translation>
    </message>
    <message id="editing.proposals.none">
        <source>Nothing was proposed yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Rien n’a encore été proposé.</translation>
    </message>
    <message id="editing.proposal.who">
        <source>%1, %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message id="editing.proposal.coming">
        <source>What it changes has not come to this desk yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Le détail n’est pas encore arrivé à ce poste.</translation>
    </message>
    <message id="editing.proposal.own">
        <source>You proposed this. Somebody else decides on it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>C’est votre proposition. Une autre personne décide.</translation>
    </message>
    <message id="editing.stands.waiting">
        <source>Waits for a second person</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Attend une deuxième personne</translation>
    </message>
    <message id="editing.stands.approved">
        <source>Approved</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approuvé</translation>
    </message>
    <message id="editing.stands.returned">
        <source>Returned</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Renvoyé</translation>
    </message>
    <message id="editing.stands.published">
        <source>Published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Publié</translation>
    </message>
    <message id="editing.stands.trouble">
        <source>Approved, but not published</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approuvé, mais non publié</translation>
    </message>
    <message id="editing.decided.approved">
        <source>Approved by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approuvé par %1</translation>
    </message>
    <message id="editing.decided.returned">
        <source>Returned by %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Renvoyé par %1</translation>
    </message>
    <message id="editing.approve">
        <source>Approve</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approuver</translation>
    </message>
    <message id="editing.return">
        <source>Return</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message id="editing.decide.note">
        <source>Note for the author</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Note pour l’auteur</translation>
    </message>
    <message id="editing.needs-reason">
        <source>Write why, so that it can be mended.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Écrivez pourquoi, pour que ce soit corrigé.</translation>
    </message>
    <message id="editing.refused.proposal">
        <source>Central did not take “%1”: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Le serveur central n’a pas accepté « %1 » : %2</translation>
    </message>
    <message id="editing.refused.decision">
        <source>The decision on “%1” came too late or is not allowed: %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>La décision sur « %1 » est arrivée trop tard ou n’est pas permise : %2</translation>
    </message>
    <message id="editing.done.kept">
        <source>Kept.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Enregistré.</translation>
    </message>
    <message id="editing.done.undone">
        <source>The last change was taken back.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>La dernière modification est annulée.</translation>
    </message>
    <message id="editing.done.current">
        <source>The translation counts as up to date.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>La traduction est considérée comme à jour.</translation>
    </message>
    <message id="editing.done.reverted">
        <source>The file is as it was published.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Le fichier est de nouveau tel que publié.</translation>
    </message>
    <message id="editing.done.taken">
        <source>The newer version is here; your changes are in it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>La version plus récente est là, avec vos modifications.</translation>
    </message>
    <message id="editing.done.form">
        <source>The new workbook is in place; look at the checks.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Le nouveau classeur est en place ; regardez les contrôles.</translation>
    </message>
    <message id="editing.done.proposed">
        <source>Proposed. It goes to central with the next contact.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Proposé. Cela part au serveur central au prochain contact.</translation>
    </message>
    <message id="editing.done.approved">
        <source>Approved. Central publishes it.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Approuvé. Le serveur central le publie.</translation>
    </message>
    <message id="editing.done.returned">
        <source>Returned with your note.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Renvoyé avec votre note.</translation>
    </message>
    <message id="editing.not-allowed.role">
        <source>This account may not do that.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Ce compte n’en a pas le droit.</translation>
    </message>
    <message id="editing.not-allowed.own">
        <source>Nobody approves what they proposed themselves.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Personne n’approuve sa propre proposition.</translation>
    </message>
    <message id="editing.not-allowed.errors">
        <source>There is something to mend first: the checks say what.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Il y a d’abord quelque chose à corriger : voir les contrôles.</translation>
    </message>
    <message id="editing.not-allowed.nothing">
        <source>Nothing is changed here.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Rien n’est modifié ici.</translation>
    </message>
    <message id="editing.not-allowed.gone">
        <source>Somebody has decided on this already, or it has not come here yet.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Quelqu’un a déjà décidé, ou ce n’est pas encore arrivé ici.</translation>
    </message>
    <message id="editing.unreadable">
        <source>This file cannot be read as a page. Undo the last change, or mend it in its folder.</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Ce fichier ne peut pas être lu comme une page. Annulez la dernière modification ou corrigez-le dans son dossier.</translation>
    </message>
    <message id="editing.lacks">
        <source>This desk lacks the part that reads content (%1). Install diwan[publish].</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Il manque à ce poste la partie qui lit les contenus (%1). Installez diwan[publish].</translation>
    </message>
    <message id="editing.not-kept">
        <source>It could not be kept: %1</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Impossible d’enregistrer : %1</translation>
    </message>
    <message id="editing.place.row">
        <source>Sheet %1, row %2</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Feuille %1, ligne %2</translation>
    </message>
    <message id="editing.place.cell">
        <source>Sheet %1, row %2, column %3</source>
        <extracomment>staff desktop: editing content</extracomment>
        <translation>Feuille %1, ligne %2, colonne %3</translation>
    </message>
</context>
</TS>
