import QtQuick
import Theme
import Controls
import Diwan

/* Reading aloud: on or off, the page again, pause; listening with the fingers, and in the dark. */
Panel {
    id: panel

    title: qsTrId("listen.title")

    OptionRow {
        width: parent.width
        current: Narration.on ? "on" : "off"
        options: [
            {value: "on", name: qsTrId("listen.on"), icon: "speaker-high"},
            {value: "off", name: qsTrId("listen.off"), icon: "speaker-slash"}
        ]
        onChosen: value => Narration.setOn(value === "on")
    }

    Words {
        width: parent.width
        say: Narration.fault.length > 0 ? qsTrId("listen.fault") : qsTrId("listen.explained")
        color: Narration.fault.length > 0 ? Theme.danger : Theme.textSoft
    }

    ActionButton {
        implicitHeight: Theme.targetSmallButton
        checkable: true
        role: Accessible.CheckBox
        kind: "key"
        selected: Captions.on
        icon: selected ? "check" : "closed-captioning"
        iconMirrors: false
        name: qsTrId("captions.title")
        description: qsTrId("captions.explained")
        onActivated: Captions.setOn(!Captions.on)
    }

    ReadAloud {
        width: parent.width
        visible: Narration.on
    }

    Flow {
        width: parent.width
        visible: Narration.on
        spacing: Theme.spaceS3

        ActionButton {
            implicitHeight: Theme.targetSmallButton
            checkable: true
            role: Accessible.CheckBox
            kind: "key"
            selected: Explore.touch
            icon: selected ? "check" : "hand-tap"
            iconMirrors: false
            name: qsTrId("explore.touch")
            description: qsTrId("explore.explained")
            onActivated: Explore.setTouch(!Explore.touch)
        }

        ActionButton {
            implicitHeight: Theme.targetSmallButton
            icon: "eye-slash"
            iconMirrors: false
            name: qsTrId("dark.start")
            onActivated: {
                panel.closed();
                // the page begins anew when the panel shuts; what is said of the dark comes after
                Qt.callLater(Privacy.setDark, true);
            }
        }
    }
}
