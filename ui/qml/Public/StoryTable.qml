pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* The chart's numbers in rows; each row is heard whole. */
Column {
    id: table

    property var story: ({})
    readonly property var figure: story.chart ?? {}
    readonly property string lang: story.lang ?? Theme.language

    Item {
        width: parent.width
        height: Math.max(month.height, unit.height) + 2 * Theme.spaceS2

        Words {
            id: month

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * 0.55
            say: qsTrId("stories.month")
            strong: true
            color: Theme.textSoft
        }

        Words {
            id: unit

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * 0.4
            say: table.figure.unit ?? ""
            lang: table.lang
            strong: true
            align: "end"
            color: Theme.textSoft
        }
    }

    Rows {
        id: rows

        entries: table.figure.bars ?? []

        Item {
            id: row

            required property int index
            readonly property var bar: rows.at(index)

            width: table.width
            height: Math.max(name.height, value.height) + 2 * Theme.spaceS2

            Rectangle {
                width: parent.width
                height: Theme.edge * 0.5
                color: Theme.hairline
                Accessible.ignored: true
            }

            Words {
                id: name

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.55
                say: row.bar.month
                lang: table.lang
                strong: row.bar.after
                Accessible.name: row.bar.said
            }

            Words {
                id: value

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.4
                say: row.bar.shown
                lang: table.lang
                strong: row.bar.after
                align: "end"
                spoken: false
            }
        }
    }
}
