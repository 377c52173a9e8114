import QtQuick
import Theme
import Controls

/* A choice with its picture above its words. */
Pressable {
    id: card

    property url picture
    property bool many: false
    property string lang: Theme.language
    property real pictureHeight: Theme.targetRatingHeight
    readonly property bool pictured: drawn.status === Image.Ready
    readonly property color ink: selected || down ? Theme.onTint : Theme.text

    checkable: true
    role: many ? Accessible.CheckBox : Accessible.RadioButton
    radius: Theme.radiusCard
    implicitHeight: pictureHeight + Math.max(words.implicitHeight, mark.height) + 3 * Theme.spaceS4

    Rectangle {
        anchors.fill: parent
        radius: card.radius
        color: card.selected || card.down ? Theme.tint : Theme.surface
        border.width: card.selected ? Theme.selectedEdge : Theme.edge
        border.color: card.selected ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    Rectangle {
        id: paper

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceS4
        height: card.pictureHeight
        radius: Theme.radiusSmall
        visible: card.pictured
        color: "white"
        Accessible.ignored: true

        Image {
            id: drawn

            anchors.fill: parent
            anchors.margins: Theme.spaceS1
            source: card.picture
            sourceSize: Qt.size(paper.width, paper.height)
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS4
        anchors.verticalCenter: words.verticalCenter
        width: Math.max(Theme.iconControl, Math.round(Theme.body * 0.9))
        height: width
        radius: card.many ? Math.min(Theme.radiusSmall, width / 4) : width / 2
        color: card.selected ? Theme.primary : Theme.surface
        border.width: Math.max(2, Theme.fieldEdge)
        border.color: card.selected ? Theme.primary : Theme.fieldEdgeColour
        antialiasing: true
        Accessible.ignored: true

        Icon {
            anchors.centerIn: parent
            visible: card.selected
            name: "check"
            size: Math.round(parent.width * 0.72)
            color: Theme.onPrimary
        }
    }

    Words {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.spaceS3
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        // without a picture the words stand in the middle of the card
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: card.pictured ? (card.pictureHeight + Theme.spaceS4) / 2 : 0
        say: card.name
        lang: card.lang
        strong: card.selected
        color: card.ink
        spoken: false
    }
}
