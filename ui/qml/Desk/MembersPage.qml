pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Who takes part, and how they are reached. */
Flickable {
    id: page

    clip: true
    contentHeight: column.height + 2 * Theme.spaceS6
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.page.members")
    Component.onCompleted: Members.refresh()

    Column {
        id: column

        x: Theme.spaceS6
        y: Theme.spaceS6
        width: Math.min(parent.width - 2 * Theme.spaceS6, 60 * Theme.body)
        spacing: Theme.spaceS4

        Words {
            width: parent.width
            say: qsTrId("desk.page.members")
            letters: Theme.h1
            strong: true
            heading: 1
        }

        Words {
            width: parent.width
            say: qsTrId("desk.members.about")
            color: Theme.textSoft
        }

        DeskCard {
            id: card

            width: parent.width
            visible: Members.ready
            title: Members.counted

            Rows {
                id: rows

                entries: Members.rows

                MemberLine {
                    required property int index

                    width: card.inner.width
                    member: rows.at(index)
                }
            }

            Words {
                width: parent.width
                visible: Members.rows.length === 0
                say: qsTrId("desk.members.none")
                color: Theme.textSoft
            }
        }
    }
}
