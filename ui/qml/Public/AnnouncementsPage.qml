pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What is new at the centre, most urgent first. */
VisitPage {
    id: page

    oneColumn: true
    title: qsTrId("home.news")

    Words {
        width: page.columnWidth
        visible: Guide.announcements.length === 0
        say: qsTrId("news.none")
        letters: Theme.lead
    }

    PlainSwitch {
        visible: Guide.announcementsHavePlain
    }

    Rows {
        id: news

        entries: Guide.announcements

        Card {
            id: card

            required property int index
            readonly property var told: news.at(index)

            width: page.columnWidth
            height: column.height + 2 * Theme.spaceS6

            Column {
                id: column

                x: Theme.spaceS6
                y: Theme.spaceS6
                width: parent.width - 2 * Theme.spaceS6
                spacing: Theme.spaceS3

                Words {
                    width: parent.width
                    say: card.told.title
                    lang: card.told.lang
                    letters: Theme.h2
                    strong: true
                    heading: 2
                }

                Blocks {
                    width: parent.width
                    blocks: card.told.blocks
                    lang: card.told.lang
                }
            }
        }
    }

    actions: BackButton {
    }
}
