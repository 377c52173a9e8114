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

        width: parent.width
        columns: Theme.portrait ? (Theme.xl ? 1 : 3) : 6
        spacing: Theme.spaceS3

        Repeater {
            model: Visit.languages

            Chip {
                required property var modelData

                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
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
