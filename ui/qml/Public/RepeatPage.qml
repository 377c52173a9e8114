pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* After each of a repeated part: one more, or on. */
VisitPage {
    id: page

    oneColumn: true
    centred: true
    title: Feedback.title

    Words {
        width: page.columnWidth
        say: qsTrId("repeat.count", Feedback.repeats)
        letters: Theme.lead
        color: Theme.textSoft
    }

    Column {
        width: page.columnWidth
        spacing: Theme.spaceS3

        Repeater {
            model: Feedback.repeats

            Chip {
                required property int index

                width: parent ? parent.width : 0
                icon: "trash"
                //: %1 is a number
                name: qsTrId("repeat.remove").arg(index + 1)
                onActivated: Feedback.removeRepeat(index + 1)
            }
        }
    }

    actions: [
        ActionButton {
            icon: "arrow-left"
            name: qsTrId("question.previous")
            onActivated: {
                if (Feedback.back())
                    Visit.replace(Feedback.page);
                else
                    Visit.back();
            }
        },
        ActionButton {
            kind: "secondary"
            icon: "plus"
            iconMirrors: false
            name: qsTrId("repeat.add")
            onActivated: {
                if (Feedback.addRepeat())
                    Visit.replace(Feedback.page);
            }
        },
        ActionButton {
            kind: "primary"
            endIcon: "arrow-right"
            name: qsTrId("question.next")
            onActivated: {
                if (Feedback.next())
                    Visit.replace(Feedback.page);
            }
        }
    ]
}
