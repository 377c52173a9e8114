pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Another language in the middle of anything; each by its own name. */
Panel {
    id: panel

    title: qsTrId("language.title")

    Grid {
        id: grid

        // letters of different scripts are of different height, their keys are not
        readonly property real tallest: {
            let most = 0;
            for (let i = 0; i < keys.count; ++i)
                most = Math.max(most, keys.itemAt(i)?.implicitHeight ?? 0);
            return most;
        }

        width: parent.width
        columns: Theme.portrait ? (Theme.xl ? 2 : 3) : (Theme.xl ? 3 : 6)
        spacing: Theme.spaceS3

        Repeater {
            id: keys

            model: Visit.languages

            Chip {
                required property var modelData

                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: Math.max(implicitHeight, grid.tallest)
                checkable: true
                selected: modelData.code === Visit.language
                name: modelData.name
                lang: modelData.code
                onActivated: {
                    Visit.setLanguage(modelData.code);
                    panel.closed();
                }
            }
        }
    }
}
