import QtQuick
import Theme
import Controls

/* A language in its own name, face and direction. */
Pressable {
    id: tile

    required property var language
    /* what its name is said in */
    readonly property string lang: language.code
    /* only its name, where many stand close together in large letters */
    property bool compact
    readonly property real inset: compact ? Theme.spaceS6 : Theme.spaceS8
    readonly property bool ownRtl: language.rtl

    name: language.name
    description: language.start
    radius: Theme.radiusCard
    implicitHeight: texts.implicitHeight + 2 * (compact ? Theme.spaceS3 : Theme.spaceS5)
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
        anchors.leftMargin: tile.inset
        anchors.right: tile.compact ? parent.right : arrow.left
        anchors.rightMargin: tile.compact ? tile.inset : 0
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            say: tile.language.name
            lang: tile.language.code
            letters: tile.compact ? Theme.h2 : Theme.h1
            strong: true
            spoken: false
        }

        Words {
            width: parent.width
            visible: !tile.compact
            say: tile.language.start
            lang: tile.language.code
            color: Theme.textSoft
            spoken: false
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: tile.inset
        anchors.verticalCenter: parent.verticalCenter
        visible: !tile.compact
        name: tile.ownRtl ? "arrow-left" : "arrow-right"
        color: Theme.primary
    }
}
