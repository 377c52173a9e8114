pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* One page of the list: its name, and a chip for each language. */
Pressable {
    id: line

    property var about: ({})

    implicitHeight: column.height + 2 * Theme.spaceS3
    radius: Theme.radiusCard
    name: about.title ?? ""
    description: [about.kind, about.changed ? qsTrId("editing.changed") : "", about.wrong, about.told].filter(each => each).join(". ")
    onActivated: Editing.choose(about.key)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: line.down ? Theme.sunken : Theme.surface
        border.width: 1
        border.color: Theme.hairline
        Accessible.ignored: true
    }

    Column {
        id: column

        x: Theme.spaceS4
        y: Theme.spaceS3
        width: parent.width - 2 * Theme.spaceS4
        spacing: Theme.spaceS2

        Item {
            width: parent.width
            height: Math.max(title.height, signs.height)

            Column {
                id: title

                anchors.left: parent.left
                anchors.right: signs.left
                anchors.rightMargin: Theme.spaceS3

                Words {
                    width: parent.width
                    say: line.about.title ?? ""
                    lang: line.about.lang ?? Theme.language
                    align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
                    strong: true
                    spoken: false
                }

                Words {
                    width: parent.width
                    say: line.about.kind ?? ""
                    letters: Theme.label
                    color: Theme.textSoft
                    spoken: false
                }
            }

            Row {
                id: signs

                anchors.right: parent.right
                spacing: Theme.spaceS2

                StateChip {
                    visible: line.about.changed ?? false
                    words: qsTrId("editing.changed")
                    icon: "pencil-simple"
                }

                StateChip {
                    visible: (line.about.wrong ?? "").length > 0
                    words: line.about.wrong ?? ""
                    icon: "warning"
                    tone: line.about.tone ?? "plain"
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS2
            visible: (line.about.states ?? []).length > 0

            Repeater {
                model: line.about.states ?? []

                StateChip {
                    required property var modelData

                    words: modelData.name + " · " + modelData.words
                    icon: modelData.icon
                    tone: modelData.tone
                }
            }
        }
    }
}
