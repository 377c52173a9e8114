pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What can be done here. One way is filled: guidance, the reason most people come. */
VisitPage {
    id: page

    readonly property var popular: Guide.popular
    readonly property var news: Guide.announcements
    readonly property int across: Theme.xl && Theme.portrait ? 1 : 2
    readonly property int chipColumns: Theme.xl ? 1 : Theme.portrait && !Theme.large ? 3 : 2

    title: qsTrId("home.title")

    SearchEntry {
        width: page.columnWidth
        onActivated: Visit.open("search")
    }

    Tile {
        width: page.columnWidth
        visible: Theme.portrait
        lead: true
        icon: "compass"
        name: qsTrId("home.guidance")
        line: qsTrId("home.guidance.line")
        onActivated: Visit.open("topics")
    }

    HomeTiles {
        width: page.columnWidth
        visible: Theme.portrait
        columns: page.across
    }

    Words {
        width: page.columnWidth
        say: qsTrId("home.popular")
        letters: Theme.lead
        strong: true
        color: Theme.textSoft
        heading: 2
    }

    Grid {
        width: page.columnWidth
        columns: page.chipColumns
        spacing: Theme.spaceS3

        Rows {
            id: popular

            entries: page.popular

            Chip {
                required property int index
                readonly property var link: popular.at(index)

                width: (page.columnWidth - (page.chipColumns - 1) * Theme.spaceS3) / page.chipColumns
                icon: link.icon
                name: link.short_title
                lang: link.lang
                onActivated: Visit.open("service", {id: link.id})
            }
        }
    }

    NewsStrip {
        width: page.columnWidth
        news: page.news
    }

    second: [
        Tile {
            width: parent ? parent.width : 0
            visible: !Theme.portrait
            lead: true
            icon: "compass"
            name: qsTrId("home.guidance")
            line: qsTrId("home.guidance.line")
            onActivated: Visit.open("topics")
        },
        HomeTiles {
            width: parent ? parent.width : 0
            visible: !Theme.portrait
            columns: Theme.large ? 1 : 2
        }
    ]
}
