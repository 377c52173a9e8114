import QtQuick
import Theme
import Controls
import Diwan

/* No room for an answer: said calmly before anybody writes one, reading goes on. */
VisitPage {
    id: page

    oneColumn: true
    centred: true
    title: qsTrId("unavailable.title")

    Paragraph {
        width: page.columnWidth
        say: qsTrId("unavailable.text")
        letters: Theme.lead
    }

    Paragraph {
        width: page.columnWidth
        say: qsTrId("help.people").arg("\u2068" + Guide.centre.phone + "\u2069")
    }

    actions: [
        ActionButton {
            visible: Feedback.active
            icon: "arrow-left"
            name: qsTrId("unavailable.again")
            onActivated: Visit.replace("review")
        },
        ActionButton {
            kind: "primary"
            icon: "house"
            iconMirrors: false
            name: qsTrId("header.home")
            onActivated: Visit.home()
        }
    ]
}
