pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Subjects, in the order the editors chose; each opens on its services. */
VisitPage {
    id: page

    readonly property int across: Theme.portrait ? 1 : 2

    oneColumn: true
    title: qsTrId("topics.title")

    SearchEntry {
        width: page.columnWidth
        onActivated: Visit.open("search")
    }

    Grid {
        columns: page.across
        spacing: Theme.spaceS6

        Rows {
            id: topics

            entries: Guide.topics

            Tile {
                required property int index
                readonly property var topic: topics.at(index)

                width: (page.columnWidth - (page.across - 1) * Theme.spaceS6) / page.across
                flat: true
                icon: topic.icon
                name: topic.title
                line: topic.summary
                onActivated: Visit.open("topic", {id: topic.id})
            }
        }
    }

    actions: [
        BackButton {
        },
        ActionButton {
            kind: "secondary"
            icon: "chat-circle-text"
            name: qsTrId("home.feedback")
            visible: Guide.forms("satisfaction").length > 0
            onActivated: Visit.open(Feedback.begin(Guide.forms("satisfaction")[0], "satisfaction") ? Feedback.page : "unavailable")
        }
    ]
}
