import QtQuick
import Theme
import Controls

/* The top third, left empty of controls so that everything is in reach from a wheelchair. */
Rectangle {
    color: Theme.hero

    Khatam {
        anchors.fill: parent
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        spacing: Theme.spaceS3

        Icon {
            anchors.left: parent.left
            name: "arrow-line-down"
            size: Theme.iconTile
            color: Theme.onHero
        }

        Words {
            width: parent.width
            say: qsTrId("height.title")
            letters: Theme.h1
            strong: true
            color: Theme.onHero
        }

        Words {
            width: parent.width
            say: qsTrId("height.text")
            letters: Theme.lead
            color: Theme.onHero
        }
    }
}
