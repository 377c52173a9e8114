<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="making.new">
        <source>New page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>New page</translation>
    </message>
    <message id="making.new.announcement">
        <source>New announcement</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>New announcement</translation>
    </message>
    <message id="making.new.story">
        <source>New story</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>New story</translation>
    </message>
    <message id="making.new.service">
        <source>New service page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>New service page</translation>
    </message>
    <message id="making.explained">
        <source>Everything else begins empty. The checks say what is still missing, in each language.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Everything else begins empty. The checks say what is still missing, in each language.</translation>
    </message>
    <message id="making.title">
        <source>Title in %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Title in %1</translation>
    </message>
    <message id="making.id">
        <source>Short name in Latin letters, for the folder</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Short name in Latin letters, for the folder</translation>
    </message>
    <message id="making.topic">
        <source>Topic it belongs to</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Topic it belongs to</translation>
    </message>
    <message id="making.make">
        <source>Make the page</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Make the page</translation>
    </message>
    <message id="making.cancel">
        <source>Cancel</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Cancel</translation>
    </message>
    <message id="making.figures">
        <source>From the dashboard: %1, %2</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>From the dashboard: %1, %2</translation>
    </message>
    <message id="making.done">
        <source>The page is there. The checks say what is still to be written.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>The page is there. The checks say what is still to be written.</translation>
    </message>
    <message id="making.wrong.id">
        <source>Write a short name of small Latin letters, digits and hyphens, such as late-thursday.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Write a short name of small Latin letters, digits and hyphens, such as late-thursday.</translation>
    </message>
    <message id="making.wrong.taken">
        <source>There is such a page already. Please choose another short name.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>There is such a page already. Please choose another short name.</translation>
    </message>
    <message id="making.wrong.languages">
        <source>The file pack.yaml names no languages. Mend it in its folder first.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>The file pack.yaml names no languages. Mend it in its folder first.</translation>
    </message>
    <message id="making.remove">
        <source>Take this page away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Take this page away</translation>
    </message>
    <message id="making.remove.explained">
        <source>It goes in all languages, once somebody else has approved it. Until then it can be taken back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>It goes in all languages, once somebody else has approved it. Until then it can be taken back.</translation>
    </message>
    <message id="making.remove.links">
        <source>It is named here, and will be taken out here too: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>It is named here, and will be taken out here too: %1</translation>
    </message>
    <message id="making.remove.popular">
        <source>the list of popular services</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>the list of popular services</translation>
    </message>
    <message id="making.remove.yes">
        <source>Yes, take it away</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Yes, take it away</translation>
    </message>
    <message id="making.remove.no">
        <source>Keep it</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Keep it</translation>
    </message>
    <message id="making.removed">
        <source>The page is taken away. “Undo the last change” brings it back.</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>The page is taken away. “Undo the last change” brings it back.</translation>
    </message>
    <message id="making.story">
        <source>Make a story of this</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Make a story of this</translation>
    </message>
    <message id="making.story.of">
        <source>Make a story of this: %1</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Make a story of this: %1</translation>
    </message>
    <message id="editing.part.topic">
        <source>Name of the topic</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Name of the topic</translation>
    </message>
    <message id="editing.part.chart_title">
        <source>What the chart shows</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>What the chart shows</translation>
    </message>
    <message id="editing.part.chart_line">
        <source>Line below the chart’s title</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Line below the chart’s title</translation>
    </message>
    <message id="editing.part.unit">
        <source>What is counted</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>What is counted</translation>
    </message>
    <message id="editing.part.marker">
        <source>What changed, at the mark in the chart</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>What changed, at the mark in the chart</translation>
    </message>
    <message id="editing.fact.story_topic">
        <source>Topic (short name in Latin letters)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Topic (short name in Latin letters)</translation>
    </message>
    <message id="editing.fact.story_people">
        <source>How many people said so</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>How many people said so</translation>
    </message>
    <message id="editing.fact.story_from">
        <source>First month (2026-06)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>First month (2026-06)</translation>
    </message>
    <message id="editing.fact.story_to">
        <source>Last month (2026-08)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Last month (2026-08)</translation>
    </message>
    <message id="editing.fact.story_done">
        <source>Day of the change (2026-09-01)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Day of the change (2026-09-01)</translation>
    </message>
    <message id="editing.fact.story_chart_unit">
        <source>Chart: minutes, hours, days, percent or count</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Chart: minutes, hours, days, percent or count</translation>
    </message>
    <message id="editing.fact.story_chart_months">
        <source>Chart: months, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Chart: months, with commas</translation>
    </message>
    <message id="editing.fact.story_chart_values">
        <source>Chart: a value for each month, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Chart: a value for each month, with commas</translation>
    </message>
    <message id="editing.fact.story_chart_marker">
        <source>Chart: first month after the change</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Chart: first month after the change</translation>
    </message>
    <message id="editing.fact.icon">
        <source>Sign (name of the icon)</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Sign (name of the icon)</translation>
    </message>
    <message id="editing.fact.services">
        <source>Services under this topic, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Services under this topic, with commas</translation>
    </message>
    <message id="editing.fact.related">
        <source>Related services, with commas</source>
        <extracomment>staff desktop: making and taking away content</extracomment>
        <translation>Related services, with commas</translation>
    </message>
</context>
</TS>
