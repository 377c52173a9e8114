pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

/* What the microphone hears, and how long it has listened: bars and words, never colour alone. */
Rectangle {
    id: meter

    property bool recording: false
    property bool playing: false
    property bool spoken: false
    property bool wrong: false
    property real level: 0
    /* of the time that may be recorded */
    property real share: 0
    property string time
    readonly property int bars: 24
    readonly property string said: recording ? qsTrId("types.voice.recording").arg(time)
        : playing ? qsTrId("types.voice.playing").arg(time)
        : spoken ? qsTrId("types.voice.done").arg(time) : qsTrId("types.voice.ready")

    implicitHeight: column.height + 2 * Theme.spaceS5
    radius: Theme.radiusControl
    color: spoken || recording ? Theme.tint : Theme.surface
    border.width: spoken || recording ? Theme.selectedEdge : Math.max(1, Theme.edge - 1)
    border.color: wrong ? Theme.danger : spoken || recording ? Theme.primary : Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.focusable: false
    Accessible.name: meter.said

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.spaceS5
        spacing: Theme.spaceS4

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Theme.targetButton
            spacing: Math.floor(column.width / meter.bars * 0.4)

            Repeater {
                model: meter.bars

                Rectangle {
                    required property int index
                    readonly property bool lit: meter.recording && index < Math.round(Math.sqrt(meter.level) * meter.bars)

                    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                    width: Math.floor(column.width / meter.bars * 0.5)
                    height: Math.round(Theme.targetButton * (lit ? 0.9 : 0.25))
                    radius: Math.min(width, height) / 2
                    color: lit ? Theme.primary : Theme.surface
                    border.width: Math.max(1, Theme.edge - 1)
                    border.color: meter.recording || meter.spoken ? Theme.primary : Theme.touchEdge
                    Accessible.ignored: true
                }
            }
        }

        Item {
            width: parent.width
            height: Math.max(saying.implicitHeight, Theme.iconControl)

            Icon {
                id: sign

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: meter.recording ? "record" : meter.playing ? "speaker-high" : meter.spoken ? "check-circle" : "microphone"
                filled: meter.recording
                color: meter.recording ? Theme.danger : meter.spoken ? Theme.onTint : Theme.text
            }

            Words {
                id: saying

                anchors.left: sign.right
                anchors.leftMargin: Theme.spaceS3
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                say: meter.said
                strong: meter.recording || meter.spoken
                color: meter.recording || meter.spoken ? Theme.onTint : Theme.textSoft
                spoken: false
            }
        }
    }
}
