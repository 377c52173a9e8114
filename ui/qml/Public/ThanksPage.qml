import QtQuick
import Theme
import Controls
import Diwan

/* It is on this device's disk; the number to carry away; what happens next. */
VisitPage {
    id: page

    title: joined ? qsTrId("panel.thanks.title") : qsTrId("thanks.title")
    /* somebody left their details to take part */
    readonly property bool joined: Feedback.purpose === "panel"

    /* what is left of the page's height, so that the note stands at its foot */
    readonly property real spare: halves ? 0 : available - 2 * pad - headHeight - Theme.spaceS8 - 4 * Theme.spaceS6
        - greeting.height - card.height - next.height - steps.height - note.height

    Row {
        id: greeting

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
            say: page.joined ? qsTrId("panel.thanks") : Feedback.replyWanted ? qsTrId("thanks.reply") : qsTrId("thanks.read")
            letters: Theme.lead
        }
    }

    Card {
        id: card

        readonly property real inset: page.halves ? Theme.spaceS4 : Theme.spaceS6

        width: page.columnWidth
        // in half a wide screen the number takes the whole width, the code stands below it
        height: Math.max(number.height, qr.height + (page.halves ? label.height + figure.height + 2 * Theme.spaceS3 : 0))
            + 2 * inset

        Column {
            id: number

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS6
            anchors.right: page.halves ? parent.right : qr.left
            anchors.rightMargin: Theme.spaceS6
            y: page.halves ? card.inset : (parent.height - height) / 2
            spacing: Theme.spaceS3

            Words {
                id: label

                width: parent.width
                say: qsTrId("thanks.number")
                letters: Theme.lead
                strong: true
            }

            Words {
                id: figure

                width: parent.width
                say: Feedback.reference
                lang: "en"
                letters: Theme.reference
                strong: true
                color: Theme.primary
                align: Theme.rtl ? "end" : "start"
                tracking: Theme.spaceS1 * 0.6
            }

            Words {
                anchors.left: parent.left
                width: parent.width - (page.halves ? qr.width + Theme.spaceS6 : 0)
                say: page.joined ? qsTrId("panel.keep") : qsTrId("thanks.keep")
                color: Theme.textSoft
            }

            ActionButton {
                anchors.left: parent.left
                kind: "secondary"
                implicitHeight: Theme.xl ? Theme.targetButton : Theme.targetSmallButton
                icon: "speaker-high"
                name: qsTrId("thanks.hear")
                onActivated: Narration.sayReference(Feedback.reference)
            }
        }

        Rectangle {
            id: qr

            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS6
            y: page.halves ? parent.height - height - card.inset : (parent.height - height) / 2
            width: Theme.targetRatingWidth * (page.halves ? 0.66 : Theme.xl ? 0.8 : 1)
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

    second: [
        Words {
            id: next

            width: page.columnWidth
            say: qsTrId("thanks.next")
            letters: Theme.h2
            strong: true
            heading: 2
        },
        StepList {
            id: steps

            width: page.columnWidth
            entries: page.joined
                ? [{title: qsTrId("panel.next.today")}, {title: qsTrId("panel.next.invite")}, {title: qsTrId("panel.next.leave")}]
                : Feedback.replyWanted
                ? [{title: qsTrId("thanks.next.today")}, {title: qsTrId("thanks.next.answer")}, {title: qsTrId("thanks.next.check")}]
                : [{title: qsTrId("thanks.next.today")}, {title: qsTrId("thanks.next.read")}, {title: qsTrId("thanks.next.news")}]
        },
        Item {
            width: page.columnWidth
            height: Math.max(0, page.spare)
        },
        ClearingNote {
            id: note

            width: page.columnWidth
        }
    ]

    actions: [
        ActionButton {
            visible: Slip.available
            icon: "printer"
            iconMirrors: false
            name: Slip.name
            available: Slip.state !== "printing"
            reason: qsTrId("slip.printing")
            onActivated: Slip.print(Feedback.reference)
        },
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
