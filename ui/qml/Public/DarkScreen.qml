import QtQuick
import Theme
import Controls
import Diwan

/* Nothing to see for those who stand behind: voice and keys go on. The way back is in plain sight. */
Rectangle {
    id: dark

    color: "#000000"
    Accessible.ignored: true

    MouseArea {
        anchors.fill: parent
        onClicked: Narration.insist(qsTrId("dark.on"))
        Accessible.ignored: true
    }

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: back.top
        anchors.bottomMargin: Theme.spaceS5
        width: parent.width - 2 * Theme.margin
        say: qsTrId("dark.on")
        color: "#ffffff"
        align: "center"
    }

    ActionButton {
        id: back

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        icon: "eye"
        iconMirrors: false
        name: qsTrId("dark.show")
        onActivated: Privacy.setDark(false)
    }
}
