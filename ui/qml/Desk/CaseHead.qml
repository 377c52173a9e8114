pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Whose case it is, where it stands and by when it is answered: each is a list to choose from. */
Column {
    id: head

    readonly property var about: Inbox.chosen
    readonly property var may: Inbox.allowed
    readonly property int across: width > 34 * Theme.body ? 3 : width > 22 * Theme.body ? 2 : 1

    spacing: Theme.spaceS4

    Item {
        width: parent.width
        height: Math.max(title.height, menu.height)

        Column {
            id: title

            anchors.left: parent.left
            anchors.right: menu.left
            anchors.rightMargin: Theme.spaceS2

            Words {
                width: parent.width
                // a number is not torn where it has a dash
                say: qsTrId("desk.case").replace("%1", (head.about.number ?? "").replace(/-/g, "-\u2060"))
                Accessible.name: qsTrId("desk.case").replace("%1", head.about.number ?? "")
                letters: Theme.xl ? Theme.h2 : Theme.h1
                strong: true
                heading: 1
            }

            Words {
                width: parent.width
                say: [head.about.service, head.about.where, head.about.opened].filter(part => part).join(" · ")
                color: Theme.textSoft
            }
        }

        DropDown {
            id: menu

            anchors.right: parent.right
            icon: "dots-three"
            wordless: true
            label: qsTrId("habits.case.more")
            listWidth: 16 * Theme.body
            options: [
                { id: "print", icon: "printer", name: qsTrId("habits.print"), keys: "Ctrl+P" },
                { id: "number", icon: "copy", name: qsTrId("habits.copy.number") },
                { id: "words", icon: "copy", name: qsTrId("habits.copy.words"), available: (head.about.comment ?? "") !== "" }
            ]
            onChosen: id => {
                if (id === "print")
                    Paper.print("case");
                else
                    Paper.copy(id === "number" ? head.about.number : head.about.comment);
            }
        }
    }

    Grid {
        id: boxes

        readonly property real part: (width - (columns - 1) * spacing) / columns

        width: parent.width
        columns: head.across
        spacing: Theme.spaceS3

        DropDown {
            width: boxes.part
            icon: head.about.icon ?? "hourglass"
            label: qsTrId("habits.head.state")
            value: head.about.status ?? ""
            available: Casework.states.length > 0
            reason: qsTrId("habits.may-not")
            options: Casework.states
            onChosen: id => Inbox.do(id)
        }

        DropDown {
            width: boxes.part
            icon: "user"
            label: qsTrId("habits.owner")
            value: Casework.owner
            available: Casework.owners.length > 0
            reason: qsTrId("habits.may-not")
            options: Casework.owners
            onChosen: id => Casework.give(id)
        }

        DropDown {
            id: due

            width: boxes.part
            icon: "calendar-blank"
            label: qsTrId("habits.due")
            value: head.about.due || qsTrId("habits.due.none")
            available: head.may.due ?? false
            reason: qsTrId("habits.may-not")
            listWidth: 19 * Theme.body
            options: Casework.days
            onChosen: id => Casework.promise(id)

            footer: DeskField {
                id: other

                name: qsTrId("habits.due.other")
                onEdited: text => other.text = text
                onEntered: {
                    due.hide();
                    Casework.promise(other.text);
                }
            }
        }
    }
}
