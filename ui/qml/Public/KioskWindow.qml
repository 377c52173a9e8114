import QtQuick
import Theme
import Controls
import Diwan

/* The frame that never moves: header, page, accessibility bar; panels and dialogs above them. */
Window {
    id: window

    property string openPanel
    /* a question that must be answered first: nothing behind it can be reached */
    readonly property bool asking: ending.visible || Visit.warning || Staff.asked
    readonly property bool attract: Visit.page === "attract"
    readonly property string file: Visit.page.charAt(0).toUpperCase() + Visit.page.slice(1) + "Page.qml"

    function toggle(name: string): void {
        if (name === "height") {
            Look.setLowReach(!Look.lowReach);
            openPanel = "";
            return;
        }
        openPanel = openPanel === name ? "" : name;
    }

    /* Closing the panel that switched the voice on begins the page: the way there was spoken over it. */
    function closePanel(): void {
        const listening = openPanel === "listen" && Narration.on;
        dock.focusOn(openPanel);
        openPanel = "";
        if (listening)
            Qt.callLater(Narration.readPage);
    }

    color: Theme.canvas
    //: The name of the window
    title: qsTrId("window.title")
    onWidthChanged: Look.fit(width, height)
    onHeightChanged: Look.fit(width, height)

    Item {
        id: root

        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        Loader {
            id: banner

            active: Look.lowReach
            anchors.left: parent.left
            anchors.right: parent.right
            height: active ? Math.round(parent.height * Theme.lowReachEmptyTop) : 0
            source: "LowReachBanner.qml"
        }

        HeaderBar {
            id: header

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: banner.bottom
            visible: !window.attract
            enabled: !window.asking
            height: visible ? implicitHeight : 0
            onLanguageAsked: window.toggle("language")
        }

        Loader {
            id: page

            objectName: "page"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            // a page ends where an open panel begins, so that nothing lies under it
            anchors.bottom: panel.active ? panel.top : dock.top
            focus: true
            enabled: !window.asking
            source: window.file
        }

        Loader {
            id: panel

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: dock.top
            active: window.openPanel.length > 0
            enabled: !window.asking
            source: active ? window.openPanel.charAt(0).toUpperCase() + window.openPanel.slice(1) + "Panel.qml" : ""
            onLoaded: (item as Panel).closed.connect(window.closePanel)
            z: 5
        }

        DockBar {
            id: dock

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: implicitHeight
            open: window.openPanel
            enabled: !window.asking
            z: 6
            onAsked: name => window.toggle(name)
        }

        EndDialog {
            id: ending
        }

        Loader {
            active: Visit.warning
            anchors.fill: parent
            source: active ? "IdleDialog.qml" : ""
            z: 10
        }

        StaffCorners {
            z: 7
        }

        Loader {
            active: Staff.asked
            anchors.fill: parent
            source: active ? "StaffDialog.qml" : ""
            z: 20
        }
    }

    Connections {
        target: Touch

        function onRefused(reason: string): void {
            Narration.announce(reason);
        }

        function onTold(words: string, personal: bool): void {
            Narration.tell(words, personal);
        }
    }

    Connections {
        target: Visit

        function onPageChanged(): void {
            window.openPanel = "";
        }
    }
}
