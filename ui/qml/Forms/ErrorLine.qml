import QtQuick
import Theme
import Controls

/* What is wrong and what to do next: icon, words and edge, never colour alone. */
Rectangle {
    id: line

    property string message
    property string lang: Theme.language

    visible: message.length > 0
    height: Math.max(words.implicitHeight, Theme.iconControl) + 2 * Theme.spaceS3
    radius: Theme.radiusControl
    color: Theme.dangerTint
    border.width: Theme.selectedEdge
    border.color: Theme.danger
    Accessible.role: Accessible.AlertMessage
    Accessible.name: line.message
    Accessible.ignored: !line.visible

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        name: "warning-circle"
        color: Theme.danger
    }

    Words {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS3
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        say: line.message
        lang: line.lang
        strong: true
        color: Theme.danger
        spoken: false
    }
}
