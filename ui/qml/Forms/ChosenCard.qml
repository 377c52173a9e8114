import QtQuick
import Theme
import Controls

/* The answer in words, or that there is none yet. It keeps its height, so that nothing below moves. */
Rectangle {
    id: card

    required property string words
    required property string none
    /* a second, quieter line */
    property string besides
    property string lang: Theme.language
    property bool wrong: false
    /* nobody else's business: read aloud to headphones only */
    property bool personal: false
    property real letters: Theme.h2
    /* what it would say at its longest */
    property string longest: words
    property bool besidesKept: besides.length > 0
    readonly property bool chosen: words.length > 0

    implicitHeight: Math.max(Theme.targetDialogButton, measure.implicitHeight
        + (besidesKept ? second.implicitHeight : 0) + 2 * Theme.spaceS4)
    radius: Theme.radiusControl
    color: chosen ? Theme.tint : Theme.surface
    border.width: chosen ? Theme.selectedEdge : Math.max(1, Theme.edge - 1)
    border.color: wrong ? Theme.danger : chosen ? Theme.primary : Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.focusable: false
    Accessible.name: card.chosen ? card.besides.length > 0 ? card.words + ". " + card.besides : card.words : card.none

    Words {
        id: measure

        visible: false
        width: lines.width
        say: card.longest.length > 0 ? card.longest : card.none
        lang: card.lang
        letters: card.letters
        strong: true
        spoken: false
    }

    Column {
        id: lines

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.spaceS4

        Words {
            width: parent.width
            say: card.chosen ? card.words : card.none
            lang: card.chosen ? card.lang : Theme.language
            letters: card.chosen ? card.letters : Theme.body
            strong: card.chosen
            color: card.chosen ? Theme.onTint : Theme.textSoft
            align: "center"
            spoken: false
        }

        Words {
            id: second

            width: parent.width
            visible: card.besides.length > 0
            say: card.besides.length > 0 ? card.besides : " "
            lang: card.lang
            color: Theme.onTint
            align: "center"
            spoken: false
        }
    }

    TickBadge {
        anchors.horizontalCenter: parent.horizontalCenter
        y: -height / 2
        visible: card.chosen
    }
}
