import QtQuick
import Theme
import Controls

/* One way of using the kiosk: a sign, its name, what it does. */
Pressable {
    id: tile

    property string icon
    property string line
    property bool mirrors: false

    checkable: true
    description: line
    radius: Theme.radiusCard
    implicitHeight: Math.max(Theme.targetButton, words.height + 2 * Theme.spaceS3)

    Frame {
        id: frame

        control: tile
        kind: "tile"
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        name: tile.selected ? "check" : tile.icon
        mirrors: tile.mirrors && !tile.selected
        color: Theme.primary
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS3
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            say: tile.name
            strong: true
            color: frame.ink
            spoken: false
        }

        Words {
            width: parent.width
            say: tile.line
            color: frame.ink
            spoken: false
        }
    }
}
