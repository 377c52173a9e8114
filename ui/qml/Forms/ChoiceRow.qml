import QtQuick
import Theme
import Controls

/* One choice of a list: a disc (one of many) or a box (any of them) where reading starts. */
Pressable {
    id: row

    property bool many: false
    property string lang: Theme.language
    /* a small picture before the words */
    property url picture
    property real pictureSize: 0
    readonly property color ink: selected || down ? Theme.onTint : Theme.text

    checkable: true
    role: many ? Accessible.CheckBox : Accessible.RadioButton
    implicitHeight: Math.max(Theme.targetButton, words.implicitHeight + 2 * Theme.spaceS3, pictureSize + 2 * Theme.spaceS2)

    Rectangle {
        anchors.fill: parent
        radius: row.radius
        color: row.selected || row.down ? Theme.tint : Theme.surface
        border.width: row.selected ? Theme.selectedEdge : Theme.edge
        border.color: row.selected ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS5
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.iconControl, Math.round(Theme.body * 0.9))
        height: width
        radius: row.many ? Math.min(Theme.radiusSmall, width / 4) : width / 2
        color: row.selected ? Theme.primary : Theme.surface
        border.width: Math.max(2, Theme.fieldEdge)
        border.color: row.selected ? Theme.primary : Theme.fieldEdgeColour
        antialiasing: true
        Accessible.ignored: true

        Icon {
            anchors.centerIn: parent
            visible: row.selected
            name: "check"
            size: Math.round(parent.width * 0.72)
            color: Theme.onPrimary
        }
    }

    Image {
        id: drawn

        anchors.left: mark.right
        anchors.leftMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        width: row.pictureSize
        height: row.pictureSize
        source: row.picture
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }

    Words {
        id: words

        anchors.left: row.pictureSize > 0 ? drawn.right : mark.right
        anchors.leftMargin: Theme.spaceS4
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS5
        anchors.verticalCenter: parent.verticalCenter
        say: row.name
        lang: row.lang
        strong: row.selected
        color: row.ink
        spoken: false
    }
}
