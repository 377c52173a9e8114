import QtQuick
import Theme
import Controls

/* Opens directly above the accessibility bar; what it changes shows at once. A panel that is too
   high for the screen is turned like a page. */
FocusScope {
    id: panel

    property string title
    /* height it may take, in px; 0 for as much as it likes */
    property real room: 0
    default property alias content: column.data
    readonly property real headHeight: Math.max(head.height, close.height) + 2 * Theme.spaceS5
    readonly property real wanted: headHeight + column.height

    signal closed
    /* another panel is asked for, by its name */
    signal other(string name)

    implicitHeight: room > 0 ? Math.min(wanted, room) : wanted

    Component.onCompleted: head.forceActiveFocus(Qt.PopupFocusReason)

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border.width: Theme.highContrast ? Theme.edge : 0
        border.color: Theme.touchEdge
        Accessible.ignored: true

        Rectangle {
            width: parent.width
            height: Theme.selectedEdge
            color: Theme.primary
            Accessible.ignored: true
        }

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }

        Words {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: Theme.spaceS5 + Math.max(0, (close.height - height) / 2)
            width: parent.width - 2 * Theme.margin - close.width - Theme.spaceS4
            say: panel.title
            letters: Theme.h2
            strong: true
            heading: 2
            Accessible.focusable: true
            // no stop of its own, so Qt would begin anew at the page behind: go on into the panel
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }

        TurnedView {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: panel.height - panel.headHeight

            Column {
                id: column

                x: Theme.margin
                width: panel.width - 2 * Theme.margin
                bottomPadding: Theme.spaceS5
                spacing: Theme.spaceS4
            }
        }

        // after the content: first what the panel is for, then the way out
        ActionButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: Theme.spaceS5
            implicitHeight: Theme.targetSmallButton
            icon: "x"
            iconMirrors: false
            name: qsTrId("panel.close")
            onActivated: panel.closed()
        }
    }
}
