pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* A page that answers the search: why it matched, and its facts. */
Pressable {
    id: tile

    property var result
    property bool best: false

    name: result.title
    description: result.summary ?? ""
    radius: Theme.radiusCard
    implicitHeight: texts.height + 2 * Theme.spaceS5

    Rectangle {
        anchors.fill: parent
        radius: tile.radius
        color: tile.down ? Theme.tint : Theme.surface
        border.width: tile.best ? Theme.selectedEdge : Theme.edge
        border.color: tile.best ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS5
        y: Theme.spaceS5
        name: tile.result.icon
        size: Theme.iconTile * 0.8
        duotone: true
        color: Theme.primary
    }

    Column {
        id: texts

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS4
        anchors.right: arrow.left
        anchors.rightMargin: Theme.spaceS3
        y: Theme.spaceS5
        spacing: Theme.spaceS1

        Words {
            width: parent.width
            visible: tile.best
            say: qsTrId("search.best")
            strong: true
            color: Theme.primary
            spoken: false
        }

        Words {
            width: parent.width
            say: tile.name
            lang: tile.result.lang
            letters: Theme.lead
            strong: true
            spoken: false
        }

        Words {
            width: parent.width
            visible: say.length > 0 && !Theme.xl
            say: (tile.result.snippet ?? []).map(run => run[0]).join("")
            lang: tile.result.lang
            color: Theme.textSoft
            spoken: false
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS4
            visible: !Theme.large

            Rows {
                id: facts

                entries: tile.result.facts ?? []

                Row {
                    id: fact

                    required property int index
                    readonly property var told: facts.at(index)

                    spacing: Theme.spaceS1

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: fact.told.icon
                        size: Theme.iconInline * 0.8
                        duotone: true
                        color: Theme.textSoft
                    }

                    Words {
                        say: fact.told.value
                        letters: Theme.label
                        color: Theme.textSoft
                        spoken: false
                    }
                }
            }
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        name: "caret-right"
        mirrors: true
    }
}
