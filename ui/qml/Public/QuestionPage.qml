import QtQuick
import Theme
import Controls
import Forms
import Keyboard
import Diwan

/* One question, one answer, one next step. Nothing moves on by itself. */
VisitPage {
    id: page

    property var question: ({kind: "note", label: "", path: ""})
    readonly property bool keyed: body.needsKeyboard && Keyboard.shown
    /* a wide screen with the keyboard open has no height to spare: question and answer lie side by side */
    readonly property bool sideBySide: keyed && !Theme.portrait
    readonly property string path: question.path

    function onward(): void {
        if (!Feedback.next())
            Narration.announce(Feedback.questions[0].error);
        else if (Feedback.kind === "review")
            Visit.replace("review");
    }

    function backward(): void {
        if (!Feedback.back())
            Visit.back();
    }

    Binding on question {
        when: Feedback.questions.length > 0
        value: Feedback.questions[0]
        restoreMode: Binding.RestoreNone
    }

    oneColumn: !sideBySide
    centred: !body.fillsHeight && !keyed
    title: question.label
    covered: keyed ? keys.height : 0
    onPathChanged: {
        Keyboard.setShown(true);
        Qt.callLater(toTop);
    }

    progress: Segments {
        width: page.columnWidth
        done: Feedback.index
        total: Feedback.total
        //: %1 is the number of this question, %2 how many there are
        say: qsTrId("question.progress").arg(Feedback.index).arg(Feedback.total)
        aside: !page.question.required ? qsTrId("question.optional") : qsTrId("question.minutes", Feedback.minutesLeft)
    }

    Words {
        width: page.columnWidth
        visible: say.length > 0
        say: page.question.hint ?? ""
        color: Theme.textSoft
    }

    QuestionBody {
        id: body

        parent: page.sideBySide ? page.secondHolder : page.firstHolder
        width: page.columnWidth
        question: page.question
        room: page.viewHeight
        onAnswered: value => Feedback.answer(value)
    }

    Row {
        width: page.columnWidth
        visible: page.question.personal === true && !page.keyed
        spacing: Theme.spaceS2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "lock"
            size: Theme.iconInline
        }

        Words {
            width: parent.width - Theme.iconInline - Theme.spaceS2
            say: qsTrId("question.private")
            color: Theme.textSoft
        }
    }

    OnScreenKeyboard {
        id: keys

        parent: page
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.barHeight
        height: implicitHeight
        visible: page.keyed
        room: page.height * 0.6
    }

    actions: [
        ActionButton {
            icon: "arrow-left"
            name: qsTrId("question.previous")
            onActivated: page.backward()
        },
        ActionButton {
            visible: !page.question.required && page.question.kind !== "note"
            name: qsTrId("question.skip")
            onActivated: {
                if (Feedback.skip() && Feedback.kind === "review")
                    Visit.replace("review");
            }
        },
        ActionButton {
            kind: "primary"
            endIcon: "arrow-right"
            name: qsTrId("question.next")
            onActivated: page.onward()
        }
    ]
}
