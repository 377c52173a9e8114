import QtQuick
import Theme
import Controls

/* Says when a page is in another language than asked for, or its translation is behind. */
Rectangle {
    id: note

    property bool stale: false

    implicitHeight: words.height + 2 * Theme.spaceS4
    radius: Theme.radiusControl
    color: Theme.warningTint
    border.width: Theme.highContrast ? Theme.edge : 0
    border.color: Theme.warning
    Accessible.ignored: true

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        name: "translate"
        color: Theme.warning
    }

    Words {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS4
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        say: note.stale ? qsTrId("service.stale") : qsTrId("service.fallback")
        color: Theme.warning
    }
}
