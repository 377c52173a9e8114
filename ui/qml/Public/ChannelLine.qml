import QtQuick
import Theme
import Controls

/* Another way to get it done. Information, so it has no edge. */
Card {
    id: line

    required property var channel

    implicitHeight: texts.height + 2 * Theme.spaceS4
    height: implicitHeight

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS5
        anchors.verticalCenter: parent.verticalCenter
        name: Names.channelIcon(line.channel.kind)
        duotone: true
        color: Theme.primary
    }

    Column {
        id: texts

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS5
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            say: Names.of(line.channel.title_key)
            strong: true
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: line.channel.value
            wrapMode: Text.WrapAnywhere
            color: Theme.textSoft
        }
    }
}
