import QtQuick
import Theme
import Controls
import Diwan

/* What the keys do, other ways of using the kiosk, and that people are here. */
Panel {
    id: panel

    title: qsTrId("help.title")

    Flow {
        width: parent.width
        spacing: Theme.spaceS3

        ActionButton {
            implicitHeight: Theme.targetSmallButton
            kind: "secondary"
            icon: "users-three"
            iconMirrors: false
            name: qsTrId("profiles.title")
            onActivated: panel.other("profiles")
        }

        ActionButton {
            implicitHeight: Theme.targetSmallButton
            icon: "keyboard"
            iconMirrors: false
            name: qsTrId("explore.telling")
            onActivated: {
                panel.closed();
                Explore.setTelling(true);
            }
        }

        ActionButton {
            implicitHeight: Theme.targetSmallButton
            visible: Scanner.active
            icon: "gauge"
            iconMirrors: false
            name: qsTrId("scan.title")
            onActivated: panel.other("scan")
        }
    }

    Paragraph {
        width: parent.width
        say: qsTrId("help.touch")
    }

    Paragraph {
        width: parent.width
        say: qsTrId("help.keys")
    }

    Paragraph {
        width: parent.width
        say: qsTrId("help.bar")
    }

    Paragraph {
        width: parent.width
        //: %1 is a telephone number
        say: qsTrId("help.people").arg("\u2068" + Guide.centre.phone + "\u2069")
    }
}
