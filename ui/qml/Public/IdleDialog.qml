import QtQuick
import QtQuick.Shapes
import Theme
import Controls
import Diwan

/* Asks a quiet visitor whether they are still there, and says what happens otherwise. */
Dialog {
    id: dialog

    property int from: 1

    visible: true
    safe: stay
    title: qsTrId("idle.title")
    say: qsTrId("idle.text", Visit.secondsLeft)

    Component.onCompleted: {
        from = Math.max(1, Visit.secondsLeft);
        stay.forceActiveFocus(Qt.PopupFocusReason);
    }

    aside: Item {
        width: Math.round(Theme.targetRatingWidth * 0.75)
        height: width

        Shape {
            anchors.fill: parent
            Accessible.ignored: true

            ShapePath {
                strokeColor: Theme.hairline
                strokeWidth: Theme.spaceS3
                fillColor: "transparent"

                PathAngleArc {
                    centerX: ring.width / 2
                    centerY: ring.width / 2
                    radiusX: ring.width / 2 - Theme.spaceS3
                    radiusY: radiusX
                    startAngle: 0
                    sweepAngle: 360
                }
            }

            ShapePath {
                strokeColor: Theme.primary
                strokeWidth: Theme.spaceS3
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"

                PathAngleArc {
                    centerX: ring.width / 2
                    centerY: ring.width / 2
                    radiusX: ring.width / 2 - Theme.spaceS3
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360 * Visit.secondsLeft / dialog.from
                }
            }
        }

        Item {
            id: ring

            anchors.fill: parent
        }

        Words {
            anchors.centerIn: parent
            say: String(Visit.secondsLeft)
            letters: Theme.h1
            strong: true
            align: "center"
            lang: "en"
            spoken: false
        }
    }

    ActionButton {
        id: stay

        implicitHeight: Theme.targetDialogButton
        kind: "primary"
        icon: "hand-palm"
        iconMirrors: false
        name: qsTrId("idle.stay")
        onActivated: Visit.moreTime()
    }

    ActionButton {
        implicitHeight: Theme.targetDialogButton
        icon: "sign-out"
        name: qsTrId("idle.end")
        onActivated: Visit.end()
    }
}
