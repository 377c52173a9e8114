import QtQuick
import Theme
import Controls

/* The tick that marks a chosen thing, whatever its colour. */
Rectangle {
    id: badge

    property int size: Theme.iconInline * 1.7

    width: size
    height: size
    radius: size / 2
    color: Theme.primary
    border.width: Math.max(2, Theme.edge)
    border.color: Theme.surface
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: "check"
        size: Math.round(badge.size * 0.6)
        color: Theme.onPrimary
    }
}
