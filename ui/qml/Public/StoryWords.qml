import QtQuick
import Theme

/* What was said and what was done. The figures are in the story's language, their frame in the screen's. */
Column {
    id: words

    property var story: ({})

    spacing: Theme.spaceS5

    StoryPart {
        width: parent.width
        title: words.story.said_title ?? ""
        say: words.story.said ?? ""
        lang: words.story.lang ?? Theme.language
        //: %1 is "312 people", %2 some months
        line: qsTrId("stories.typical").arg(words.isolated(words.story.people_shown)).arg(words.isolated(words.story.period))
        lineLang: Theme.language
        rule: Theme.accent
    }

    StoryPart {
        width: parent.width
        title: words.story.did_title ?? ""
        say: words.story.did ?? ""
        lang: words.story.lang ?? Theme.language
        icon: "circle-wavy-check"
        line: qsTrId("stories.done").arg(words.isolated(words.story.done))
        lineLang: Theme.language
        titleColour: Theme.primary
        lineColour: Theme.success
    }

    /* A value keeps its own direction within a sentence of another. */
    function isolated(value: var): string {
        return "\u2068" + (value ?? "") + "\u2069";
    }
}
