import QtQuick
import Theme
import Controls

/* A small button of the header; on its own page it is tinted and has no edge. */
Pressable {
    id: key

    property string icon
    property bool mirrors: false
    readonly property color ink: selected ? (Theme.highContrast ? Theme.onPrimary : Theme.onTint) : Theme.text

    implicitHeight: Theme.targetSmallButton
    implicitWidth: row.implicitWidth + 2 * Theme.spaceS4

    Rectangle {
        anchors.fill: parent
        radius: key.radius
        color: key.selected ? (Theme.highContrast ? Theme.primary : Theme.tint) : key.down ? Theme.tint : Theme.surface
        border.width: key.selected ? 0 : Theme.edge
        border.color: Theme.touchEdge
        Accessible.ignored: true
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceS2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: key.icon
            size: Theme.iconInline
            mirrors: key.mirrors
            color: key.ink
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            say: key.name
            strong: true
            color: key.ink
            spoken: false
        }
    }
}
