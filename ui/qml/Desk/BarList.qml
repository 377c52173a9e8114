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
    property real low: 0.7

    sheet: dimension
    charted: true

    Repeater {
        model: list.rows

        Pressable {
            id: row

            required property var modelData

            width: list.inner.width
            height: Math.max(label.implicitHeight, Theme.targetMinimum)
            name: [modelData.name, modelData.value, modelData.people].join(", ")
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
                anchors.right: value.left
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
                    color: row.modelData.share < list.low ? Theme.danger : Theme.primary
                    Accessible.ignored: true
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
                color: row.modelData.told && row.modelData.share < list.low ? Theme.danger : Theme.text
                spoken: false
            }
        }
    }

    Words {
        width: parent.width
        visible: list.rows.length === 0
        say: Board.ready ? qsTrId("desk.nothing") : qsTrId("desk.reading")
        color: Theme.textSoft
    }
}
