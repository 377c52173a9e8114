pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Which keys do what. */
Rectangle {
    id: sheet

    signal closed

    color: "#80000000"
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTrId("desk.keys")
    Component.onCompleted: done.forceActiveFocus()

    Keys.onEscapePressed: sheet.closed()

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceS8, 34 * Theme.body)
        height: column.height + 2 * Theme.spaceS8
        radius: Theme.radiusDialog
        color: Theme.surface
        Accessible.ignored: true

        Column {
            id: column

            x: Theme.spaceS8
            y: Theme.spaceS8
            width: parent.width - 2 * Theme.spaceS8
            spacing: Theme.spaceS3

            Words {
                width: parent.width
                say: qsTrId("desk.keys")
                letters: Theme.h1
                strong: true
                heading: 1
            }

            Repeater {
                model: [
                    ...Desk.pages.map((page, number) => ["Ctrl " + (number + 1), page.name]),
                    ["Ctrl N", qsTrId("desk.keys.record")],
                    ["Ctrl Enter", qsTrId("desk.keys.send")],
                    ["Ctrl Z", qsTrId("habits.undo")],
                    ["Ctrl F", qsTrId("habits.menu.find")],
                    ["Ctrl P", qsTrId("habits.print")],
                    ["Ctrl S", qsTrId("habits.save.csv")],
                    ["F10", qsTrId("habits.menu")],
                    ["Ctrl + / −", qsTrId("desk.keys.zoom")],
                    ["Ctrl L", qsTrId("desk.keys.leave")],
                    ["F1, ?", qsTrId("desk.keys.keys")]
                ]

                Item {
                    id: line

                    required property list<string> modelData

                    width: column.width
                    height: what.implicitHeight

                    Words {
                        width: parent.width * 0.35
                        say: line.modelData[0]
                        lang: "en"
                        align: Theme.rtl ? "end" : "start"
                        strong: true
                    }

                    Words {
                        id: what

                        anchors.right: parent.right
                        width: parent.width * 0.62
                        say: line.modelData[1]
                    }
                }
            }

            SmallKey {
                id: done

                primary: true
                name: qsTrId("desk.keys.close")
                onActivated: sheet.closed()
            }
        }
    }
}
