pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* One changed file: each changed part with what went and what came. */
DeskCard {
    id: card

    property var about: ({})

    title: about.title ?? ""

    Words {
        width: card.inner.width
        visible: (card.about.parts ?? []).length === 0 || card.about.parts[0].told.length === 0
        say: qsTrId("editing.diff.binary")
        color: Theme.textSoft
    }

    Repeater {
        model: card.about.parts ?? []

        Column {
            id: part

            required property var modelData

            width: card.inner.width
            visible: modelData.told.length > 0
            spacing: Theme.spaceS1

            Words {
                width: parent.width
                say: part.modelData.label
                letters: Theme.label
                color: Theme.textSoft
            }

            DiffText {
                width: parent.width
                marked: part.modelData.marked
                told: part.modelData.told
                lang: card.about.lang ?? "en"
            }
        }
    }
}
