import QtQuick
import Theme
import Controls
import Diwan

/* It is kept here; the number to tell or give to the person. */
RecordPart {
    id: done

    first: another

    DeskCard {
        width: done.width
        title: qsTrId("record.done")
        detail: Feedback.replyWanted ? qsTrId("record.done.reply") : qsTrId("record.done.read")

        Item {
            width: parent.width
            height: Math.max(texts.height, code.height)

            Column {
                id: texts

                anchors.left: parent.left
                anchors.right: code.left
                anchors.rightMargin: Theme.spaceS4
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.spaceS3

                Words {
                    width: parent.width
                    say: qsTrId("record.number")
                    color: Theme.textSoft
                }

                Words {
                    width: parent.width
                    say: Feedback.reference
                    lang: "en"
                    letters: Theme.xl ? Theme.h2 : Theme.display * 1.4
                    strong: true
                    color: Theme.primary
                    align: Theme.rtl ? "end" : "start"
                }

                Words {
                    width: parent.width
                    say: qsTrId("record.tell")
                }

                Flow {
                    width: parent.width
                    spacing: Theme.spaceS2

                    SmallKey {
                        icon: "copy"
                        name: qsTrId("record.copy")
                        onActivated: Record.copy()
                    }

                    SmallKey {
                        icon: "printer"
                        name: qsTrId("record.print")
                        onActivated: Record.print()
                    }
                }

                Words {
                    width: parent.width
                    visible: say.length > 0
                    say: Record.told
                    color: Theme.success
                    Accessible.role: Accessible.AlertMessage
                }
            }

            Rectangle {
                id: code

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: 11 * Theme.body
                height: width
                radius: Theme.radiusControl
                color: "#ffffff"
                border.width: 1
                border.color: Theme.hairline
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTrId("record.code")

                Image {
                    anchors.fill: parent
                    anchors.margins: Theme.spaceS2
                    source: Feedback.reference.length > 0 ? "image://qr/" + Feedback.reference : ""
                    sourceSize.width: width
                    sourceSize.height: height
                    smooth: false
                    Accessible.ignored: true
                }
            }
        }
    }

    Flow {
        width: done.width
        spacing: Theme.spaceS2

        SmallKey {
            id: another

            primary: true
            icon: "note-pencil"
            name: qsTrId("record.another")
            onActivated: Record.another()
        }

        SmallKey {
            icon: "squares-four"
            name: qsTrId("desk.page.board")
            onActivated: Desk.open("board")
        }
    }
}
