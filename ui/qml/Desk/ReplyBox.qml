pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* The reply in the visitor's language, with what helps to write it. */
Rectangle {
    id: box

    readonly property var about: Inbox.chosen
    property bool keeping: false

    height: answer.height + 2 * Theme.spaceS4
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.hairline
    Accessible.ignored: true

    function write(): void {
        reply.take();
    }

    Column {
        id: answer

        x: Theme.spaceS4
        y: Theme.spaceS4
        width: parent.width - 2 * Theme.spaceS4
        spacing: Theme.spaceS3

        DeskField {
            id: reply

            width: parent.width
            lines: 5
            lang: box.about.lang || Theme.language
            name: qsTrId("desk.case.reply")
            text: Inbox.draft
            onEdited: text => Inbox.keepDraft(text)
            onEntered: send.press()
        }

        Words {
            width: parent.width
            say: qsTrId("desk.case.reply.note")
            letters: Theme.label
            color: Theme.textSoft
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS2

            SmallKey {
                id: send

                primary: true
                icon: "paper-plane-tilt"
                name: qsTrId("desk.do.replied")
                onActivated: Replies.send()
            }

            DropDown {
                icon: "chat-text"
                label: qsTrId("habits.replies")
                available: Replies.rows.length > 0
                reason: qsTrId("habits.replies.none")
                listWidth: 18 * Theme.body
                options: Replies.rows
                onChosen: id => {
                    Replies.insert(id);
                    reply.take();
                }
            }

            SmallKey {
                icon: "bookmark-simple"
                name: qsTrId("habits.replies.keep")
                available: Inbox.draft.trim().length > 0
                reason: qsTrId("habits.replies.empty")
                onActivated: box.keeping = !box.keeping
            }
        }

        Flow {
            width: parent.width
            visible: box.keeping
            spacing: Theme.spaceS2

            DeskField {
                id: title

                width: Math.min(parent.width, 16 * Theme.body)
                labelled: false
                name: qsTrId("habits.replies.title")
                onEdited: text => title.text = text
                onEntered: keep.press()
            }

            SmallKey {
                id: keep

                name: qsTrId("habits.replies.keep.do")
                onActivated: {
                    Replies.keepOwn(title.text);
                    title.text = "";
                    box.keeping = false;
                }
            }

            Repeater {
                model: Replies.own

                SmallKey {
                    required property var modelData

                    icon: "trash"
                    //: %1 the title of a reply somebody kept
                    name: qsTrId("habits.replies.drop").replace("%1", modelData.name)
                    onActivated: Replies.dropOwn(modelData.id)
                }
            }
        }
    }
}
