pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* Hour and minute. The clock never mirrors, its rows and buttons do. */
Item {
    id: steps

    /* "14:30"; empty for none */
    required property string time
    property string lang: Theme.language
    property bool wrong: false
    property bool personal: false
    readonly property bool chosen: time.length > 0
    readonly property string shown: chosen ? time : Dates.now()
    readonly property bool wide: width > Theme.targetButton * 16
    readonly property real columnWidth: wide ? Math.floor((width - Theme.spaceS8) / 2) : width
    readonly property real gap: Theme.spaceS4
    readonly property real rowHeight: Math.max(Theme.targetButton, Math.round(Theme.lead * 1.6))

    /* all parts under each other, about; the same however wide the page is */
    readonly property real stackedHeight: Math.max(Theme.targetDialogButton, Theme.h1 * 1.8) + 3 * (gap + rowHeight)

    signal picked(string time)
    signal cleared

    function pick(time: string): void {
        steps.picked(time);
        Touch.told(Dates.timeWords(time, steps.lang), steps.personal);
    }

    implicitHeight: wide ? Math.max(first.height, rows.height) : first.height + gap + rows.height + gap + buttons.height

    Column {
        id: first

        anchors.left: parent.left
        width: steps.columnWidth
        spacing: steps.gap

        ChosenCard {
            width: parent.width
            words: steps.chosen ? Dates.timeWords(steps.time, steps.lang) : ""
            personal: steps.personal && chosen
            longest: Dates.timeWords(steps.shown, steps.lang)
            none: qsTrId("types.time.none")
            letters: Theme.h1
            lang: steps.lang
            wrong: steps.wrong
        }

        Item {
            id: buttonsBeside

            width: parent.width
            height: buttons.height
            visible: steps.wide
        }
    }

    Column {
        id: rows

        anchors.right: parent.right
        y: steps.wide ? 0 : first.height + steps.gap
        width: steps.columnWidth
        spacing: steps.gap

        StepRow {
            width: parent.width
            height: steps.rowHeight
            value: qsTrId("types.time.hour").arg(steps.shown.slice(0, 2))
            names: ["", qsTrId("types.time.hourBefore"), qsTrId("types.time.hourAfter"), ""]
            chosen: steps.chosen
            wrong: steps.wrong
            onMoved: by => steps.pick(Dates.timeMoved(steps.shown, "hour", by))
        }

        StepRow {
            width: parent.width
            height: steps.rowHeight
            value: qsTrId("types.time.minute").arg(steps.shown.slice(3, 5))
            names: [qsTrId("types.time.tenBefore"), qsTrId("types.time.minuteBefore"),
                qsTrId("types.time.minuteAfter"), qsTrId("types.time.tenAfter")]
            leap: 10
            chosen: steps.chosen
            wrong: steps.wrong
            onMoved: by => steps.pick(Dates.timeMoved(steps.shown, "minute", by))
        }
    }

    PairOfButtons {
        id: buttons

        parent: steps.wide ? buttonsBeside : steps
        width: steps.columnWidth
        y: steps.wide ? 0 : rows.y + rows.height + steps.gap
        now: qsTrId("types.time.now")
        nowIcon: "clock"
        full: steps.chosen
        onNowAsked: steps.pick(Dates.now())
        onClearAsked: steps.cleared()
    }
}
