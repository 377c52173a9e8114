import QtQuick
import Theme
import Controls
import Diwan

/* One text: where it stands, in which language, how many it did not help. */
Pressable {
    id: line

    property var row: ({})
    /* within a page its title would only be repeated */
    property bool titled: true

    height: Math.max(names.height, told.height) + 2 * Theme.spaceS2
    name: [titled ? row.title : "", row.part, row.spoken, row.told, row.people, row.change].filter(part => part).join(", ")
    onActivated: Helped.open(row.page, row.step, row.language)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: line.down ? Theme.tint : Theme.surface
        border.width: 1
        border.color: Theme.touchEdge
        Accessible.ignored: true
    }

    Column {
        id: names

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS3
        anchors.right: told.left
        anchors.rightMargin: Theme.spaceS3
        y: Theme.spaceS2

        Words {
            width: parent.width
            visible: line.titled
            say: line.row.title ?? ""
            strong: true
            spoken: false
        }

        Words {
            width: parent.width
            say: line.titled ? [line.row.part, line.row.spoken].filter(part => part).join(" · ") : line.row.spoken ?? ""
            spoken: false
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: line.row.change ?? ""
            letters: Theme.label
            color: Theme.textSoft
            spoken: false
        }
    }

    Column {
        id: told

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS3
        y: Theme.spaceS2
        width: Math.min(parent.width * 0.4, 12 * Theme.body)
        spacing: Theme.spaceS1

        StateChip {
            anchors.right: parent.right
            words: line.row.value ?? ""
            icon: line.row.tone === "plain" ? "hourglass" : "thumbs-down"
            tone: line.row.tone ?? "plain"
        }

        Words {
            width: parent.width
            say: line.row.people ?? ""
            letters: Theme.label
            align: "end"
            color: Theme.textSoft
            spoken: false
        }
    }
}
