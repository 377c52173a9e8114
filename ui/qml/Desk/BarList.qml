pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* A bar for each value of a dimension; each is a button that looks at its answers only. */
DeskCard {
    id: list

    property string dimension
    property var rows: []
    /* one that is clearly low has a sign beside its figure, and what that means stands below */
    readonly property bool marked: rows.some(row => row.low)

    sheet: dimension
    charted: true

    Repeater {
        model: list.rows

        Pressable {
            id: row

            required property var modelData

            width: list.inner.width
            height: Math.max(label.implicitHeight, Theme.targetMinimum)
            name: [modelData.name, modelData.value, modelData.low ? Board.lowWords : "", modelData.people].filter(part => part).join(", ")
            onActivated: Board.filter(list.dimension, modelData.key)

            Words {
                id: label

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.36
                say: row.modelData.name
                lang: row.modelData.lang || Theme.language
                align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
                spoken: false
            }

            Rectangle {
                id: track

                anchors.left: label.right
                anchors.leftMargin: Theme.spaceS2
                anchors.right: sign.left
                anchors.rightMargin: Theme.spaceS2
                anchors.verticalCenter: parent.verticalCenter
                height: 12
                radius: 3
                color: Theme.sunken
                border.width: Theme.highContrast ? 1 : 0
                border.color: Theme.text
                Accessible.ignored: true

                Rectangle {
                    anchors.left: parent.left
                    width: Math.max(row.modelData.told ? 3 : 0, parent.width * row.modelData.share)
                    height: parent.height
                    radius: 3
                    color: row.modelData.low ? Theme.danger : Theme.primary
                    Accessible.ignored: true
                }
            }

            Item {
                id: sign

                anchors.right: value.left
                anchors.verticalCenter: parent.verticalCenter
                width: list.marked ? Theme.iconInline : 0
                height: Theme.iconInline

                Icon {
                    visible: row.modelData.low
                    name: "trend-down"
                    size: Theme.iconInline
                    color: Theme.danger
                }
            }

            Words {
                id: value

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: 4 * Theme.body
                say: row.modelData.value
                strong: true
                align: "end"
                color: row.modelData.low ? Theme.danger : Theme.text
                spoken: false
            }
        }
    }

    Item {
        width: list.inner.width
        height: meaning.height
        visible: list.marked

        Icon {
            id: key

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: "trend-down"
            size: Theme.iconInline
            color: Theme.danger
        }

        Words {
            id: meaning

            anchors.left: key.right
            anchors.leftMargin: Theme.spaceS2
            anchors.right: parent.right
            say: Board.lowWords
            letters: Theme.label
            color: Theme.textSoft
        }
    }

    Words {
        width: parent.width
        visible: list.rows.length === 0
        say: Board.ready ? qsTrId("desk.nothing") : qsTrId("desk.reading")
        color: Theme.textSoft
    }
}
