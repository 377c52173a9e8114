pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* One service at a glance: the facts, what to bring, the steps, other ways, and exceptions. */
VisitPage {
    id: page

    readonly property var service: Guide.language.length > 0 ? Guide.service(Visit.params.id ?? "") : {}
    readonly property string lang: service.lang ?? Theme.language
    readonly property var topic: Guide.topic(service.topic ?? "")
    readonly property bool known: service.id !== undefined
    readonly property bool plainBelow: !Theme.portrait && !Theme.xl
    readonly property bool guided: known && service.steps.length > 0

    title: known ? service.title : qsTrId("service.gone")
    titleLang: lang
    above: Crumbs {
        width: page.columnWidth
        places: [qsTrId("home.guidance"), page.topic.title ?? ""]
    }

    Paragraph {
        width: page.columnWidth
        visible: page.known
        say: page.service.summary ?? ""
        lang: page.lang
        letters: Theme.lead
        color: Theme.textSoft
    }

    PlainSwitch {
        visible: !page.plainBelow && (page.service.has_plain ?? false)
    }

    FallbackNote {
        width: page.columnWidth
        visible: page.known && (page.service.fallback || page.service.stale)
        stale: page.service.stale ?? false
    }

    FactsCard {
        width: page.columnWidth
        visible: page.known
        facts: page.service.facts ?? []
    }

    ReadAloud {
        width: page.columnWidth
        visible: Narration.on
    }

    second: [
        Words {
            width: parent ? parent.width : 0
            visible: page.known && page.service.documents.length > 0
            say: qsTrId("service.documents")
            letters: Theme.h2
            strong: true
            heading: 2
        },
        Checklist {
            width: parent ? parent.width : 0
            visible: page.known && page.service.documents.length > 0
            entries: page.service.documents ?? []
            lang: page.lang
        },
        Words {
            width: parent ? parent.width : 0
            visible: page.guided
            say: qsTrId("service.steps")
            letters: Theme.h2
            strong: true
            heading: 2
        },
        StepList {
            width: parent ? parent.width : 0
            visible: page.guided
            entries: page.service.steps ?? []
            lang: page.lang
        },
        Rows {
            id: sections

            entries: page.service.sections ?? []

            Column {
                id: section

                required property int index
                readonly property var told: sections.at(index)

                width: parent ? parent.width : 0
                spacing: Theme.spaceS3

                Words {
                    width: parent.width
                    say: section.told.title
                    lang: page.lang
                    letters: Theme.h2
                    strong: true
                    heading: 2
                }

                Blocks {
                    width: parent.width
                    blocks: section.told.blocks
                    lang: page.lang
                }
            }
        },
        Words {
            width: parent ? parent.width : 0
            visible: channels.count > 0
            say: qsTrId("service.channels")
            letters: Theme.h2
            strong: true
            heading: 2
        },
        Column {
            width: parent ? parent.width : 0
            spacing: Theme.spaceS3

            Rows {
                id: channels

                entries: (page.service.channels ?? []).filter(each => each.kind !== "counter")

                ChannelLine {
                    required property int index

                    channel: channels.at(index)
                    width: parent ? parent.width : 0
                }
            }
        },
        Words {
            width: parent ? parent.width : 0
            visible: page.known && page.service.related.length > 0
            say: qsTrId("service.related")
            letters: Theme.h2
            strong: true
            heading: 2
        },
        Column {
            width: parent ? parent.width : 0
            spacing: Theme.spaceS3

            Rows {
                id: related

                entries: page.service.related ?? []

                Chip {
                    required property int index
                    readonly property var link: related.at(index)

                    width: parent ? parent.width : 0
                    icon: link.icon
                    name: link.title
                    lang: link.lang
                    onActivated: Visit.open("service", {id: link.id})
                }
            }
        },
        HelpedStrip {
            id: helped

            width: parent ? parent.width : 0
            visible: page.known
            page: page.service.id ?? ""
            onGrown: Qt.callLater(page.reveal, helped)
        }
    ]

    actions: [
        BackButton {
        },
        ActionButton {
            visible: page.known && Guide.forms("satisfaction").length > 0
            kind: "secondary"
            icon: "chat-circle-text"
            name: qsTrId("service.feedback")
            onActivated: Visit.open(Feedback.begin(Guide.forms("satisfaction")[0], "satisfaction") ? Feedback.page : "unavailable")
        },
        PlainSwitch {
            below: true
            visible: page.plainBelow && (page.service.has_plain ?? false)
        },
        ActionButton {
            visible: page.guided
            kind: "primary"
            endIcon: "arrow-right"
            name: qsTrId("service.guide")
            onActivated: Visit.open("step", {id: page.service.id, step: 0})
        }
    ]
}
