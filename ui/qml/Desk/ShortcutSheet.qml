pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Which keys do what; arrows move what does not fit. */
Rectangle {
    id: sheet

    signal closed

    color: "#80000000"
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTrId("desk.keys")
    Component.onCompleted: done.forceActiveFocus()

    Keys.onEscapePressed: sheet.closed()
    Keys.onDownPressed: view.contentY = Math.max(0, Math.min(view.contentY + Theme.targetButton, view.contentHeight - view.height))
    Keys.onUpPressed: view.contentY = Math.max(0, view.contentY - Theme.targetButton)

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceS6, 58 * Theme.body)
        height: Math.min(parent.height - 2 * Theme.spaceS6, heading.height + view.contentHeight + done.height + 2 * Theme.spaceS8 + 2 * Theme.spaceS4)
        radius: Theme.radiusDialog
        color: Theme.surface
        border.width: Theme.highContrast ? Theme.selectedEdge : 0
        border.color: Theme.text
        Accessible.ignored: true

        Words {
            id: heading

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.spaceS8
            say: qsTrId("desk.keys")
            letters: Theme.h1
            strong: true
            heading: 1
        }

        Flickable {
            id: view

            anchors.top: heading.bottom
            anchors.bottom: done.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.spaceS8
            anchors.rightMargin: Theme.spaceS8
            anchors.topMargin: Theme.spaceS4
            anchors.bottomMargin: Theme.spaceS4
            clip: true
            contentHeight: lines.height
            boundsBehavior: Flickable.StopAtBounds

            Grid {
                id: lines

                readonly property real part: (width - (columns - 1) * spacing) / columns

                width: view.width
                columns: width > 44 * Theme.body ? 2 : 1
                spacing: Theme.spaceS3

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

                        width: lines.part
                        height: Math.max(key.implicitHeight, what.implicitHeight)

                        Words {
                            id: key

                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width * 0.3
                            say: line.modelData[0]
                            lang: "en"
                            align: Theme.rtl ? "end" : "start"
                            strong: true
                        }

                        Words {
                            id: what

                            anchors.left: key.right
                            anchors.verticalCenter: parent.verticalCenter
                            anchors.right: parent.right
                            anchors.leftMargin: Theme.spaceS2
                            say: line.modelData[1]
                        }
                    }
                }
            }
        }

        SmallKey {
            id: done

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.spaceS8
            primary: true
            name: qsTrId("desk.keys.close")
            onActivated: sheet.closed()
        }
    }
}
