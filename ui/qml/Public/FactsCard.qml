pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* Fee, time, place, hours: four facts at most, seen at one glance. */
Card {
    id: card

    property var facts: []
    readonly property int across: Theme.large ? 1 : 2

    implicitHeight: grid.height + 2 * Theme.spaceS6

    Grid {
        id: grid

        x: Theme.spaceS6
        y: Theme.spaceS6
        width: parent.width - 2 * Theme.spaceS6
        columns: card.across
        columnSpacing: Theme.spaceS6
        rowSpacing: Theme.spaceS6

        Rows {
            id: rows

            entries: card.facts

            Column {
                id: fact

                required property int index
                readonly property var told: rows.at(index)

                width: (grid.width - (card.across - 1) * grid.columnSpacing) / card.across

                Row {
                    anchors.left: parent.left
                    spacing: Theme.spaceS2

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: fact.told.icon
                        size: Theme.iconInline
                        duotone: true
                        color: Theme.primary
                    }

                    Words {
                        say: Names.of(fact.told.label_key)
                        color: Theme.textSoft
                    }
                }

                Words {
                    width: parent.width
                    say: fact.told.value
                    letters: Theme.lead
                    strong: true
                }

                Words {
                    width: parent.width
                    visible: say.length > 0
                    say: fact.told.note
                    color: Theme.textSoft
                }
            }
        }
    }
}
