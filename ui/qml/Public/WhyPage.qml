import QtQuick
import Theme
import Controls
import Forms
import Keyboard
import Diwan

/* What should be better on a page or step, in a visitor's own words. */
VisitPage {
    id: page

    readonly property string about: Visit.params.id ?? ""
    readonly property string part: Visit.params.part ?? ""
    readonly property bool typing: Keyboard.shown
    readonly property bool sideways: typing && !Theme.portrait
    readonly property bool written: field.text.trim().length > 0
    property bool filled: false

    Component.onCompleted: {
        field.fill(Opinion.of(page.about, page.part).draft);
        page.filled = true;
        Keyboard.setShown(true);
    }

    /* a keyboard on the counter writes at once, wherever on the page the focus is */
    Keys.onPressed: event => {
        if (page.typing)
            keys.pressed(event);
    }

    title: qsTrId("opinion.words.title")
    oneColumn: true
    covered: typing && !sideways ? keys.height : 0
    beside: sideways ? keys.width + Theme.spaceS4 : 0

    Words {
        width: page.columnWidth
        say: qsTrId("opinion.words.line")
        color: Theme.textSoft
    }

    WritingField {
        id: field

        width: page.columnWidth
        leastLines: Theme.xl ? 2 : 3
        name: page.title
        maximumLength: Opinion.limit
        onWritten: {
            if (page.filled)
                Opinion.begin(page.about, page.part, text);
        }
    }

    Row {
        width: page.columnWidth
        spacing: Theme.spaceS2

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            name: "lock-simple"
            size: Theme.iconInline
            color: Theme.textSoft
        }

        Words {
            width: parent.width - sign.width - parent.spacing
            say: qsTrId("forms.text.personal")
            letters: Theme.label
            color: Theme.textSoft
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
            kind: "primary"
            available: page.written
            reason: qsTrId("opinion.words.empty")
            name: qsTrId("opinion.words.send")
            onActivated: {
                Opinion.write(page.about, page.part);
                Visit.back();
            }
        }
    ]
}
