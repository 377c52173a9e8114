import QtQuick
import Theme
import Controls
import Diwan

/* A chart or its table: the title states the finding, the numbers are always offered in rows. */
Column {
    id: figure

    property var story: ({})
    property bool asTable: false
    readonly property string lang: story.lang ?? Theme.language
    /* large letters may leave a chart no room: then the table stands there from the first */
    readonly property bool tabled: asTable || chart.crowded

    spacing: Theme.spaceS5

    Item {
        width: parent.width
        height: beside ? Math.max(words.height, button.height) : words.height + (button.visible ? button.height + Theme.spaceS3 : 0)

        readonly property bool beside: !Theme.large

        Column {
            id: words

            anchors.left: parent.left
            width: parent.width - (parent.beside && button.visible ? button.width + Theme.spaceS4 : 0)
            spacing: Theme.spaceS1

            Words {
                width: parent.width
                say: figure.story.chart?.title ?? ""
                lang: figure.lang
                letters: Theme.lead
                strong: true
                heading: 2
            }

            Words {
                width: parent.width
                say: figure.story.chart?.line ?? ""
                lang: figure.lang
                color: Theme.textSoft
            }
        }

        ActionButton {
            id: button

            visible: !chart.crowded
            anchors.right: parent.beside ? parent.right : undefined
            anchors.left: parent.beside ? undefined : parent.left
            y: parent.beside ? (parent.height - height) / 2 : words.height + Theme.spaceS3
            implicitHeight: Theme.targetSmallButton
            icon: figure.asTable ? "chart-bar" : "table"
            iconMirrors: false
            name: figure.asTable ? qsTrId("stories.chart") : qsTrId("stories.table")
            onActivated: {
                figure.asTable = !figure.asTable;
                Narration.announce(figure.asTable ? qsTrId("stories.as-table") : qsTrId("stories.as-chart"));
            }
        }
    }

    StoryChart {
        id: chart

        width: parent.width
        visible: !figure.tabled
        story: figure.story
    }

    StoryTable {
        width: parent.width
        visible: figure.tabled
        story: figure.story
    }
}
