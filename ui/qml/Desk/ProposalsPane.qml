pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Proposals of every desk; one of them open, with what it changes and the decision. */
Flickable {
    id: pane

    readonly property var chosen: Approvals.chosen
    readonly property bool open: chosen.digest !== undefined

    clip: true
    contentHeight: column.height + 2 * Theme.spaceS6
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("editing.tab.proposals").replace("%1", Approvals.waiting)

    Column {
        id: column

        x: Theme.rtl ? parent.width - width - Theme.spaceS6 : Theme.spaceS6
        y: Theme.spaceS1
        width: Math.min(parent.width - 2 * Theme.spaceS6, 60 * Theme.body)
        spacing: Theme.spaceS4

        Repeater {
            model: Approvals.refused

            Words {
                required property string modelData

                width: column.width
                say: modelData
                color: Theme.danger
            }
        }

        Words {
            width: parent.width
            visible: Approvals.proposals.length === 0
            say: qsTrId("editing.proposals.none")
            color: Theme.textSoft
        }

        SmallKey {
            anchors.left: parent.left
            visible: pane.open
            icon: Theme.rtl ? "arrow-right" : "arrow-left"
            name: qsTrId("editing.back")
            onActivated: Approvals.leave()
        }

        Repeater {
            model: pane.open ? [] : Approvals.proposals

            ProposalLine {
                required property var modelData

                width: column.width
                about: modelData
                onActivated: Approvals.choose(modelData.digest)
            }
        }

        ProposalLine {
            width: column.width
            visible: pane.open
            about: pane.chosen
            available: false
        }

        DeskCard {
            id: card

            width: parent.width
            visible: pane.open && ((pane.chosen.mayDecide ?? false) || (pane.chosen.mine && pane.chosen.waiting) || !pane.chosen.there)
            detail: !pane.chosen.there ? (pane.chosen.waiting ? qsTrId("editing.proposal.coming") : "")
                : pane.chosen.mine ? qsTrId("editing.proposal.own") : ""

            DeskField {
                id: note

                width: card.inner.width
                visible: pane.chosen.mayDecide ?? false
                name: qsTrId("editing.decide.note")
                lines: 2
                onEdited: text => note.text = text
            }

            Row {
                anchors.left: parent.left
                visible: pane.chosen.mayDecide ?? false
                spacing: Theme.spaceS2

                SmallKey {
                    primary: true
                    icon: "check"
                    name: qsTrId("editing.approve")
                    available: pane.chosen.there ?? false
                    reason: qsTrId("editing.proposal.coming")
                    onActivated: Approvals.approve(note.text)
                }

                SmallKey {
                    icon: "arrow-counter-clockwise"
                    name: qsTrId("editing.return")
                    onActivated: Approvals.sendBack(note.text)
                }
            }
        }

        Repeater {
            model: pane.open ? Approvals.differences : []

            DiffCard {
                required property var modelData

                width: column.width
                about: modelData
            }
        }
    }
}
