import QtQuick
import Theme
import Controls

/* A key of the accessibility bar: filled while its setting differs from the default. */
Pressable {
    id: key

    required property string panel
    property string icon
    property bool mirrors: false
    property bool inline: false
    property bool opened: false
    readonly property color ink: selected ? Theme.onPrimary : Theme.text

    Accessible.checkable: true
    Accessible.checked: selected

    Rectangle {
        anchors.fill: parent
        radius: key.radius
        color: key.selected ? (key.down ? Theme.primaryPressed : Theme.primary) : key.down ? Theme.tint : Theme.surface
        border.width: key.selected && !Theme.highContrast ? 0 : Theme.edge
        border.color: key.selected ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    Icon {
        id: sign

        x: key.inline ? (Theme.rtl ? key.width / 2 + pair.half - width : key.width / 2 - pair.half) : (key.width - width) / 2
        y: key.inline ? (key.height - height) / 2 : (key.height - height - words.height - Theme.spaceS1) / 2 + Theme.spaceS1
        name: key.icon
        size: Math.min(Theme.iconDock, key.height * 0.42)
        mirrors: key.mirrors
        color: key.ink
    }

    QtObject {
        id: pair

        readonly property real half: (sign.width + Theme.spaceS2 + words.width) / 2
    }

    Words {
        id: words

        x: key.inline ? (Theme.rtl ? key.width / 2 - pair.half : key.width / 2 - pair.half + sign.width + Theme.spaceS2)
            : (key.width - width) / 2
        y: key.inline ? (key.height - height) / 2 : sign.y + sign.height - (height - contentHeight) / 2
        width: Math.min(implicitWidth, key.width - Theme.spaceS2)
        letters: Theme.label
        say: key.name
        color: key.ink
        align: "center"
        spoken: false
    }
}
