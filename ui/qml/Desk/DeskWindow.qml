pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Theme
import Controls
import Diwan

/* The staff desktop: the door, then pages beside a bar. */
Window {
    id: window

    minimumWidth: 900
    minimumHeight: 600
    width: 1440
    height: 900
    color: Theme.canvas
    //: the title of the staff desktop's window
    title: qsTrId("desk.title").replace("%1", Desk.centre)
    onWidthChanged: Look.fit(width, height)
    onHeightChanged: Look.fit(width, height)
    Component.onCompleted: Touch.pause = 0
    onActiveFocusItemChanged: {
        const item = window.activeFocusItem;
        if (item instanceof TextInput || item instanceof TextEdit)
            window.text = item;
    }

    /* where text was last written or marked, for the menu */
    property Item text
    /* a sheet lies over everything: what is under it waits */
    readonly property bool covered: sheet.active || paper.active
    /* where the focus was before it */
    property Item before

    onCoveredChanged: {
        if (window.covered)
            window.before = window.activeFocusItem;
        Qt.callLater(window.comeBack);
    }

    function comeBack(): void {
        if (!window.covered && window.before?.visible)
            window.before.forceActiveFocus(Qt.OtherFocusReason);
    }

    function command(id: string): void {
        const field = window.text as TextInput, area = window.text as TextEdit;
        switch (id) {
        case "record":
            Desk.open("record");
            break;
        case "print":
            window.toPaper();
            break;
        case "csv":
        case "xlsx":
            Paper.ask("board", id);
            break;
        case "leave":
            Desk.signOut();
            break;
        case "quit":
            window.close();
            break;
        case "undo":
            if (field?.canUndo)
                field.undo();
            else if (area?.canUndo)
                area.undo();
            else
                Casework.undo();
            break;
        case "cut":
            field?.cut();
            area?.cut();
            break;
        case "copy":
            field?.copy();
            area?.copy();
            break;
        case "paste":
            field?.paste();
            area?.paste();
            break;
        case "all":
            field?.selectAll();
            area?.selectAll();
            break;
        case "find":
            (page.item as InboxPage)?.find();
            break;
        case "larger":
            Look.setSize(Math.min(3, Look.size + 1));
            break;
        case "smaller":
            Look.setSize(Math.max(0, Look.size - 1));
            break;
        case "theme":
            Look.setTheme(Look.themes[(Look.themes.indexOf(Look.theme) + 1) % Look.themes.length]);
            break;
        case "keys":
            sheet.active = true;
            break;
        }
    }

    function toPaper(): void {
        if (Desk.page === "board")
            Paper.print("board");
        else if (Desk.page === "inbox")
            Paper.print("case");
        else
            Handbook.print(Handbook.language);
    }

    Item {
        id: root

        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        Loader {
            anchors.fill: parent
            active: !Desk.signedIn
            source: active ? "DoorPage.qml" : ""
        }

        Loader {
            id: bar

            active: Desk.signedIn
            enabled: !window.covered
            anchors.left: parent.left
            height: parent.height
            source: active ? "SideBar.qml" : ""
        }

        Connections {
            target: Touch

            function onReached(): void {
                Desk.touched();
            }
        }

        Connections {
            target: bar.item
            ignoreUnknownSignals: true

            function onCommand(id: string): void {
                window.command(id);
            }
        }

        Loader {
            id: page

            objectName: "page"
            active: Desk.signedIn
            enabled: !window.covered
            anchors.left: bar.right
            anchors.right: parent.right
            height: parent.height
            source: active ? Desk.page.charAt(0).toUpperCase() + Desk.page.slice(1) + "Page.qml" : ""
        }

        Loader {
            id: sheet

            anchors.fill: parent
            active: false
            source: active ? "ShortcutSheet.qml" : ""
        }

        Loader {
            id: paper

            anchors.fill: parent
            active: Printing.open
            source: active ? "PrintSheet.qml" : ""
        }

        Connections {
            target: sheet.item
            ignoreUnknownSignals: true

            function onClosed(): void {
                sheet.active = false;
            }
        }
    }

    Instantiator {
        model: Desk.pages

        Shortcut {
            required property int index
            required property var modelData

            sequence: "Ctrl+" + (index + 1)
            enabled: !window.covered
            onActivated: Desk.open(modelData.id)
        }
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: !window.covered
        onActivated: Desk.open("record")
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: Desk.signOut()
    }
    Shortcut {
        sequences: ["F1", "Ctrl+?", "?"]
        enabled: Desk.signedIn && !Printing.open
        onActivated: sheet.active = !sheet.active
    }
    Shortcut {
        sequences: [StandardKey.Print]
        enabled: Desk.signedIn && Desk.page !== "guidance" && !window.covered
        onActivated: window.toPaper()
    }
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: Desk.signedIn && Desk.page === "board" && Board.ready && !window.covered
        onActivated: Paper.ask("board", "csv")
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: Desk.signedIn && !window.covered
        onActivated: Casework.undo()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: Desk.page === "inbox" && !window.covered
        onActivated: window.command("find")
    }
    Shortcut {
        sequence: "F10"
        enabled: Desk.signedIn && !window.covered
        onActivated: (bar.item as SideBar)?.openMenu()
    }
    Shortcut {
        sequences: [StandardKey.ZoomIn]
        onActivated: Look.setSize(Math.min(3, Look.size + 1))
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]
        onActivated: Look.setSize(Math.max(0, Look.size - 1))
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: window.close()
    }
}
