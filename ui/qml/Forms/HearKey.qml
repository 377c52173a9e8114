import QtQuick

/* Beside a choice: plays what the author recorded for it. Its name says which. */
PadKey {
    id: key

    property string sound
    property string what

    name: heard.playing ? qsTrId("types.hear.stop") : qsTrId("types.hear.choice").arg(what)
    icon: heard.playing ? "stop" : "speaker-high"
    available: !heard.broken
    reason: heard.reason
    onActivated: heard.toggle()

    Heard {
        id: heard

        sound: key.sound
    }
}
