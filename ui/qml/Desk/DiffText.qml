import QtQuick
import Theme
import Controls

/* What went is struck out, what came is bold and underlined; `told` says it to who hears it. */
Text {
    id: diff

    property string marked
    property string told
    property string lang: Theme.language

    text: words.face.mark + marked
    textFormat: Text.StyledText
    color: Theme.text
    wrapMode: Text.Wrap
    font: words.font
    lineHeight: words.face.lineHeight
    renderType: Text.NativeRendering
    horizontalAlignment: words.face.rtl === diff.LayoutMirroring.enabled ? Text.AlignLeft : Text.AlignRight
    Accessible.role: Accessible.StaticText
    Accessible.name: told

    Words {
        id: words

        visible: false
        lang: diff.lang
        spoken: false
    }
}
