pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* After each of a repeated part: one more, or on. */
RecordPart {
    id: part

    first: onward

    Words {
        width: part.width
        say: Feedback.title
        letters: Theme.h1
        strong: true
        heading: 2
    }

    Words {
        width: part.width
        say: qsTrId("repeat.count", Feedback.repeats)
        color: Theme.textSoft
    }

    Repeater {
        model: Feedback.repeats

        SmallKey {
            required property int index

            icon: "trash"
            name: qsTrId("repeat.remove").arg(index + 1)
            description: Feedback.repeatWords[index] ?? ""
            onActivated: Feedback.removeRepeat(index + 1)
        }
    }

    Flow {
        width: part.width
        spacing: Theme.spaceS2

        SmallKey {
            icon: Theme.rtl ? "arrow-right" : "arrow-left"
            name: qsTrId("question.previous")
            onActivated: Feedback.back()
        }

        SmallKey {
            icon: "plus"
            name: qsTrId("repeat.add")
            onActivated: Feedback.addRepeat()
        }

        SmallKey {
            id: onward

            primary: true
            icon: Theme.rtl ? "arrow-left" : "arrow-right"
            name: qsTrId("question.next")
            onActivated: Feedback.next()
        }
    }
}
