pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What can be done with the page that is open, and the language beside it. */
Column {
    id: keys

    signal codeAsked

    Flow {
        width: parent.width
        spacing: Theme.spaceS2

        SmallKey {
            icon: "thumbs-down"
            name: qsTrId("helped.list")
            onActivated: Handbook.open("")
        }

        SmallKey {
            icon: "copy"
            name: qsTrId("handbook.copy")
            onActivated: Handbook.copy(Handbook.language, "")
        }

        SmallKey {
            icon: "printer"
            name: qsTrId("record.print")
            onActivated: Handbook.print(Handbook.language)
        }

        SmallKey {
            icon: "qr-code"
            name: qsTrId("handbook.code")
            onActivated: keys.codeAsked()
        }

        SmallKey {
            visible: Handbook.hasPlain
            icon: "text-aa"
            checkable: true
            role: Accessible.CheckBox
            selected: Handbook.plain
            name: qsTrId("handbook.plain")
            onActivated: Handbook.setPlain(!Handbook.plain)
        }

        SmallKey {
            visible: Editing.mayEdit
            icon: "pencil-simple"
            name: qsTrId("handbook.edit")
            onActivated: Handbook.edit()
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.spaceS1

        Words {
            height: Theme.targetButton
            say: qsTrId("handbook.beside")
            letters: Theme.label
            color: Theme.textSoft
        }

        Repeater {
            model: Handbook.languages.filter(each => each.code !== Handbook.language)

            SmallKey {
                required property var modelData

                name: modelData.name
                lang: modelData.code
                checkable: true
                role: Accessible.CheckBox
                selected: Handbook.besideLanguage === modelData.code
                //: a second language is shown next to the first
                description: qsTrId("handbook.beside")
                onActivated: Handbook.setBeside(modelData.code)
            }
        }
    }
}
