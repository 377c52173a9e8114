pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* An answer by voice. It asks before it listens; it can be heard again and deleted; whoever does
   not speak, or stands where there is no microphone, types. */
QuestionItem {
    id: page

    readonly property string kept: value === null ? "" : String(value)
    readonly property string doing: Recorder.state
    /* the answer is what is being played, not the question */
    readonly property bool heard: spoken && Recorder.playing === kept
    readonly property string words: Attachments.text(kept)
    readonly property bool spoken: kept.length > 0 && words.length === 0
    property bool agreed: false
    property bool typing: words.length > 0
    /* the field is being filled, not written in */
    property bool mine: false
    property bool ready: false
    readonly property bool deaf: doing === "none"
    /* a wide screen has no height to spare: the buttons stand beside */
    readonly property bool beside: !Theme.portrait && !typing
    readonly property real aside: Math.min(width * 0.45, actions.implicitWidth)
    readonly property bool asking: !typing && !deaf && !agreed && !spoken

    function give(name: string): void {
        const old = page.kept;
        page.answered(name.length > 0 ? name : null);
        if (old.length > 0 && old !== name)
            Attachments.drop(old);
    }

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    needsKeyboard: typing
    implicitHeight: beside ? Math.max(column.height, actions.implicitHeight)
        : column.height + Theme.spaceS4 + actions.implicitHeight
    Component.onCompleted: {
        Recorder.look();
        page.mine = true;
        field.fill(page.words);
        page.mine = false;
        page.ready = true;
    }
    Component.onDestruction: Recorder.leave()

    Connections {
        target: Recorder

        function onKept(name: string): void {
            page.give(name);
            Touch.told(qsTrId("types.voice.kept").arg(Recorder.length(name)), false);
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        width: parent.width - (page.beside ? page.aside + Theme.spaceS6 : 0)
        spacing: Theme.spaceS4

        Card {
            width: parent.width
            height: Math.max(notice.implicitHeight, sign.height) + 2 * Theme.spaceS5
            visible: page.asking || (page.deaf && !page.typing && !page.spoken)

            Icon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.spaceS5
                anchors.verticalCenter: parent.verticalCenter
                name: page.deaf ? "microphone-slash" : "microphone"
                size: Theme.iconTile
                duotone: true
                color: Theme.primary
            }

            Words {
                id: notice

                anchors.left: sign.right
                anchors.leftMargin: Theme.spaceS5
                anchors.right: parent.right
                anchors.rightMargin: Theme.spaceS5
                anchors.verticalCenter: parent.verticalCenter
                say: page.deaf ? qsTrId("types.voice.none")
                    : qsTrId("types.voice.ask").arg(Math.round(Recorder.mostSeconds / 60))
            }
        }

        VoiceMeter {
            width: parent.width
            visible: !page.typing && !page.asking && (!page.deaf || page.spoken)
            recording: page.doing === "recording"
            playing: page.heard
            spoken: page.spoken
            wrong: page.wrong
            levels: recording ? Recorder.levels : spoken ? Recorder.shape(page.kept) : []
            played: Recorder.played
            remaining: qsTrId("types.voice.left").arg(page.clock(Recorder.mostSeconds - Recorder.seconds))
            time: page.clock(page.doing === "recording" || !page.spoken ? Recorder.seconds : Recorder.length(page.kept))
        }

        WritingField {
            id: field

            width: parent.width
            height: implicitHeight
            visible: page.typing
            leastLines: Theme.portrait ? 4 : 2
            maximumLength: 1000
            name: page.question["label"] ?? ""
            lang: page.lang
            wrong: page.wrong
            onWritten: {
                if (page.ready && page.typing && !page.mine)
                    page.give(Attachments.keepText(text, "voice"));
            }
        }

    }

    ButtonRows {
        id: actions

        anchors.right: parent.right
        y: page.beside ? 0 : column.height + Theme.spaceS4
        width: page.beside ? page.aside : parent.width
        upright: page.beside

        ActionButton {
            visible: page.asking
            kind: "secondary"
            name: qsTrId("types.voice.allow")
            icon: "check"
            iconMirrors: false
            available: page.doing === "ready" || page.doing === "playing"
            reason: qsTrId("types.voice.wait")
            onActivated: page.agreed = true
        }

        ActionButton {
            visible: !page.typing && !page.asking && !page.deaf && page.doing !== "recording"
            kind: page.spoken ? "quiet" : "secondary"
            name: page.spoken ? qsTrId("types.voice.again") : qsTrId("types.voice.record")
            icon: "microphone"
            iconMirrors: false
            available: page.doing === "ready" || page.doing === "playing"
            reason: qsTrId("types.voice.wait")
            onActivated: {
                page.agreed = true;
                Recorder.quiet();
                Recorder.record();
            }
        }

        ActionButton {
            visible: page.doing === "recording" || page.heard
            kind: "secondary"
            name: qsTrId("types.voice.stop")
            icon: "stop"
            iconMirrors: false
            onActivated: Recorder.stop()
        }

        ActionButton {
            visible: page.spoken && page.doing !== "recording" && !page.heard
            name: qsTrId("types.voice.play")
            icon: "play"
            iconMirrors: false
            onActivated: Recorder.play(page.kept)
        }

        ActionButton {
            visible: page.spoken && page.doing !== "recording"
            name: qsTrId("types.voice.delete")
            icon: "trash"
            iconMirrors: false
            onActivated: {
                Recorder.leave();
                page.give("");
                Touch.told(qsTrId("types.voice.deleted"), false);
            }
        }

        ActionButton {
            visible: page.doing !== "recording" && !(page.typing && page.deaf)
            name: page.typing ? qsTrId("types.voice.speak") : qsTrId("types.voice.type")
            icon: page.typing ? "microphone" : "keyboard"
            iconMirrors: false
            onActivated: {
                Recorder.leave();
                page.mine = true;
                field.fill("");
                page.mine = false;
                page.give("");
                page.typing = !page.typing;
                Keyboard.setShown(true);
            }
        }
    }
}
