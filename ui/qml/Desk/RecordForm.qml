pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Forms
import Diwan

/* The questions of a screen, with the keyboard and the mouse of a desk. */
RecordPart {
    id: form

    /* kept when the form is gone, so that the page stays whole until the next stage is there */
    property var questions: []
    readonly property bool several: questions.length > 1
    readonly property var only: questions.length === 1 ? questions[0] : null
    readonly property bool optional: !questions.some(each => each.required)
    readonly property bool answerable: questions.some(each => each.kind !== "note")
    readonly property string path: questions.map(each => each.path).join(" ")

    function begin(): void {
        const next = answers.nextItemInFocusChain(true);
        if (next)
            next.forceActiveFocus(Qt.OtherFocusReason);
    }

    function onward(): void {
        if (!Feedback.next())
            form.begin();
    }

    onPathChanged: soon.start()

    Timer {
        id: soon

        interval: 0
        onTriggered: form.begin()
    }

    // a key that no button took, such as a figure's
    Keys.onPressed: event => {
        for (let at = 0; at < fields.count && !event.accepted; at++)
            event.accepted = (fields.itemAt(at) as Field).take(event);
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: form.onward()
    }
    Shortcut {
        sequence: "Alt+Left"
        onActivated: Feedback.back()
    }

    component Field: Column {
        function take(event: var): bool {
            return false;
        }
    }

    Binding on questions {
        when: Feedback.questions.length > 0
        value: Feedback.questions
        restoreMode: Binding.RestoreNone
    }

    Segments {
        width: form.width
        done: Feedback.index
        total: Feedback.total
        say: qsTrId("question.progress").arg(Feedback.index).arg(Feedback.total)
        aside: form.optional ? qsTrId("question.optional") : ""
    }

    SmallKey {
        anchors.left: parent.left
        visible: Record.foreign
        icon: "translate"
        checkable: true
        role: Accessible.CheckBox
        selected: Record.mine
        name: qsTrId("record.mine")
        onActivated: Record.setMine(!Record.mine)
    }

    Column {
        width: form.width
        spacing: Theme.spaceS1
        visible: form.several ? Feedback.title.length > 0 : form.only !== null

        Words {
            width: parent.width
            say: form.several ? Feedback.title : form.only?.label ?? ""
            lang: form.only?.lang ?? Theme.language
            letters: Theme.h1
            strong: true
            heading: 2
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: form.only?.hint ?? ""
            lang: form.only?.lang ?? Theme.language
            color: Theme.textSoft
        }
    }

    Column {
        id: answers

        width: form.width
        spacing: Theme.spaceS8

        Repeater {
            id: fields

            model: form.questions.length

            Field {
                id: field

                required property int index
                readonly property var question: form.questions[index] ?? ({kind: "note", path: "", label: "", hint: ""})

                function take(event: var): bool {
                    return answer.take(event);
                }

                width: parent ? parent.width : 0
                spacing: Theme.spaceS3

                Words {
                    width: parent.width
                    visible: form.several
                    say: field.question.label
                    lang: field.question.lang ?? Theme.language
                    letters: Theme.h2
                    strong: true
                    heading: 3
                }

                Words {
                    width: parent.width
                    visible: form.several && say.length > 0
                    say: field.question.hint
                    lang: field.question.lang ?? Theme.language
                    color: Theme.textSoft
                }

                QuestionBody {
                    id: answer

                    width: parent.width
                    height: fillsHeight ? Math.max(implicitHeight, 14 * Theme.body) : implicitHeight
                    question: field.question
                    keysHere: false
                    onAnswered: value => Feedback.answer(value, field.question.path)
                }
            }
        }
    }

    Flow {
        width: form.width
        spacing: Theme.spaceS2

        SmallKey {
            icon: Theme.rtl ? "arrow-right" : "arrow-left"
            name: qsTrId("question.previous")
            available: Feedback.index > 1 || Feedback.kind === "fields"
            reason: qsTrId("record.first")
            onActivated: Feedback.back()
        }

        SmallKey {
            icon: "x"
            name: qsTrId("record.drop")
            onActivated: Record.drop()
        }

        SmallKey {
            visible: form.optional && form.answerable
            name: qsTrId("question.skip")
            onActivated: Feedback.skip()
        }

        SmallKey {
            primary: true
            icon: Theme.rtl ? "arrow-left" : "arrow-right"
            name: qsTrId("question.next")
            onActivated: form.onward()
        }
    }
}
