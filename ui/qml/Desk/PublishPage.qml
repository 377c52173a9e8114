pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* The published content: its pages, what was changed here, and what waits for a second person. */
Item {
    id: page

    /* "pages", "changes" or "proposals" */
    property string tab: Editing.mayEdit ? "pages" : "proposals"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.page.publish")

    Connections {
        target: Editing

        function onTold(words: string): void {
            status.say = words;
        }
    }

    Connections {
        target: Approvals

        function onTold(words: string): void {
            status.say = words;
        }
    }

    Connections {
        target: Making

        function onTold(words: string): void {
            status.say = words;
        }
    }

    Column {
        id: head

        x: Theme.spaceS6
        y: Theme.spaceS6
        width: parent.width - 2 * Theme.spaceS6
        spacing: Theme.spaceS3

        Words {
            width: parent.width
            say: qsTrId("desk.page.publish")
            letters: Theme.h1
            strong: true
            heading: 1
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS2

            SmallKey {
                checkable: true
                selected: page.tab === "pages"
                radius: height / 2
                name: qsTrId("editing.tab.pages")
                onActivated: page.tab = "pages"
            }

            SmallKey {
                checkable: true
                selected: page.tab === "changes"
                radius: height / 2
                name: qsTrId("editing.tab.changes").replace("%1", Approvals.changes.length)
                onActivated: page.tab = "changes"
            }

            SmallKey {
                checkable: true
                selected: page.tab === "proposals"
                radius: height / 2
                name: qsTrId("editing.tab.proposals").replace("%1", Approvals.waiting)
                onActivated: page.tab = "proposals"
            }

            SmallKey {
                visible: Editing.mayEdit && Editing.undos > 0
                icon: "arrow-u-up-left"
                name: qsTrId("editing.undo")
                onActivated: Editing.undo()
            }
        }

        Words {
            id: status

            width: parent.width
            visible: say.length > 0
            strong: true
            color: Theme.primary
            Accessible.role: Accessible.AlertMessage
        }

        DeskCard {
            width: parent.width
            visible: Editing.newer
            title: qsTrId("editing.newer")
            detail: Editing.undecided.length > 0 ? qsTrId("editing.moved").replace("%1", Editing.undecided.join(", ")) : ""

            Flow {
                width: parent.width
                spacing: Theme.spaceS2

                SmallKey {
                    visible: Editing.undecided.length === 0
                    primary: true
                    name: qsTrId("editing.newer.take")
                    onActivated: Editing.takeNewer("")
                }

                SmallKey {
                    visible: Editing.undecided.length > 0
                    name: qsTrId("editing.newer.mine")
                    onActivated: Editing.takeNewer("mine")
                }

                SmallKey {
                    visible: Editing.undecided.length > 0
                    name: qsTrId("editing.newer.theirs")
                    onActivated: Editing.takeNewer("theirs")
                }
            }
        }
    }

    Loader {
        objectName: "pane"
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS3
        anchors.bottom: parent.bottom
        width: parent.width
        source: page.tab === "proposals" ? "ProposalsPane.qml"
            : page.tab === "changes" ? "ChangesPane.qml"
            : Making.kind.length > 0 ? "EditNew.qml"
            : Editing.page.key !== undefined ? "EditPage.qml" : "EditList.qml"
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: Editing.mayEdit && Editing.undos > 0 && !(page.Window.activeFocusItem instanceof TextInput) && !(page.Window.activeFocusItem instanceof TextEdit)
        onActivated: Editing.undo()
    }
}
