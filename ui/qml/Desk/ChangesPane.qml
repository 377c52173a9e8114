pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What is not as central published it, and the way to propose it. */
Flickable {
    id: pane

    clip: true
    contentHeight: column.height + 2 * Theme.spaceS6
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("editing.tab.changes").replace("%1", Approvals.changes.length)

    Column {
        id: column

        x: Theme.rtl ? parent.width - width - Theme.spaceS6 : Theme.spaceS6
        y: Theme.spaceS1
        width: Math.min(parent.width - 2 * Theme.spaceS6, 60 * Theme.body)
        spacing: Theme.spaceS4

        Connections {
            target: Approvals

            function onProposed(): void {
                title.text = "";
                note.text = "";
            }
        }

        Words {
            width: parent.width
            visible: Approvals.changes.length === 0
            say: qsTrId("editing.changes.none")
            color: Theme.textSoft
        }

        DeskCard {
            id: card

            width: parent.width
            visible: Editing.mayEdit && Approvals.changes.length > 0
            title: qsTrId("editing.propose")
            detail: qsTrId("editing.propose.explained")

            DeskField {
                id: title

                width: card.inner.width
                name: qsTrId("editing.propose.title")
                onEdited: text => title.text = text
            }

            DeskField {
                id: note

                width: card.inner.width
                name: qsTrId("editing.propose.note")
                lines: 2
                onEdited: text => note.text = text
            }

            Rows {
                id: errors

                entries: Editing.errors

                EditProblem {
                    required property int index

                    width: card.inner.width
                    about: errors.at(index)
                }
            }

            SmallKey {
                anchors.left: parent.left
                primary: true
                icon: "paper-plane-tilt"
                name: qsTrId("editing.propose")
                onActivated: Approvals.propose(title.text, note.text)
            }
        }

        Repeater {
            model: Approvals.changes

            DiffCard {
                id: diff

                required property var modelData

                width: column.width
                about: modelData

                SmallKey {
                    anchors.left: parent.left
                    visible: Editing.mayEdit
                    icon: "arrow-counter-clockwise"
                    name: qsTrId("editing.revert").replace("%1", diff.modelData.title)
                    onActivated: Editing.revert(diff.modelData.file)
                }
            }
        }
    }
}
