import QtQuick
import Theme
import Diwan

/* What scanning offers now: a thin frame round a whole part, a thick one round a single thing. */
Item {
    id: frame

    readonly property rect box: Scanner.box
    readonly property real edge: Scanner.whole ? Theme.focusInner * 1.5 : Theme.focusInner * 2.5
    readonly property real gap: Scanner.whole ? Theme.spaceS1 : 0

    visible: Scanner.active && box.width > 0
    x: Math.max(edge, box.x - gap)
    y: Math.max(edge, box.y - gap)
    width: Math.min(parent.width - edge, box.x + box.width + gap) - x
    height: Math.min(parent.height - edge, box.y + box.height + gap) - y
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -frame.edge
        color: "transparent"
        radius: Theme.radiusControl
        border.width: frame.edge + Theme.focusOuter
        border.color: Theme.focusOuterColour
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -frame.edge + Theme.focusOuter
        color: "transparent"
        radius: Theme.radiusControl
        border.width: frame.edge
        border.color: Theme.focusInnerColour
    }
}
