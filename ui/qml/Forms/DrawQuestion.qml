pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* A drawing or a signature by finger. Whoever does not draw types instead; both become a picture. */
QuestionItem {
    id: page

    readonly property bool signature: question["kind"] === "signature"
    readonly property string stem: signature ? "signature" : "drawing"
    readonly property string kept: value === null ? "" : String(value)
    /* the attachment this page made itself: it needs not be drawn again */
    property string own
    property bool typing: false
    /* the field is being filled, not written in */
    property bool mine: false
    property bool ready: false
    /* a wide screen has no height to spare: the buttons stand beside the paper */
    readonly property bool beside: !typing && !Theme.portrait
    readonly property real aside: Math.min(width * 0.4, actions.implicitWidth)
    readonly property real leastPaper: Theme.targetButton * 2 + Theme.lead
    readonly property string typeName: signature ? qsTrId("types.draw.typeName") : qsTrId("types.draw.describe")

    function settle(): void {
        if (page.kept === page.own)
            return;
        page.own = page.kept;
        const words = Attachments.typed(page.kept);
        page.typing = words.length > 0;
        page.mine = true;
        field.fill(words);
        page.mine = false;
        paper.show(page.typing ? "" : Attachments.url(page.kept));
    }

    function give(name: string): void {
        const old = page.kept;
        page.own = name;
        page.answered(name.length > 0 ? name : null);
        if (old.length > 0 && old !== name)
            Attachments.drop(old);
    }

    function clear(): void {
        paper.show("");
        page.mine = true;
        field.fill("");
        page.mine = false;
        page.give("");
        Touch.told(qsTrId("types.cleared"), false);
    }

    needsKeyboard: typing
    fillsHeight: !typing
    // grows with the page where it draws, so it must not be measured by itself
    implicitHeight: beside ? Math.max(leastPaper, actions.implicitHeight)
        : (typing ? field.implicitHeight : leastPaper) + Theme.spaceS4 + actions.implicitHeight
    onKeptChanged: {
        if (page.ready)
            page.settle();
    }
    Component.onCompleted: {
        page.settle();
        page.ready = true;
    }

    Item {
        id: sheet

        anchors.left: parent.left
        width: parent.width - (page.beside ? page.aside + Theme.spaceS4 : 0)
        height: page.typing ? field.implicitHeight : Math.max(page.leastPaper,
            Math.min(width * (page.signature ? 0.45 : 0.8), page.height - (page.beside ? 0 : Theme.spaceS4 + actions.implicitHeight)))

        DrawingPaper {
            id: paper

            anchors.fill: parent
            visible: !page.typing
            wrong: page.wrong
            signature: page.signature
            given: page.question["ground"] ?? ""
            name: page.signature ? qsTrId("types.draw.signHere")
                : given.length > 0 ? qsTrId("types.draw.drawOn") : qsTrId("types.draw.drawHere")
            description: paper.empty ? qsTrId("types.draw.empty") : qsTrId("types.draw.drawn")
            onDrawn: url => page.give(Attachments.keepDrawing(url, page.stem))
            onEmptied: page.give("")
        }

        WritingField {
            id: field

            width: parent.width
            height: implicitHeight
            visible: page.typing
            multiline: !page.signature
            maximumLength: page.signature ? 80 : 400
            name: page.typeName
            lang: page.lang
            wrong: page.wrong
            onWritten: {
                if (page.ready && page.typing && !page.mine)
                    page.give(Attachments.keepTyped(text, Look.family(page.lang), page.stem));
            }
        }
    }

    ButtonRows {
        id: actions

        anchors.right: page.beside ? parent.right : undefined
        anchors.left: page.beside ? undefined : parent.left
        y: page.beside ? 0 : sheet.height + Theme.spaceS4
        width: page.beside ? page.aside : parent.width
        upright: page.beside

        ActionButton {
            id: undo

            visible: !page.typing
            name: qsTrId("types.draw.undo")
            icon: "arrow-counter-clockwise"
            iconMirrors: false
            available: paper.strokes > 0
            reason: qsTrId("types.clear.nothing")
            onActivated: paper.undo()
        }

        ActionButton {
            name: qsTrId("types.clear")
            icon: "eraser"
            iconMirrors: false
            available: page.kept.length > 0
            reason: qsTrId("types.clear.nothing")
            onActivated: page.clear()
        }

        ActionButton {
            name: page.typing ? (page.signature ? qsTrId("types.draw.sign") : qsTrId("types.draw.draw")) : page.typeName
            icon: page.typing ? "pencil-simple" : "keyboard"
            iconMirrors: false
            onActivated: {
                if (page.kept.length > 0)
                    page.clear();
                page.typing = !page.typing;
                Keyboard.setShown(true);
            }
        }
    }
}
