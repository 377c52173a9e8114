import QtQuick
import Theme
import Controls
import Diwan

/* End asks when there are answers that were not sent. */
Dialog {
    id: dialog

    safe: stay
    title: qsTrId("end.title")
    say: qsTrId("end.text")

    Connections {
        target: Visit

        function onEndAsked(): void {
            dialog.visible = true;
        }

        function onEnded(): void {
            dialog.visible = false;
        }
    }

    ActionButton {
        id: stay

        implicitHeight: Theme.targetDialogButton
        kind: "primary"
        icon: "arrow-left"
        name: qsTrId("end.stay")
        onActivated: dialog.visible = false
    }

    ActionButton {
        implicitHeight: Theme.targetDialogButton
        icon: "trash"
        iconMirrors: false
        name: qsTrId("end.discard")
        onActivated: Visit.end()
    }
}
