pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* The visitors' guidance, found while they stand or call, in their language and the desk's. */
Item {
    id: page

    readonly property real listWidth: Math.min(width * 0.36, 22 * Theme.body)
    readonly property bool opened: Handbook.page.id !== undefined
    /* both languages side by side where they have the room, else one below the other */
    readonly property bool wide: width - listWidth > 46 * Theme.body

    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.page.guidance")
    Component.onCompleted: soon.start()

    Timer {
        id: soon

        interval: 0
        onTriggered: finder.take()
    }

    /* The part whose figures are shown comes into sight. */
    function showPart(): void {
        const part = page.opened ? main.part(Helped.step) : null;
        const at = part !== null ? part.mapToItem(view.contentItem, 0, 0).y - Theme.spaceS4 : 0;
        const out = part !== null && (at < view.contentY || at + Math.min(part.height, view.height / 2) > view.contentY + view.height);
        if (out)
            view.contentY = Math.max(0, Math.min(at, view.contentHeight - view.height));
    }

    Connections {
        target: Helped

        function onChosenChanged(): void {
            settling.restart();
        }
    }

    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: finder.take()
    }
    Shortcut {
        sequences: [StandardKey.Print]
        enabled: page.opened && !Printing.open
        onActivated: Handbook.print(Handbook.language)
    }

    GuidanceFinder {
        id: finder

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS4
        width: page.listWidth - Theme.spaceS4
        height: parent.height
    }

    // the text is laid out first
    Timer {
        id: settling

        interval: 100
        onTriggered: page.showPart()
    }

    Flickable {
        id: view

        anchors.left: finder.right
        anchors.right: page.wide ? aside.left : parent.right
        height: parent.height
        visible: page.opened
        clip: true
        contentHeight: column.height + 2 * Theme.spaceS6
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            x: Theme.spaceS6
            y: Theme.spaceS6
            width: view.width - 2 * Theme.spaceS6
            spacing: Theme.spaceS4

            GuidanceKeys {
                width: parent.width
                spacing: parent.spacing
                onCodeAsked: sheet.active = true
            }

            Words {
                width: parent.width
                visible: say.length > 0
                say: Handbook.told
                color: Theme.success
                Accessible.role: Accessible.AlertMessage
            }

            Grid {
                id: both

                readonly property bool two: Handbook.besidePage.id !== undefined

                width: parent.width
                columns: two && width > 46 * Theme.body ? 2 : 1
                spacing: Theme.spaceS6

                GuidanceText {
                    id: main

                    width: (both.width - (both.columns - 1) * both.spacing) / both.columns
                    service: Handbook.page
                    asked: Handbook.language
                    marks: Helped.parts
                }

                GuidanceText {
                    visible: both.two
                    width: (both.width - (both.columns - 1) * both.spacing) / both.columns
                    service: Handbook.besidePage
                    asked: Handbook.besideLanguage
                }
            }

            Item {
                id: below

                width: parent.width
                height: childrenRect.height
                visible: !page.wide
            }
        }
    }

    /* the figures stay in sight while the text is read */
    Flickable {
        id: aside

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        y: Theme.spaceS6
        width: 21 * Theme.body
        height: parent.height - y
        visible: page.opened && page.wide
        clip: true
        contentHeight: helped.height + Theme.spaceS6
        boundsBehavior: Flickable.StopAtBounds

        HelpedPane {
            id: helped

            parent: page.wide ? aside.contentItem : below
            width: parent ? parent.width : 0
        }
    }

    Flickable {
        anchors.left: finder.right
        anchors.right: parent.right
        height: parent.height
        visible: !page.opened
        clip: true
        contentHeight: start.height + 2 * Theme.spaceS6
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: start

            x: Theme.spaceS6
            y: Theme.spaceS6
            width: parent.width - 2 * Theme.spaceS6
            spacing: Theme.spaceS4

            Words {
                width: parent.width
                say: qsTrId("handbook.choose")
                color: Theme.textSoft
            }

            HelpedList {
                width: parent.width
            }
        }
    }

    Loader {
        id: sheet

        anchors.fill: parent
        active: false
        sourceComponent: CodeSheet {
            onClosed: sheet.active = false
        }
    }
}
