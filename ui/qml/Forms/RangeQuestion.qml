import QtQuick
import Theme
import Controls

/* A number within bounds, reached by steps: small ones beside the value, large ones below. */
QuestionItem {
    id: page

    readonly property real start: question["range"]?.["start"] ?? 0
    readonly property real end: question["range"]?.["end"] ?? 10
    readonly property real pace: question["range"]?.["step"] || 1
    readonly property int steps: Math.max(1, Math.round((end - start) / pace))
    readonly property real leap: pace * (steps > 50 ? 10 : 5)
    readonly property bool leaps: steps > 10
    readonly property bool unset: value === null || value === ""
    readonly property real current: unset ? start : Number(value)
    readonly property real share: unset || end === start ? 0 : (current - start) / (end - start)

    function shift(change: real): void {
        const wanted = page.unset ? page.start : page.current + change;
        const within = Math.min(page.end, Math.max(page.start, wanted));
        // whole steps from the start, without the dust of binary fractions
        page.answered(Number((page.start + Math.round((within - page.start) / page.pace) * page.pace).toFixed(6)));
    }

    /* To the step nearest to a share of the way. */
    function go(share: real): void {
        page.answered(Number((page.start + Math.round(share * page.steps) * page.pace).toFixed(6)));
    }

    function refusal(up: bool): string {
        return up ? qsTrId("forms.range.most").arg(page.end) : qsTrId("forms.range.least").arg(page.start);
    }

    implicitHeight: grid.implicitHeight

    Column {
        id: grid

        width: parent.width
        spacing: Theme.spaceS5

        Item {
            width: parent.width
            height: Math.max(Theme.targetDialogButton, shown.implicitHeight + 2 * Theme.spaceS3)

            PadKey {
                id: less

                anchors.left: parent.left
                width: Theme.targetRatingWidth
                height: parent.height
                name: qsTrId("forms.range.less")
                icon: "minus"
                available: page.unset || page.current > page.start
                reason: page.refusal(false)
                onActivated: page.shift(-page.pace)
            }

            Rectangle {
                id: dial

                /* read by the accessibility tree */
                property real value: page.current
                property real minimumValue: page.start
                property real maximumValue: page.end
                property real stepSize: page.pace

                anchors.left: less.right
                anchors.right: more.left
                anchors.leftMargin: Theme.spaceS4
                anchors.rightMargin: Theme.spaceS4
                height: parent.height
                radius: Theme.radiusControl
                color: page.unset ? Theme.surface : Theme.tint
                border.width: page.unset ? Theme.edge : Theme.selectedEdge
                border.color: page.wrong ? Theme.danger : page.unset ? Theme.hairline : Theme.primary
                activeFocusOnTab: true
                Accessible.role: Accessible.Slider
                Accessible.name: page.question["label"] ?? ""
                Accessible.description: page.unset ? qsTrId("forms.range.none") : shown.say
                Accessible.focusable: true
                Accessible.onIncreaseAction: page.shift(page.pace)
                Accessible.onDecreaseAction: page.shift(-page.pace)

                Keys.onPressed: event => {
                    const up = event.key === Qt.Key_Up || event.key === (Theme.rtl ? Qt.Key_Left : Qt.Key_Right);
                    const down = event.key === Qt.Key_Down || event.key === (Theme.rtl ? Qt.Key_Right : Qt.Key_Left);
                    if (up || down) {
                        page.shift(up ? page.pace : -page.pace);
                        event.accepted = true;
                    }
                }

                Words {
                    id: shown

                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.spaceS3
                    lang: page.unset ? Theme.language : "en"
                    say: page.unset ? qsTrId("forms.range.none") : String(page.current)
                    letters: page.unset ? Theme.body : Theme.h1
                    strong: !page.unset
                    color: page.unset ? Theme.textSoft : Theme.onTint
                    align: "center"
                    spoken: false
                }

                TickBadge {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: -height / 2
                    visible: !page.unset
                }

                FocusRing {
                    radius: dial.radius
                    shown: dial.activeFocus
                }
            }

            PadKey {
                id: more

                anchors.right: parent.right
                width: less.width
                height: parent.height
                name: qsTrId("forms.range.more")
                icon: "plus"
                available: page.unset || page.current < page.end
                reason: page.refusal(true)
                onActivated: page.shift(page.pace)
            }
        }

        Item {
            width: parent.width
            height: Math.round(Theme.targetMinimum * 0.8)

            Rectangle {
                id: track

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Theme.spaceS3
                radius: height / 2
                color: Theme.surface
                border.width: Math.max(1, Theme.edge - 1)
                border.color: Theme.touchEdge
                Accessible.ignored: true

                Rectangle {
                    anchors.left: parent.left
                    visible: page.share > 0
                    width: Math.max(height, parent.width * page.share)
                    height: parent.height
                    radius: height / 2
                    color: Theme.primary
                    Accessible.ignored: true
                }
            }

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: (parent.width - width) * page.share
                visible: !page.unset
                width: parent.height
                height: width
                radius: width / 2
                color: Theme.primary
                border.width: Math.max(2, Theme.edge)
                border.color: Theme.surface
                antialiasing: true
                Accessible.ignored: true
            }

            // a touch anywhere on the way goes there; the buttons do the rest, nothing is dragged
            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: point => {
                    if (Touch.accept(false))
                        page.go((Theme.rtl ? track.width - point.position.x : point.position.x) / track.width);
                }
            }
        }

        ScaleEnds {
            width: parent.width
            low: page.choices.length > 0 ? page.choices[0]["label"] : String(page.start)
            high: page.choices.length > 0 ? page.choices[page.choices.length - 1]["label"] : String(page.end)
        }

        Row {
            id: leapRow

            visible: page.leaps
            width: parent.width
            spacing: Theme.spaceS4

            ActionButton {
                width: (leapRow.width - leapRow.spacing) / 2
                name: qsTrId("forms.range.lessBy").arg(page.leap)
                available: less.available
                reason: less.reason
                onActivated: page.shift(-page.leap)
            }

            ActionButton {
                width: (leapRow.width - leapRow.spacing) / 2
                name: qsTrId("forms.range.moreBy").arg(page.leap)
                available: more.available
                reason: more.reason
                onActivated: page.shift(page.leap)
            }
        }
    }
}
