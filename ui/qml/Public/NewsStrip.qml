import QtQuick
import Theme
import Controls
import Diwan

/* The most urgent announcement, and how many there are. */
Pressable {
    id: strip

    property var news: []

    visible: news.length > 0
    name: news.length > 0 ? news[0].title : ""
    description: qsTrId("news.count", news.length)
    implicitHeight: Math.max(Theme.targetButton, title.implicitHeight + Theme.spaceS4)
    onActivated: Visit.open("announcements")

    Rectangle {
        anchors.fill: parent
        radius: strip.radius
        color: Theme.warningTint
        border.width: Theme.edge
        border.color: Theme.warning
        Accessible.ignored: true
    }

    Icon {
        id: horn

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS5
        anchors.verticalCenter: parent.verticalCenter
        name: "megaphone"
        filled: true
        mirrors: true
        color: Theme.warning
    }

    Words {
        id: title

        anchors.left: horn.right
        anchors.leftMargin: Theme.spaceS4
        anchors.right: count.left
        anchors.rightMargin: Theme.spaceS3
        anchors.verticalCenter: parent.verticalCenter
        say: strip.name
        color: Theme.warning
        spoken: false
    }

    Words {
        id: count

        anchors.right: arrow.left
        anchors.rightMargin: Theme.spaceS2
        anchors.verticalCenter: parent.verticalCenter
        visible: strip.news.length > 1 && !Theme.large
        width: visible ? implicitWidth : 0
        say: qsTrId("news.count", strip.news.length)
        strong: true
        color: Theme.warning
        spoken: false
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        anchors.verticalCenter: parent.verticalCenter
        name: "caret-right"
        size: Theme.iconInline
        mirrors: true
        color: Theme.warning
    }
}
