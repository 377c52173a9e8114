import QtQuick
import Theme
import Controls

/* A card with a title; what it holds lies below it. */
Rectangle {
    id: card

    property string title
    property string detail
    default property alias content: body.data
    readonly property alias inner: body

    implicitHeight: column.height + 2 * Theme.spaceS4
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Column {
        id: column

        x: Theme.spaceS4
        y: Theme.spaceS4
        width: parent.width - 2 * Theme.spaceS4
        spacing: Theme.spaceS2

        Words {
            width: parent.width
            visible: say.length > 0
            say: card.title
            letters: Theme.h2
            strong: true
            heading: 2
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: card.detail
            color: Theme.textSoft
        }

        Column {
            id: body

            width: parent.width
            spacing: Theme.spaceS2
        }
    }
}
