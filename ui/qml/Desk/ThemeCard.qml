pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What people write about in one language, and on a press what they wrote. */
DeskCard {
    id: card

    title: qsTrId("desk.themes")
    sheet: "themes"

    DropDown {
        width: Math.min(parent.width, 14 * Theme.body)
        icon: "globe"
        label: qsTrId("habits.themes.language")
        value: Themes.languages.find(each => each.code === Themes.language)?.name ?? ""
        current: Themes.language
        options: Themes.languages.map(each => ({ id: each.code, name: each.name, lang: each.code, checkable: true }))
        onChosen: id => Themes.speak(id)
    }

    Repeater {
        model: Themes.rows

        Pressable {
            id: theme

            required property var modelData
            required property int index

            width: card.inner.width
            height: Math.max(Theme.targetMinimum, words.implicitHeight)
            name: [modelData.words, modelData.people].join(", ")
            description: qsTrId("habits.themes.show")
            selected: Themes.chosen === modelData.words
            onActivated: Themes.choose(index)

            Words {
                id: words

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.6
                say: theme.modelData.words
                lang: Themes.language
                align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
                strong: theme.selected
                spoken: false
            }

            Words {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.38
                say: theme.modelData.people
                align: "end"
                color: Theme.textSoft
                spoken: false
            }
        }
    }

    Words {
        width: parent.width
        visible: Board.ready && Themes.rows.length === 0
        say: qsTrId("desk.themes.none")
        color: Theme.textSoft
    }

    Words {
        width: parent.width
        visible: Themes.examples.length > 0
        //: %1 the word people use
        say: qsTrId("habits.themes.examples").replace("%1", Themes.chosen)
        strong: true
        heading: 3
    }

    SmallKey {
        anchors.left: parent.left
        visible: Making.offers.theme
        icon: "pencil-simple"
        name: qsTrId("making.story")
        onActivated: Making.fromTheme()
    }

    Repeater {
        model: Themes.examples

        Column {
            id: example

            required property var modelData

            width: card.inner.width

            Quote {
                width: parent.width
                say: example.modelData.text
                lang: example.modelData.lang
            }

            Words {
                width: parent.width
                say: example.modelData.day
                letters: Theme.label
                color: Theme.textSoft
            }
        }
    }
}
