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

            Card {
                id: one

                required property int index
                readonly property string told: Feedback.repeatWords[index] ?? ""
                readonly property bool stacked: remove.implicitWidth > width * 0.55

                width: parent ? parent.width : 0
                height: (stacked ? words.height + remove.height + Theme.spaceS3 : Math.max(words.height, remove.height))
                    + 2 * Theme.spaceS3

                Words {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.spaceS5
                    y: one.stacked ? Theme.spaceS3 : (parent.height - height) / 2
                    width: one.stacked ? parent.width - 2 * Theme.spaceS5 : parent.width - remove.width - 3 * Theme.spaceS5
                    say: one.told.length > 0 ? one.told : String(one.index + 1)
                    strong: true
                    maximumLineCount: 2
                }

                ActionButton {
                    id: remove

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.spaceS3
                    y: one.stacked ? parent.height - height - Theme.spaceS3 : (parent.height - height) / 2
                    implicitHeight: Theme.targetSmallButton
                    icon: "trash"
                    iconMirrors: false
                    //: %1 is a number
                    name: qsTrId("repeat.remove").arg(one.index + 1)
                    description: one.told
                    onActivated: Feedback.removeRepeat(one.index + 1)
                }
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
