pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* The services of one subject, each with what it is for. */
VisitPage {
    id: page

    readonly property var topic: Guide.language.length > 0 ? Guide.topic(Visit.params.id ?? "") : {}
    readonly property int across: Theme.portrait ? 1 : 2

    oneColumn: true
    title: topic.title ?? ""
    above: Crumbs {
        width: parent ? parent.width : 0
        places: [qsTrId("home.guidance")]
    }

    aside: [
        Words {
            width: parent ? parent.width : 0
            say: page.topic.summary ?? ""
            letters: Theme.lead
            color: Theme.textSoft
        },
        PlainSwitch {
            visible: page.topic.has_plain ?? false
        }
    ]

    Grid {
        columns: page.across
        spacing: Theme.spaceS6

        Rows {
            id: services

            entries: page.topic.services ?? []

            Tile {
                required property int index
                readonly property var service: services.at(index)

                width: (page.columnWidth - (page.across - 1) * Theme.spaceS6) / page.across
                flat: true
                icon: service.icon
                name: service.title
                line: service.summary
                onActivated: Visit.open("service", {id: service.id})
            }
        }
    }

    actions: BackButton {
    }
}
