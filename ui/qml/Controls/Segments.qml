pragma ComponentBehavior: Bound
import QtQuick
import Theme

/* How far along, in words and in segments; fills from where reading starts. */
Item {
    id: segments

    property int done: 0
    property int total: 1
    property string say
    property string aside

    implicitHeight: words.implicitHeight + Theme.spaceS3 + bar.height

    Words {
        id: words

        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width * 0.6)
        say: segments.say
        strong: true
    }

    Words {
        anchors.right: parent.right
        anchors.baseline: words.baseline
        // beside the other words on one line, or not at all
        visible: words.width + implicitWidth + Theme.spaceS4 <= segments.width
        say: segments.aside
        color: Theme.textSoft
        align: "end"
    }

    Row {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.spaceS2 + 2
        spacing: Theme.spaceS2
        visible: segments.total > 1

        Repeater {
            model: segments.total

            Rectangle {
                required property int index

                width: (bar.width - bar.spacing * (segments.total - 1)) / segments.total
                height: bar.height
                radius: height / 2
                color: index < segments.done ? Theme.primary : Theme.surface
                border.width: Math.max(1, Theme.edge - 1)
                border.color: index < segments.done ? Theme.primary : Theme.touchEdge
                Accessible.ignored: true
            }
        }
    }
}
