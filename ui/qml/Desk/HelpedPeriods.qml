pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Diwan

/* How far back answers about pages are counted. */
Row {
    spacing: Theme.spaceS1

    Repeater {
        model: [
            { id: "7", name: qsTrId("desk.period.7") },
            { id: "30", name: qsTrId("desk.period.30") },
            { id: "365", name: qsTrId("desk.period.365") }
        ]

        SmallKey {
            required property var modelData

            name: modelData.name
            checkable: true
            selected: Helped.period === modelData.id
            onActivated: Helped.choosePeriod(modelData.id)
        }
    }
}
