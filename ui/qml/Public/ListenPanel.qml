import QtQuick
import Theme
import Controls
import Diwan

/* Reading aloud: on or off, the page again, pause. */
Panel {
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

    ReadAloud {
        width: parent.width
        visible: Narration.on
    }
}
