import QtQuick
import Theme
import Controls
import Diwan

/* The field one types into, with a key to empty it. */
FocusScope {
    id: field

    readonly property alias value: input.text
    property alias input: input

    signal typingAsked

    implicitHeight: Theme.targetButton * 1.2

    Component.onCompleted: Keyboard.setTarget(input)
    Component.onDestruction: Keyboard.leave(input)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: Theme.fieldEdge
        border.color: Theme.fieldEdgeColour
        Accessible.ignored: true
    }

    FocusRing {
        shown: input.activeFocus && Look.focusShown
    }

    Icon {
        id: glass

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS5
        anchors.verticalCenter: parent.verticalCenter
        name: "magnifying-glass"
    }

    Words {
        anchors.left: glass.right
        anchors.leftMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text.length === 0
        say: Theme.xl ? qsTrId("search.short") : qsTrId("search.prompt")
        letters: Theme.lead
        color: Theme.textSoft
        spoken: false
    }

    TextInput {
        id: input

        anchors.left: glass.right
        anchors.leftMargin: Theme.spaceS4
        anchors.right: clear.left
        anchors.rightMargin: Theme.spaceS4
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        verticalAlignment: TextInput.AlignVCenter
        activeFocusOnTab: true
        maximumLength: 100
        clip: true
        font.family: Look.family(Theme.language)
        font.pixelSize: Math.round(Theme.lead * Look.letterFactor(Theme.language))
        color: Theme.text
        selectionColor: Theme.wordMark
        selectedTextColor: Theme.onWordMark
        horizontalAlignment: TextInput.AlignLeft
        renderType: Text.NativeRendering
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTrId("search.prompt")
        onActiveFocusChanged: {
            if (activeFocus)
                Keyboard.setTarget(input);
        }

        TapHandler {
            onTapped: {
                input.forceActiveFocus();
                field.typingAsked();
            }
        }
    }

    ActionButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS3
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text.length > 0
        width: visible ? implicitWidth : 0
        implicitHeight: Theme.targetMinimum
        icon: "x"
        iconMirrors: false
        name: qsTrId("search.clear")
        onActivated: {
            input.clear();
            input.forceActiveFocus();
        }
    }
}
