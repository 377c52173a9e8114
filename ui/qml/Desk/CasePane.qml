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

    Column {
        id: column

        x: Theme.spaceS6
        y: Theme.spaceS6
        width: parent.width - 2 * Theme.spaceS6
        spacing: Theme.spaceS4

        Column {
            width: parent.width

            Words {
                width: parent.width
                say: qsTrId("desk.case").replace("%1", pane.about.number ?? "")
                letters: Theme.h1
                strong: true
                heading: 1
            }

            Words {
                width: parent.width
                say: [pane.about.service, pane.about.where, pane.about.opened].filter(part => part).join(" · ")
                color: Theme.textSoft
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS3

            StateChip {
                words: pane.about.state ?? ""
                icon: pane.about.icon ?? ""
                tone: pane.about.tone ?? "plain"
            }

            Words {
                say: qsTrId("desk.case.owner").replace("%1", pane.about.owner || qsTrId("desk.case.nobody"))
            }

            Words {
                say: pane.about.due ? qsTrId("desk.case.due").replace("%1", pane.about.due) : ""
            }
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

                Words {
                    width: parent.width
                    say: pane.about.sealed ? qsTrId("desk.case.sealed") : pane.about.comment || qsTrId("desk.case.no-words")
                    lang: pane.about.comment ? pane.about.lang : Theme.language
                    align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
                    letters: Theme.lead
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
            spacing: Theme.spaceS2

            Repeater {
                model: ["acknowledged", "started", "closed", "reopened"]

                SmallKey {
                    required property string modelData

                    visible: pane.may[modelData] ?? false
                    name: qsTrId("desk.do." + modelData)
                    onActivated: Inbox.do(modelData)
                }
            }

            SmallKey {
                visible: (pane.may.assigned ?? false) && pane.about.owner !== Desk.shown
                icon: "user-plus"
                name: qsTrId("desk.do.take")
                onActivated: Inbox.take()
            }
        }

        Words {
            id: status

            width: parent.width
            visible: say.length > 0 && Inbox.message.length === 0
            color: Theme.success
            Accessible.role: Accessible.AlertMessage
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

        Rectangle {
            width: parent.width
            height: answer.height + 2 * Theme.spaceS4
            visible: pane.may.replied ?? false
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: 1
            border.color: Theme.hairline
            Accessible.ignored: true

            Column {
                id: answer

                x: Theme.spaceS4
                y: Theme.spaceS4
                width: parent.width - 2 * Theme.spaceS4
                spacing: Theme.spaceS3

                DeskField {
                    id: reply

                    width: parent.width
                    lines: 5
                    lang: pane.about.lang || Theme.language
                    name: qsTrId("desk.case.reply")
                    text: Inbox.draft
                    onEdited: text => Inbox.keepDraft(text)
                    onEntered: send.press()
                }

                Words {
                    width: parent.width
                    say: qsTrId("desk.case.reply.note")
                    letters: Theme.label
                    color: Theme.textSoft
                }

                SmallKey {
                    id: send

                    primary: true
                    icon: "paper-plane-tilt"
                    name: qsTrId("desk.do.replied")
                    onActivated: Inbox.send()
                }
            }
        }
    }
}
