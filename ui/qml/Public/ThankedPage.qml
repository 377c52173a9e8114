import QtQuick
import Theme
import Controls
import Diwan

/* The last word to who was asked on the way out. */
VisitPage {
    id: page

    oneColumn: true
    centred: true
    title: qsTrId("pulse.thanks")

    Words {
        width: page.columnWidth
        say: qsTrId("pulse.thanks.line")
        letters: Theme.lead
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
