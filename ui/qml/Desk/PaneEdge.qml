import QtQuick
import Theme
import Controls
import Diwan

/* The edge between two panes: dragged, or moved with the arrows; where it was left is kept. */
Item {
    id: edge

    property string pane
    /* what it makes wider */
    property string name
    /* where it stands now, as a share of the room, counted from where the language begins */
    property real share
    property real least: 0.25
    property real most: 0.7

    signal moved(real share)

    function to(wanted: real): void {
        Panes.move(edge.pane, Math.max(edge.least, Math.min(edge.most, wanted)));
    }

    width: Theme.spaceS3
    activeFocusOnTab: true
    Accessible.role: Accessible.Grip
    Accessible.name: edge.name
    Accessible.focusable: true
    Accessible.onIncreaseAction: edge.to(edge.share + 0.04)
    Accessible.onDecreaseAction: edge.to(edge.share - 0.04)
    Keys.onLeftPressed: edge.to(edge.share + (Theme.rtl ? 0.04 : -0.04))
    Keys.onRightPressed: edge.to(edge.share + (Theme.rtl ? -0.04 : 0.04))

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: hover.hovered || drag.active || edge.activeFocus ? 4 : 1
        height: parent.height
        color: hover.hovered || drag.active || edge.activeFocus ? Theme.primary : Theme.hairline
        Accessible.ignored: true
    }

    FocusRing {
        shown: edge.activeFocus && Look.focusShown
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.SplitHCursor
    }

    DragHandler {
        id: drag

        property real begun

        target: null
        yAxis.enabled: false
        cursorShape: Qt.SplitHCursor
        onActiveChanged: begun = edge.share
        onActiveTranslationChanged: {
            if (drag.active)
                edge.to(drag.begun + (Theme.rtl ? -1 : 1) * drag.activeTranslation.x / edge.parent.width);
        }
    }
}
