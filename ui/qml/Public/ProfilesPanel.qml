pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Ways of using the kiosk, each by one press; spoken to whoever opened it with a key. */
Panel {
    id: panel

    readonly property int columns: Theme.portrait ? (Theme.xl ? 1 : 2) : Theme.large ? 2 : 4

    title: qsTrId("profiles.title")

    Paragraph {
        width: parent.width
        say: qsTrId("profiles.explained")
    }

    Grid {
        id: grid

        width: parent.width
        columns: panel.columns
        spacing: Theme.spaceS3

        Repeater {
            model: Profiles.entries

            ProfileTile {
                required property var modelData

                width: (grid.width - (panel.columns - 1) * grid.spacing) / panel.columns
                icon: modelData.icon
                name: qsTrId("profile." + modelData.id)
                line: qsTrId("profile." + modelData.id + ".line")
                selected: Profiles.current === modelData.id
                onActivated: Profiles.choose(modelData.id)
            }
        }
    }
}
