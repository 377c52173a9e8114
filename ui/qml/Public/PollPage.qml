pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What people chose, for who has voted: how many they are, from when to when, and whose votes. */
VisitPage {
    id: page

    readonly property var tables: Polls.tables

    oneColumn: tables.length > 1
    title: Polls.title

    component Thanks: Words {
        width: page.columnWidth
        say: Feedback.purpose === "quiz" ? qsTrId("quiz.thanks") : qsTrId("polls.thanks")
        letters: Theme.lead
    }

    Thanks {
        visible: !page.halves
    }

    Rows {
        id: cards

        entries: page.tables

        PollCard {
            required property int index

            width: page.columnWidth
            table: cards.at(index)
            titled: page.tables.length > 1
        }
    }

    Card {
        width: page.columnWidth
        visible: waiting.say.length > 0
        height: waiting.height + 2 * Theme.spaceS6

        Words {
            id: waiting

            x: Theme.spaceS6
            y: Theme.spaceS6
            width: parent.width - 2 * Theme.spaceS6
            say: Polls.wait
            letters: Theme.lead
        }
    }

    second: [
        Thanks {
            visible: page.halves
        },
        Column {
            width: page.columnWidth
            visible: Polls.ready
            spacing: Theme.spaceS2

            Words {
                width: parent.width
                say: Polls.people
                strong: true
            }

            Words {
                width: parent.width
                say: Polls.period
            }

            Words {
                width: parent.width
                say: Polls.reach
                color: Theme.textSoft
            }

            Words {
                width: parent.width
                visible: say.length > 0
                say: Polls.held
                color: Theme.textSoft
            }
        },
        NextPoll {
            width: page.columnWidth
            visible: Feedback.purpose === "poll" && remaining.length > 0 && question.length > 0
        }
    ]

    actions: [
        ActionButton {
            icon: "house"
            iconMirrors: false
            name: qsTrId("thanks.more")
            onActivated: Visit.home()
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
