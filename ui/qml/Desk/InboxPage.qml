pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Cases in a list, one of them open beside it. */
Item {
    id: page

    readonly property real share: Panes.shares["inbox.list"] ?? Math.min(0.46, 26 * Theme.body / Math.max(1, width))
    readonly property real listWidth: width * share

    function find(): void {
        search.take();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.page.inbox")

    Column {
        id: head

        x: Theme.rtl ? page.width - width - Theme.spaceS4 : Theme.spaceS4
        y: Theme.spaceS6
        width: page.listWidth - Theme.spaceS4 - Theme.spaceS2
        spacing: Theme.spaceS3

        Words {
            width: parent.width
            say: qsTrId("desk.page.inbox")
            letters: Theme.h1
            strong: true
            heading: 1
        }

        DeskField {
            id: search

            width: parent.width
            name: qsTrId("desk.inbox.search")
            labelled: false
            icon: "magnifying-glass"
            text: Inbox.query
            onEdited: text => search.text = text
            onEntered: Inbox.search(search.text)
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS2

            Repeater {
                model: ["open", "waiting", "mine", "closed"]

                SmallKey {
                    required property string modelData

                    //: a view of the inbox with the number of its cases
                    name: qsTrId("desk.inbox." + modelData).replace("%1", Inbox.counts[modelData] ?? 0)
                    checkable: true
                    selected: Inbox.view === modelData && Inbox.query.length === 0
                    radius: height / 2
                    onActivated: Inbox.show(modelData)
                }
            }
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS3
        anchors.bottom: parent.bottom
        x: head.x
        width: head.width
        clip: true
        spacing: Theme.spaceS2
        bottomMargin: Theme.spaceS4
        boundsBehavior: Flickable.StopAtBounds
        model: Inbox.lines
        Accessible.role: Accessible.List
        Accessible.name: qsTrId("desk.page.inbox")

        delegate: CaseLine {
            required property var modelData

            x: 1
            width: list.width - 2
            about: modelData
        }
    }

    Words {
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS6
        x: head.x
        width: head.width
        visible: list.count === 0
        say: Inbox.query.length > 0 ? qsTrId("desk.inbox.not-found") : qsTrId("desk.inbox.empty")
        color: Theme.textSoft
    }

    PaneEdge {
        x: Theme.rtl ? page.width - page.listWidth - width / 2 : page.listWidth - width / 2
        height: parent.height
        z: 1
        pane: "inbox.list"
        name: qsTrId("habits.pane.list")
        share: page.share
    }

    Loader {
        x: Theme.rtl ? 0 : page.listWidth
        width: page.width - page.listWidth
        height: parent.height
        active: Inbox.chosen.ref !== undefined
        source: active ? "CasePane.qml" : ""
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        x: (Theme.rtl ? 0 : page.listWidth) + Theme.spaceS8
        width: page.width - page.listWidth - 2 * Theme.spaceS8
        visible: Inbox.chosen.ref === undefined
        say: qsTrId("desk.inbox.choose")
        align: "center"
        color: Theme.textSoft
    }
}
