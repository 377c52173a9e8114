pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* A card with a title; what it holds lies below it, or the same as a table. */
Rectangle {
    id: card

    property string title
    property string detail
    /* the id of the table with the same figures; "" for a card that has none */
    property string sheet
    property bool charted: false
    property bool asTable: false
    /* how far down it reaches at least, beside a longer one */
    property real least: 0
    default property alias content: body.data
    readonly property alias inner: body

    implicitHeight: column.height + 2 * Theme.spaceS4
    height: Math.max(implicitHeight, least)
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

        Item {
            width: parent.width
            height: Math.max(heading.height, keep.visible ? keep.height : 0)
            visible: card.title.length > 0

            Words {
                id: heading

                anchors.left: parent.left
                anchors.right: keep.visible ? keep.left : parent.right
                say: card.title
                letters: Theme.h2
                strong: true
                heading: 2
            }

            KeepMenu {
                id: keep

                anchors.right: parent.right
                visible: card.sheet.length > 0
                sheet: card.sheet
                charted: card.charted
                asTable: card.asTable
                //: what can be done with a table; %1 its title
                label: qsTrId("habits.keep").replace("%1", card.title)
                onToggled: card.asTable = !card.asTable
            }
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
            visible: !card.asTable
            spacing: Theme.spaceS2
        }

        Loader {
            width: parent.width
            active: card.asTable
            visible: active

            sourceComponent: FigureTable {
                sheet: card.sheet
            }
        }
    }
}
