pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* One case: what was said, what happened, and the reply. */
Flickable {
    id: pane

    readonly property var about: Inbox.chosen
    readonly property var may: Inbox.allowed

    clip: true
    contentHeight: column.height + 2 * Theme.spaceS6
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.case").replace("%1", about.number ?? "")

    Connections {
        target: Inbox

        function onDone(words: string): void {
            status.say = words;
        }
    }

    Connections {
        target: Paper

        function onTold(words: string): void {
            status.say = words;
        }
    }

    readonly property string ref: about.ref ?? ""

    onRefChanged: status.say = ""

    function write(): void {
        reply.write();
    }

    Column {
        id: column

        x: Theme.spaceS6
        y: Theme.spaceS6
        width: parent.width - 2 * Theme.spaceS6
        spacing: Theme.spaceS4

        CaseHead {
            width: parent.width
        }

        Rectangle {
            width: parent.width
            height: said.height + 2 * Theme.spaceS4
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: 1
            border.color: Theme.hairline
            Accessible.ignored: true

            Column {
                id: said

                x: Theme.spaceS4
                y: Theme.spaceS4
                width: parent.width - 2 * Theme.spaceS4
                spacing: Theme.spaceS3

                Quote {
                    width: parent.width
                    say: pane.about.sealed ? qsTrId("desk.case.sealed") : pane.about.comment || qsTrId("desk.case.no-words")
                    lang: pane.about.comment ? pane.about.lang : Theme.language
                    letters: Theme.lead
                }

                Rows {
                    id: enclosed

                    entries: Enclosures.rows

                    EnclosedLine {
                        required property int index

                        width: said.width
                        about: enclosed.at(index) ?? {}
                    }
                }

                Words {
                    width: parent.width
                    visible: say.length > 0
                    say: Enclosures.message
                    color: Theme.danger
                    Accessible.role: Accessible.AlertMessage
                }

                Flow {
                    width: parent.width
                    spacing: Theme.spaceS2

                    Words {
                        visible: say.length > 0
                        say: pane.about.csat ?? ""
                        strong: true
                    }

                    Repeater {
                        model: pane.about.tags ?? []

                        SmallKey {
                            required property string modelData

                            icon: "tag"
                            name: modelData
                            lang: Look.written(name, Theme.language)
                            description: qsTrId("desk.case.untag")
                            available: pane.may.untagged ?? false
                            onActivated: Inbox.untag(modelData)
                        }
                    }

                    DeskField {
                        id: tag

                        width: 10 * Theme.body
                        visible: pane.may.tagged ?? false
                        labelled: false
                        icon: "plus"
                        name: qsTrId("desk.case.tag")
                        onEdited: text => tag.text = text
                        onEntered: {
                            Inbox.tag(tag.text);
                            tag.text = "";
                        }
                    }
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS3
            visible: status.say.length > 0 && Inbox.message.length === 0

            Words {
                id: status

                color: Theme.success
                Accessible.role: Accessible.AlertMessage
            }

            SmallKey {
                visible: Casework.undoable
                icon: "arrow-u-up-left"
                name: qsTrId("habits.undo")
                description: "Ctrl+Z"
                onActivated: Casework.undo()
            }
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: Inbox.message
            color: Theme.danger
            Accessible.role: Accessible.AlertMessage
        }

        Words {
            width: parent.width
            say: qsTrId("desk.case.history")
            letters: Theme.h2
            strong: true
            heading: 2
        }

        Repeater {
            model: Inbox.history

            EntryLine {
                required property var modelData

                width: column.width
                entry: modelData
            }
        }

        Row {
            width: parent.width
            spacing: Theme.spaceS2
            visible: pane.may.note ?? false

            DeskField {
                id: note

                width: parent.width - add.width - parent.spacing
                labelled: false
                icon: "note-pencil"
                name: qsTrId("desk.case.note")
                onEdited: text => note.text = text
                onEntered: add.press()
            }

            SmallKey {
                id: add

                name: qsTrId("desk.do.note")
                onActivated: {
                    Inbox.note(note.text);
                    note.text = "";
                }
            }
        }

        ReplyBox {
            id: reply

            width: parent.width
            visible: pane.may.replied ?? false
        }
    }
}
