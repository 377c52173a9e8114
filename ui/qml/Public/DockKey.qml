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
        y: key.inline ? (key.height - height) / 2 : (key.height - height - Theme.spaceS2 - ink.height) / 2
        name: key.icon
        size: Math.min(Theme.iconDock, key.height * 0.42)
        mirrors: key.mirrors
        color: key.ink
    }

    // the word as it is seen: the line box of a script may be much higher than its letters
    QtObject {
        id: ink

        readonly property real above: 0.75 * words.font.pixelSize
        readonly property real height: 1.05 * words.font.pixelSize + (1 - 1 / Math.max(1, words.lineCount)) * words.contentHeight
    }

    QtObject {
        id: pair

        readonly property real half: (sign.width + Theme.spaceS2 + words.width) / 2
    }

    Words {
        id: words

        x: key.inline ? (Theme.rtl ? key.width / 2 - pair.half : key.width / 2 - pair.half + sign.width + Theme.spaceS2)
            : (key.width - width) / 2
        y: key.inline ? (key.height - height) / 2 : sign.y + sign.height + Theme.spaceS2 + ink.above - baselineOffset
        width: Math.min(implicitWidth, key.width - Theme.spaceS2)
        letters: Theme.label
        say: key.name
        color: key.ink
        align: "center"
        spoken: false
    }
}
