import QtQuick
import Theme
import Controls
import Diwan

/* Whether an answer of a quiz was right, and why; said calmly, and nothing moves on by itself. */
VisitPage {
    id: page

    oneColumn: true
    centred: true
    title: Quiz.verdict

    progress: Segments {
        width: parent.width
        done: Math.max(1, Feedback.kind === "review" ? Feedback.total : Feedback.index - 1)
        total: Feedback.total
        say: qsTrId("question.progress").arg(done).arg(Feedback.total)
        aside: qsTrId("home.quiz")
    }

    Words {
        width: page.columnWidth
        say: Quiz.question
        color: Theme.textSoft
    }

    Card {
        width: page.columnWidth
        height: told.height + 2 * Theme.spaceS6

        Column {
            id: told

            x: Theme.spaceS6
            y: Theme.spaceS6
            width: parent.width - 2 * Theme.spaceS6
            spacing: Theme.spaceS4

            Row {
                width: parent.width
                spacing: Theme.spaceS3

                Icon {
                    id: sign

                    name: Quiz.right ? "check-circle" : "lightbulb"
                    filled: true
                    color: Quiz.right ? Theme.success : Theme.primary
                }

                Words {
                    width: parent.width - sign.width - parent.spacing
                    //: %1 is the right answer of a quiz
                    say: qsTrId("quiz.answer").arg(Quiz.answer)
                    letters: Theme.lead
                    strong: true
                }
            }

            Words {
                width: parent.width
                visible: say.length > 0
                say: Quiz.explanation
            }
        }
    }

    OnwardStep {
        id: step
    }

    actions: [
        ActionButton {
            kind: "primary"
            endIcon: "arrow-right"
            name: Feedback.busy ? qsTrId("review.saving") : qsTrId("question.next")
            available: !Feedback.busy
            reason: qsTrId("review.saving")
            onActivated: step.go()
        }
    ]
}
