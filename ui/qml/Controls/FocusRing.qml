import QtQuick
import Theme

/* Two rings: the inner touches the control, the outer stands against any background. */
Item {
    id: ring

    property int radius: Theme.radiusControl
    property bool shown: false

    visible: shown
    anchors.fill: parent
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -(Theme.focusInner + Theme.focusOuter)
        radius: ring.radius + Theme.focusInner + Theme.focusOuter
        color: "transparent"
        border.width: Theme.focusOuter + 1
        border.color: Theme.focusOuterColour
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusInner
        radius: ring.radius + Theme.focusInner
        color: "transparent"
        border.width: Theme.focusInner + 1
        border.color: Theme.focusInnerColour
    }
}
