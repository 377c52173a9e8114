import QtQuick
import Theme
import Controls
import Diwan

/* One measure: large, with its change, its range and its line. */
Rectangle {
    id: card

    property var figure: ({})
    /* nothing beside it that its lines should stand level with */
    property bool alone: false
    readonly property bool good: figure.direction === "up"
    readonly property bool bad: figure.direction === "down"
    /* the arrow in words */
    readonly property string moved: good ? qsTrId("desk.direction.up") : bad ? qsTrId("desk.direction.down") : ""

    implicitHeight: body.height + 2 * Theme.spaceS4
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: [figure.name, figure.value, figure.unit, moved, figure.change, figure.range, figure.people].filter(part => part).join(", ")

    Column {
        id: body

        x: Theme.spaceS4
        y: Theme.spaceS4
        width: parent.width - 2 * Theme.spaceS4
        spacing: Theme.spaceS1

        Words {
            width: parent.width
            say: card.figure.name ?? ""
            strong: true
            spoken: false
        }

        Item {
            width: parent.width
            height: value.height

            Words {
                id: value

                anchors.left: parent.left
                say: card.figure.value ?? ""
                letters: Theme.display
                strong: true
                spoken: false
            }

            Words {
                anchors.left: value.right
                anchors.leftMargin: Theme.spaceS2
                anchors.right: line.left
                anchors.baseline: value.baseline
                say: card.figure.unit ?? ""
                letters: Theme.lead
                color: Theme.textSoft
                spoken: false
            }

            Sparkline {
                id: line

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(92, parent.width * 0.34)
                height: 40
                values: card.figure.line ?? []
            }
        }

        Row {
            width: parent.width
            visible: !card.alone || (card.figure.change ?? "") !== ""
            spacing: Theme.spaceS1

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: card.good || card.bad
                name: card.good ? "arrow-up" : "arrow-down"
                size: Theme.iconInline
                color: change.color
            }

            Words {
                id: change

                width: Math.min(implicitWidth, parent.width - Theme.iconInline - Theme.spaceS1)
                say: card.figure.change || " "
                color: !card.figure.certain ? Theme.textSoft : card.good ? Theme.success : card.bad ? Theme.danger : Theme.textSoft
                spoken: false
            }
        }

        Words {
            width: parent.width
            say: card.figure.range || card.figure.people || ""
            letters: Theme.label
            color: Theme.textSoft
            spoken: false
        }

        SmallKey {
            anchors.left: parent.left
            visible: card.figure.measure === "csat" && (Making.offers.csat ?? false)
            icon: "pencil-simple"
            name: qsTrId("making.story")
            onActivated: Making.fromSatisfaction()
        }
    }
}
