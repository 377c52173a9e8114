import QtQuick
import Theme
import Controls

/* Something that needs somebody. */
Rectangle {
    id: card

    property var alert: ({})
    readonly property color ink: alert.urgent ? Theme.danger : Theme.warning

    height: words.height + 2 * Theme.spaceS3
    radius: Theme.radiusControl
    color: alert.urgent ? Theme.dangerTint : Theme.warningTint
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.text
    Accessible.role: Accessible.Grouping
    Accessible.name: [alert.title, alert.detail].join(", ")

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS3
        anchors.verticalCenter: parent.verticalCenter
        name: card.alert.icon ?? ""
        filled: true
        color: card.ink
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS3
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS3
        y: Theme.spaceS3

        Words {
            width: parent.width
            say: card.alert.title ?? ""
            strong: true
            spoken: false
        }

        Words {
            width: parent.width
            say: card.alert.detail ?? ""
            letters: Theme.label
            spoken: false
        }
    }
}
