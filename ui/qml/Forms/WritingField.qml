pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* Where a visitor writes. The caret stays in sight; the lines run as their language does. */
Rectangle {
    id: field

    property string name
    property string lang: Theme.language
    property bool multiline: true
    property bool wrong: false
    property int maximumLength: 0
    property real foot: 0
    property int leastLines: 3
    property alias text: edit.text
    readonly property alias length: edit.length
    readonly property bool writing: edit.activeFocus || Keyboard.target === edit
    /* the language the text began in gives the direction; before that, the one of the keys */
    property string wayLanguage: lang

    signal written
    /* Enter, where there is but one line */
    signal entered

    function fill(text: string): void {
        edit.text = text;
        field.turn(field.lang);
        edit.cursorPosition = edit.length;
    }

    function turn(lang: string): void {
        field.wayLanguage = lang;
        field.shapeLines();
    }

    /* Only an empty field turns: what is written stays where it is. */
    function turnIfEmpty(): void {
        const lang = Keyboard.target === edit ? Keyboard.language : field.lang;
        if (edit.length === 0)
            field.turn(lang);
    }

    function shapeLines(): void {
        Keyboard.shapeLines(edit, Look.isRtl(field.wayLanguage), Look.lineHeight(field.wayLanguage));
    }

    implicitHeight: multiline ? Math.ceil(metrics.height * Look.lineHeight(lang) * leastLines) + 2 * Theme.spaceS5 + foot
        : Math.max(Theme.targetButton, Math.ceil(edit.contentHeight) + 2 * Theme.spaceS3) + foot
    radius: Theme.radiusControl
    color: Theme.surface
    border.width: Math.max(Theme.edge, Theme.fieldEdge)
    border.color: wrong ? Theme.danger : writing ? Theme.primary : Theme.fieldEdgeColour
    Accessible.ignored: true

    // the frame is as good as the lines in it
    TapHandler {
        onTapped: {
            edit.forceActiveFocus(Qt.MouseFocusReason);
            Keyboard.setShown(true);
        }
    }

    onLangChanged: field.turnIfEmpty()
    Component.onCompleted: {
        Keyboard.claim(edit);
        field.turn(edit.length === 0 && Keyboard.target === edit ? Keyboard.language : field.lang);
    }
    Component.onDestruction: Keyboard.leave(edit)

    FontMetrics {
        id: metrics

        font: edit.font
    }

    Flickable {
        id: view

        readonly property real free: field.height - anchors.topMargin - field.foot - Theme.spaceS2

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.spaceS5
        anchors.rightMargin: Theme.spaceS5
        anchors.topMargin: field.multiline ? Theme.spaceS3 : Theme.spaceS2
        // whole lines only, so that none is cut; a line may be lower than its letters, as in Arabic
        readonly property real pitch: metrics.height * Look.lineHeight(field.wayLanguage)
        readonly property real box: Math.max(metrics.height, pitch)

        height: field.multiline ? box + Math.max(0, Math.floor((free - box) / pitch)) * pitch : free
        interactive: false
        clip: edit.contentHeight > height + 1
        onHeightChanged: edit.keepCaretInSight()
        contentWidth: width
        contentHeight: Math.max(height, edit.contentHeight + box - pitch)

        TextEdit {
            id: edit

            property int maximumLength: field.maximumLength

            function keepCaretInSight(): void {
                const caret = edit.cursorRectangle;
                if (caret.y < view.contentY)
                    view.contentY = Math.max(0, caret.y);
                else if (caret.y + view.box > view.contentY + view.height + 1)
                    view.contentY = caret.y + view.box - view.height;
            }

            function leaveFor(onward: bool): void {
                edit.nextItemInFocusChain(onward).forceActiveFocus(onward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            }

            width: view.width
            height: Math.max(view.height, contentHeight)
            verticalAlignment: field.multiline ? TextEdit.AlignTop : TextEdit.AlignVCenter
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: Theme.text
            selectionColor: Theme.primary
            selectedTextColor: Theme.onPrimary
            font.family: Look.family(field.wayLanguage)
            font.pixelSize: Math.round(Theme.lead * Look.letterFactor(field.wayLanguage))
            renderType: Text.NativeRendering
            selectByMouse: Keyboard.real
            persistentSelection: true
            activeFocusOnTab: true
            cursorVisible: field.writing
            cursorDelegate: Item {
                width: caret.width
                visible: field.writing

                // as high as the letters, not as the face's line box
                Rectangle {
                    id: caret

                    y: Math.round(parent.height * 0.53 - height / 2)
                    width: Math.max(2, Theme.edge + 1)
                    height: Math.round(edit.font.pixelSize * 1.25)
                    color: Theme.primary
                }
            }

            Accessible.role: Accessible.EditableText
            Accessible.name: field.name
            Accessible.multiLine: field.multiline
            Accessible.focusable: true

            Keys.priority: Keys.BeforeItem
            Keys.onTabPressed: edit.leaveFor(true)
            Keys.onBacktabPressed: edit.leaveFor(false)
            Keys.onPressed: event => {
                if (field.multiline || (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter))
                    return;
                event.accepted = true;
                if (!event.isAutoRepeat)
                    field.entered();
            }

            onActiveFocusChanged: {
                if (activeFocus)
                    Keyboard.setTarget(edit);
            }
            onCursorPositionChanged: {
                if (Keyboard.target === edit)
                    Keyboard.moved();
            }
            onContentHeightChanged: edit.keepCaretInSight()
            onCursorRectangleChanged: edit.keepCaretInSight()
            onTextChanged: {
                const over = maximumLength > 0 ? length - maximumLength : 0;
                if (over > 0)
                    edit.remove(Math.max(0, cursorPosition - over), Math.max(over, cursorPosition));
                else
                    field.written();
            }
            onLengthChanged: field.turnIfEmpty()

            TapHandler {
                onTapped: Keyboard.setShown(true)
            }
        }
    }

    Connections {
        target: Keyboard

        function onLanguageChanged(): void {
            field.turnIfEmpty();
        }
    }

    // hides what hangs down from the line that has gone up
    Rectangle {
        anchors.left: view.left
        anchors.right: view.right
        anchors.top: view.top
        height: Math.round((view.box - view.pitch) * 0.4)
        visible: view.contentY > 0 && height > 0
        color: field.color
        Accessible.ignored: true
    }

    FocusRing {
        radius: field.radius
        shown: edit.activeFocus
    }
}
