import QtQuick
import Theme
import Controls

/* A language in its own name, face and direction. */
Pressable {
    id: tile

    required property var language
    readonly property bool ownRtl: language.rtl

    name: language.name
    description: language.start
    radius: Theme.radiusCard
    implicitHeight: texts.implicitHeight + 2 * Theme.spaceS5
    LayoutMirroring.enabled: ownRtl
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors.fill: parent
        radius: tile.radius
        color: tile.down ? Theme.tint : Theme.surface
        border.width: Theme.edge
        border.color: Theme.touchEdge
        Accessible.ignored: true
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS8
        anchors.right: arrow.left
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            say: tile.language.name
            lang: tile.language.code
            letters: Theme.h1
            strong: true
            spoken: false
        }

        Words {
            width: parent.width
            say: tile.language.start
            lang: tile.language.code
            color: Theme.textSoft
            spoken: false
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS8
        anchors.verticalCenter: parent.verticalCenter
        name: tile.ownRtl ? "arrow-left" : "arrow-right"
        color: Theme.primary
    }
}
