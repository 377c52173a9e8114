pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

/* What the microphone hears, how long it has listened and may still; then what was said, and how
   far it has been played back. Bars, a sign and words: never colour alone. */
Rectangle {
    id: meter

    property bool recording: false
    property bool playing: false
    property bool spoken: false
    property bool wrong: false
    /* loudness from 0 to 1: while it records the last of it, later all of what was said */
    property var levels: []
    /* of the recording, how much has been played */
    property real played: 0
    property string time
    /* what may still be recorded */
    property string remaining
    readonly property bool busy: recording || spoken
    readonly property real pitch: Math.max(6, Math.round(Theme.spaceS2))
    readonly property int bars: Math.max(8, Math.floor(column.width / pitch))
    readonly property string said: recording ? qsTrId("types.voice.recording").arg(time)
        : playing ? qsTrId("types.voice.playing").arg(time)
        : spoken ? qsTrId("types.voice.done").arg(time) : qsTrId("types.voice.ready")

    /* The loudness that a bar stands for: the last comes last while it records. */
    function levelAt(bar: int): real {
        const all = meter.levels.length;
        if (all === 0)
            return 0;
        if (meter.recording)
            return meter.levels[all <= meter.bars ? bar : all - meter.bars + bar] ?? 0;
        return meter.levels[Math.min(all - 1, Math.floor(bar * all / meter.bars))] ?? 0;
    }

    implicitHeight: column.height + 2 * Theme.spaceS5
    radius: Theme.radiusCard
    color: busy ? Theme.tint : Theme.surface
    border.width: busy ? Theme.selectedEdge : Math.max(1, Theme.edge - 1)
    border.color: wrong ? Theme.danger : busy ? Theme.primary : Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.focusable: false
    Accessible.name: meter.said
    Accessible.description: meter.recording ? meter.remaining : ""

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.spaceS5
        spacing: Theme.spaceS4

        Item {
            width: parent.width
            height: Math.max(words.height, disc.height)

            Rectangle {
                id: disc

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.targetSmallButton
                height: width
                radius: width / 2
                color: meter.recording ? Theme.danger : meter.spoken ? Theme.primary : Theme.sunken
                border.width: meter.busy ? 0 : Math.max(1, Theme.edge - 1)
                border.color: Theme.hairline
                antialiasing: true
                Accessible.ignored: true

                Icon {
                    anchors.centerIn: parent
                    name: meter.recording ? "microphone" : meter.playing ? "speaker-high" : meter.spoken ? "check" : "microphone"
                    filled: meter.recording
                    mirrors: meter.playing
                    size: Math.round(parent.width * 0.55)
                    color: meter.recording ? Theme.surface : meter.spoken ? Theme.onPrimary : Theme.text
                }
            }

            Column {
                id: words

                anchors.left: disc.right
                anchors.leftMargin: Theme.spaceS4
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    width: parent.width
                    say: meter.said
                    letters: meter.busy ? Theme.lead : Theme.body
                    strong: meter.busy
                    color: meter.busy ? Theme.onTint : Theme.textSoft
                    spoken: false
                }

                Words {
                    width: parent.width
                    visible: meter.recording
                    say: meter.remaining
                    color: Theme.onTint
                    spoken: false
                }
            }
        }

        Row {
            id: wave

            width: parent.width
            height: Theme.targetMinimum

            Repeater {
                model: meter.bars

                Item {
                    id: bar

                    required property int index
                    readonly property real level: meter.levelAt(index)
                    readonly property bool heard: meter.recording || (meter.spoken && (!meter.playing || index < meter.played * meter.bars))

                    width: wave.width / meter.bars
                    height: wave.height
                    Accessible.ignored: true

                    Rectangle {
                        anchors.centerIn: parent
                        width: Math.max(2, Math.round(bar.width * 0.5))
                        height: Math.max(width, Math.round(bar.height * bar.level))
                        radius: width / 2
                        color: bar.level > 0 && bar.heard ? Theme.primary : Theme.touchEdge
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
