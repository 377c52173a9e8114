pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Diwan

/* Running text that can be read aloud: the sentence being spoken is tinted, the word marked.
   The narrator finds it in the accessibility tree and sets the four positions. */
Item {
    id: paragraph

    property string say
    property string lang: Theme.language
    property real letters: Theme.body
    property bool strong: false
    property color color: Theme.text
    property int heading: 0
    /* positions in `say`; -1 when silent */
    property int spokenStart: -1
    property int spokenEnd: -1
    property int wordStart: -1
    property int wordEnd: -1
    /* where the letters of its first line have their middle: signs beside it stand there */
    readonly property real middle: text.baselineOffset - text.font.pixelSize * 0.35
    property var sentenceBoxes: spokenEnd > spokenStart ? boxes(measure.item as TextEdit, spokenStart, spokenEnd, text.width, text.height) : []
    property var wordBoxes: wordEnd > wordStart ? boxes(measure.item as TextEdit, wordStart, wordEnd, text.width, text.height) : []

    /* Width and height are read so that places are asked for anew when the text is laid out anew. */
    function boxes(letters: TextEdit, start: int, end: int, width: real, height: real): list<var> {
        const found = [];
        if (letters === null)
            return found;
        // a mark of direction stands before each line
        const shift = paragraph.say.slice(0, start).split("\n").length;
        // while the language is exchanged the text is empty, and its places are not known
        if (letters.length < end + shift)
            return found;
        for (const part of Look.reach(letters.textDocument, start + shift, end + shift)) {
            const r = letters.positionToRectangle(part.at);
            found.push({y: r.y, h: r.height, from: part.from, to: part.to});
        }
        return found;
    }

    implicitHeight: text.implicitHeight
    implicitWidth: text.implicitWidth

    Accessible.role: heading > 0 ? Accessible.Heading : Accessible.StaticText
    Accessible.name: say
    Accessible.ignored: say.length === 0

    Repeater {
        model: paragraph.sentenceBoxes

        Rectangle {
            required property var modelData

            x: modelData.from - Theme.spaceS1
            y: modelData.y + modelData.h * 0.04
            width: modelData.to - modelData.from + 2 * Theme.spaceS1
            height: modelData.h * 0.94
            color: Theme.sentenceMark
            Accessible.ignored: true
        }
    }

    Rectangle {
        visible: Theme.highContrast && paragraph.sentenceBoxes.length > 0
        anchors.right: parent.left
        anchors.rightMargin: Theme.spaceS2
        y: visible ? paragraph.sentenceBoxes[0].y : 0
        height: visible ? paragraph.sentenceBoxes[paragraph.sentenceBoxes.length - 1].y
            + paragraph.sentenceBoxes[0].h - y : 0
        width: Theme.spaceS2
        color: Theme.accent
        Accessible.ignored: true
    }

    Repeater {
        model: paragraph.wordBoxes

        Rectangle {
            id: mark

            required property var modelData

            x: modelData.from - 2
            y: modelData.y + modelData.h * 0.02
            z: 1
            width: modelData.to - modelData.from + 4
            height: modelData.h * 0.98
            radius: Theme.radiusSmall / 2
            color: Theme.wordMark
            clip: true
            Accessible.ignored: true

            /* the word again, in the ink that stands out on its mark */
            Words {
                readonly property bool again: true

                x: text.x - mark.x
                y: text.y - mark.y
                width: text.width
                height: text.height
                say: paragraph.say
                lang: paragraph.lang
                letters: paragraph.letters
                strong: paragraph.strong
                color: Theme.onWordMark
                verticalAlignment: Text.AlignTop
                spoken: false
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(2, Theme.edge)
                color: Theme.onWordMark
                Accessible.ignored: true
            }
        }
    }

    Words {
        id: text

        width: parent.width
        say: paragraph.say
        lang: paragraph.lang
        letters: paragraph.letters
        strong: paragraph.strong
        color: paragraph.color
        verticalAlignment: Text.AlignTop
        spoken: false
    }

    /* Knows where each letter stands, which Text does not tell; only there while it is spoken. */
    Loader {
        id: measure

        active: paragraph.spokenEnd > paragraph.spokenStart || paragraph.wordEnd > paragraph.wordStart
        visible: false

        sourceComponent: TextEdit {
            readOnly: true
            enabled: false
            width: text.width
            text: text.text
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            font: text.font
            renderType: Text.NativeRendering
            // mirrored like the text itself
            horizontalAlignment: text.horizontalAlignment
            Accessible.ignored: true
            onTextChanged: Look.space(textDocument, paragraph.lang)
            onFontChanged: Look.space(textDocument, paragraph.lang)
            Component.onCompleted: Look.space(textDocument, paragraph.lang)
        }
    }
}
