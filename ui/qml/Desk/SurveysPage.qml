pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Theme
import Controls
import Diwan

/* Polls, quizzes and pulses: which there are, and what people said; as bars or as a table. */
Flickable {
    id: page

    readonly property real room: width - 2 * Theme.spaceS6
    /* the list stands above the result where both have no room side by side */
    readonly property bool stacked: room < 54 * Theme.body
    property bool asTable: false

    clip: true
    contentHeight: column.height + 2 * Theme.spaceS6
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.page.surveys")

    FileDialog {
        id: saving

        title: qsTrId("desk.surveys.save")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: ["CSV (*.csv)"]
        onAccepted: Surveys.save(String(selectedFile))
    }

    Connections {
        target: Surveys

        function onTold(words: string): void {
            saved.say = words;
        }
    }

    Column {
        id: column

        x: Theme.spaceS6
        y: Theme.spaceS6
        width: page.room
        spacing: Theme.spaceS4

        Words {
            width: parent.width
            say: qsTrId("desk.page.surveys")
            letters: Theme.h1
            strong: true
            heading: 1
        }

        Words {
            width: parent.width
            visible: Surveys.rows.length === 0
            say: qsTrId("desk.surveys.none")
            color: Theme.textSoft
        }

        Grid {
            id: halves

            width: parent.width
            columns: page.stacked ? 1 : 2
            spacing: Theme.spaceS4
            visible: Surveys.rows.length > 0

            Column {
                id: places

                width: page.stacked ? halves.width : halves.width * 0.38
                spacing: Theme.spaceS2

                Rows {
                    id: rows

                    entries: Surveys.rows

                    Pressable {
                        id: place

                        required property int index
                        readonly property var survey: rows.at(index)

                        width: places.width
                        height: lines.height + 2 * Theme.spaceS3
                        name: survey.title
                        description: [survey.purpose, survey.people, survey.state].join(", ")
                        checkable: true
                        selected: survey.chosen
                        onActivated: Surveys.choose(survey.id)

                        Frame {
                            control: place
                            kind: "key"
                        }

                        Icon {
                            id: sign

                            anchors.left: parent.left
                            anchors.leftMargin: Theme.spaceS4
                            y: Theme.spaceS3
                            name: place.survey.icon
                            filled: place.selected
                            color: place.selected ? Theme.onPrimary : Theme.text
                        }

                        Column {
                            id: lines

                            anchors.left: sign.right
                            anchors.leftMargin: Theme.spaceS3
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.spaceS4
                            y: Theme.spaceS3
                            spacing: Theme.spaceS1

                            Words {
                                width: parent.width
                                say: place.survey.title
                                strong: true
                                color: place.selected ? Theme.onPrimary : Theme.text
                                spoken: false
                            }

                            Words {
                                width: parent.width
                                say: place.survey.purpose + " · " + place.survey.people
                                letters: Theme.label
                                color: place.selected ? Theme.onPrimary : Theme.textSoft
                                spoken: false
                            }

                            Words {
                                width: parent.width
                                say: place.survey.state
                                letters: Theme.label
                                strong: place.survey.open
                                color: place.selected ? Theme.onPrimary : Theme.textSoft
                                spoken: false
                            }
                        }
                    }
                }
            }

            Column {
                id: result

                width: page.stacked ? halves.width : halves.width - places.width - halves.spacing
                spacing: Theme.spaceS3

                Words {
                    width: parent.width
                    say: Surveys.title
                    letters: Theme.h2
                    strong: true
                    heading: 2
                }

                Words {
                    width: parent.width
                    visible: say.length > 0
                    say: Surveys.about
                }

                Flow {
                    width: parent.width
                    spacing: Theme.spaceS2

                    SmallKey {
                        icon: "table"
                        checkable: true
                        selected: page.asTable
                        name: qsTrId("desk.surveys.table")
                        onActivated: page.asTable = !page.asTable
                    }

                    SmallKey {
                        icon: "export"
                        name: qsTrId("desk.surveys.save")
                        available: Surveys.tables.length > 0
                        reason: Surveys.wait
                        onActivated: saving.open()
                    }
                }

                Words {
                    id: saved

                    width: parent.width
                    visible: say.length > 0
                    color: Theme.textSoft
                    Accessible.role: Accessible.AlertMessage
                }

                Words {
                    width: parent.width
                    visible: say.length > 0
                    say: Surveys.wait
                    color: Theme.textSoft
                }

                Rows {
                    id: tables

                    entries: Surveys.tables

                    SurveyCard {
                        required property int index

                        width: result.width
                        table: tables.at(index)
                        plain: page.asTable
                        titled: Surveys.tables.length > 1
                    }
                }
            }
        }
    }
}
