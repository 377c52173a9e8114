pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Forms
import Keyboard
import Diwan

/* One question, one answer, one next step; or the few questions of a group that belong together.
   Nothing moves on by itself. */
VisitPage {
    id: page

    /* kept when the form is gone, so that the page stays whole until the next one is there */
    property var questions: []
    readonly property bool several: questions.length > 1
    readonly property var only: questions.length === 1 ? questions[0] : null
    readonly property bool optional: !questions.some(each => each.required)
    readonly property bool answerable: questions.some(each => each.kind !== "note")
    readonly property int written: page.fieldsThat(field => field.writes)
    readonly property int filling: page.fieldsThat(field => field.fills)
    /* where several are asked, the keys come with the field that is written in */
    readonly property bool keyed: written > 0 && Keyboard.shown
        && (!several || page.fieldsThat(field => field.writes && field.mine) > 0)
    /* a wide screen has no height to spare: the keyboard lies beside the question */
    readonly property bool sideways: keyed && !Theme.portrait
    /* height that is left for a single answer that likes to be large */
    readonly property real rest: available - 2 * pad - headHeight - (hint.visible ? hint.height + Theme.spaceS6 : 0)
    /* the last question of a form that is sent without a review; a quiz says first what was right */
    readonly property bool sends: Feedback.quick && Feedback.atLast && Feedback.purpose !== "quiz"
    /* asked on the way out */
    readonly property bool leaving: Feedback.purpose === "pulse" && Feedback.index === 1
    readonly property string path: questions.map(each => each.path).join(" ")

    /* How many of the fields do something; asked again when one changes, or another is there. */
    function fieldsThat(does: var): int {
        return Array.from({ length: fields.count }, (nothing, at) => fields.itemAt(at) as Field)
            .filter(field => field !== null && does(field)).length;
    }

    /* The field that has the focus keeps it while keys and buttons below have it. */
    function markField(item: Item): void {
        for (let at = 0; at < fields.count; at++) {
            let inside = item;
            while (inside && inside !== fields.itemAt(at))
                inside = inside.parent;
            if (!inside)
                continue;
            for (let other = 0; other < fields.count; other++)
                (fields.itemAt(other) as Field).mine = other === at;
            return;
        }
    }

    /* Called late: the page may have left the window by then. */
    function showFocus(): void {
        const window = page.Window.window;
        if (window)
            page.reveal(window.activeFocusItem);
    }

    /* Where letters are largest the keys may cover the field: the line written in comes into sight. */
    function showCaret(): void {
        const edit = Keyboard.target as Item;
        const line = (edit as TextEdit)?.cursorRectangle ?? (edit as TextInput)?.cursorRectangle;
        if (!page.Window.window || !page.keyed || line === undefined)
            return;
        caret.y = edit.mapToItem(answers, 0, line.y).y;
        caret.height = line.height;
        page.reveal(caret);
    }

    function onward(): void {
        const judged = Quiz.judge();
        if (Feedback.next()) {
            if (judged)
                Visit.replace("verdict");
            else
                step.go();
            return;
        }
        answers.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
        Narration.announce(Feedback.questions.map(each => each.error).filter(each => each.length > 0).join(" "));
    }

    /* Enter after a line that is written: on to the next one, or from the page. */
    function enter(field: Field): void {
        const given = String(field.question.value ?? "").length > 0;
        if (Feedback.busy || !(given || field.question.required) || !Touch.accept(false))
            return;
        if (page.several)
            page.Window.window.activeFocusItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        else
            page.onward();
    }

    /* The field that Enter is meant for: the one that is written in, or the only one. */
    function enteredField(): Field {
        for (let at = 0; at < fields.count; at++) {
            const field = fields.itemAt(at) as Field;
            if (field.oneLine && (!page.several || field.mine))
                return field;
        }
        return null;
    }

    function backward(): void {
        if (Feedback.back())
            Visit.replace(Feedback.page);
        else
            Visit.back();
    }

    /* a keyboard on the counter writes at once, wherever on the page the focus is */
    Keys.onPressed: event => {
        for (let at = 0; at < fields.count && !event.accepted; at++)
            event.accepted = (fields.itemAt(at) as Field).take(event);
        const entered = event.key === Qt.Key_Return || event.key === Qt.Key_Enter ? page.enteredField() : null;
        if (!event.accepted && entered !== null) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                page.enter(entered);
        }
        if (!event.accepted && page.written > 0)
            (keys.item as OnScreenKeyboard).pressed(event);
    }

    Binding on questions {
        when: Feedback.questions.length > 0
        value: Feedback.questions
        restoreMode: Binding.RestoreNone
    }

    // what is written in stays in sight when the keys come
    onCoveredChanged: {
        if (page.Window.window)
            Qt.callLater(page.showFocus);
    }

    OnwardStep {
        id: step
    }

    Connections {
        target: Keyboard

        function onTyped(): void {
            Qt.callLater(page.showCaret);
        }
    }

    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged(): void {
            page.markField(page.Window.window.activeFocusItem);
        }
    }

    oneColumn: true
    centred: (filling === 0 || several) && !keyed
    title: several ? Feedback.title : only !== null ? only.label : ""
    titleShown: title.length > 0
    covered: keyed && !sideways ? keys.height : 0
    beside: sideways ? keys.width + Theme.spaceS4 : 0
    onPathChanged: {
        Keyboard.setShown(true);
        Qt.callLater(toTop);
    }

    component Field: Column {
        property bool writes: false
        property bool fills: false
        property bool oneLine: false
        property bool mine: false
        required property var question

        function take(event: var): bool {
            return false;
        }
    }

    progress: Segments {
        width: parent.width
        done: Feedback.index
        total: Feedback.total
        //: %1 is the number of this question, %2 how many there are
        say: qsTrId("question.progress").arg(Feedback.index).arg(Feedback.total)
        aside: page.optional ? qsTrId("question.optional") : qsTrId("question.minutes", Feedback.minutesLeft)
    }

    Words {
        id: hint

        width: page.columnWidth
        visible: say.length > 0
        say: page.only !== null ? page.only.hint : ""
        color: Theme.textSoft
    }

    Item {
        width: page.columnWidth
        height: answers.height

        Column {
            id: answers

            width: page.columnWidth
            spacing: Theme.spaceS8

            Repeater {
                id: fields

                model: page.questions.length

                Field {
                    id: field

                    required property int index
                    question: page.questions[index] ?? ({kind: "note", path: "", label: "", hint: ""})

                    function take(event: var): bool {
                        return answer.take(event);
                    }

                    writes: answer.needsKeyboard
                    fills: answer.fillsHeight
                    oneLine: answer.oneLine
                    width: parent ? parent.width : 0
                    spacing: Theme.spaceS4

                    Words {
                        width: parent.width
                        visible: page.several
                        say: field.question.label
                        letters: Theme.h2
                        strong: true
                        heading: 2
                    }

                    Words {
                        width: parent.width
                        visible: page.several && say.length > 0
                        say: field.question.hint
                        color: Theme.textSoft
                    }

                    QuestionBody {
                        id: answer

                        width: parent.width
                        height: fillsHeight && !page.several ? Math.max(implicitHeight, page.rest) : implicitHeight
                        question: field.question
                        room: page.several ? 0 : page.rest
                    keysHere: !page.several || field.mine
                        onAnswered: value => Feedback.answer(value, field.question.path)
                        onEntered: page.enter(field)
                    }
                }
            }
        }

        // where the caret is
        Item {
            id: caret

            width: parent.width
            Accessible.ignored: true
        }
    }

    // not made where nothing is written: forty keys to lay out anew with every change of letters
    Loader {
        id: keys

        active: page.written > 0
        parent: page
        x: page.sideways && !Theme.rtl ? page.width - width : 0
        width: page.sideways ? page.width / 2 : page.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.barHeight
        visible: page.keyed
        sourceComponent: OnScreenKeyboard {
            room: page.sideways ? page.available : page.height * 0.6
        }
    }

    actions: [
        ActionButton {
            visible: !page.leaving
            icon: "arrow-left"
            name: qsTrId("question.previous")
            onActivated: page.backward()
        },
        ActionButton {
            visible: page.leaving
            icon: "sign-out"
            name: qsTrId("pulse.not-now")
            onActivated: Visit.end()
        },
        ActionButton {
            visible: page.optional && page.answerable && !page.leaving
            name: qsTrId("question.skip")
            onActivated: {
                if (Feedback.skip())
                    step.go();
            }
        },
        ActionButton {
            kind: "primary"
            endIcon: page.sends ? "" : "arrow-right"
            icon: page.sends ? "paper-plane-right" : ""
            name: Feedback.busy ? qsTrId("review.saving")
                : page.sends ? (Feedback.purpose === "poll" ? qsTrId("polls.vote") : qsTrId("review.send"))
                : qsTrId("question.next")
            available: !Feedback.busy
            reason: qsTrId("review.saving")
            onActivated: page.onward()
        }
    ]
}
