import QtQuick
import Theme
import Controls

/* One thing that happened to a case. */
Item {
    id: line

    property var entry: ({})

    height: body.height
    Accessible.role: Accessible.Grouping
    Accessible.name: [entry.title, entry.detail, entry.when, entry.late, entry.undone].filter(part => part).join(", ")

    Rectangle {
        id: disc

        anchors.left: parent.left
        width: Theme.iconTile
        height: width
        radius: width / 2
        color: Theme.sunken
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.text
        Accessible.ignored: true

        Icon {
            anchors.centerIn: parent
            name: line.entry.icon ?? ""
            size: Theme.iconInline
            color: Theme.textSoft
        }
    }

    Column {
        id: body

        anchors.left: disc.right
        anchors.leftMargin: Theme.spaceS3
        anchors.right: when.left
        anchors.rightMargin: Theme.spaceS3

        Words {
            width: parent.width
            say: line.entry.title ?? ""
            spoken: false
        }

        Quote {
            width: parent.width
            visible: say.length > 0
            say: line.entry.detail ?? ""
            lang: line.entry.lang || Theme.language
            strong: true
            gathered: true
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: line.entry.late || line.entry.undone || ""
            letters: Theme.label
            color: Theme.warning
            spoken: false
        }
    }

    Words {
        id: when

        anchors.right: parent.right
        say: line.entry.when ?? ""
        letters: Theme.label
        color: Theme.textSoft
        spoken: false
    }
}
