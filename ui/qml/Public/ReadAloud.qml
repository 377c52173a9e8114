import QtQuick
import Theme
import Controls
import Diwan

/* Pause, again, and how far the voice has come. */
Card {
    id: card

    implicitHeight: bar.height + 2 * Theme.spaceS4

    Flow {
        id: bar

        x: Theme.spaceS4
        y: Theme.spaceS4
        width: parent.width - 2 * Theme.spaceS4
        spacing: Theme.spaceS3

        ActionButton {
            implicitHeight: Theme.targetSmallButton
            kind: "secondary"
            icon: Narration.speaking && !Narration.paused ? "pause" : "play"
            iconMirrors: false
            name: Narration.speaking ? (Narration.paused ? qsTrId("listen.resume") : qsTrId("listen.pause")) : qsTrId("listen.page")
            onActivated: Narration.speaking ? Narration.togglePause() : Narration.readPage()
        }

        ActionButton {
            implicitHeight: Theme.targetSmallButton
            icon: "arrow-counter-clockwise"
            iconMirrors: false
            name: qsTrId("listen.again")
            onActivated: Narration.repeat()
        }

        Column {
            visible: Narration.speaking && Narration.sentenceCount > 1
            width: Math.min(bar.width, Math.max(Theme.targetRatingWidth * 1.6, sentence.implicitWidth))
            topPadding: Math.max(0, (Theme.targetSmallButton - sentence.height - track.height - spacing) / 2)
            spacing: Theme.spaceS1

            Words {
                id: sentence

                //: How far reading aloud has come: %1 and %2 are numbers
                say: qsTrId("listen.sentence").arg(Narration.sentence).arg(Narration.sentenceCount)
                width: parent.width
            }

            Rectangle {
                id: track

                width: parent.width
                height: Theme.spaceS1 + 1
                radius: height / 2
                color: Theme.hairline
                border.width: Theme.highContrast ? 1 : 0
                border.color: Theme.text
                Accessible.ignored: true

                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * Narration.sentence / Math.max(1, Narration.sentenceCount)
                    height: parent.height
                    radius: height / 2
                    color: Theme.primary
                    Accessible.ignored: true
                }
            }
        }
    }
}
