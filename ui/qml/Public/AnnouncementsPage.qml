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

    Repeater {
        model: Guide.announcements

        Card {
            id: card

            required property var modelData

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
                    say: card.modelData.title
                    lang: card.modelData.lang
                    letters: Theme.h2
                    strong: true
                    heading: 2
                }

                Blocks {
                    width: parent.width
                    blocks: card.modelData.blocks
                    lang: card.modelData.lang
                }
            }
        }
    }

    actions: BackButton {
    }
}
