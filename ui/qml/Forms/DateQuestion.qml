import QtQuick
import Diwan

/* A day; with the author's `month-year` or `year` only so much of it. */
QuestionItem {
    id: page

    readonly property string parts: appearance.indexOf("year") >= 0 ? "year"
        : appearance.indexOf("month-year") >= 0 ? "month-year" : "date"

    implicitHeight: steps.implicitHeight

    DateSteps {
        id: steps

        width: parent.width
        day: Dates.dayIn(page.value)
        parts: page.parts
        least: page.question["least"] ?? ""
        most: page.question["most"] ?? ""
        wish: ["islamic", "hebrew"].find(name => page.appearance.indexOf(name) >= 0) ?? ""
        calendarWanted: page.appearance.indexOf("no-calendar") < 0
        lang: page.lang
        room: page.room
        wrong: page.wrong
        personal: page.question["personal"] ?? false
        onPicked: day => page.answered(day)
        onCleared: page.answered(null)
    }
}
