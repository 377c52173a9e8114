import QtQuick
import Theme
import Controls
import Diwan

/* A square code as large as the window allows, to be turned towards a visitor. */
FocusScope {
    id: sheet

    readonly property bool online: Handbook.code.kind === "online"

    signal closed

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTrId("handbook.code")
    Accessible.description: note.say
    Component.onCompleted: shut.forceActiveFocus()

    Keys.onEscapePressed: sheet.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        Accessible.ignored: true
    }

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceS6, 60 * Theme.body)
        spacing: Theme.spaceS4

        Words {
            width: parent.width
            say: Handbook.page.title ?? ""
            lang: Handbook.page.lang ?? Theme.language
            letters: Theme.display
            strong: true
            align: "center"
            heading: 1
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, sheet.height * 0.56)
            height: width
            color: "#ffffff"
            Accessible.role: Accessible.Graphic
            Accessible.name: note.say

            Image {
                anchors.fill: parent
                anchors.margins: Theme.spaceS3
                source: Handbook.code.source ?? ""
                sourceSize.width: width
                sourceSize.height: height
                fillMode: Image.PreserveAspectFit
                smooth: false
                Accessible.ignored: true
            }
        }

        Words {
            id: note

            width: parent.width
            say: sheet.online ? qsTrId("handbook.code.online") : qsTrId("handbook.code.text")
            letters: Theme.lead
            align: "center"
        }

        Words {
            width: parent.width
            visible: sheet.online
            say: Handbook.code.text ?? ""
            lang: "en"
            align: "center"
            color: Theme.textSoft
        }

        SmallKey {
            id: shut

            anchors.horizontalCenter: parent.horizontalCenter
            primary: true
            name: qsTrId("desk.keys.close")
            onActivated: sheet.closed()
        }
    }
}
