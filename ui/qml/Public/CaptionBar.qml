import QtQuick
import Theme
import Controls
import Diwan

/* What is said, in writing, above the accessibility bar. It keeps its place while nothing is said,
   so that the page does not jump; longer texts come in pieces of two lines. */
Rectangle {
    id: bar

    readonly property bool told: Captions.text.length > 0
    readonly property string lang: told ? Captions.lang : Theme.language
    readonly property var face: Theme.face(lang)
    /* few lines where the page needs the room more */
    property int lines: 2
    readonly property real hushRoom: hush.visible ? hush.width + Theme.spaceS4 : 0
    readonly property real lineHeight: Math.round(Theme.lead * face.factor * face.lineHeight * 1.2)

    implicitHeight: Math.max(lines * lineHeight, words.height, Herald.speaking ? hush.height : 0) + 2 * Theme.spaceS3
    color: Theme.surface
    Accessible.ignored: true

    FontMetrics {
        id: metrics

        font.family: bar.face.family
        font.pixelSize: Math.round(Theme.lead * bar.face.factor)
        font.bold: true
    }

    Binding {
        target: Captions
        property: "room"
        // another language has another room, which divides its text anew
        delayed: true
        value: Math.floor(bar.lines * words.width / Math.max(1, metrics.averageCharacterWidth) * 0.85)
    }

    Rectangle {
        width: parent.width
        height: Theme.selectedEdge
        color: Theme.primary
        Accessible.ignored: true
    }

    Icon {
        id: sign

        x: Theme.rtl ? bar.width - Theme.margin - width : Theme.margin
        y: (bar.height - height) / 2
        name: Captions.kind === "message" ? "info" : Captions.kind === "recording" ? "user-sound" : "closed-captioning"
        size: Theme.iconDock
        color: Theme.primary
    }

    Paragraph {
        id: words

        x: Theme.rtl ? Theme.margin + bar.hushRoom : sign.x + sign.width + Theme.spaceS4
        y: (bar.height - height) / 2
        width: bar.width - 2 * Theme.margin - sign.width - Theme.spaceS4 - bar.hushRoom
        say: bar.told ? Captions.text : qsTrId("captions.waiting")
        lang: bar.lang
        letters: bar.told ? Theme.lead : Theme.body
        strong: bar.told
        color: bar.told ? Theme.text : Theme.textSoft
        wordStart: bar.told ? Captions.wordStart : -1
        wordEnd: bar.told ? Captions.wordEnd : -1
        // it is in the tree where it stands first; here it would be heard a second time
        Accessible.ignored: true
    }

    /* What a kiosk says by itself can be ended, by a touch anywhere or any key. */
    Words {
        id: hush

        visible: Herald.speaking
        x: Theme.rtl ? Theme.margin : bar.width - Theme.margin - width
        y: (bar.height - height) / 2
        width: Math.min(implicitWidth, bar.width * (Theme.large ? 0.34 : 0.28))
        say: qsTrId("herald.hush")
        color: Theme.textSoft
    }
}
