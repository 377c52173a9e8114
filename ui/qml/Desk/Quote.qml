import QtQuick
import Theme
import Diwan

/* Words of a person that can be marked and copied, in the face and direction of their language. */
TextEdit {
    id: quote

    property string say
    property string lang: Theme.language
    property real letters: Theme.body
    property bool strong: false
    /* on the side of what stands around it, instead of where its own language begins */
    property bool gathered: false
    readonly property var face: Theme.face(lang)

    readOnly: true
    selectByMouse: true
    selectByKeyboard: true
    persistentSelection: true
    activeFocusOnTab: true
    text: say.length > 0 && !Look.changing ? say.split("\n").map(line => face.mark + line).join("\n") : ""
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.wordMark
    selectedTextColor: Theme.onWordMark
    font: Qt.font({
        family: face.family,
        pixelSize: Math.round(letters * face.factor),
        weight: strong ? Font.Bold : Font.Normal
    })
    renderType: TextEdit.NativeRendering
    horizontalAlignment: gathered || face.rtl === quote.LayoutMirroring.enabled ? TextEdit.AlignLeft : TextEdit.AlignRight
    Accessible.role: Accessible.StaticText
    Accessible.name: say
    Accessible.ignored: say.length === 0
    Keys.onTabPressed: event => {
        nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        event.accepted = true;
    }
    Keys.onBacktabPressed: event => {
        nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
        event.accepted = true;
    }
}
