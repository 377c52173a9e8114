import QtQuick
import Theme
import Controls

/* An invitation beside what one came for: a small title, a question, one key. */
Card {
    id: card

    property string title
    property string question
    property string icon
    property string verb
    property bool lead: false
    readonly property bool beside: !Theme.xl && words.oneLine + key.implicitWidth + 3 * Theme.spaceS6 < width

    signal activated

    color: Theme.tint
    implicitHeight: (beside ? Math.max(words.height, key.height) : words.height + Theme.spaceS4 + key.height) + 2 * Theme.spaceS5

    Column {
        id: words

        readonly property real oneLine: Theme.targetRatingWidth * 2

        x: Theme.rtl && card.beside ? parent.width - width - Theme.spaceS6 : Theme.spaceS6
        y: card.beside ? (parent.height - height) / 2 : Theme.spaceS5
        width: parent.width - 2 * Theme.spaceS6 - (card.beside ? key.width + Theme.spaceS5 : 0)
        spacing: Theme.spaceS1

        Words {
            width: parent.width
            say: card.title
            strong: true
            color: Theme.onTint
            heading: 2
        }

        Words {
            width: parent.width
            say: card.question
            letters: Theme.lead
            strong: true
            color: Theme.onTint
        }
    }

    ActionButton {
        id: key

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS6
        y: card.beside ? (parent.height - height) / 2 : words.y + words.height + Theme.spaceS4
        width: card.beside ? implicitWidth : parent.width - 2 * Theme.spaceS6
        kind: card.lead ? "primary" : "secondary"
        icon: card.icon
        iconMirrors: false
        name: card.verb
        onActivated: card.activated()
    }
}
