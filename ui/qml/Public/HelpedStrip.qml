pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* "Did this help?" at the end of a page or step: a yes or no, after a no the reason, and thanks when
   it is kept. */
Column {
    id: strip

    property string page
    /* the step's id, "" for the page itself */
    property string step
    readonly property var said: Opinion.none && page.length > 0 ? Opinion.of(page, step) : Opinion.none
    readonly property bool no: said.answer === "no"
    /* two chips in a line where their words have room */
    readonly property int across: Theme.xl && Theme.portrait ? 1 : 2
    readonly property real part: (width - (across - 1) * Theme.spaceS3) / across

    /* it has become longer: what is new should come into sight */
    signal grown

    onNoChanged: {
        if (strip.no)
            strip.grown();
    }

    spacing: Theme.spaceS4

    Rectangle {
        width: parent.width
        height: Theme.edge
        color: Theme.hairline
        Accessible.ignored: true
    }

    Words {
        width: parent.width
        say: strip.step.length > 0 ? qsTrId("opinion.ask.step") : qsTrId("opinion.ask.page")
        letters: Theme.lead
        strong: true
        heading: 2
    }

    Grid {
        width: parent.width
        columns: strip.across
        spacing: Theme.spaceS3

        Chip {
            width: strip.part
            checkable: true
            selected: strip.said.answer === "yes"
            icon: "thumbs-up"
            name: qsTrId("opinion.yes")
            onActivated: Opinion.vote(strip.page, strip.step, true)
        }

        Chip {
            width: strip.part
            checkable: true
            selected: strip.no
            icon: "thumbs-down"
            name: qsTrId("opinion.no")
            onActivated: Opinion.vote(strip.page, strip.step, false)
        }
    }

    Words {
        width: parent.width
        visible: strip.no
        say: qsTrId("opinion.why")
        strong: true
        color: Theme.textSoft
        heading: 3
    }

    Grid {
        width: parent.width
        visible: strip.no
        columns: strip.across
        spacing: Theme.spaceS3

        Rows {
            id: reasons

            entries: strip.no ? Opinion.reasons : []

            Chip {
                required property int index
                readonly property var given: reasons.at(index)

                width: strip.part
                checkable: true
                selected: strip.said.reason === given.id
                icon: selected ? "check" : ""
                name: given.name
                onActivated: Opinion.because(strip.page, strip.step, given.id)
            }
        }

        Chip {
            visible: strip.no && Opinion.mayWrite()
            width: strip.part
            icon: "pencil-simple"
            name: strip.said.words.length > 0 ? qsTrId("opinion.rewrite") : qsTrId("opinion.write")
            onActivated: Visit.open("why", {id: strip.page, part: strip.step})
        }
    }

    Words {
        width: parent.width
        visible: say.length > 0
        say: strip.said.failed ? qsTrId("opinion.not-kept")
            : !strip.said.kept ? ""
            : strip.said.answer === "yes" ? qsTrId("opinion.thanks.yes")
            : strip.said.words.length > 0 ? qsTrId("opinion.thanks.words")
            : qsTrId("opinion.thanks.no")
        strong: true
        color: strip.said.failed ? Theme.danger : Theme.success
        Accessible.role: Accessible.AlertMessage
    }
}
