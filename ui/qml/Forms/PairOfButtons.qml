import QtQuick
import Theme
import Controls

/* "Today" or "Now", and a way back to no answer. */
Grid {
    id: pair

    required property string now
    property string nowIcon
    property bool nowFits: true
    property string nowReason
    /* there is an answer that can be taken back */
    property bool full: false
    readonly property bool beside: Math.max(present.implicitWidth, clear.implicitWidth) * 2 + spacing <= width
    readonly property real buttonWidth: beside ? Math.floor((width - spacing) / 2) : width

    signal nowAsked
    signal clearAsked

    columns: beside ? 2 : 1
    spacing: Theme.spaceS4

    ActionButton {
        id: present

        width: pair.buttonWidth
        name: pair.now
        icon: pair.nowIcon
        iconMirrors: false
        available: pair.nowFits
        reason: pair.nowReason
        onActivated: pair.nowAsked()
    }

    ActionButton {
        id: clear

        width: pair.buttonWidth
        name: qsTrId("types.clear")
        icon: "eraser"
        iconMirrors: false
        available: pair.full
        reason: qsTrId("types.clear.nothing")
        onActivated: {
            pair.clearAsked();
            Touch.told(qsTrId("types.cleared"), false);
        }
    }
}
