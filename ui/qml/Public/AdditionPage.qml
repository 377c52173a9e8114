import QtQuick
import Theme
import Controls
import Forms
import Keyboard
import Diwan

/* More words to a comment that was made before; they go to whoever reads the comment. */
VisitPage {
    id: page

    readonly property bool keyed: Keyboard.shown
    /* a wide screen has no height to spare: the keyboard lies beside the field */
    readonly property bool sideways: keyed && !Theme.portrait
    readonly property real rest: available - 2 * pad - headHeight - hint.height - Theme.spaceS6
        - (trouble.visible ? trouble.height + Theme.spaceS6 : 0)

    function send(): void {
        if (Followup.draft.trim().length > 0)
            Followup.add();
    }

    oneColumn: true
    title: qsTrId("followup.add.title")
    covered: keyed && !sideways ? keys.height : 0
    beside: sideways ? keys.width + Theme.spaceS4 : 0

    Component.onCompleted: Keyboard.setShown(true)
    /* back to the number, or gone with the visit */
    Component.onDestruction: {
        if (Visit.page !== "followup")
            Followup.leave();
    }

    Keys.onPressed: event => keys.pressed(event)

    Connections {
        target: Followup

        function onAdded(): void {
            Visit.back();
        }
    }

    Words {
        id: hint

        width: page.columnWidth
        say: qsTrId("followup.add.hint")
        color: Theme.textSoft
    }

    Words {
        id: trouble

        width: page.columnWidth
        visible: say.length > 0
        say: Followup.message
        strong: true
        color: Theme.danger
        Accessible.role: Accessible.AlertMessage
    }

    QuestionBody {
        width: page.columnWidth
        height: Math.max(implicitHeight, page.rest)
        room: page.rest
        question: ({
            path: "addition", kind: "text", appearance: ["multiline"], label: page.title, hint: "", choices: [],
            required: true, value: Followup.draft, personal: true, multiline: true, error: "", image: "", audio: "",
            maxLength: Followup.longestAddition, lang: Theme.language
        })
        onAnswered: value => Followup.keepDraft(value === null ? "" : String(value))
    }

    OnScreenKeyboard {
        id: keys

        parent: page
        x: page.sideways && !Theme.rtl ? page.width - width : 0
        width: page.sideways ? page.width / 2 : page.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.barHeight
        visible: page.keyed
        room: page.sideways ? page.available : page.height * 0.6
    }

    actions: [
        BackButton {
        },
        ActionButton {
            kind: "primary"
            icon: "paper-plane-right"
            name: qsTrId("followup.add.send")
            available: Followup.draft.trim().length > 0
            reason: qsTrId("followup.add.empty")
            onActivated: page.send()
        }
    ]
}
