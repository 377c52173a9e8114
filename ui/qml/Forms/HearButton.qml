import QtQuick
import Theme
import Controls

/* Plays what the author recorded; pressed again, it is quiet. */
ActionButton {
    id: button

    property string sound
    readonly property alias playing: heard.playing

    kind: "secondary"
    icon: playing ? "stop" : "speaker-high"
    iconMirrors: !playing
    implicitHeight: Theme.xl ? Theme.targetButton : Theme.targetSmallButton
    available: !heard.broken
    reason: heard.reason
    onActivated: heard.toggle()

    Heard {
        id: heard

        sound: button.sound
    }
}
