pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* A service in one language: what `Handbook.page` gives, each part with a key that copies it. */
Column {
    id: text

    property var service: ({})
    /* the language that was asked for; the page may be in another where it is not translated */
    property string asked
    /* how each part does, by step, "" for the page: marks that choose what is shown beside the text */
    property var marks: ({})
    readonly property string lang: service.lang ?? Theme.language
    /* running text keeps its own side, also beside another language */
    readonly property string side: "start"

    /* the part of this id; null where there is none */
    function part(id: string): Item {
        const at = (text.service.parts ?? []).findIndex(each => each.id === id);
        return at < 0 ? null : parts.itemAt(at);
    }

    spacing: Theme.spaceS4
    Accessible.role: Accessible.Grouping
    Accessible.name: service.title ?? ""

    Column {
        width: text.width
        spacing: Theme.spaceS1

        Words {
            width: parent.width
            say: text.service.title ?? ""
            lang: text.lang
            align: text.side
            letters: Theme.h1
            strong: true
            heading: 2
        }

        HelpedMark {
            anchors.left: parent?.left
            figure: text.marks[""]
            about: qsTrId("helped.page")
        }

        Words {
            width: parent.width
            say: text.service.summary ?? ""
            lang: text.lang
            align: text.side
            color: Theme.textSoft
        }

        Words {
            width: parent.width
            visible: (text.service.fallback ?? false) || (text.service.stale ?? false)
            say: text.service.fallback ? qsTrId("handbook.fallback") : qsTrId("handbook.stale")
            color: Theme.warning
        }
    }

    Repeater {
        id: parts

        model: text.service.parts ?? []

        Rectangle {
            id: part

            required property var modelData

            width: text.width
            height: body.height + 2 * Theme.spaceS3
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: mark.visible && mark.selected ? Theme.selectedEdge : 1
            border.color: mark.visible && mark.selected ? Theme.primary : Theme.hairline
            Accessible.ignored: true

            Column {
                id: body

                x: Theme.spaceS4
                y: Theme.spaceS3
                width: parent.width - 2 * Theme.spaceS4
                spacing: Theme.spaceS1

                Item {
                    width: parent.width
                    height: Math.max(title.height, copy.height)

                    Words {
                        id: title

                        anchors.left: parent.left
                        anchors.right: mark.visible ? mark.left : copy.left
                        anchors.rightMargin: Theme.spaceS2
                        anchors.verticalCenter: parent.verticalCenter
                        say: part.modelData.title
                        lang: text.lang
                        align: text.side
                        letters: Theme.h2
                        strong: true
                        heading: 3
                    }

                    HelpedMark {
                        id: mark

                        anchors.right: copy.left
                        anchors.rightMargin: Theme.spaceS2
                        anchors.verticalCenter: parent.verticalCenter
                        figure: part.modelData.kind === "step" ? text.marks[part.modelData.id] : undefined
                        step: part.modelData.id
                        about: part.modelData.title
                    }

                    SmallKey {
                        id: copy

                        anchors.right: parent.right
                        icon: "copy"
                        wordless: true
                        name: qsTrId("handbook.copy.part").replace("%1", part.modelData.title)
                        onActivated: Handbook.copy(text.asked, part.modelData.id)
                    }
                }

                Repeater {
                    model: part.modelData.lines

                    Words {
                        required property var modelData

                        width: body.width
                        say: [modelData.sign, modelData.text].filter(each => each).join(" ")
                        lang: text.lang
                        align: text.side
                    }
                }
            }
        }
    }
}
