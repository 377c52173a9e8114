pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* Which counter, among its neighbours; counters are numbered from where reading starts. */
Rectangle {
    id: map

    property int counter: 0
    property int floor: 0
    readonly property int from: Math.max(1, counter - 2)

    implicitHeight: head.height + row.height + 3 * Theme.spaceS5
    radius: Theme.radiusCard
    color: Theme.tint
    border.width: Theme.highContrast ? Theme.edge : 0
    border.color: Theme.text
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTrId("map.alternative").arg(counter)

    Words {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS5
        y: Theme.spaceS5
        width: parent.width - 2 * Theme.spaceS5
        say: qsTrId("map.title").arg(map.counter)
        strong: true
        color: Theme.onTint
    }

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS5
        y: head.y + head.height + Theme.spaceS5
        spacing: Theme.spaceS2

        Repeater {
            model: 5

            Rectangle {
                required property int index
                readonly property bool here: map.from + index === map.counter

                width: (map.width - 2 * Theme.spaceS5 - 4 * row.spacing) / 5
                height: Theme.targetButton
                radius: Theme.radiusSmall
                color: here ? Theme.primary : Theme.surface
                border.width: Theme.highContrast ? Theme.edge : 0
                border.color: Theme.hairline
                Accessible.ignored: true

                Words {
                    anchors.centerIn: parent
                    say: String(map.from + parent.index)
                    lang: "en"
                    strong: true
                    letters: parent.here ? Theme.lead : Theme.body
                    color: parent.here ? Theme.onPrimary : Theme.textSoft
                    align: "center"
                    spoken: false
                }
            }
        }
    }
}
