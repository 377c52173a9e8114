import QtQuick
import Theme
import Diwan

/* Text in a language: its face, letter height, line height and direction follow the tag.
   Everything a visitor reads goes through here or through Paragraph. */
Text {
    id: words

    property string lang: Theme.language
    property real letters: Theme.body
    property bool strong: false
    /* "start", "center" or "end", in the language's own direction */
    property string align: "start"
    property string say: ""
    /* the level of a heading, or 0 */
    property int heading: 0
    property bool spoken: true
    /* px between the letters; `font` is one value, setting a part of it would drop the rest */
    property real tracking: 0
    readonly property var face: Theme.face(lang)

    // empty while much changes at once, so that it is laid out once and not after every step
    text: say.length > 0 && !Look.changing ? face.mark + say.split("\n").join("\n" + face.mark) : ""
    textFormat: Text.PlainText
    color: Theme.text
    wrapMode: Text.Wrap
    font: Qt.font({
        family: face.family,
        pixelSize: Math.round(letters * face.factor),
        weight: strong ? Font.Bold : Font.Normal,
        letterSpacing: tracking
    })
    lineHeight: face.lineHeight
    lineHeightMode: Text.ProportionalHeight
    renderType: Text.NativeRendering
    verticalAlignment: Text.AlignVCenter
    horizontalAlignment: align === "center" ? Text.AlignHCenter
        : ((align === "start") === (face.rtl === words.LayoutMirroring.enabled)) ? Text.AlignLeft : Text.AlignRight

    Accessible.role: heading > 0 ? Accessible.Heading : Accessible.StaticText
    Accessible.name: say
    Accessible.ignored: !spoken || say.length === 0
}
