pragma ComponentBehavior: Bound
import QtQuick
import Theme

/* The face of a touchable thing: an edge means touch. */
Rectangle {
    id: frame

    property Pressable control
    /* "primary", "secondary", "quiet", "tile", "plain" */
    property string kind: "quiet"
    readonly property bool filled: kind === "primary" || (control.selected && kind === "key")
    readonly property color ink: filled ? Theme.onPrimary
        : kind === "secondary" ? Theme.primary
        : (control.selected || control.down) ? Theme.onTint : Theme.text

    anchors.fill: parent
    radius: control.radius
    color: filled ? (control.down ? Theme.primaryPressed : Theme.primary)
        : control.selected ? Theme.tint
        : control.down ? Theme.tint : Theme.surface
    border.width: !control.available ? 0 : filled && !Theme.highContrast ? 0 : control.selected ? Theme.selectedEdge : Theme.edge
    border.color: filled ? Theme.primary
        : control.selected || kind === "secondary" ? Theme.primary : Theme.touchEdge
    Accessible.ignored: true

    Loader {
        anchors.fill: parent
        active: !frame.control.available
        source: active ? "DashedEdge.qml" : ""
    }
}
