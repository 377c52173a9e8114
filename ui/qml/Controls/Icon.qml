import QtQuick
import Theme
import Diwan

/* A drawn sign from the icon face. Always beside words, so it is silent. */
Item {
    id: icon

    property string name
    property int size: Theme.iconControl
    property color color: Theme.text
    /* tints the inside, for tiles */
    property bool duotone: false
    property bool filled: false
    /* arrows, doors and ears turn with the direction of reading; clocks and ticks never */
    property bool mirrors: false

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    transform: Scale {
        origin.x: icon.width / 2
        xScale: icon.mirrors && Theme.rtl ? -1 : 1
    }

    Text {
        anchors.centerIn: parent
        visible: icon.duotone && !Theme.highContrast
        text: Look.glyph(icon.name + "-fill")
        font.family: Look.iconFamily
        font.pixelSize: icon.size
        color: icon.color
        opacity: 0.18
        renderType: Text.NativeRendering
        Accessible.ignored: true
    }

    Text {
        anchors.centerIn: parent
        text: Look.glyph(icon.filled ? icon.name + "-fill" : Theme.highContrast ? icon.name + "-bold" : icon.name)
        font.family: Look.iconFamily
        font.pixelSize: icon.size
        color: icon.color
        renderType: Text.NativeRendering
        Accessible.ignored: true
    }
}
