import QtQuick
import Theme
import Controls

/* Looks like a field; touching it opens the search with its keyboard. */
Pressable {
    id: entry

    name: qsTrId("search.prompt")
    radius: Theme.radiusControl
    implicitHeight: Math.max(Theme.targetButton * 1.1, words.implicitHeight + Theme.spaceS4)
    role: Accessible.Button

    Rectangle {
        anchors.fill: parent
        radius: entry.radius
        color: entry.down ? Theme.tint : Theme.surface
        border.width: Theme.fieldEdge
        border.color: Theme.fieldEdgeColour
        Accessible.ignored: true
    }

    Icon {
        id: glass

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS6
        anchors.verticalCenter: parent.verticalCenter
        name: "magnifying-glass"
    }

    Words {
        id: words

        anchors.left: glass.right
        anchors.leftMargin: Theme.spaceS4
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        say: Theme.xl ? qsTrId("search.short") : entry.name
        color: Theme.textSoft
        spoken: false
    }
}
