pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What somebody says at the counter or by telephone, on the forms visitors fill in. */
FocusScope {
    id: page

    readonly property string stage: Record.stage

    function toTop(): void {
        view.contentY = 0;
        (part.item as RecordPart)?.begin();
    }

    /* What has the focus comes into sight. */
    function reveal(item: Item): void {
        let inside = item;
        while (inside && inside !== view.contentItem)
            inside = inside.parent;
        if (!item || !inside)
            return;
        const at = item.mapToItem(view.contentItem, 0, 0).y;
        if (at - Theme.spaceS6 < view.contentY)
            view.contentY = Math.max(0, at - Theme.spaceS6);
        else if (at + item.height + Theme.spaceS6 > view.contentY + view.height)
            view.contentY = Math.min(Math.max(0, view.contentHeight - view.height), at + item.height + Theme.spaceS6 - view.height);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.page.record")
    Component.onCompleted: soon.start()
    onStageChanged: soon.start()

    Timer {
        id: soon

        interval: 0
        onTriggered: page.toTop()
    }

    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged(): void {
            page.reveal(page.Window.window?.activeFocusItem ?? null);
        }
    }

    Connections {
        target: Record

        function onLeaveAsked(): void {
            leaving.active = true;
        }
    }

    Flickable {
        id: view

        anchors.fill: parent
        clip: true
        contentHeight: column.height + 2 * Theme.spaceS6
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            x: (view.width - width) / 2
            y: Theme.spaceS6
            width: Math.min(view.width - 2 * Theme.spaceS6, 52 * Theme.body)
            spacing: Theme.spaceS4

            Column {
                width: parent.width

                Words {
                    width: parent.width
                    say: qsTrId("desk.page.record")
                    letters: Theme.h1
                    strong: true
                    heading: 1
                }

                Words {
                    width: parent.width
                    say: page.stage === "start" ? qsTrId("record.explained") : Record.about
                    color: Theme.textSoft
                }
            }

            Words {
                width: parent.width
                visible: say.length > 0
                say: Record.message
                color: Theme.danger
                Accessible.role: Accessible.AlertMessage
            }

            Loader {
                id: part

                width: parent.width
                source: ({
                    start: "RecordStart.qml",
                    question: "RecordForm.qml",
                    repeat: "RecordRepeat.qml",
                    review: "RecordReview.qml",
                    done: "RecordDone.qml"
                })[page.stage]
            }
        }
    }

    Loader {
        id: leaving

        anchors.fill: parent
        active: false
        sourceComponent: LeaveSheet {
            onClosed: leaving.active = false
        }
    }
}
