import QtQuick
import Theme

/* A short choice or a shortcut, with an icon at its start. */
Pressable {
    id: chip

    property string icon
    property string lang: Theme.language
    property bool pill: false

    radius: pill ? height / 2 : Theme.radiusControl
    implicitHeight: Math.max(Theme.targetButton, words.implicitHeight + Theme.spaceS4)
    implicitWidth: words.implicitWidth + Theme.spaceS8 + (sign.visible ? sign.width + Theme.spaceS2 : 0)

    Frame {
        id: frame

        control: chip
        kind: chip.checkable ? "key" : "quiet"
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: chip.checkable ? Math.max(Theme.spaceS3, (chip.width - width - words.implicitWidth - Theme.spaceS2) / 2) : Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        visible: name.length > 0
        name: chip.checkable && chip.selected ? "check" : chip.icon
        size: Theme.iconInline
        color: frame.filled ? frame.ink : Theme.primary
    }

    Words {
        id: words

        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: sign.visible ? Theme.spaceS2 : Theme.spaceS4
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        say: chip.name
        lang: chip.lang
        letters: Theme.body
        strong: true
        align: chip.checkable && !sign.visible ? "center" : "start"
        color: frame.ink
        spoken: false
    }
}
