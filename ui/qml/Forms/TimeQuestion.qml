import QtQuick
import Diwan

/* A time of day. */
QuestionItem {
    id: page

    implicitHeight: steps.implicitHeight

    TimeSteps {
        id: steps

        width: parent.width
        time: Dates.timeIn(page.value)
        lang: page.lang
        wrong: page.wrong
        personal: page.question["personal"] ?? false
        onPicked: time => page.answered(Dates.timeAnswer(time))
        onCleared: page.answered(null)
    }
}
