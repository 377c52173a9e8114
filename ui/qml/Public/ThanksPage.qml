import QtQuick
import Theme
import Controls
import Diwan

/* It is on this device's disk; the number to carry away; what happens next. */
VisitPage {
    id: page

    title: qsTrId("thanks.title")
    oneColumn: true

    Row {
        width: page.columnWidth
        spacing: Theme.spaceS4

        Rectangle {
            id: disc

            width: Theme.iconTile * 1.4
            height: width
            radius: width / 2
            color: Theme.success
            Accessible.ignored: true

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: parent.width * 0.6
                color: Theme.surface
            }
        }

        Words {
            width: parent.width - disc.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            say: Feedback.replyWanted ? qsTrId("thanks.reply") : qsTrId("thanks.read")
            letters: Theme.lead
        }
    }

    Card {
        width: page.columnWidth
        height: Math.max(number.height, qr.height) + 2 * Theme.spaceS6

        Column {
            id: number

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS6
            anchors.right: qr.left
            anchors.rightMargin: Theme.spaceS6
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceS3

            Words {
                width: parent.width
                say: qsTrId("thanks.number")
                letters: Theme.lead
                strong: true
            }

            Words {
                width: parent.width
                say: Feedback.reference
                lang: "en"
                letters: Theme.reference
                strong: true
                color: Theme.primary
                align: Theme.rtl ? "end" : "start"
                font.letterSpacing: Theme.spaceS1 * 0.6
            }

            Words {
                width: parent.width
                say: qsTrId("thanks.keep")
                color: Theme.textSoft
            }

            ActionButton {
                anchors.left: parent.left
                kind: "secondary"
                implicitHeight: Theme.targetSmallButton
                icon: "speaker-high"
                name: qsTrId("thanks.hear")
                onActivated: Narration.sayReference(Feedback.reference)
            }
        }

        Rectangle {
            id: qr

            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS6
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.targetRatingWidth * (Theme.xl ? 0.8 : 1)
            height: width
            radius: Theme.radiusControl
            color: "#ffffff"
            border.width: Theme.edge
            border.color: Theme.hairline
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTrId("thanks.qr")

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

    Words {
        width: page.columnWidth
        say: qsTrId("thanks.next")
        letters: Theme.h2
        strong: true
        heading: 2
    }

    StepList {
        width: page.columnWidth
        entries: Feedback.replyWanted
            ? [{title: qsTrId("thanks.next.today")}, {title: qsTrId("thanks.next.answer")}, {title: qsTrId("thanks.next.check")}]
            : [{title: qsTrId("thanks.next.today")}, {title: qsTrId("thanks.next.read")}, {title: qsTrId("thanks.next.news")}]
    }

    ClearingNote {
        width: page.columnWidth
    }

    actions: [
        ActionButton {
            icon: "house"
            iconMirrors: false
            name: qsTrId("thanks.more")
            onActivated: Visit.home()
        },
        ActionButton {
            kind: "primary"
            icon: "check"
            iconMirrors: false
            name: qsTrId("thanks.done")
            onActivated: Visit.end()
        }
    ]
}
