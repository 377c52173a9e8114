import QtQuick
import Theme
import Controls

/* A question that must be answered first. The safe choice is first, filled and focused. */
FocusScope {
    id: dialog

    property string title
    property string say
    property alias aside: asideHolder.data
    default property alias buttons: bar.buttons
    property Item safe

    anchors.fill: parent
    visible: false
    z: 10

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: say

    onVisibleChanged: {
        if (visible && safe)
            safe.forceActiveFocus(Qt.PopupFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.highContrast ? Theme.canvas : "#000000"
        opacity: Theme.highContrast ? 0.9 : 0.66
        Accessible.ignored: true
    }

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 2.6 * Theme.targetRatingWidth * (Theme.portrait ? 2 : 2.4))
        height: Math.max(texts.height, asideHolder.childrenRect.height) + bar.height + Theme.spaceS12 + Theme.spaceS6
        radius: Theme.radiusDialog
        color: Theme.surface
        border.width: Theme.highContrast ? Theme.selectedEdge : 0
        border.color: Theme.text
        Accessible.ignored: true

        Item {
            id: asideHolder

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS12
            y: Theme.spaceS12
            width: childrenRect.width
            height: childrenRect.height
        }

        Column {
            id: texts

            anchors.left: asideHolder.right
            anchors.leftMargin: asideHolder.width > 0 ? Theme.spaceS8 : 0
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS12
            y: Theme.spaceS12
            spacing: Theme.spaceS3

            Words {
                width: parent.width
                say: dialog.title
                letters: Theme.h1
                strong: true
                heading: 1
            }

            Paragraph {
                width: parent.width
                say: dialog.say
                letters: Theme.lead
            }
        }

        ActionBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceS4
        }
    }
}
