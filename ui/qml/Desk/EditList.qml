pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Every page with how each of its translations stands. */
Item {
    id: pane

    DeskField {
        id: search

        x: Theme.rtl ? parent.width - width - Theme.spaceS6 : Theme.spaceS6
        width: Math.min(28 * Theme.body, parent.width - 2 * Theme.spaceS6 - (create.visible ? create.width + Theme.spaceS3 : 0))
        visible: Editing.ready
        name: qsTrId("editing.search")
        labelled: false
        icon: "magnifying-glass"
        text: Editing.query
        onEdited: text => Editing.search(text)
    }

    DropDown {
        id: create

        x: Theme.rtl ? Theme.spaceS6 : parent.width - width - Theme.spaceS6
        width: implicitWidth
        height: search.height
        visible: Editing.ready && Editing.mayEdit
        icon: "plus"
        label: qsTrId("making.new")
        options: Making.kinds
        onChosen: id => Making.begin(id)
    }

    Words {
        x: Theme.spaceS6
        width: parent.width - 2 * Theme.spaceS6
        visible: !Editing.ready
        say: Editing.newer ? qsTrId("editing.loading") : qsTrId("editing.no-source")
        color: Theme.textSoft
    }

    ListView {
        id: list

        anchors.top: search.bottom
        anchors.topMargin: Theme.spaceS3
        anchors.bottom: parent.bottom
        x: Theme.spaceS6
        width: parent.width - 2 * Theme.spaceS6
        clip: true
        spacing: Theme.spaceS2
        bottomMargin: Theme.spaceS6
        boundsBehavior: Flickable.StopAtBounds
        model: Editing.rows
        Accessible.role: Accessible.List
        Accessible.name: qsTrId("editing.tab.pages")

        delegate: EditLine {
            required property var modelData

            width: list.width
            about: modelData
        }
    }
}
