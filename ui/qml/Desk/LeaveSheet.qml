import QtQuick
import Theme
import Controls
import Diwan

/* Going elsewhere while something is begun: the safe answer comes first. */
FocusScope {
    id: sheet

    signal closed

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTrId("record.leave")
    Accessible.description: qsTrId("record.leave.explained")
    Component.onCompleted: stay.forceActiveFocus()

    Keys.onEscapePressed: sheet.closed()

    Rectangle {
        anchors.fill: parent
        color: "#80000000"
        Accessible.ignored: true
    }

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceS6, 36 * Theme.body)
        height: column.height + 2 * Theme.spaceS8
        radius: Theme.radiusDialog
        color: Theme.surface
        border.width: Theme.highContrast ? Theme.selectedEdge : 0
        border.color: Theme.text
        Accessible.ignored: true

        Column {
            id: column

            x: Theme.spaceS8
            y: Theme.spaceS8
            width: parent.width - 2 * Theme.spaceS8
            spacing: Theme.spaceS4

            Words {
                width: parent.width
                say: qsTrId("record.leave")
                letters: Theme.h1
                strong: true
                heading: 1
            }

            Words {
                width: parent.width
                say: qsTrId("record.leave.explained")
            }

            Flow {
                width: parent.width
                spacing: Theme.spaceS2

                SmallKey {
                    id: stay

                    primary: true
                    name: qsTrId("record.leave.stay")
                    onActivated: sheet.closed()
                }

                SmallKey {
                    name: qsTrId("record.leave.keep")
                    onActivated: {
                        sheet.closed();
                        Record.go();
                    }
                }

                SmallKey {
                    icon: "trash"
                    name: qsTrId("record.leave.drop")
                    onActivated: {
                        sheet.closed();
                        Record.drop();
                    }
                }
            }
        }
    }
}
