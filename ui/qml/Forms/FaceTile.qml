import QtQuick
import Theme
import Controls

/* A face with its word: standing, or lying as a row where words are large. */
Pressable {
    id: tile

    property int mood: 2
    property bool lying: false
    property string lang: Theme.language
    property real letters: Theme.body
    /* where height is short the face is smaller and stands closer */
    property bool tight: false
    readonly property real air: tight ? Theme.spaceS4 : Theme.spaceS8 + Theme.spaceS2
    readonly property color ink: selected || down ? Theme.onTint : Theme.text

    checkable: true
    radius: lying ? Theme.radiusControl : Theme.radiusCard
    implicitHeight: lying ? (tight ? Math.max(row.height + Theme.spaceS2, Theme.targetMinimum) : row.height + 2 * Theme.spaceS3)
        : Math.max(tight ? Theme.targetMinimum : Theme.targetRatingHeight,
            air + standing.height + Theme.spaceS3 + word.implicitHeight + air * 0.7)

    Rectangle {
        anchors.fill: parent
        radius: tile.radius
        color: tile.selected || tile.down ? Theme.tint : Theme.surface
        border.width: tile.selected ? Theme.selectedEdge : Theme.edge
        border.color: tile.selected ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    Face {
        id: standing

        visible: !tile.lying
        anchors.horizontalCenter: parent.horizontalCenter
        y: tile.air
        size: Math.round(Math.min(tile.width * 0.7, Theme.targetRatingWidth * (tile.tight ? 0.42 : 0.7)))
        height: visible ? size : 0
        mood: tile.mood
        chosen: tile.selected
    }

    Words {
        id: word

        visible: !tile.lying
        anchors.top: standing.bottom
        anchors.topMargin: Theme.spaceS3
        x: Theme.spaceS2
        width: parent.width - 2 * Theme.spaceS2
        say: tile.name
        lang: tile.lang
        letters: tile.letters
        strong: tile.selected
        color: tile.ink
        align: "center"
        spoken: false
    }

    Item {
        id: row

        visible: tile.lying
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceS5
        anchors.rightMargin: Theme.spaceS5
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(beside.implicitHeight, lain.height)

        Face {
            id: lain

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            size: tile.tight ? Theme.targetMinimum : Theme.targetSmallButton
            width: size
            height: size
            mood: tile.mood
            chosen: tile.selected
        }

        Words {
            id: beside

            anchors.left: lain.right
            anchors.leftMargin: Theme.spaceS5
            anchors.right: parent.right
            anchors.rightMargin: mark.width + Theme.spaceS3
            anchors.verticalCenter: parent.verticalCenter
            say: tile.name
            lang: tile.lang
            letters: tile.letters
            strong: tile.selected
            color: tile.ink
            spoken: false
        }

        TickBadge {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: tile.selected
        }
    }

    TickBadge {
        visible: tile.selected && !tile.lying
        anchors.horizontalCenter: parent.horizontalCenter
        y: -height / 2
        z: 2
    }
}
