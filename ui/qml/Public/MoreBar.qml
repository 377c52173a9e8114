import QtQuick
import Theme
import Controls

/* Long pages are turned, not scrolled: there is no swipe. Kept off the page when all is shown. */
Item {
    id: more

    required property Flickable view
    /* height the view would have without this bar */
    required property real available
    readonly property real step: Math.max(view.height * 0.8, view.height - Theme.spaceS12)
    readonly property bool below: view.contentY + view.height < view.contentHeight - 2
    readonly property bool aboveToo: view.contentY > 2

    visible: view.contentHeight > available + 2
    height: visible ? Theme.targetSmallButton + 2 * Theme.spaceGap : 0

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(1, Theme.edge / 2)
        color: Theme.hairline
        Accessible.ignored: true
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS4

        ActionButton {
            implicitHeight: Theme.targetSmallButton
            visible: more.aboveToo
            icon: "arrow-up"
            iconMirrors: false
            name: qsTrId("page.earlier")
            onActivated: more.view.contentY = Math.max(0, more.view.contentY - more.step)
        }

        ActionButton {
            implicitHeight: Theme.targetSmallButton
            visible: more.below
            icon: "arrow-down"
            iconMirrors: false
            name: qsTrId("page.more")
            onActivated: more.view.contentY = Math.min(more.view.contentHeight - more.view.height, more.view.contentY + more.step)
        }
    }
}
