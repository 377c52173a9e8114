pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* One line or several to write in, with its name above. */
Column {
    id: field

    property string name
    property string icon
    property string lang: Theme.language
    property bool secret: false
    property bool labelled: true
    property int lines: 1
    property string text
    readonly property bool writing: lines > 1 ? (many.item as Item)?.activeFocus ?? false : (one.item as Item)?.activeFocus ?? false

    signal edited(string text)
    signal entered

    function take(): void {
        const edit = (lines > 1 ? many.item : one.item) as Item;
        if (edit)
            edit.forceActiveFocus();
    }

    /* with nothing typed to take back, the key takes the last deed back */
    function undoing(event: var, typed: bool): void {
        if (typed || !event.matches(StandardKey.Undo))
            return;
        event.accepted = true;
        Casework.undo();
    }

    /* what is typed ends the binding of the field itself */
    onTextChanged: {
        if (lines > 1 && many.item)
            (many.item as TextEdit).text = text;
        else if (one.item)
            (one.item as TextInput).text = text;
    }

    spacing: Theme.spaceS1

    Words {
        width: parent.width
        visible: field.labelled
        say: field.name
        letters: Theme.label
        color: Theme.textSoft
        // Qt hides the name of what holds a password, but not what labels it
        spoken: field.secret
        Accessible.labelFor: (field.secret ? one.item as Item : null) ?? sign
    }

    Rectangle {
        width: parent.width
        height: field.lines > 1 ? many.height + 2 * Theme.spaceS2 : Theme.keyHeight
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: field.writing ? Theme.selectedEdge : Theme.edge
        border.color: field.writing ? Theme.primary : Theme.fieldEdgeColour
        Accessible.ignored: true

        FocusRing {
            shown: field.writing && Look.focusShown
        }

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS3
            anchors.verticalCenter: parent.verticalCenter
            visible: name.length > 0
            name: field.icon
            size: Theme.iconInline
            color: Theme.textSoft
        }

        Words {
            anchors.left: one.left
            anchors.right: one.right
            y: field.lines > 1 ? Theme.spaceS2 : (parent.height - height) / 2
            visible: !field.labelled && !field.writing && field.text.length === 0
            say: field.name
            color: Theme.textSoft
            maximumLineCount: 1
            spoken: false
        }

        Loader {
            id: one

            anchors.left: sign.visible ? sign.right : parent.left
            anchors.right: parent.right
            anchors.margins: Theme.spaceS3
            anchors.verticalCenter: parent.verticalCenter
            active: field.lines === 1

            sourceComponent: TextInput {
                activeFocusOnTab: true
                clip: true
                color: Theme.text
                font: words.font
                echoMode: field.secret ? TextInput.Password : TextInput.Normal
                selectByMouse: true
                selectionColor: Theme.wordMark
                selectedTextColor: Theme.onWordMark
                horizontalAlignment: Theme.face(field.lang).rtl === Theme.rtl ? TextInput.AlignLeft : TextInput.AlignRight
                text: field.text
                Accessible.name: field.name
                Accessible.role: Accessible.EditableText
                Accessible.passwordEdit: field.secret
                Accessible.description: field.secret ? field.name : ""
                onTextEdited: field.edited(text)
                onAccepted: field.entered()
                Keys.onPressed: event => field.undoing(event, canUndo)
            }
        }

        Loader {
            id: many

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.spaceS3
            y: Theme.spaceS2
            height: Math.max(words.font.pixelSize * 1.6 * field.lines, item ? (item as TextEdit).contentHeight : 0)
            active: field.lines > 1

            sourceComponent: TextEdit {
                activeFocusOnTab: true
                color: Theme.text
                font: words.font
                wrapMode: TextEdit.Wrap
                selectByMouse: true
                selectionColor: Theme.wordMark
                selectedTextColor: Theme.onWordMark
                horizontalAlignment: Theme.face(field.lang).rtl === Theme.rtl ? TextEdit.AlignLeft : TextEdit.AlignRight
                text: field.text
                Accessible.name: field.name
                Accessible.role: Accessible.EditableText
                Accessible.multiLine: true
                onTextChanged: {
                    if (activeFocus)
                        field.edited(text);
                }
                Keys.onTabPressed: event => {
                    nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
                    event.accepted = true;
                }
                Keys.onBacktabPressed: event => {
                    nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
                    event.accepted = true;
                }
                Keys.onPressed: event => {
                    field.undoing(event, canUndo);
                    if (event.key === Qt.Key_Return && (event.modifiers & Qt.ControlModifier)) {
                        event.accepted = true;
                        field.entered();
                    }
                }
            }
        }

        Words {
            id: words

            visible: false
            lang: field.lang
            spoken: false
        }
    }
}
