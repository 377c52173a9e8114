import QtQuick
import Theme

/* A button with words, and an icon before or after them. */
Pressable {
    id: button

    property string icon
    property string endIcon
    property bool iconMirrors: true
    /* "primary", "secondary", "quiet" */
    property string kind: "quiet"
    property string words: name
    property string lang: Theme.language
    property real letters: Theme.body
    property bool strong: true

    implicitHeight: Math.max(Theme.targetButton, row.implicitHeight + Theme.spaceS4)
    implicitWidth: row.implicitWidth + 2 * Theme.spaceS6
    // whatever height a place gives it: words that need two lines are held whole
    height: words.lineCount > 1 ? Math.max(implicitHeight, row.height + Theme.spaceS3) : implicitHeight

    Frame {
        id: frame

        control: button
        kind: button.kind
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceS3

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.icon.length > 0
            name: button.icon
            mirrors: button.iconMirrors
            color: frame.ink
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, button.width - 2 * Theme.spaceS3
                - (button.icon.length > 0 ? Theme.iconControl + Theme.spaceS3 : 0)
                - (button.endIcon.length > 0 ? Theme.iconControl + Theme.spaceS3 : 0))
            say: button.words
            lang: button.lang
            letters: button.letters
            strong: button.strong
            color: frame.ink
            align: "center"
            spoken: false
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.endIcon.length > 0
            name: button.endIcon
            mirrors: true
            color: frame.ink
        }
    }
}
