<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="making.new">
        <source>New page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Nouvelle page</translation>
    </message>
    <message id="making.new.announcement">
        <source>New announcement</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Nouvelle annonce</translation>
    </message>
    <message id="making.new.story">
        <source>New story</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Nouveau récit</translation>
    </message>
    <message id="making.new.service">
        <source>New service page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Nouvelle page de service</translation>
    </message>
    <message id="making.explained">
        <source>Everything else begins empty. The checks say what is still missing, in each language.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Tout le reste commence vide. Les contrôles disent ce qui manque encore, dans chaque langue.</translation>
    </message>
    <message id="making.title">
        <source>Title in %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Titre, langue : %1</translation>
    </message>
    <message id="making.id">
        <source>Short name in Latin letters, for the folder</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Nom court en lettres latines, pour le dossier</translation>
    </message>
    <message id="making.topic">
        <source>Topic it belongs to</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Thème dont il relève</translation>
    </message>
    <message id="making.make">
        <source>Make the page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Créer la page</translation>
    </message>
    <message id="making.cancel">
        <source>Cancel</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Annuler</translation>
    </message>
    <message id="making.figures">
        <source>From the dashboard: %1, %2</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Du tableau de bord : %1, %2</translation>
    </message>
    <message id="making.done">
        <source>The page is there. The checks say what is still to be written.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>La page est créée. Les contrôles disent ce qui reste à écrire.</translation>
    </message>
    <message id="making.wrong.id">
        <source>Write a short name of small Latin letters, digits and hyphens, such as late-thursday.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Écrivez un nom court en minuscules latines, chiffres et tirets, par exemple late-thursday.</translation>
    </message>
    <message id="making.wrong.taken">
        <source>There is such a page already. Please choose another short name.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Une telle page existe déjà. Veuillez choisir un autre nom court.</translation>
    </message>
    <message id="making.wrong.languages">
        <source>The file pack.yaml names no languages. Mend it in its folder first.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Le fichier pack.yaml ne cite aucune langue. Corrigez-le d’abord dans son dossier.</translation>
    </message>
    <message id="making.remove">
        <source>Take this page away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Retirer cette page</translation>
    </message>
    <message id="making.remove.explained">
        <source>It goes in all languages, once somebody else has approved it. Until then it can be taken back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Elle disparaît dans toutes les langues, une fois qu’une autre personne a approuvé. D’ici là, on peut revenir en arrière.</translation>
    </message>
    <message id="making.remove.links">
        <source>It is named here, and will be taken out here too: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Elle est citée ici, et en sera retirée aussi : %1</translation>
    </message>
    <message id="making.remove.popular">
        <source>the list of popular services</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>la liste des services les plus demandés</translation>
    </message>
    <message id="making.remove.yes">
        <source>Yes, take it away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Oui, la retirer</translation>
    </message>
    <message id="making.remove.no">
        <source>Keep it</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>La garder</translation>
    </message>
    <message id="making.removed">
        <source>The page is taken away. “Undo the last change” brings it back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>La page est retirée. « Annuler la dernière modification » la ramène.</translation>
    </message>
    <message id="making.story">
        <source>Make a story of this</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>En faire un récit</translation>
    </message>
    <message id="making.story.of">
        <source>Make a story of this: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>En faire un récit : %1</translation>
    </message>
    <message id="editing.part.topic">
        <source>Name of the topic</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Nom du thème</translation>
    </message>
    <message id="editing.part.chart_title">
        <source>What the chart shows</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message id="editing.part.chart_line">
        <source>Line below the chart’s title</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Ligne sous le titre du graphique</translation>
    </message>
    <message id="editing.part.unit">
        <source>What is counted</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Ce qui est compté</translation>
    </message>
    <message id="editing.part.marker">
        <source>What changed, at the mark in the chart</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Ce qui a changé, au repère du graphique</translation>
    </message>
    <message id="editing.fact.story_topic">
        <source>Topic (short name in Latin letters)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Thème (nom court en lettres latines)</translation>
    </message>
    <message id="editing.fact.story_people">
        <source>How many people said so</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Combien de personnes l’ont dit</translation>
    </message>
    <message id="editing.fact.story_from">
        <source>First month (2026-06)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Premier mois (2026-06)</translation>
    </message>
    <message id="editing.fact.story_to">
        <source>Last month (2026-08)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Dernier mois (2026-08)</translation>
    </message>
    <message id="editing.fact.story_done">
        <source>Day of the change (2026-09-01)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Jour du changement (2026-09-01)</translation>
    </message>
    <message id="editing.fact.story_chart_unit">
        <source>Chart: minutes, hours, days, percent or count</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Graphique : minutes, hours, days, percent ou count</translation>
    </message>
    <message id="editing.fact.story_chart_months">
        <source>Chart: months, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Graphique : mois, séparés par des virgules</translation>
    </message>
    <message id="editing.fact.story_chart_values">
        <source>Chart: a value for each month, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Graphique : une valeur par mois, séparées par des virgules</translation>
    </message>
    <message id="editing.fact.story_chart_marker">
        <source>Chart: first month after the change</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Graphique : premier mois après le changement</translation>
    </message>
    <message id="editing.fact.icon">
        <source>Sign (name of the icon)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Signe (nom de l’icône)</translation>
    </message>
    <message id="editing.fact.services">
        <source>Services under this topic, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Services de ce thème, séparés par des virgules</translation>
    </message>
    <message id="editing.fact.related">
        <source>Related services, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Services liés, séparés par des virgules</translation>
    </message>
</context>
</TS>
