pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Theme
import Controls
import Diwan

/* One page in one language: its words beside the original, its facts, the checks, a preview. */
Flickable {
    id: pane

    readonly property var about: Editing.page

    clip: true
    contentHeight: column.height + 2 * Theme.spaceS6
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: about.title ?? ""

    FileDialog {
        id: chooser

        nameFilters: ["XLSForm (*.xlsx)"]
        onAccepted: Editing.putForm(selectedFile)
    }

    Column {
        id: column

        x: Theme.spaceS6
        y: Theme.spaceS1
        width: parent.width - 2 * Theme.spaceS6
        spacing: Theme.spaceS4

        SmallKey {
            anchors.left: parent.left
            icon: Theme.rtl ? "arrow-right" : "arrow-left"
            name: qsTrId("editing.back")
            onActivated: Editing.leave()
        }

        Words {
            width: parent.width
            say: pane.about.title ?? ""
            lang: pane.about.lang ?? Theme.language
            align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
            letters: Theme.h2
            strong: true
            heading: 2
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS2
            visible: !pane.about.form

            Rows {
                id: tongues

                entries: pane.about.states ?? []

                SmallKey {
                    required property int index
                    readonly property var modelData: tongues.at(index)

                    name: modelData.name + " · " + modelData.words
                    icon: modelData.icon
                    checkable: true
                    selected: modelData.tag === pane.about.tag
                    onActivated: Editing.speak(modelData.tag)
                }
            }
        }

        SmallKey {
            anchors.left: parent.left
            visible: Editing.mayEdit && (pane.about.goes ?? false) && !leaving.visible
            icon: "trash"
            danger: true
            name: qsTrId("making.remove")
            onActivated: Making.askAway(pane.about.key)
        }

        DeskCard {
            id: leaving

            width: parent.width
            visible: Making.leaving.length > 0 && Making.leaving === pane.about.key
            title: qsTrId("making.remove")
            detail: qsTrId("making.remove.explained")

            Words {
                width: leaving.inner.width
                visible: say.length > 0
                say: Making.links
            }

            Flow {
                width: leaving.inner.width
                spacing: Theme.spaceS2

                SmallKey {
                    name: qsTrId("making.remove.no")
                    onActivated: Making.keep()
                }

                SmallKey {
                    icon: "trash"
                    danger: true
                    name: qsTrId("making.remove.yes")
                    onActivated: Making.takeAway()
                }
            }
        }

        DeskCard {
            id: checks

            width: parent.width
            title: qsTrId("editing.checks")
            detail: Editing.problems.length === 0 ? qsTrId("editing.checks.well") : ""

            Repeater {
                model: Editing.problems

                EditProblem {
                    required property var modelData

                    width: checks.inner.width
                    about: modelData
                }
            }
        }

        DeskCard {
            width: parent.width
            visible: pane.about.form ?? false
            title: qsTrId("editing.kind.form")
            detail: qsTrId("editing.form.explained")

            SmallKey {
                anchors.left: parent.left
                visible: Editing.mayEdit
                icon: "file-arrow-up"
                name: qsTrId("editing.form.replace")
                onActivated: chooser.open()
            }
        }

        EditPreview {
            width: parent.width
            visible: pane.about.previewed ?? false
        }

        DeskCard {
            id: words

            width: parent.width
            visible: !pane.about.form
            title: qsTrId("editing.words").replace("%1", pane.about.language ?? "")
            detail: pane.about.there ? "" : qsTrId("editing.begins")

            SmallKey {
                anchors.left: parent.left
                visible: Editing.mayEdit && (pane.about.state === "stale" || pane.about.state === "unstamped")
                icon: "check"
                name: qsTrId("editing.mark-current")
                onActivated: Editing.markCurrent()
            }

            Rows {
                id: parts

                entries: Editing.parts
                atOnce: 12

                EditPart {
                    required property int index

                    width: words.inner.width
                    about: parts.at(index)
                }
            }
        }

        EditShape {
            objectName: "shape"
            width: parent.width
            visible: Editing.mayEdit && Shaping.lists.length > 0
        }

        DeskCard {
            id: facts

            width: parent.width
            visible: Editing.facts.length > 0
            title: qsTrId("editing.facts")

            Flow {
                width: parent.width
                spacing: Theme.spaceS4

                Rows {
                    id: rows

                    entries: Editing.facts

                    EditFact {
                        required property int index

                        width: Math.min(facts.inner.width, 15 * Theme.body)
                        about: rows.at(index)
                    }
                }
            }
        }
    }
}
