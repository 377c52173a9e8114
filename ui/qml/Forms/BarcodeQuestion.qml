pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* A code from a scanner, which types it and ends with Enter, or typed by hand. */
QuestionItem {
    id: page

    property bool own: false
    property bool read: false
    /* a scanner is quicker than any hand: less than this between two characters, in ms */
    readonly property int quick: 60
    property double lastKey: 0
    property int burst: 0

    function receive(): void {
        const text = page.value === null ? "" : String(page.value);
        if (text !== input.text.trim()) {
            page.own = true;
            input.text = text;
            page.own = false;
        }
    }

    function struck(): void {
        const now = Date.now();
        page.burst = now - page.lastKey <= page.quick ? page.burst + 1 : 0;
        page.lastKey = now;
    }

    /* The field takes the focus with the first character: the Enter that ends a scan is no press
       of the button that had it. */
    function take(event: var): bool {
        if (event.text.length === 0 || event.text <= " " || event.text === "\u007f"
                || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        input.forceActiveFocus();
        page.struck();
        Keyboard.type(event.text);
        return true;
    }

    /* The next scan takes the place of this one. */
    function ended(): void {
        page.read = page.burst >= 3;
        page.burst = 0;
        if (input.length === 0)
            return;
        input.selectAll();
        Touch.told(qsTrId("types.barcode.read").arg(input.text), page.question["personal"] ?? false);
    }

    needsKeyboard: true
    implicitHeight: box.height + Theme.spaceS4 + actions.height
    onValueChanged: page.receive()
    Component.onCompleted: {
        page.receive();
        Keyboard.claim(input);
        Qt.callLater(() => input.forceActiveFocus());
    }
    Component.onDestruction: Keyboard.leave(input)

    Rectangle {
        id: box

        width: parent.width
        height: Math.ceil(input.contentHeight) + 2 * Theme.spaceS4
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: Math.max(Theme.edge, Theme.fieldEdge)
        border.color: page.wrong ? Theme.danger : input.activeFocus ? Theme.primary : Theme.fieldEdgeColour
        Accessible.ignored: true

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS5
            anchors.verticalCenter: parent.verticalCenter
            name: page.read ? "check-circle" : "barcode"
            size: Theme.iconTile
            color: page.read ? Theme.success : Theme.text
        }

        Words {
            anchors.left: sign.right
            anchors.leftMargin: Theme.spaceS4
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS4
            anchors.verticalCenter: parent.verticalCenter
            visible: input.length === 0
            say: qsTrId("types.barcode.prompt")
            color: Theme.textSoft
        }

        Item {
            anchors.left: sign.right
            anchors.leftMargin: Theme.spaceS4
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS4
            height: parent.height

            TextInput {
                id: input

                anchors.fill: parent
                verticalAlignment: TextInput.AlignVCenter
                // codes read from left to right in every language
                LayoutMirroring.enabled: false
                horizontalAlignment: Theme.rtl ? TextInput.AlignRight : TextInput.AlignLeft
                maximumLength: 200
                persistentSelection: true
                clip: true
                font.family: Look.family("en")
                font.pixelSize: Math.round(Theme.h2)
                font.weight: Font.Bold
                renderType: Text.NativeRendering
                color: Theme.text
                selectionColor: Theme.primary
                selectedTextColor: Theme.onPrimary
                selectByMouse: false
                activeFocusOnTab: true
                cursorVisible: activeFocus || Keyboard.target === input
                cursorDelegate: Rectangle {
                    width: Math.max(2, Theme.edge + 1)
                    color: Theme.primary
                    visible: input.cursorVisible
                }
                Accessible.role: Accessible.EditableText
                Accessible.name: page.question["label"] ?? ""
                Accessible.focusable: true

                Keys.priority: Keys.BeforeItem
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                        page.ended();
                        event.accepted = true;
                    } else if (event.text.length > 0) {
                        page.struck();
                    }
                }
                onActiveFocusChanged: {
                    if (activeFocus)
                        Keyboard.setTarget(input);
                }
                onTextChanged: {
                    if (page.own)
                        return;
                    page.read = false;
                    page.answered(text.trim().length > 0 ? text.trim() : null);
                }
            }
        }

        FocusRing {
            radius: box.radius
            shown: input.activeFocus
        }

        TapHandler {
            onTapped: {
                input.forceActiveFocus();
                Keyboard.setShown(true);
            }
        }
    }

    Row {
        id: actions

        y: box.height + Theme.spaceS4
        width: parent.width
        spacing: Theme.spaceS4

        ActionButton {
            width: (actions.width - actions.spacing) / 2
            name: qsTrId("types.clear")
            icon: "eraser"
            iconMirrors: false
            available: input.length > 0
            reason: qsTrId("types.clear.nothing")
            onActivated: {
                input.clear();
                input.forceActiveFocus();
            }
        }

        KeysButton {
            width: (actions.width - actions.spacing) / 2
            visible: page.keysHere
        }
    }
}
