pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* How somebody speaks with the desk, in which language, and what about. */
RecordPart {
    id: start

    first: channels.count > 0 ? channels.itemAt(0) : null

    DeskCard {
        width: start.width
        title: qsTrId("record.channel")

        Flow {
            width: parent.width
            spacing: Theme.spaceS2

            Repeater {
                id: channels

                model: Record.channels

                SmallKey {
                    required property var modelData

                    icon: modelData.icon
                    name: modelData.name
                    checkable: true
                    selected: Record.channel === modelData.id
                    onActivated: Record.setChannel(modelData.id)
                }
            }
        }
    }

    DeskCard {
        width: start.width
        title: qsTrId("record.language")

        Flow {
            width: parent.width
            spacing: Theme.spaceS2

            Repeater {
                model: Record.languages

                SmallKey {
                    required property var modelData

                    name: modelData.name
                    lang: modelData.code
                    checkable: true
                    selected: Record.language === modelData.code
                    onActivated: Record.setLanguage(modelData.code)
                }
            }
        }
    }

    DeskCard {
        width: start.width
        title: qsTrId("record.form")

        Repeater {
            model: Record.forms

            Tile {
                id: form

                required property var modelData

                width: parent ? parent.width : 0
                flat: true
                icon: modelData.icon
                name: modelData.name
                onActivated: Record.begin(modelData.id, modelData.purpose)
            }
        }
    }
}
