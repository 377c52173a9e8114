pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Staff teach the keypad: touch a line, press its key. What is learnt is kept at once. */
FocusScope {
    id: page

    readonly property int columns: Theme.portrait ? (Theme.large ? 1 : 2) : Theme.large ? 2 : 4

    Component.onDestruction: Keypad.stop()

    Column {
        id: head

        width: parent.width
        spacing: Theme.spaceS3

        Words {
            width: parent.width
            say: qsTrId("keys.title")
            letters: Theme.h1
            strong: true
            heading: 1
        }

        Words {
            width: parent.width
            say: Keypad.message.length > 0 ? Keypad.message : qsTrId("keys.explained")
            color: Keypad.wrong ? Theme.danger : Theme.text
            letters: Theme.lead
            strong: Keypad.waiting.length > 0
            Accessible.role: Accessible.StatusBar
            onSayChanged: Narration.announce(say)
        }
    }

    TurnedView {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS4
        anchors.bottom: parent.bottom

        Grid {
            id: grid

            // room for the ring of what has the focus
            x: Theme.spaceS2
            y: Theme.spaceS2
            width: page.width - 2 * Theme.spaceS2
            columns: page.columns
            spacing: Theme.spaceS3

            Repeater {
                model: Keypad.rows.length

                ProfileTile {
                    id: tile

                    required property int index
                    readonly property var row: Keypad.rows[index]
                    readonly property string meaning: row["meaning"]

                    width: (grid.width - (page.columns - 1) * grid.spacing) / page.columns
                    icon: row["code"] > 0 ? "check-circle" : "keyboard"
                    name: row["words"]
                    line: row["code"] > 0 ? qsTrId("keys.code").arg("\u2068" + row["code"] + "\u2069") : qsTrId("keys.none")
                    selected: Keypad.waiting === meaning
                    onActivated: Keypad.waiting === meaning ? Keypad.stop() : Keypad.learn(meaning)
                }
            }
        }
    }
}
