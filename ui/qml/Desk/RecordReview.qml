pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Forms
import Diwan

/* Everything that will be kept, each line open to change. */
RecordPart {
    id: review

    readonly property string side: Theme.face(Record.reading).rtl === Theme.rtl ? "start" : "end"

    first: send

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: send.press()
    }

    Column {
        width: review.width

        Words {
            width: parent.width
            say: qsTrId("review.title")
            letters: Theme.h2
            strong: true
            heading: 2
        }

        Words {
            width: parent.width
            say: qsTrId("record.review")
            color: Theme.textSoft
        }
    }

    Column {
        width: review.width
        spacing: Theme.spaceS2

        Rows {
            id: lines

            entries: Feedback.review

            Pressable {
                id: line

                required property int index
                readonly property var given: lines.at(index)

                width: review.width
                radius: Theme.radiusCard
                name: qsTrId("review.change").arg(given.label)
                description: given.answer_text
                implicitHeight: texts.height + 2 * Theme.spaceS3
                onActivated: Feedback.edit(given.path)

                Frame {
                    control: line
                    kind: "quiet"
                }

                Column {
                    id: texts

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.spaceS4
                    anchors.right: pen.left
                    anchors.rightMargin: Theme.spaceS3
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        width: parent.width
                        say: line.given.label
                        lang: Record.reading
                        align: review.side
                        color: Theme.textSoft
                        spoken: false
                    }

                    Words {
                        width: parent.width
                        say: line.given.answer_text.length > 0 ? line.given.answer_text : qsTrId("review.empty")
                        lang: line.given.answer_text.length > 0 ? Record.reading : Theme.language
                        align: line.given.answer_text.length > 0 ? review.side : "start"
                        strong: line.given.answer_text.length > 0
                        spoken: false
                    }

                    Picture {
                        width: Math.min(parent.width, implicitWidth)
                        anchors.left: parent.left
                        most: 8 * Theme.body
                        source: Attachments.url(line.given.picture)
                    }
                }

                Icon {
                    id: pen

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.spaceS4
                    anchors.verticalCenter: parent.verticalCenter
                    name: "pencil"
                    size: Theme.iconInline
                    color: Theme.primary
                }
            }
        }
    }

    Flow {
        width: review.width
        spacing: Theme.spaceS2

        SmallKey {
            icon: Theme.rtl ? "arrow-right" : "arrow-left"
            name: qsTrId("question.previous")
            onActivated: Feedback.back()
        }

        SmallKey {
            icon: "x"
            name: qsTrId("record.drop")
            onActivated: Record.drop()
        }

        SmallKey {
            id: send

            primary: true
            icon: "check"
            name: Feedback.busy ? qsTrId("review.saving") : qsTrId("record.keep")
            available: !Feedback.busy
            reason: qsTrId("review.saving")
            onActivated: Feedback.submit()
        }
    }
}
