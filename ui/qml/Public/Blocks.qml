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

    Rows {
        id: rows

        entries: blocks.blocks

        Column {
            id: block

            required property int index
            readonly property string kind: rows.at(index).kind
            readonly property bool list: kind !== "paragraph"

            width: blocks.width
            spacing: Theme.spaceS2

            Rows {
                id: lines

                entries: rows.at(block.index).entries

                Item {
                    id: entry

                    required property int index

                    width: block.width
                    height: words.height

                    Words {
                        id: dot

                        anchors.left: parent.left
                        visible: block.list
                        width: visible ? Theme.spaceS6 : 0
                        say: block.kind === "numbered" ? (entry.index + 1) + "." : "•"
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
                        say: lines.at(entry.index)
                        lang: blocks.lang
                        letters: blocks.letters
                    }
                }
            }
        }
    }
}
