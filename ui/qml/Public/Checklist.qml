pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* Things to bring, each with a tick. */
Column {
    id: list

    property var entries: []
    property string lang: Theme.language

    spacing: Theme.spaceS3

    Rows {
        id: rows

        entries: list.entries

        Item {
            id: entry

            required property int index

            width: list.width
            height: Math.max(disc.height, words.height)

            Rectangle {
                id: disc

                anchors.left: parent.left
                y: Math.max(0, words.middle - height / 2)
                width: Theme.iconInline
                height: width
                radius: width / 2
                color: Theme.successTint
                border.width: Theme.highContrast ? Theme.edge : 0
                border.color: Theme.text
                Accessible.ignored: true

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    size: parent.width * 0.66
                    color: Theme.success
                }
            }

            Paragraph {
                id: words

                anchors.left: disc.right
                anchors.leftMargin: Theme.spaceS4
                anchors.right: parent.right
                say: rows.at(entry.index).text
                lang: list.lang
            }
        }
    }
}
