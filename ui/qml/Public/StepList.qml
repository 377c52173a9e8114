pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* Numbered discs on a line: the order in which things happen. */
Column {
    id: list

    property var entries: []
    property string lang: Theme.language

    Rows {
        id: rows

        entries: list.entries

        Item {
            id: entry

            required property int index
            readonly property var step: rows.at(index)

            width: list.width
            height: Math.max(disc.height, words.height) + Theme.spaceS5

            Rectangle {
                anchors.horizontalCenter: disc.horizontalCenter
                anchors.top: disc.bottom
                anchors.bottom: parent.bottom
                anchors.bottomMargin: -disc.y
                visible: entry.index < list.entries.length - 1
                width: Math.max(2, Theme.edge)
                color: Theme.touchEdge
                Accessible.ignored: true
            }

            Rectangle {
                id: disc

                anchors.left: parent.left
                y: Math.max(0, words.middle - height / 2)
                width: Math.max(Theme.iconControl, number.implicitWidth + Theme.spaceS2, Theme.body * 1.4)
                height: width
                radius: width / 2
                color: Theme.primary
                Accessible.ignored: true

                Words {
                    id: number

                    anchors.centerIn: parent
                    say: String(entry.index + 1)
                    lang: "en"
                    strong: true
                    color: Theme.onPrimary
                    align: "center"
                    spoken: false
                }
            }

            Paragraph {
                id: words

                anchors.left: disc.right
                anchors.leftMargin: Theme.spaceS4
                anchors.right: parent.right
                // the last letter of a line may lean out, as in Arabic
                anchors.rightMargin: Theme.spaceS1
                y: Math.max(0, disc.height / 2 - middle)
                say: entry.step.title
                lang: list.lang
            }
        }
    }
}
