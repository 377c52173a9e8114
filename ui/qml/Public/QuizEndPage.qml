import QtQuick
import Theme
import Controls
import Diwan

/* The end of a quiz: how many were right, which nobody keeps, and what others answered. */
VisitPage {
    id: page

    oneColumn: true
    centred: true
    title: Quiz.score

    Words {
        width: page.columnWidth
        say: qsTrId("quiz.end")
        letters: Theme.lead
    }

    actions: [
        ActionButton {
            icon: "house"
            iconMirrors: false
            name: qsTrId("thanks.more")
            onActivated: Visit.home()
        },
        ActionButton {
            icon: "chart-bar-horizontal"
            iconMirrors: true
            name: qsTrId("quiz.others")
            onActivated: Visit.open("poll")
        },
        ActionButton {
            kind: "primary"
            icon: "check"
            iconMirrors: false
            name: qsTrId("thanks.done")
            onActivated: Visit.askEnd()
        }
    ]
}
