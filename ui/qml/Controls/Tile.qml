import QtQuick
import Theme

/* A large way onward: icon, title, one line. The lead tile is filled and lies on its side. */
Pressable {
    id: tile

    property string icon
    property string line
    property bool lead: false
    /* icon beside the title, with an arrow at the end */
    property bool flat: lead || Theme.xl
    /* on its side with its title alone; who listens hears the line all the same */
    property bool brief: false
    property bool iconMirrors: false
    property bool arrowed: true
    readonly property color ink: lead ? Theme.onPrimary : Theme.text

    radius: Theme.radiusCard
    implicitHeight: flat ? Math.max(Theme.targetButton * 2, side.implicitHeight + 2 * Theme.spaceS4)
        : sign.height + stacked.implicitHeight + 2 * Theme.spaceS6 + Theme.spaceS5
    Accessible.description: tile.line

    Rectangle {
        anchors.fill: parent
        radius: tile.radius
        color: tile.lead ? (tile.down ? Theme.primaryPressed : Theme.primary)
            : tile.down ? Theme.tint : Theme.surface
        border.width: tile.lead && !Theme.highContrast ? 0 : Theme.edge
        border.color: tile.lead ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS6
        y: tile.flat ? (tile.height - height) / 2 : Theme.spaceS6
        name: tile.icon
        size: tile.lead ? Math.round(Theme.iconTile * 1.25) : Theme.iconTile
        duotone: true
        mirrors: tile.iconMirrors
        color: tile.lead ? Theme.onPrimary : Theme.primary
    }

    Column {
        id: side

        visible: tile.flat
        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS5
        anchors.right: arrow.left
        anchors.rightMargin: Theme.spaceS3
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            say: tile.name
            letters: tile.lead ? Theme.h2 : Theme.lead
            strong: true
            color: tile.ink
            spoken: false
        }

        Words {
            width: parent.width
            visible: tile.line.length > 0 && !Theme.xl && !tile.brief
            say: tile.line
            color: tile.ink
            spoken: false
        }
    }

    Column {
        id: stacked

        visible: !tile.flat
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.spaceS6
        anchors.top: sign.bottom
        anchors.topMargin: Theme.spaceS3

        Words {
            width: parent.width
            say: tile.name
            letters: Theme.lead
            strong: true
            color: tile.ink
            spoken: false
        }

        Words {
            width: parent.width
            say: tile.line
            visible: say.length > 0
            color: tile.lead ? tile.ink : Theme.textSoft
            spoken: false
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS5
        anchors.verticalCenter: parent.verticalCenter
        visible: tile.flat && tile.arrowed
        width: visible ? Theme.iconControl : 0
        name: "caret-right"
        mirrors: true
        color: tile.ink
    }
}
