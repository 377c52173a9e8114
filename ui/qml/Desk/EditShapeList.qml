pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* One list of a service: its entries with keys to order and to take away, then a place for another. */
Column {
    id: list

    property var about: ({})
    readonly property var kinds: about.kinds ?? []
    /* keys stand on the line of the fields, below their names */
    readonly property real line: kinds.length > 0 ? amount.height : fresh.height
    property string kind: ""

    function another(): void {
        const words = list.kinds.length > 0 ? list.kind : fresh.text;
        Shaping.add(list.about.id, words, amount.text);
    }

    /* what was refused stays in its fields, to be put right */
    Connections {
        target: Shaping

        function onAdded(shaped: string): void {
            if (shaped !== list.about.id)
                return;
            fresh.text = "";
            amount.text = "";
            list.kind = "";
        }
    }

    spacing: Theme.spaceS2

    Words {
        width: parent.width
        say: list.about.name ?? ""
        strong: true
        heading: 3
    }

    Rows {
        id: rows

        entries: list.about.entries ?? []

        Item {
            id: entry

            required property int index
            readonly property var about: rows.at(index)

            width: Math.min(list.width, 46 * Theme.body)
            height: Math.max(words.height, keys.height)
            anchors.left: parent.left

            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.right: keys.left
                anchors.rightMargin: Theme.spaceS3
                say: entry.about?.label ?? ""
                lang: entry.about?.lang ?? Theme.language
            }

            Row {
                id: keys

                anchors.right: parent.right
                spacing: Theme.spaceS2

                SmallKey {
                    wordless: true
                    icon: "arrow-up"
                    name: qsTrId("shaping.up").replace("%1", entry.about?.label ?? "")
                    available: entry.index > 0
                    onActivated: Shaping.move(list.about.id, entry.about.id, -1)
                }

                SmallKey {
                    wordless: true
                    icon: "arrow-down"
                    name: qsTrId("shaping.down").replace("%1", entry.about?.label ?? "")
                    available: entry.index < rows.entries.length - 1
                    onActivated: Shaping.move(list.about.id, entry.about.id, 1)
                }

                SmallKey {
                    wordless: true
                    danger: true
                    icon: "trash"
                    name: qsTrId("shaping.take").replace("%1", entry.about?.label ?? "")
                    onActivated: Shaping.takeOut(list.about.id, entry.about.id)
                }
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.spaceS2

        Item {
            visible: list.kinds.length > 0
            width: way.width
            height: list.line

            DropDown {
                id: way

                anchors.bottom: parent.bottom
                label: list.about.new ?? ""
                value: list.kinds.find(each => each.id === list.kind)?.name ?? ""
                current: list.kind
                options: list.kinds.map(each => ({ id: each.id, name: each.name, checkable: true }))
                onChosen: id => list.kind = id
            }
        }

        DeskField {
            id: fresh

            visible: list.kinds.length === 0
            width: Math.min(list.width, 24 * Theme.body)
            name: list.about.new ?? ""
            lang: Editing.page.writes ?? Theme.language
            onEdited: text => fresh.text = text
            onEntered: list.another()
        }

        DeskField {
            id: amount

            visible: (list.about.value ?? "").length > 0
            width: Math.min(list.width, 12 * Theme.body)
            name: list.about.value ?? ""
            lang: "en"
            onEdited: text => amount.text = text
            onEntered: list.another()
        }

        Item {
            width: key.width
            height: list.line

            SmallKey {
                id: key

                anchors.bottom: parent.bottom
                icon: "plus"
                name: list.about.add ?? ""
                onActivated: list.another()
            }
        }
    }
}
