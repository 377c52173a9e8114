import QtQuick
import Theme
import Controls
import Diwan

/* One step of a service, large, with the way on named. */
VisitPage {
    id: page

    readonly property var service: Guide.language.length > 0 ? Guide.service(Visit.params.id ?? "") : {}
    readonly property int number: Visit.params.step ?? 0
    readonly property var steps: service.steps ?? []
    readonly property var step: steps[number] ?? {title: "", blocks: []}
    readonly property string lang: service.lang ?? Theme.language
    readonly property bool last: number >= steps.length - 1

    function go(to: int): void {
        Visit.replace("step", {id: page.service.id, step: to});
    }

    title: step.title
    titleLang: lang
    titleLetters: Theme.h1
    progress: Segments {
        width: parent.width
        done: page.number + 1
        total: page.steps.length
        //: %1 is the number of this step, %2 how many there are
        say: qsTrId("step.progress").arg(page.number + 1).arg(page.steps.length)
        aside: page.service.short_title ?? ""
    }

    Blocks {
        width: page.columnWidth
        blocks: page.step.blocks
        lang: page.lang
        letters: Theme.large || !Theme.portrait ? Theme.lead : Theme.h2
    }

    PlainSwitch {
        visible: page.service.has_plain ?? false
    }

    ReadAloud {
        width: page.columnWidth
        visible: Narration.on
    }

    second: [
        CounterMap {
            width: parent ? parent.width : 0
            visible: (page.service.counter ?? 0) > 0
            counter: page.service.counter ?? 0
            floor: page.service.floor ?? 0
        },
        HelpedStrip {
            id: helped

            width: parent ? parent.width : 0
            visible: page.step.id !== undefined
            page: page.service.id ?? ""
            step: page.step.id ?? ""
            onGrown: Qt.callLater(page.reveal, helped)
        }
    ]

    actions: [
        ActionButton {
            icon: "arrow-left"
            name: page.number > 0 ? qsTrId("step.previous").arg(page.number) : qsTrId("page.back")
            onActivated: page.number > 0 ? page.go(page.number - 1) : Visit.back()
        },
        ActionButton {
            visible: !page.last
            kind: "primary"
            endIcon: "arrow-right"
            //: %1 is a number, %2 the title of the next step
            name: page.last ? "" : qsTrId("step.next").arg(page.number + 2).arg(page.steps[page.number + 1].title)
            onActivated: page.go(page.number + 1)
        },
        ActionButton {
            visible: page.last
            kind: "primary"
            icon: "chat-circle-text"
            name: qsTrId("step.done")
            onActivated: Visit.open(Feedback.begin(Guide.forms("satisfaction")[0], "satisfaction") ? Feedback.page : "unavailable")
        }
    ]
}
