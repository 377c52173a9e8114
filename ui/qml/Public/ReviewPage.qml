pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Forms
import Diwan

/* Everything that will be sent, each line open to change. */
VisitPage {
    id: page

    oneColumn: true
    title: qsTrId("review.title")

    Words {
        width: page.columnWidth
        say: qsTrId("review.explained")
        color: Theme.textSoft
    }

    Column {
        width: page.columnWidth
        spacing: Theme.spaceS3

        Rows {
            id: lines

            entries: Feedback.review

            Pressable {
                id: line

                required property int index
                readonly property var given: lines.at(index)
                /* the voice keeps it for headphones */
                readonly property bool personal: given.personal

                width: page.columnWidth
                radius: Theme.radiusCard
                name: qsTrId("review.change").arg(given.label)
                description: given.answer_text
                implicitHeight: texts.height + 2 * Theme.spaceS4
                onActivated: {
                    Feedback.edit(given.path);
                    Visit.replace(Feedback.page);
                }

                Frame {
                    control: line
                    kind: "quiet"
                }

                Column {
                    id: texts

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.spaceS5
                    anchors.right: pen.left
                    anchors.rightMargin: Theme.spaceS3
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        width: parent.width
                        say: line.given.label
                        color: Theme.textSoft
                        spoken: false
                    }

                    Words {
                        width: parent.width
                        say: line.given.answer_text.length > 0 ? line.given.answer_text : qsTrId("review.empty")
                        strong: line.given.answer_text.length > 0
                        maximumLineCount: 6
                        spoken: false
                    }

                    Picture {
                        width: Math.min(parent.width, implicitWidth)
                        anchors.left: parent.left
                        most: Theme.targetButton * 1.6
                        source: Attachments.url(line.given.picture)
                    }
                }

                Icon {
                    id: pen

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.spaceS5
                    anchors.verticalCenter: parent.verticalCenter
                    name: "pencil"
                    color: Theme.primary
                }
            }
        }
    }

    Connections {
        target: Feedback

        function onUnfinished(): void {
            Visit.replace(Feedback.page);
        }

        function onRefused(): void {
            Visit.replace("unavailable");
        }
    }

    actions: [
        ActionButton {
            icon: "arrow-left"
            name: qsTrId("question.previous")
            onActivated: {
                Feedback.back();
                Visit.replace(Feedback.page);
            }
        },
        ActionButton {
            kind: "primary"
            icon: "paper-plane-right"
            name: Feedback.busy ? qsTrId("review.saving") : qsTrId("review.send")
            available: !Feedback.busy
            reason: qsTrId("review.saving")
            onActivated: Feedback.submit()
        }
    ]
}
