pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Beside a text: whether it helps, why not, what its last change did, and what people wrote. */
DeskCard {
    id: pane

    readonly property var text: Helped.text
    readonly property var mended: text.mending ?? ({})

    title: qsTrId("helped.title")
    detail: text.title ?? ""
    Accessible.role: Accessible.Grouping
    Accessible.name: [title, detail].filter(part => part).join(", ")

    HelpedPeriods {
        anchors.left: parent?.left
    }

    Flow {
        width: parent.width
        spacing: Theme.spaceS2

        StateChip {
            visible: (pane.text.value ?? "–") !== "–"
            words: pane.text.value ?? ""
            icon: "thumbs-down"
            tone: pane.text.tone ?? "plain"
        }

        Words {
            width: Math.min(implicitWidth, parent.width)
            say: pane.text.told ?? ""
            strong: true
        }
    }

    Words {
        width: parent.width
        visible: say.length > 0
        say: pane.text.range ?? ""
        color: Theme.textSoft
    }

    Words {
        width: parent.width
        visible: say.length > 0
        say: pane.text.people ?? ""
        color: Theme.textSoft
    }

    Column {
        width: parent.width
        visible: pane.mended.before !== undefined
        spacing: Theme.spaceS1

        Words {
            width: parent.width
            say: qsTrId("helped.mended")
            strong: true
            heading: 3
        }

        Words {
            width: parent.width
            say: pane.mended.before ?? ""
        }

        Words {
            width: parent.width
            say: pane.mended.since ?? ""
        }

        Words {
            width: parent.width
            visible: say.length > 0 && say !== pane.mended.since
            say: pane.mended.change ?? ""
            strong: true
            color: pane.mended.tone === "success" ? Theme.success : pane.mended.tone === "danger" ? Theme.danger : Theme.text
        }
    }

    Words {
        width: parent.width
        visible: reasons.count > 0
        say: qsTrId("helped.reasons")
        strong: true
        heading: 3
    }

    Repeater {
        id: reasons

        model: pane.text.reasons ?? []

        Item {
            id: reason

            required property var modelData

            width: pane.inner.width
            height: Math.max(label.implicitHeight, number.implicitHeight)
            Accessible.role: Accessible.StaticText
            Accessible.name: [modelData.name, modelData.people].join(", ")

            Words {
                id: label

                anchors.left: parent.left
                width: parent.width * 0.46
                say: reason.modelData.name
                spoken: false
            }

            Rectangle {
                anchors.left: label.right
                anchors.leftMargin: Theme.spaceS2
                anchors.right: number.left
                anchors.rightMargin: Theme.spaceS2
                anchors.verticalCenter: parent.verticalCenter
                height: 8
                color: "transparent"
                Accessible.ignored: true

                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * reason.modelData.share
                    height: parent.height
                    radius: 3
                    color: Theme.primary
                    Accessible.ignored: true
                }
            }

            Words {
                id: number

                anchors.right: parent.right
                width: 6 * Theme.body
                say: reason.modelData.people
                letters: Theme.label
                align: "end"
                color: Theme.textSoft
                spoken: false
            }
        }
    }

    Words {
        width: parent.width
        visible: elsewhere.count > 0
        say: qsTrId("helped.elsewhere")
        strong: true
        heading: 3
    }

    Repeater {
        id: elsewhere

        model: pane.text.elsewhere ?? []

        HelpedLine {
            required property var modelData

            width: pane.inner.width
            row: modelData
            titled: false
        }
    }

    Words {
        width: parent.width
        say: qsTrId("helped.words")
        strong: true
        heading: 3
    }

    Words {
        width: parent.width
        visible: words.count === 0
        say: qsTrId("helped.words.none")
        color: Theme.textSoft
    }

    Repeater {
        id: words

        model: pane.text.words ?? []

        Column {
            id: word

            required property var modelData

            width: pane.inner.width

            Quote {
                width: parent.width
                say: word.modelData.text
                lang: word.modelData.lang
            }

            Words {
                width: parent.width
                say: word.modelData.about
                letters: Theme.label
                color: Theme.textSoft
            }
        }
    }
}
