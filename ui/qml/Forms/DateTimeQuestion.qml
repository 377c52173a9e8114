import QtQuick
import Theme
import Controls
import Diwan

/* A day and a time: both at once where they fit, else one after the other. */
QuestionItem {
    id: page

    readonly property string day: Dates.dayIn(value)
    readonly property string time: Dates.timeIn(value)
    readonly property bool wide: width > Theme.targetButton * 16
    readonly property real half: wide ? Math.floor((width - Theme.spaceS8) / 2) : width
    readonly property real both: wide ? Math.max(date.stackedHeight, clock.stackedHeight)
        : date.stackedHeight + Theme.spaceS6 + clock.stackedHeight
    readonly property bool split: room > 0 && both > room
    property bool timeShown: false

    /* Whichever is chosen first takes the other as it is now; both are on the screen. */
    function give(day: string, time: string): void {
        page.answered(Dates.momentAnswer(day.length > 0 ? day : Dates.today(), time.length > 0 ? time : Dates.now()));
    }

    implicitHeight: split ? tabs.height + Theme.spaceS5 + (timeShown ? clock.implicitHeight : date.implicitHeight) : both

    Row {
        id: tabs

        width: parent.width
        visible: page.split
        spacing: Theme.spaceS4

        Chip {
            width: (tabs.width - tabs.spacing) / 2
            checkable: true
            selected: !page.timeShown
            name: qsTrId("types.moment.date")
            onActivated: page.timeShown = false
        }

        Chip {
            width: (tabs.width - tabs.spacing) / 2
            checkable: true
            selected: page.timeShown
            name: qsTrId("types.moment.time")
            onActivated: page.timeShown = true
        }
    }

    DateSteps {
        id: date

        anchors.left: parent.left
        y: page.split ? tabs.height + Theme.spaceS5 : 0
        visible: !page.split || !page.timeShown
        width: page.split ? page.width : page.half
        day: page.day
        lang: page.lang
        wrong: page.wrong
        personal: page.question["personal"] ?? false
        calendarWanted: false
        onPicked: day => page.give(day, page.time)
        onCleared: page.answered(null)
    }

    TimeSteps {
        id: clock

        anchors.right: parent.right
        y: page.split ? tabs.height + Theme.spaceS5 : page.wide ? 0 : date.implicitHeight + Theme.spaceS6
        visible: !page.split || page.timeShown
        width: page.split ? page.width : page.half
        time: page.time
        lang: page.lang
        wrong: page.wrong
        personal: page.question["personal"] ?? false
        onPicked: time => page.give(page.day, time)
        onCleared: page.answered(null)
    }
}
