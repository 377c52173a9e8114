import QtQuick
import Theme
import Controls
import Diwan

/* One key. Touching it leaves the focus in the field; keys and switches can rest on it. */
Pressable {
    id: key

    /* {action, text, face, name, width, stretch} */
    required property var face
    readonly property string action: face["action"]
    readonly property bool letter: action === "type" || action === "order"
    readonly property bool types: letter || action === "space"
    readonly property bool worded: !letter && action !== "backspace"
    readonly property string drawn: action === "backspace" ? "backspace"
        : action === "shift" && face["face"].length === 0 ? "arrow-fat-up" : ""

    readonly property string lang: action === "language" ? Keyboard.nextLanguage : Keyboard.language

    name: face["name"]
    quick: true
    focusOnTouch: false
    checkable: action === "shift"
    role: checkable ? Accessible.CheckBox : Accessible.Button
    selected: action === "shift" ? Keyboard.shifted
        : action === "order" && face["text"] === Keyboard.letter
    onActivated: Keyboard.press(key.action, key.face["text"])

    Rectangle {
        anchors.fill: parent
        radius: key.radius
        color: key.selected ? Theme.primary : key.down ? Theme.tint : key.types ? Theme.surface : Theme.sunken
        border.width: Theme.edge
        border.color: key.down || key.selected ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: key.drawn.length > 0
        name: key.drawn
        filled: key.selected
        color: key.selected ? Theme.onPrimary : Theme.text
    }

    Words {
        anchors.centerIn: parent
        visible: key.drawn.length === 0
        say: key.face["face"]
        lang: key.lang
        letters: key.worded ? Theme.label : Theme.lead
        strong: key.worded && key.action !== "space"
        color: key.selected ? Theme.onPrimary : Theme.text
        wrapMode: Text.NoWrap
        align: "center"
        // by itself in the middle, as wide as its letters: with AlignHCenter it were laid out twice
        horizontalAlignment: Text.AlignLeft
        spoken: false
    }
}
