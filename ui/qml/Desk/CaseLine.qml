import QtQuick
import Theme
import Controls
import Diwan

/* A case in the list. */
Pressable {
    id: line

    property var about: ({})

    height: body.height + 2 * Theme.spaceS3
    name: [about.words, about.state, about.where, about.when].join(", ")
    selected: Inbox.chosen.ref === about.ref
    role: Accessible.ListItem
    onActivated: Inbox.choose(about.ref)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: line.selected ? Theme.selectedEdge : 1
        border.color: line.selected ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: line.selected
        width: 5
        height: parent.height * 0.78
        color: Theme.primary
        Accessible.ignored: true
    }

    Column {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.spaceS4
        y: Theme.spaceS3
        spacing: Theme.spaceS2

        Item {
            width: parent.width
            height: Math.max(service.implicitHeight, when.implicitHeight)

            Words {
                id: service

                anchors.left: parent.left
                anchors.right: when.left
                say: line.about.service ?? ""
                strong: true
                spoken: false
            }

            Words {
                id: when

                anchors.right: parent.right
                say: line.about.when ?? ""
                letters: Theme.label
                color: Theme.textSoft
                spoken: false
            }
        }

        Words {
            width: parent.width
            say: line.about.words ?? ""
            lang: line.about.lang || Theme.language
            align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
            maximumLineCount: 3
            elide: Text.ElideRight
            spoken: false
        }

        Item {
            id: foot

            /* where it came from stands under its state where both have no room in a line */
            readonly property bool stacked: chip.width + Theme.spaceS2 + measure.implicitWidth > width

            width: parent.width
            height: stacked ? chip.height + Theme.spaceS1 + where.height : Math.max(chip.height, where.height)

            Words {
                id: measure

                visible: false
                say: where.say
                letters: where.letters
                wrapMode: Text.NoWrap
                spoken: false
            }

            StateChip {
                id: chip

                anchors.left: parent.left
                words: line.about.state ?? ""
                icon: line.about.icon ?? ""
                tone: line.about.tone ?? "plain"
            }

            Words {
                id: where

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: foot.stacked ? 0 : chip.width + Theme.spaceS2
                y: foot.stacked ? chip.height + Theme.spaceS1 : (parent.height - height) / 2
                say: line.about.where ?? ""
                letters: Theme.label
                align: foot.stacked ? "start" : "end"
                color: Theme.textSoft
                spoken: false
            }
        }
    }
}
