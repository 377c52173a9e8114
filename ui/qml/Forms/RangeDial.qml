import QtQuick
import Theme
import Controls

/* The number of a scale as it stands, which arrow keys change as well. */
Rectangle {
    id: dial

    property bool personal: false
    property bool unset: true
    property bool wrong: false
    property string name
    /* read by the accessibility tree */
    property real value: 0
    property real minimumValue: 0
    property real maximumValue: 10
    property real stepSize: 1
    readonly property alias wanted: shown.implicitHeight

    signal moved(bool up)

    radius: Theme.radiusControl
    color: unset ? Theme.surface : Theme.tint
    border.width: unset ? Theme.edge : Theme.selectedEdge
    border.color: wrong ? Theme.danger : unset ? Theme.hairline : Theme.primary
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: dial.name
    Accessible.description: dial.unset ? qsTrId("forms.range.none") : shown.say
    Accessible.focusable: true
    Accessible.onIncreaseAction: dial.moved(true)
    Accessible.onDecreaseAction: dial.moved(false)

    Keys.onPressed: event => {
        const up = event.key === Qt.Key_Up || event.key === (Theme.rtl ? Qt.Key_Left : Qt.Key_Right);
        const down = event.key === Qt.Key_Down || event.key === (Theme.rtl ? Qt.Key_Right : Qt.Key_Left);
        if (up || down) {
            dial.moved(up);
            event.accepted = true;
        }
    }

    Words {
        id: shown

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.spaceS3
        lang: dial.unset ? Theme.language : "en"
        say: dial.unset ? qsTrId("forms.range.none") : String(dial.value)
        letters: dial.unset ? Theme.body : Theme.h1
        strong: !dial.unset
        color: dial.unset ? Theme.textSoft : Theme.onTint
        align: "center"
        spoken: false
    }

    TickBadge {
        anchors.horizontalCenter: parent.horizontalCenter
        y: -height / 2
        visible: !dial.unset
    }

    FocusRing {
        radius: dial.radius
        shown: dial.activeFocus
    }
}
