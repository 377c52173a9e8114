pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* A number, on a pad of its own. Digits and the pad never mirror. */
QuestionItem {
    id: page

    /* a text of digits, such as a telephone number: its noughts in front belong to it */
    readonly property bool digits: question["kind"] === "text"
    readonly property bool decimal: question["kind"] === "decimal"
    readonly property bool signed: appearance.indexOf("signed") >= 0 || (question["range"]?.["start"] ?? 0) < 0
        || (question["least"] ?? 0) < 0
    readonly property int limit: digits ? question["maxLength"] ?? 0 : 0
    readonly property bool hasLeast: typeof question["least"] === "number"
    readonly property bool hasMost: typeof question["most"] === "number"
    readonly property real boundsHeight: bounds.visible ? bounds.implicitHeight + Theme.spaceS3 : 0
    readonly property var pattern: digits ? /^\+?[\d*#-]*$/ : decimal ? /^-?\d{0,15}(\.\d{0,6})?$/ : /^-?\d{0,15}$/
    readonly property bool beside: width > Theme.targetButton * 16
    readonly property var cells: ["1", "2", "3", "4", "5", "6", "7", "8", "9",
        decimal ? "." : signed && !digits ? "-" : "clear", "0", "back"]
    property bool own: false

    /* A bound, so that a sign before it stays before it in any script. */
    function apart(bound: string): string {
        return "\u2066" + page.question[bound] + "\u2069";
    }

    function receive(): void {
        const given = page.value === null || page.value === "" ? null : page.digits ? String(page.value) : Number(page.value);
        if (given !== page.parsed())
            page.show(given === null ? "" : String(given));
    }

    function show(text: string): void {
        page.own = true;
        input.text = text;
        page.own = false;
    }

    function parsed(): var {
        if (!/\d/.test(input.text))
            return null;
        return page.digits ? input.text : Number(input.text);
    }

    function put(text: string): void {
        if (page.limit > 0 && input.length - (input.selectionEnd - input.selectionStart) >= page.limit)
            return;
        const at = input.selectionStart;
        const next = input.text.slice(0, at) + text + input.text.slice(input.selectionEnd);
        if (page.pattern.test(next)) {
            input.text = next;
            input.cursorPosition = at + text.length;
        }
    }

    /* Digits are for the number, whatever has the focus. */
    function take(event: var): bool {
        if (event.key === Qt.Key_Backspace)
            page.press("back");
        else if (event.text.length === 1 && /[0-9.+*#-]/.test(page.latin(event.text)))
            page.put(page.latin(event.text));
        else
            return false;
        return true;
    }

    function press(cell: string): void {
        if (cell === "clear")
            input.text = "";
        else if (cell === "back")
            input.text = input.text.slice(0, -1);
        else if (cell === "-")
            input.text = input.text.startsWith("-") ? input.text.slice(1) : "-" + input.text;
        else
            page.put(cell);
    }

    function cellName(cell: string): string {
        switch (cell) {
        case "clear":
            return qsTrId("forms.number.clear");
        case "back":
            return qsTrId("forms.number.back");
        case "-":
            return qsTrId("forms.number.minus");
        case ".":
            return qsTrId("forms.number.point");
        default:
            return cell;
        }
    }

    /* Digits of other keyboards, and the comma some write for the point. */
    function latin(text: string): string {
        const code = text.charCodeAt(0);
        if (code >= 0x660 && code <= 0x669)
            return String(code - 0x660);
        if (code >= 0x6f0 && code <= 0x6f9)
            return String(code - 0x6f0);
        return text === "," || text === "\u066b" ? "." : text;
    }

    oneLine: true
    implicitHeight: !pad.visible ? box.height + boundsHeight
        : beside ? Math.max(pad.height, box.height + boundsHeight) : pad.y + pad.height
    onValueChanged: page.receive()
    Component.onCompleted: page.receive()

    Rectangle {
        id: box

        anchors.left: parent.left
        width: page.beside ? (parent.width - Theme.spaceS8) / 2 : parent.width
        height: Math.ceil(input.contentHeight) + 2 * Theme.spaceS3
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: Math.max(Theme.edge, Theme.fieldEdge)
        border.color: page.wrong ? Theme.danger : input.activeFocus ? Theme.primary : Theme.fieldEdgeColour
        Accessible.ignored: true

        TextInput {
            id: input

            anchors.fill: parent
            anchors.margins: Theme.spaceS3
            horizontalAlignment: TextInput.AlignHCenter
            verticalAlignment: TextInput.AlignVCenter
            LayoutMirroring.enabled: false
            font.family: Look.family("en")
            font.pixelSize: Math.round(Theme.h1)
            font.weight: Font.Bold
            renderType: Text.NativeRendering
            color: Theme.text
            selectionColor: Theme.primary
            selectedTextColor: Theme.onPrimary
            selectByMouse: false
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            activeFocusOnTab: true
            cursorVisible: true
            cursorDelegate: Rectangle {
                width: Math.max(2, Theme.edge + 1)
                color: Theme.primary
            }
            Accessible.role: Accessible.EditableText
            Accessible.name: page.question["label"] ?? ""
            Accessible.focusable: true

            Keys.priority: Keys.BeforeItem
            Keys.onPressed: event => {
                if (event.text.length === 1 && event.text > " " && event.text !== "\u007f"
                        && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier))) {
                    page.put(page.latin(event.text));
                    event.accepted = true;
                }
            }
            onTextChanged: {
                if (!page.own)
                    page.answered(page.parsed());
            }
        }

        FocusRing {
            radius: box.radius
            shown: input.activeFocus
        }
    }

    Words {
        id: bounds

        anchors.left: box.left
        y: box.height + Theme.spaceS3
        width: box.width
        visible: page.hasLeast || page.hasMost
        say: page.hasLeast && page.hasMost ? qsTrId("forms.number.between").arg(page.apart("least")).arg(page.apart("most"))
            : page.hasLeast ? qsTrId("forms.number.least").arg(page.apart("least"))
            : page.hasMost ? qsTrId("forms.number.most").arg(page.apart("most")) : ""
        color: Theme.textSoft
        align: "center"
    }

    Grid {
        id: pad

        visible: !Keyboard.real
        readonly property real cell: Math.min(Math.floor((box.width - 2 * spacing) / 3), Theme.targetKey * 2.4)

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        x: page.beside ? (Theme.rtl ? 0 : parent.width - box.width) + (box.width - width) / 2 : (parent.width - width) / 2
        y: page.beside ? 0 : box.height + page.boundsHeight + Theme.spaceS5
        columns: 3
        spacing: Theme.spaceS3

        Repeater {
            model: page.cells

            PadKey {
                required property string modelData

                width: pad.cell
                height: page.beside ? Math.max(Theme.targetMinimum, Math.round(Theme.lead * 1.3), Math.round(Theme.targetKey * 0.72))
                    : Theme.targetKey
                quick: true
                focusOnTouch: false
                works: modelData !== "clear" && modelData !== "back"
                name: page.cellName(modelData)
                words: modelData === "-" ? "+/\u2212" : modelData
                icon: modelData === "back" ? "backspace" : modelData === "clear" ? "eraser" : ""
                onActivated: page.press(modelData)
            }
        }
    }
}
