pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* A day, a month or a year: the answer in words, a row of steps for each part in the order of the
   language, and the month as a calendar where there is room for it. */
Item {
    id: steps

    /* ISO; empty for none */
    required property string day
    /* "date", "month-year" or "year" */
    property string parts: "date"
    /* the first and the last day that may be chosen; empty for no bound */
    property string least
    property string most
    /* a calendar the author names */
    property string wish
    property string lang: Theme.language
    property real room: 0
    property bool wrong: false
    property bool personal: false
    property bool calendarWanted: true
    readonly property bool chosen: day.length > 0
    readonly property string shown: chosen ? day : Dates.within(Dates.today(), least, most)
    readonly property bool nowFits: Dates.within(Dates.today(), least, most) === Dates.today()
    readonly property string tooEarly: least.length > 0 ? qsTrId("types.date.least").arg(Dates.words(least, "date", lang)) : ""
    readonly property string tooLate: most.length > 0 ? qsTrId("types.date.most").arg(Dates.words(most, "date", lang)) : ""
    readonly property bool wide: width > Theme.targetButton * 16
    readonly property real columnWidth: wide ? Math.floor((width - Theme.spaceS8) / 2) : width
    readonly property real gap: Theme.spaceS4
    readonly property real rowHeight: Math.max(Theme.targetButton, Math.round(Theme.lead * 1.6))
    readonly property int rowsWithGrid: 2
    readonly property real fixed: card.implicitHeight + rowsWithGrid * (rowHeight + gap) + buttons.height + gap
    readonly property bool calendar: parts === "date" && calendarWanted && room > 0 && grid.fits
        && (wide ? Math.max(fixed, grid.leastHeight) : fixed + gap + grid.leastHeight) <= room
    readonly property var order: Dates.order(lang).filter(part => parts === "date" ? part !== "day" || !calendar
        : parts === "year" ? part === "year" : part !== "day")
    readonly property string besides: parts !== "date" ? "" : saidBesides(Dates.besides(day, wish, lang))

    /* all parts under each other, about; the same however wide the page is */
    readonly property real stackedHeight: Math.max(Theme.targetDialogButton, Theme.h2 * 3.8) + 4 * (gap + rowHeight)

    signal picked(string day)
    signal cleared

    /* The tabular Islamic day may differ by one from the day as announced. */
    function saidBesides(words: string): string {
        return words.endsWith("هـ") ? qsTrId("types.date.about").arg(words) : words;
    }

    function pick(day: string): void {
        steps.picked(day);
        const other = steps.parts === "date" ? steps.saidBesides(Dates.besides(day, steps.wish, steps.lang)) : "";
        Touch.told(Dates.words(day, steps.parts, steps.lang) + (other.length > 0 ? ". " + other : ""), steps.personal);
    }

    function shifted(part: string, by: int): string {
        const base = steps.parts === "date" ? steps.shown : Dates.withDay(steps.shown, 1);
        return Dates.within(Dates.moved(base, part, by), steps.least, steps.most);
    }

    function canShift(part: string, by: int): bool {
        return Dates.words(steps.shifted(part, by), steps.parts, steps.lang) !== Dates.words(steps.shown, steps.parts, steps.lang);
    }

    function valueOf(part: string): string {
        const [year, month, day] = steps.shown.split("-");
        return part === "year" ? year : part === "month" ? Dates.months(steps.lang)[Number(month) - 1] : String(Number(day));
    }

    function namesOf(part: string): list<string> {
        switch (part) {
        case "day":
            return ["", qsTrId("types.date.dayBefore"), qsTrId("types.date.dayAfter"), ""];
        case "month":
            return ["", qsTrId("types.date.monthBefore"), qsTrId("types.date.monthAfter"), ""];
        default:
            return [qsTrId("types.date.tenBefore"), qsTrId("types.date.yearBefore"),
                qsTrId("types.date.yearAfter"), qsTrId("types.date.tenAfter")];
        }
    }

    function stepKeys(event: var): void {
        const all = [];
        for (let at = 0; at < rows.count; at++)
            all.push(...(rows.itemAt(at) as StepRow).buttons);
        steps.step(all, event);
    }

    /* Left and right go along a row of buttons, up and down too where it ends. */
    function step(items: var, event: var): void {
        const onward = event.key === Qt.Key_Down || event.key === (Theme.rtl ? Qt.Key_Left : Qt.Key_Right);
        const backward = event.key === Qt.Key_Up || event.key === (Theme.rtl ? Qt.Key_Right : Qt.Key_Left);
        const at = items.findIndex(item => item.activeFocus);
        const next = at >= 0 && (onward || backward) ? items[at + (onward ? 1 : -1)] : undefined;
        if (next === undefined)
            return;
        next.forceActiveFocus(Qt.TabFocusReason);
        event.accepted = true;
    }

    implicitHeight: wide ? Math.max(first.height, second.height) : first.height + gap + second.height
        + gap + buttons.height

    Column {
        id: first

        anchors.left: parent.left
        width: steps.columnWidth
        spacing: steps.gap

        ChosenCard {
            id: card

            width: parent.width
            words: Dates.words(steps.day, steps.parts, steps.lang)
            personal: steps.personal && chosen
            longest: Dates.words(steps.shown, steps.parts, steps.lang)
            none: steps.parts === "year" ? qsTrId("types.date.noYear")
                : steps.parts === "month-year" ? qsTrId("types.date.noMonth") : qsTrId("types.date.none")
            besides: steps.besides
            besidesKept: steps.parts === "date" && Dates.besides(steps.shown, steps.wish, steps.lang).length > 0
            lang: steps.lang
            wrong: steps.wrong
        }

        Item {
            id: rowsBeside

            width: parent.width
            height: steps.calendar ? rowColumn.height : 0
            visible: steps.calendar
        }

        Item {
            id: buttonsBeside

            width: parent.width
            height: buttons.height
            visible: steps.wide
        }
    }

    Item {
        id: second

        anchors.right: parent.right
        y: steps.wide ? 0 : first.height + steps.gap
        width: steps.columnWidth
        height: steps.calendar ? grid.implicitHeight : rowColumn.height
    }

    Column {
        id: rowColumn

        parent: steps.calendar ? rowsBeside : second
        width: parent ? parent.width : 0
        spacing: steps.gap
        Keys.onPressed: event => steps.stepKeys(event)

        Repeater {
            id: rows

            model: steps.order

            StepRow {
                required property string modelData

                width: rowColumn.width
                height: steps.rowHeight
                value: steps.valueOf(modelData)
                names: steps.namesOf(modelData)
                leap: modelData === "year" ? 10 : 0
                chosen: steps.chosen
                wrong: steps.wrong
                lang: steps.lang
                canLess: steps.canShift(modelData, -1)
                canMore: steps.canShift(modelData, 1)
                lessReason: steps.tooEarly
                moreReason: steps.tooLate
                onMoved: by => steps.pick(steps.shifted(modelData, by))
            }
        }
    }

    MonthGrid {
        id: grid

        parent: second
        visible: steps.calendar
        width: steps.columnWidth
        cellHeight: steps.wide || steps.room <= 0 ? leastCell
            : Math.min(Math.round(leastCell * 1.3), leastCell + Math.max(0, steps.room - steps.fixed - steps.gap - leastHeight) / 6)
        shown: steps.shown
        day: steps.day
        lang: steps.lang
        least: steps.least
        most: steps.most
        tooEarly: steps.tooEarly
        tooLate: steps.tooLate
        onPicked: day => steps.pick(day)
    }

    PairOfButtons {
        id: buttons

        parent: steps.wide ? buttonsBeside : steps
        width: steps.columnWidth
        y: steps.wide ? 0 : second.y + second.height + steps.gap
        now: steps.parts === "year" ? qsTrId("types.date.thisYear")
            : steps.parts === "month-year" ? qsTrId("types.date.thisMonth") : qsTrId("types.date.today")
        nowIcon: "calendar-check"
        nowFits: steps.nowFits
        nowReason: steps.most.length > 0 && Dates.today() > steps.most ? steps.tooLate : steps.tooEarly
        full: steps.chosen
        onNowAsked: steps.pick(steps.parts === "date" ? Dates.today()
            : Dates.within(Dates.withDay(Dates.today(), 1), steps.least, steps.most))
        onClearAsked: steps.cleared()
    }
}
