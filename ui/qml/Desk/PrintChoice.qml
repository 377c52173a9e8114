import QtQuick
import Theme
import Controls
import Diwan

/* A printer, or the file, to choose: a tick says which it is. */
Pressable {
    id: choice

    required property var about

    height: Math.max(Theme.keyHeight, words.height + Theme.spaceS2)
    checkable: true
    selected: choice.about.id === Printing.choice
    name: choice.about.name
    description: choice.about.place
    onActivated: Printing.choose(choice.about.id)

    Frame {
        id: frame

        control: choice
        kind: "quiet"
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS3
        anchors.verticalCenter: parent.verticalCenter
        name: choice.selected ? "check" : choice.about.id.length > 0 ? "printer" : "export"
        size: Theme.iconInline
        color: frame.ink
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS3
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS3
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            say: choice.name
            strong: choice.selected
            color: frame.ink
            spoken: false
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: choice.about.place
            letters: Theme.label
            color: Theme.textSoft
            spoken: false
        }
    }
}
