pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Every kiosk and desk of the centre. */
Flickable {
    id: page

    clip: true
    contentHeight: column.height + 2 * Theme.spaceS6
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.page.devices")

    Column {
        id: column

        x: Theme.spaceS6
        y: Theme.spaceS6
        width: Math.min(parent.width - 2 * Theme.spaceS6, 60 * Theme.body)
        spacing: Theme.spaceS4

        Words {
            width: parent.width
            say: qsTrId("desk.page.devices")
            letters: Theme.h1
            strong: true
            heading: 1
        }

        DeskCard {
            id: card

            width: parent.width
            title: Desk.sync

            Repeater {
                model: Board.devices

                DeviceLine {
                    required property var modelData

                    width: card.inner.width
                    device: modelData
                }
            }

            Words {
                width: parent.width
                visible: Board.devices.length === 0
                say: Board.ready ? qsTrId("desk.nothing") : qsTrId("desk.reading")
                color: Theme.textSoft
            }
        }
    }
}
