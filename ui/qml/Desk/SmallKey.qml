import QtQuick
import Theme
import Controls

/* A short button with words, an icon, or both. */
Pressable {
    id: key

    property string icon
    property string lang: Theme.language
    property bool wordless: false
    property bool primary: false
    property bool danger: false

    implicitHeight: Theme.keyHeight
    implicitWidth: row.width + 2 * Theme.spaceS3

    Frame {
        id: frame

        control: key
        kind: key.primary ? "primary" : key.checkable ? "key" : "quiet"
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceS2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: key.icon.length > 0
            name: key.icon
            size: Theme.iconInline
            color: frame.ink
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            visible: !key.wordless
            say: key.wordless ? "" : key.name
            lang: key.lang
            strong: key.primary || key.selected
            color: frame.ink
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
