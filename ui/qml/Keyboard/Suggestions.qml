pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* Up to three words that go on from what is typed; the likeliest stands where reading starts. */
Row {
    id: row

    readonly property var words: Keyboard.suggestions

    spacing: Theme.spaceGap
    LayoutMirroring.enabled: Keyboard.rtl
    LayoutMirroring.childrenInherit: true

    function keyAt(column: int): Item {
        return row.words.length > 0 ? chips.itemAt(Math.max(0, Math.min(column, row.words.length - 1))) : null;
    }

    Repeater {
        id: chips

        model: row.words.length

        Pressable {
            id: chip

            required property int index
            readonly property bool first: index === 0
            readonly property string lang: Keyboard.language

            width: (row.width - 2 * row.spacing) / 3
            height: row.height
            name: row.words[index] ?? ""
            description: qsTrId("keyboard.suggestion")
            quick: true
            focusOnTouch: false
            onActivated: Keyboard.choose(chip.name)

            Rectangle {
                anchors.fill: parent
                radius: chip.radius
                color: chip.first || chip.down ? Theme.tint : Theme.surface
                border.width: Theme.edge
                border.color: chip.first ? Theme.primary : Theme.touchEdge
                Accessible.ignored: true
            }

            Words {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.spaceS2
                say: chip.name
                lang: Keyboard.language
                strong: chip.first
                color: chip.first ? Theme.onTint : Theme.text
                align: "center"
                spoken: false
            }
        }
    }
}
