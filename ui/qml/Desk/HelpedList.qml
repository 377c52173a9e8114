pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Theme
import Controls
import Diwan

/* Pages that do not help, the surest first. A press opens the text, in its language, beside its figures. */
DeskCard {
    id: list

    title: qsTrId("helped.list")
    detail: qsTrId("helped.list.detail")

    FileDialog {
        id: saving

        title: qsTrId("helped.save")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: ["CSV (*.csv)"]
        onAccepted: Helped.save(String(selectedFile))
    }

    Connections {
        target: Helped

        function onTold(words: string): void {
            saved.say = words;
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.spaceS2

        DropDown {
            width: Math.min(parent.width, 14 * Theme.body)
            icon: "globe"
            label: qsTrId("helped.languages")
            value: Helped.languages.find(each => each.id === Helped.language)?.name ?? ""
            current: Helped.language || "all"
            options: Helped.languages.map(each => ({ id: each.id || "all", name: each.name, lang: each.lang, checkable: true }))
            onChosen: id => Helped.chooseLanguage(id === "all" ? "" : id)
        }

        HelpedPeriods {
        }

        SmallKey {
            icon: "export"
            name: qsTrId("helped.save")
            available: Helped.rows.length > 0
            reason: qsTrId("helped.list.none")
            onActivated: saving.open()
        }
    }

    Words {
        id: saved

        width: parent.width
        visible: say.length > 0
        color: Theme.textSoft
        Accessible.role: Accessible.AlertMessage
    }

    Repeater {
        model: Helped.rows

        HelpedLine {
            required property var modelData

            width: list.inner.width
            row: modelData
        }
    }

    SmallKey {
        anchors.left: parent?.left
        visible: Helped.more > 0
        icon: "arrow-down"
        name: qsTrId("helped.rest").replace("%1", Helped.more)
        onActivated: Helped.showMore()
    }

    Words {
        width: parent.width
        visible: Helped.ready && Helped.rows.length === 0
        say: qsTrId("helped.list.none")
        color: Theme.textSoft
    }
}
