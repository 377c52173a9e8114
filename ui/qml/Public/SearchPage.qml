pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Keyboard
import Diwan

/* Type a word or a question; results change as one types. */
VisitPage {
    id: page

    readonly property string words: field.value
    property var found: ({results: [], also: ""})
    readonly property var results: found.results
    readonly property bool typing: Keyboard.shown
    readonly property bool sideways: typing && !Theme.portrait

    Component.onCompleted: Keyboard.setShown(true)
    onWordsChanged: page.search()

    function search(): void {
        again.enabled = false;
        page.found = page.words.length > 1 ? Guide.search(page.words) : {results: [], also: ""};
    }

    /* Another language: the page speaks it in one frame, and finds in it in the next. */
    Connections {
        target: Guide

        function onChanged(): void {
            again.enabled = true;
        }
    }

    Connections {
        id: again

        target: page.Window.window
        enabled: false

        function onFrameSwapped(): void {
            Qt.callLater(page.search);
        }
    }

    /* a keyboard on the counter writes at once, wherever on the page the focus is */
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = true;
            if (!event.isAutoRepeat && page.results.length > 0 && Touch.accept(false))
                page.enter();
        } else if (page.typing) {
            keys.pressed(event);
        }
    }

    /* Enter after the words: to what they find, best first. */
    function enter(): void {
        Keyboard.setShown(false);
        results.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
    }

    titleShown: false
    title: qsTrId("search.title")
    oneColumn: true
    covered: typing && !sideways ? keys.height : 0
    beside: sideways ? keys.width + Theme.spaceS4 : 0

    above: SearchField {
        id: field

        width: page.columnWidth
        onTypingAsked: Keyboard.setShown(true)
    }

    Words {
        width: page.columnWidth
        visible: field.value.length > 1
        say: page.results.length > 0 ? qsTrId("search.count", page.results.length) : qsTrId("search.none")
        strong: true
        color: Theme.textSoft
        Accessible.role: Accessible.StatusBar
    }

    Words {
        width: page.columnWidth
        visible: page.results.length > 0 && page.found.also.length > 0
        //: %1 is one word or several, as the search understood them
        say: qsTrId("search.also").arg(page.found.also)
        color: Theme.textSoft
    }

    Column {
        width: page.columnWidth
        spacing: Theme.spaceS4

        Rows {
            id: results

            entries: page.results
            atOnce: page.typing ? 4 : 8

            ResultTile {
                required property int index

                width: page.columnWidth
                result: results.at(index)
                best: index === 0
                onActivated: Visit.open("service", {id: result.service_id})
            }
        }
    }

    OnScreenKeyboard {
        id: keys

        parent: page
        x: page.sideways && !Theme.rtl ? page.width - width : 0
        width: page.sideways ? page.width / 2 : page.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.barHeight
        height: implicitHeight
        visible: page.typing
        room: page.sideways ? page.available : page.height * 0.6
    }

    actions: [
        BackButton {
        },
        ActionButton {
            visible: !page.typing
            icon: "keyboard"
            iconMirrors: false
            name: qsTrId("search.keyboard")
            onActivated: Keyboard.setShown(true)
        },
        ActionButton {
            visible: page.typing && page.results.length > 0
            kind: "primary"
            icon: "arrow-down"
            iconMirrors: false
            name: qsTrId("search.show", page.results.length)
            onActivated: Keyboard.setShown(false)
        }
    ]
}
