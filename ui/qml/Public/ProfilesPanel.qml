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

        readonly property real tallest: {
            let high = 0;
            for (let at = 0; at < tiles.count; ++at)
                high = Math.max(high, tiles.itemAt(at)?.implicitHeight ?? 0);
            return high;
        }

        Repeater {
            id: tiles

            model: Profiles.entries

            ProfileTile {
                required property var modelData

                width: (grid.width - (panel.columns - 1) * grid.spacing) / panel.columns
                height: Math.max(grid.tallest, implicitHeight)
                icon: modelData.icon
                mirrors: modelData.icon.startsWith("speaker")
                name: qsTrId("profile." + modelData.id)
                line: qsTrId("profile." + modelData.id + ".line")
                selected: Profiles.current === modelData.id
                onActivated: Profiles.choose(modelData.id)
            }
        }
    }
}
