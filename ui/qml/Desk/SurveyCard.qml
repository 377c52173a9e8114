pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* One question's result: each answer with its figure, drawn as a bar or in the columns of a table. */
DeskCard {
    id: card

    property var table: ({label: "", note: "", rows: []})
    property bool plain: false
    property bool titled: true

    title: titled ? table.label : ""
    detail: table.note

    Rows {
        id: rows

        entries: card.table.rows

        Item {
            id: row

            required property int index
            readonly property var told: rows.at(index)

            width: card.inner.width
            height: Math.max(label.height, figure.height, Theme.targetMinimum)
            Accessible.role: Accessible.StaticText
            Accessible.name: told.said

            Words {
                id: label

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * (card.plain ? 0.5 : 0.34)
                say: row.told.right.length > 0 ? row.told.label + "\n✓ " + row.told.right : row.told.label
                spoken: false
            }

            Rectangle {
                id: track

                anchors.left: label.right
                anchors.leftMargin: Theme.spaceS3
                anchors.right: figure.left
                anchors.rightMargin: Theme.spaceS3
                anchors.verticalCenter: parent.verticalCenter
                visible: !card.plain
                height: 12
                radius: 3
                color: Theme.sunken
                border.width: Theme.highContrast ? 1 : 0
                border.color: Theme.text
                Accessible.ignored: true

                Rectangle {
                    anchors.left: parent.left
                    width: row.told.share > 0 ? Math.max(3, parent.width * row.told.share) : 0
                    height: parent.height
                    radius: 3
                    color: Theme.primary
                    Accessible.ignored: true
                }
            }

            Words {
                id: figure

                anchors.right: people.left
                anchors.rightMargin: Theme.spaceS3
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.max(implicitWidth, 3 * Theme.body), parent.width * 0.3)
                say: row.told.figure
                strong: true
                align: "end"
                spoken: false
            }

            Words {
                id: people

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: say.length > 0
                width: visible ? 6 * Theme.body : 0
                say: row.told.detail
                color: Theme.textSoft
                align: "end"
                spoken: false
            }
        }
    }
}
