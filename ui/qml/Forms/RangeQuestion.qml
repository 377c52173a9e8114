pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

/* A number within bounds, reached by steps: small ones beside the value, large ones besides. The
   scale lies, and stands where the author wants it vertical: then more is up. */
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
    // a standing scale that would not be seen whole lies
    readonly property bool standing: appearance.indexOf("vertical") >= 0 && (room <= 0 || room >= least)
    readonly property string lowest: choices.length > 0 ? choices[0]["label"] : String(start)
    readonly property string highest: choices.length > 0 ? choices[choices.length - 1]["label"] : String(end)
    readonly property real gap: Theme.spaceS5
    readonly property real rowHeight: Math.max(Theme.targetDialogButton, Math.round(Theme.h1 * 1.4) + 2 * Theme.spaceS3)
    readonly property int rowsStanding: leaps ? 5 : 3
    readonly property real least: rowsStanding * (rowHeight + gap) - gap
    /* as high as there is room for, but still a scale and not a ladder */
    readonly property real standingHeight: room > 0 ? Math.max(least, Math.min(room, least * 1.4)) : least

    readonly property bool canLess: unset || current > start
    readonly property bool canMore: unset || current < end

    function shift(change: real): void {
        const wanted = page.unset ? page.start : page.current + change;
        const within = Math.min(page.end, Math.max(page.start, wanted));
        page.settle((within - page.start) / page.pace);
    }

    /* So many whole steps from the start, without the dust of binary fractions. */
    function settle(steps: real): void {
        page.answered(Number((page.start + Math.round(steps) * page.pace).toFixed(6)));
    }

    function refusal(up: bool): string {
        return up ? qsTrId("forms.range.most").arg(page.end) : qsTrId("forms.range.least").arg(page.start);
    }

    implicitHeight: standing ? standingHeight : ((parts.item as Item)?.implicitHeight ?? 0)

    Loader {
        id: parts

        width: parent.width
        height: page.implicitHeight
        sourceComponent: page.standing ? upright : lying
    }

    Component {
        id: lying

        Column {
            spacing: page.gap

            Item {
                width: parent.width
                height: page.rowHeight

                PadKey {
                    id: less

                    anchors.left: parent.left
                    width: Theme.targetRatingWidth
                    height: parent.height
                    name: qsTrId("forms.range.less")
                    icon: "minus"
                    available: page.canLess
                    reason: page.refusal(false)
                    onActivated: page.shift(-page.pace)
                }

                RangeDial {
                    anchors.left: less.right
                    anchors.leftMargin: Theme.spaceS4
                    anchors.right: more.left
                    anchors.rightMargin: Theme.spaceS4
                    height: parent.height
                    unset: page.unset
                    wrong: page.wrong
                    name: page.question["label"] ?? ""
                    personal: !page.unset && (page.question["personal"] ?? false)
                    value: page.current
                    minimumValue: page.start
                    maximumValue: page.end
                    stepSize: page.pace
                    onMoved: up => page.shift(up ? page.pace : -page.pace)
                }

                PadKey {
                    id: more

                    anchors.right: parent.right
                    width: less.width
                    height: parent.height
                    name: qsTrId("forms.range.more")
                    icon: "plus"
                    available: page.canMore
                    reason: page.refusal(true)
                    onActivated: page.shift(page.pace)
                }
            }

            RangeTrack {
                width: parent.width
                height: knob
                share: page.share
                unset: page.unset
                onAsked: share => page.settle(share * page.steps)
            }

            ScaleEnds {
                width: parent.width
                low: page.lowest
                high: page.highest
            }

            Row {
                id: leaps

                visible: page.leaps
                width: parent.width
                spacing: Theme.spaceS4

                ActionButton {
                    width: (leaps.width - leaps.spacing) / 2
                    name: qsTrId("forms.range.lessBy").arg(page.leap)
                    available: page.canLess
                    reason: page.refusal(false)
                    onActivated: page.shift(-page.leap)
                }

                ActionButton {
                    width: (leaps.width - leaps.spacing) / 2
                    name: qsTrId("forms.range.moreBy").arg(page.leap)
                    available: page.canMore
                    reason: page.refusal(true)
                    onActivated: page.shift(page.leap)
                }
            }
        }
    }

    Component {
        id: upright

        Item {
            RangeTrack {
                id: way

                anchors.left: parent.left
                y: ends.lineHeight + Theme.spaceS2
                width: Math.min(page.width * 0.3, Math.max(knob, ends.firstWidth, ends.lastWidth))
                height: parent.height - 2 * y
                standing: true
                share: page.share
                unset: page.unset
                onAsked: share => page.settle(share * page.steps)
            }

            ScaleEnds {
                id: ends

                anchors.left: parent.left
                width: way.width
                height: parent.height
                standing: true
                low: page.lowest
                high: page.highest
            }

            Column {
                id: column

                anchors.left: way.right
                anchors.leftMargin: page.gap * 2
                width: Math.min(parent.width - way.width - page.gap * 2, Theme.targetRatingWidth * 4)
                spacing: (page.standingHeight - page.rowsStanding * page.rowHeight) / (page.rowsStanding - 1)

                ActionButton {
                    visible: page.leaps
                    width: column.width
                    height: page.rowHeight
                    name: qsTrId("forms.range.moreBy").arg(page.leap)
                    available: page.canMore
                    reason: page.refusal(true)
                    onActivated: page.shift(page.leap)
                }

                PadKey {
                    width: column.width
                    height: page.rowHeight
                    name: qsTrId("forms.range.more")
                    icon: "plus"
                    available: page.canMore
                    reason: page.refusal(true)
                    onActivated: page.shift(page.pace)
                }

                RangeDial {
                    width: column.width
                    height: page.rowHeight
                    unset: page.unset
                    wrong: page.wrong
                    name: page.question["label"] ?? ""
                    personal: !page.unset && (page.question["personal"] ?? false)
                    value: page.current
                    minimumValue: page.start
                    maximumValue: page.end
                    stepSize: page.pace
                    onMoved: up => page.shift(up ? page.pace : -page.pace)
                }

                PadKey {
                    width: column.width
                    height: page.rowHeight
                    name: qsTrId("forms.range.less")
                    icon: "minus"
                    available: page.canLess
                    reason: page.refusal(false)
                    onActivated: page.shift(-page.pace)
                }

                ActionButton {
                    visible: page.leaps
                    width: column.width
                    height: page.rowHeight
                    name: qsTrId("forms.range.lessBy").arg(page.leap)
                    available: page.canLess
                    reason: page.refusal(false)
                    onActivated: page.shift(-page.leap)
                }
            }
        }
    }
}
