import QtQuick
import Theme
import Controls

/* Somebody who takes part: how to reach them, in which language, about what. */
Item {
    id: line

    property var member: ({})
    readonly property string contact: member.sealed ? qsTrId("desk.members.sealed") : member.contact ?? ""

    height: Math.max(who.height, about.height) + 2 * Theme.spaceS2
    Accessible.role: Accessible.Grouping
    Accessible.name: [contact, member.about, member.language, member.since].filter(part => part).join(", ")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hairline
        Accessible.ignored: true
    }

    Column {
        id: who

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.45

        Words {
            width: parent.width
            say: line.contact
            // numbers and addresses keep their own direction
            lang: line.member.sealed ? Theme.language : "en"
            align: Theme.rtl && !line.member.sealed ? "end" : "start"
            strong: !line.member.sealed
            spoken: false
        }

        Words {
            width: parent.width
            say: line.member.language ?? ""
            letters: Theme.label
            color: Theme.textSoft
            spoken: false
        }
    }

    Column {
        id: about

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.5

        Words {
            width: parent.width
            say: line.member.about ?? ""
            spoken: false
        }

        Words {
            width: parent.width
            say: line.member.since ?? ""
            letters: Theme.label
            color: Theme.textSoft
            spoken: false
        }
    }
}
