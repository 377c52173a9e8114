import QtQuick
import Theme
import Controls

/* Opens directly above the accessibility bar; what it changes shows at once. */
FocusScope {
    id: panel

    property string title
    default property alias content: column.data

    signal closed

    implicitHeight: card.height

    Component.onCompleted: head.forceActiveFocus(Qt.PopupFocusReason)

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        id: card

        width: parent.width
        height: Math.max(head.height, close.height) + column.height + 3 * Theme.spaceS5
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
        }

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

        Column {
            id: column

            x: Theme.margin
            y: close.y + Math.max(head.height, close.height) + Theme.spaceS5
            width: parent.width - 2 * Theme.margin
            spacing: Theme.spaceS4
        }
    }

    Keys.onEscapePressed: panel.closed()
}
