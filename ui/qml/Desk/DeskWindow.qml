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
            anchors.left: parent.left
            height: parent.height
            source: active ? "SideBar.qml" : ""
        }

        Loader {
            objectName: "page"
            active: Desk.signedIn
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
            onActivated: Desk.open(modelData.id)
        }
    }
    Shortcut {
        sequence: "Ctrl+N"
        onActivated: Desk.open("record")
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: Desk.signOut()
    }
    Shortcut {
        sequences: ["F1", "Ctrl+?"]
        enabled: Desk.signedIn
        onActivated: sheet.active = !sheet.active
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
