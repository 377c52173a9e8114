pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* The days of a month in weeks. It has room for six, so that nothing below it moves. */
Item {
    id: month

    /* the day whose month is shown */
    required property string shown
    /* the day that is chosen; empty for none */
    required property string day
    property string lang: Theme.language
    /* the first and the last day that may be chosen, and why; empty for no bound */
    property string least
    property string most
    property string tooEarly
    property string tooLate
    property real cellHeight: leastCell
    readonly property real gap: Theme.spaceGap + 1
    readonly property real leastCell: Math.max(Theme.targetMinimum, Math.round(Theme.body * 1.3))
    readonly property real cellWidth: Math.floor((width - 6 * gap) / 7)
    readonly property bool fits: cellWidth >= leastCell
    readonly property real leastHeight: heads.height + 6 * (leastCell + gap)
    readonly property var shape: Dates.month(shown)
    readonly property string today: Dates.today()

    signal picked(string day)

    /* Reading order: the same column one week on, or the neighbour. */
    function stepFrom(index: int, event: var): void {
        const onward = Theme.rtl ? Qt.Key_Left : Qt.Key_Right;
        const backward = Theme.rtl ? Qt.Key_Right : Qt.Key_Left;
        const by = ({ [onward]: 1, [backward]: -1, [Qt.Key_Down]: 7, [Qt.Key_Up]: -7 })[event.key];
        const next = by === undefined ? null : days.itemAt(index + by);
        if (next === null)
            return;
        next.forceActiveFocus(Qt.TabFocusReason);
        event.accepted = true;
    }

    implicitHeight: heads.height + 6 * (cellHeight + gap)

    Row {
        id: heads

        width: parent.width
        height: Math.round(Theme.label * 1.9)
        spacing: month.gap

        Repeater {
            model: Dates.weekdays(month.lang)

            Words {
                required property string modelData

                width: month.cellWidth
                height: parent ? parent.height : 0
                say: modelData
                lang: month.lang
                letters: Theme.label
                color: Theme.textSoft
                align: "center"
                spoken: false
            }
        }
    }

    Repeater {
        id: days

        model: month.shape["days"]

        Pressable {
            id: cell

            required property int index
            readonly property int place: month.shape["blanks"] + index
            readonly property int column: place % 7
            readonly property string iso: Dates.withDay(month.shown, index + 1)
            readonly property bool isToday: iso === month.today
            readonly property bool early: month.least.length > 0 && iso < month.least
            readonly property bool late: month.most.length > 0 && iso > month.most
            readonly property color ink: !available ? Theme.textSoft : selected ? Theme.onPrimary : down ? Theme.onTint : Theme.text

            x: Theme.rtl ? month.width - month.cellWidth - column * (month.cellWidth + month.gap) : column * (month.cellWidth + month.gap)
            y: heads.height + Math.floor(place / 7) * (month.cellHeight + month.gap)
            width: month.cellWidth
            height: month.cellHeight
            checkable: true
            selected: iso === month.day
            name: Dates.words(iso, "date", month.lang)
            available: !early && !late
            reason: early ? month.tooEarly : month.tooLate
            description: isToday ? qsTrId("types.date.today") : ""
            onActivated: month.picked(cell.iso)
            Keys.onPressed: event => month.stepFrom(cell.index, event)

            Rectangle {
                anchors.fill: parent
                radius: cell.radius
                // a day that cannot be chosen has no edge: an edge means touch
                color: !cell.available ? "transparent" : cell.selected ? Theme.primary : cell.down ? Theme.tint : Theme.surface
                border.width: !cell.available || (cell.selected && !Theme.highContrast) ? 0 : Theme.edge
                border.color: cell.selected ? Theme.primary : Theme.touchEdge
                Accessible.ignored: true
            }

            Words {
                anchors.centerIn: parent
                lang: "en"
                say: String(cell.index + 1)
                strong: cell.selected || cell.isToday
                color: cell.ink
                wrapMode: Text.NoWrap
                align: "center"
                spoken: false
            }

            Rectangle {
                visible: cell.isToday
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.spaceS1
                width: Math.round(parent.width * 0.36)
                height: Math.max(2, Theme.edge + 1)
                color: cell.ink
                Accessible.ignored: true
            }

            Icon {
                visible: cell.selected
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.spaceS1
                name: "check"
                size: Math.round(Theme.iconInline * 0.7)
                color: cell.ink
            }
        }
    }
}
