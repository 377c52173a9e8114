pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What a service has: lists to add to, to order and to take from, and hours of its own. */
DeskCard {
    id: card

    title: qsTrId("shaping.title")
    detail: qsTrId("shaping.explained")

    Column {
        width: parent.width
        spacing: Theme.spaceS5

        Rows {
            id: lists

            entries: Shaping.lists

            EditShapeList {
                required property int index

                width: card.inner.width
                about: lists.at(index)
            }
        }

        SmallKey {
            anchors.left: parent.left
            icon: Shaping.hours ? "trash" : "plus"
            name: Shaping.hours ? qsTrId("shaping.hours.take") : qsTrId("shaping.hours.add")
            onActivated: Shaping.hours ? Shaping.takeHours() : Shaping.addHours()
        }
    }
}
