pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* One question's result: a bar for each choice, its figure beside it, and in words what was one's own.
   Each line is one sentence for who listens. */
Card {
    id: card

    property var table: ({label: "", note: "", kind: "one", rows: []})
    property bool titled: true

    height: lines.height + 2 * Theme.spaceS6

    Column {
        id: lines

        x: Theme.spaceS6
        y: Theme.spaceS6
        width: parent.width - 2 * Theme.spaceS6
        spacing: Theme.spaceS5

        Words {
            width: parent.width
            visible: card.titled
            say: card.table.label
            letters: Theme.h2
            strong: true
            heading: 2
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: card.table.note
            color: Theme.textSoft
        }

        Rows {
            id: rows

            entries: card.table.rows

            Column {
                id: row

                required property int index
                readonly property var told: rows.at(index)
                readonly property bool own: told.mine.length > 0

                width: lines.width
                spacing: Theme.spaceS2
                Accessible.role: Accessible.StaticText
                Accessible.name: told.said

                Item {
                    width: parent.width
                    height: Math.max(label.height, figure.height)

                    Words {
                        id: label

                        anchors.left: parent.left
                        anchors.right: figure.left
                        anchors.rightMargin: Theme.spaceS4
                        anchors.verticalCenter: parent.verticalCenter
                        say: row.told.label
                        strong: row.own
                        spoken: false
                    }

                    Words {
                        id: figure

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, parent.width / 2)
                        say: row.told.figure
                        letters: card.table.kind === "ranking" ? Theme.body : Theme.lead
                        strong: true
                        align: "end"
                        spoken: false
                    }
                }

                Rectangle {
                    width: parent.width
                    height: Theme.spaceS5
                    radius: Theme.spaceS1
                    color: Theme.sunken
                    border.width: Theme.highContrast ? Theme.edge : 0
                    border.color: Theme.text
                    Accessible.ignored: true

                    Rectangle {
                        anchors.left: parent.left
                        width: row.told.share > 0 ? Math.max(Theme.spaceS1, parent.width * row.told.share) : 0
                        height: parent.height
                        radius: parent.radius
                        color: row.own ? Theme.primary : Theme.touchEdge
                        Accessible.ignored: true
                    }
                }

                Flow {
                    width: parent.width
                    spacing: Theme.spaceS3

                    Words {
                        visible: say.length > 0
                        say: row.told.detail
                        color: Theme.textSoft
                        spoken: false
                    }

                    Row {
                        visible: row.own
                        spacing: Theme.spaceS2

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: "check-circle"
                            filled: true
                            size: Theme.iconInline
                            color: Theme.primary
                        }

                        Words {
                            anchors.verticalCenter: parent.verticalCenter
                            say: row.told.mine
                            strong: true
                            color: Theme.primary
                            spoken: false
                        }
                    }

                    Row {
                        visible: row.told.right.length > 0
                        spacing: Theme.spaceS2

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: "seal-check"
                            filled: true
                            size: Theme.iconInline
                            color: Theme.success
                        }

                        Words {
                            anchors.verticalCenter: parent.verticalCenter
                            say: row.told.right
                            strong: true
                            color: Theme.success
                            spoken: false
                        }
                    }
                }
            }
        }
    }
}
