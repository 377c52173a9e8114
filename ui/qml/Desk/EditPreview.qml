pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Diwan

/* Which screen, which letters, which colours; then the real kiosk opens beside the desk. */
DeskCard {
    id: card

    property string shape: "portrait"
    property int size: 1
    property bool dark: false

    title: qsTrId("editing.preview")

    Flow {
        width: card.inner.width
        spacing: Theme.spaceS2

        SmallKey {
            checkable: true
            selected: card.shape === "portrait"
            icon: "device-mobile"
            name: qsTrId("editing.preview.portrait")
            onActivated: card.shape = "portrait"
        }

        SmallKey {
            checkable: true
            selected: card.shape === "landscape"
            icon: "monitor"
            name: qsTrId("editing.preview.landscape")
            onActivated: card.shape = "landscape"
        }

        SmallKey {
            icon: "text-aa"
            name: qsTrId("editing.preview.size").replace("%1", card.size + 1)
            onActivated: card.size = (card.size + 1) % 4
        }

        SmallKey {
            checkable: true
            role: Accessible.CheckBox
            selected: card.dark
            icon: "circle-half"
            name: qsTrId("editing.preview.dark")
            onActivated: card.dark = !card.dark
        }

        SmallKey {
            primary: true
            icon: "eye"
            name: qsTrId("editing.preview.open")
            onActivated: Editing.preview(card.shape, card.size, card.dark ? "contrast-dark" : "")
        }
    }
}
