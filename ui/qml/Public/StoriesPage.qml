pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What many people said and what was done about it, one change at a time, with a chart of it. */
VisitPage {
    id: page

    readonly property var stories: Stories.all
    readonly property int place: Math.min(Visit.params.place ?? 0, Math.max(0, stories.length - 1))
    readonly property var story: stories[place] ?? {}
    readonly property bool there: stories.length > 0
    readonly property bool charted: (story.chart ?? null) !== null
    readonly property real chipHeight: Math.max(Theme.targetChip, Theme.body * 2.1)
    readonly property var panels: Guide.language.length > 0 ? Guide.forms("panel") : []

    function show(number: int): void {
        Visit.replace("stories", {place: number});
    }

    title: qsTrId("stories.title")

    Words {
        width: page.columnWidth
        visible: page.there
        say: Stories.people.length > 0 ? qsTrId("stories.told").arg(Stories.people) : qsTrId("stories.intro")
        color: Theme.textSoft
    }

    Words {
        width: page.columnWidth
        visible: !page.there
        say: qsTrId("stories.none")
        letters: Theme.lead
    }

    Flow {
        width: page.columnWidth
        visible: page.there
        spacing: Theme.spaceS3

        Rows {
            id: chips

            entries: Stories.topics

            Chip {
                required property int index
                readonly property var topic: chips.at(index)

                pill: true
                checkable: true
                selected: topic.id === page.story.topic
                implicitHeight: page.chipHeight
                name: topic.name
                lang: topic.lang
                onActivated: page.show(topic.first)
            }
        }

        Item {
            visible: Stories.havePlain
            width: plainly.width
            height: plainly.height

            PlainSwitch {
                id: plainly

                width: Math.min(implicitWidth, page.columnWidth)
                implicitHeight: page.chipHeight
            }
        }
    }

    Card {
        width: page.columnWidth
        visible: page.there
        height: column.height + 2 * Theme.spaceS6

        Column {
            id: column

            x: Theme.spaceS6
            y: Theme.spaceS6
            width: parent.width - 2 * Theme.spaceS6
            spacing: Theme.spaceS5

            StoryWords {
                width: parent.width
                story: page.story
            }

            Rectangle {
                width: parent.width
                visible: figure.visible
                height: Theme.edge * 0.5
                color: Theme.hairline
                Accessible.ignored: true
            }

            StoryFigure {
                id: figure

                width: parent.width
                visible: page.charted && !page.halves
                story: page.story
            }
        }
    }

    second: [
        Card {
            width: page.columnWidth
            visible: page.charted && page.halves
            height: visible ? aside.height + 2 * Theme.spaceS6 : 0

            StoryFigure {
                id: aside

                x: Theme.spaceS6
                y: Theme.spaceS6
                width: parent.width - 2 * Theme.spaceS6
                story: page.story
            }
        },
        NextPoll {
            width: page.columnWidth
            lead: true
        },
        InviteCard {
            width: page.columnWidth
            height: visible ? implicitHeight : 0
            visible: page.panels.length > 0
            title: qsTrId("panel.title")
            question: qsTrId("panel.ask")
            icon: "users-three"
            verb: qsTrId("panel.title")
            onActivated: Visit.open(Feedback.begin(page.panels[0], "panel") ? Feedback.page : "unavailable")
        }
    ]

    note: page.stories.length > 1 ? qsTrId("stories.place").arg(page.place + 1).arg(page.stories.length) : ""

    actions: [
        BackButton {
        },
        ActionButton {
            visible: page.stories.length > 1
            kind: "secondary"
            endIcon: "arrow-right"
            name: qsTrId("stories.next")
            onActivated: page.show((page.place + 1) % page.stories.length)
        }
    ]
}
