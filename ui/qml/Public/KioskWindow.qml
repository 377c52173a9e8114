import QtQuick
import Theme
import Controls
import Diwan

/* The frame that never moves: header, page, accessibility bar; panels and dialogs above them. */
Window {
    id: window

    property string openPanel
    /* the keyboard makes room for a panel and comes back after it */
    property bool hidKeys: false
    /* a question that must be answered first: nothing behind it can be reached */
    readonly property bool asking: ending.visible || Visit.warning || Staff.asked
    readonly property bool attract: Visit.page === "attract"
    /* large letters or a header of two rows on a low screen leave no room beside a keyboard, or the panel in its place: the header waits */
    readonly property bool cramped: Look.lowReach && (Theme.large || header.implicitHeight > Theme.header + 1) && Theme.portrait && Keyboard.target !== null && (Keyboard.shown || hidKeys)
    readonly property string file: Visit.page.charAt(0).toUpperCase() + Visit.page.slice(1) + "Page.qml"

    /* where the page ends and where it begins, and whether an open panel leaves it room to be seen */
    readonly property real pageRoom: captions.y - header.y - header.height
    readonly property bool covered: panel.active && panel.height > pageRoom - least
    readonly property real least: attract ? (page.item as AttractPage)?.leastHeight ?? 0 : 4 * Theme.targetButton

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
        const listening = (openPanel === "listen" || openPanel === "profiles") && Narration.on;
        const from = openPanel === "telling" ? "help" : openPanel;
        openPanel = "";
        if (!dock.focusOn(from))
            page.forceActiveFocus();
        if (listening)
            Qt.callLater(Narration.readPage);
    }

    /* The way back, from whatever lies on top: a dialog, a panel, the page itself. */
    function goBack(): void {
        if (Staff.asked)
            (staffDoor.item as StaffDialog).goBack();
        else if (Visit.warning)
            Visit.moreTime();
        else if (ending.visible)
            ending.visible = false;
        else if (openPanel.length > 0)
            closePanel();
        else if (page.item instanceof VisitPage)
            (page.item as VisitPage).goBack();
    }

    onOpenPanelChanged: {
        Profiles.setOpen(openPanel === "profiles");
        if (openPanel !== "telling")
            Explore.setTelling(false);
        if (openPanel.length > 0 && Keyboard.shown) {
            hidKeys = true;
            Keyboard.setShown(false);
        } else if (openPanel.length === 0 && hidKeys) {
            hidKeys = false;
            Keyboard.setShown(true);
        }
        Qt.callLater(Scanner.restart);
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

        Loader {
            id: page

            objectName: "page"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            // a page ends where an open panel begins, so that nothing lies under it; one that would
            // have no room left lies under it whole, out of reach
            anchors.bottom: panel.active && !window.covered ? panel.top : captions.top
            focus: true
            enabled: !window.asking && !window.covered
            source: window.file
        }

        HeaderBar {
            id: header

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: banner.bottom
            visible: !window.attract && !window.cramped
            enabled: !window.asking && !(panel.active && panel.y < y + height)
            height: visible ? implicitHeight : 0
            onLanguageAsked: window.toggle("language")
        }

        Loader {
            id: panel

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: captions.top
            active: window.openPanel.length > 0
            enabled: !window.asking
            source: active ? window.openPanel.charAt(0).toUpperCase() + window.openPanel.slice(1) + "Panel.qml" : ""
            onLoaded: {
                const opened = item as Panel;
                opened.closed.connect(window.closePanel);
                opened.other.connect(window.toggle);
                opened.room = Qt.binding(() => captions.y - banner.height);
            }
            z: 5
        }

        Loader {
            id: captions

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: dock.top
            active: Captions.on
            height: active ? (item as CaptionBar)?.implicitHeight ?? 0 : 0
            source: active ? "CaptionBar.qml" : ""
            z: 7

            Binding {
                target: captions.item
                property: "lines"
                value: window.cramped || (Look.lowReach && Theme.xl) ? 1 : 2
                when: captions.item !== null
            }
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

        ReadingFrame {
            target: window.activeFocusItem
            z: 4
        }

        ScanFrame {
            z: 30
        }

        Loader {
            active: Privacy.dark
            anchors.fill: parent
            source: active ? "DarkScreen.qml" : ""
            z: 8
        }

        StaffCorners {
            z: 9
        }

        Loader {
            id: staffDoor

            objectName: "staffDoor"
            active: Staff.asked
            anchors.fill: parent
            source: active ? "StaffDialog.qml" : ""
            z: 20
        }
    }

    Binding {
        target: Touch
        property: "pause"
        value: Profiles.touchPause
    }

    Connections {
        target: Explore

        function onTellingChanged(): void {
            if (!Explore.telling && window.openPanel === "telling")
                window.closePanel();
        }
    }

    Connections {
        target: Keypad

        function onBackAsked(): void {
            window.goBack();
        }

        function onPanelAsked(name: string): void {
            window.toggle(name);
        }

        function onCloseAsked(): void {
            window.openPanel = "";
        }
    }

    Connections {
        target: Touch

        function onRefused(reason: string): void {
            Narration.announce(reason);
        }

        function onReached(): void {
            Visit.touched();
        }

        function onTold(words: string, personal: bool): void {
            Narration.tell(words, personal);
        }

        function onTurned(control: Item): void {
            Narration.turned(control);
        }
    }

    Connections {
        target: Visit

        function onPageChanged(): void {
            window.openPanel = "";
        }
    }
}
