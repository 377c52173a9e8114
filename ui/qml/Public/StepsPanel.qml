pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* Less and more, with the present step in words and as a row of bars. */
Panel {
    id: panel

    property int step: 0
    property int count: 1
    property string present
    property string less
    property string more
    property string lessIcon: "minus"
    property string moreIcon: "plus"

    signal stepped(int step)

    Row {
        width: parent.width
        spacing: Theme.spaceS4

        ActionButton {
            id: down

            icon: panel.lessIcon
            iconMirrors: panel.lessIcon.startsWith("speaker")
            name: panel.less
            available: panel.step > 0
            onActivated: panel.stepped(panel.step - 1)
        }

        Column {
            width: parent.width - down.width - up.width - 2 * parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceS2

            Words {
                width: parent.width
                say: panel.present
                strong: true
                align: "center"
            }

            Row {
                id: bars

                width: parent.width
                spacing: Theme.spaceS2

                Repeater {
                    model: panel.count

                    Rectangle {
                        required property int index

                        width: (bars.width - (panel.count - 1) * bars.spacing) / panel.count
                        height: Theme.spaceS3
                        radius: height / 2
                        color: index <= panel.step ? Theme.primary : Theme.surface
                        border.width: Theme.edge
                        border.color: index <= panel.step ? Theme.primary : Theme.touchEdge
                        Accessible.ignored: true
                    }
                }
            }
        }

        ActionButton {
            id: up

            icon: panel.moreIcon
            iconMirrors: panel.moreIcon.startsWith("speaker")
            name: panel.more
            available: panel.step < panel.count - 1
            onActivated: panel.stepped(panel.step + 1)
        }
    }
}
