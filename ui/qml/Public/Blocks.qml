pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* Paragraphs and lists of a page. */
Column {
    id: blocks

    property var blocks: []
    property string lang: Theme.language
    property real letters: Theme.body

    spacing: Theme.spaceS4

    Repeater {
        model: blocks.blocks

        Column {
            id: block

            required property var modelData
            readonly property bool list: modelData.kind !== "paragraph"

            width: blocks.width
            spacing: Theme.spaceS2

            Repeater {
                model: block.modelData.entries

                Item {
                    id: entry

                    required property string modelData
                    required property int index

                    width: block.width
                    height: words.height

                    Words {
                        id: dot

                        anchors.left: parent.left
                        visible: block.list
                        width: visible ? Theme.spaceS6 : 0
                        say: block.modelData.kind === "numbered" ? (entry.index + 1) + "." : "•"
                        letters: blocks.letters
                        lang: blocks.lang
                        color: Theme.primary
                        strong: true
                        spoken: false
                    }

                    Paragraph {
                        id: words

                        anchors.left: dot.right
                        anchors.right: parent.right
                        say: entry.modelData
                        lang: blocks.lang
                        letters: blocks.letters
                    }
                }
            }
        }
    }
}
