import QtQuick
import Theme
import Controls
import Diwan

/* When the screen will be wiped, and more time for who needs it. */
Rectangle {
    id: note

    implicitHeight: Math.max(words.height, more.height) + 2 * Theme.spaceS3
    radius: Theme.radiusControl
    color: Theme.sunken
    border.width: Theme.highContrast ? Theme.edge : 0
    border.color: Theme.text
    Accessible.ignored: true

    Component.onCompleted: Visit.startClearing()

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        name: "timer"
        color: Theme.textSoft
    }

    Words {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS3
        anchors.right: more.left
        anchors.rightMargin: Theme.spaceS3
        anchors.verticalCenter: parent.verticalCenter
        say: qsTrId("thanks.clearing", Visit.clearingLeft)
        color: Theme.textSoft
    }

    ActionButton {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS3
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.xl ? Theme.targetSmallButton : Theme.targetMinimum
        name: qsTrId("thanks.time")
        onActivated: Visit.moreClearing()
    }
}
