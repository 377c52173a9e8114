pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What is asked for, in which language, and the pages that were found. */
Item {
    id: finder

    function take(): void {
        search.take();
    }

    Timer {
        id: typing

        interval: 250
        onTriggered: Handbook.search(search.text)
    }

    Column {
        id: head

        y: Theme.spaceS6
        width: parent.width
        spacing: Theme.spaceS3

        Words {
            width: parent.width
            say: qsTrId("desk.page.guidance")
            letters: Theme.h1
            strong: true
            heading: 1
        }

        DeskField {
            id: search

            width: parent.width
            name: qsTrId("handbook.search")
            labelled: false
            icon: "magnifying-glass"
            lang: Handbook.language
            text: Handbook.query
            onEdited: text => {
                search.text = text;
                typing.restart();
            }
            onEntered: Handbook.search(search.text)
        }

        Words {
            width: parent.width
            say: qsTrId("handbook.language")
            letters: Theme.label
            color: Theme.textSoft
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS1

            Repeater {
                model: Handbook.languages

                SmallKey {
                    required property var modelData

                    name: modelData.name
                    lang: modelData.code
                    checkable: true
                    selected: Handbook.language === modelData.code
                    onActivated: Handbook.speak(modelData.code)
                }
            }
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS3
        anchors.bottom: parent.bottom
        anchors.left: head.left
        width: head.width
        clip: true
        spacing: Theme.spaceS2
        bottomMargin: Theme.spaceS4
        boundsBehavior: Flickable.StopAtBounds
        model: Handbook.results
        Accessible.role: Accessible.List
        Accessible.name: qsTrId("handbook.results")

        delegate: Pressable {
            id: hit

            required property var modelData

            x: 1
            width: list.width - 2
            height: texts.height + 2 * Theme.spaceS3
            radius: Theme.radiusCard
            name: modelData.title
            description: modelData.line
            selected: Handbook.chosen === modelData.id
            role: Accessible.ListItem
            onActivated: Handbook.open(modelData.id)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusCard
                color: hit.selected ? Theme.tint : Theme.surface
                border.width: hit.selected ? Theme.selectedEdge : 1
                border.color: hit.selected ? Theme.primary : Theme.touchEdge
                Accessible.ignored: true
            }

            Icon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.spaceS3
                y: Theme.spaceS3
                name: hit.modelData.icon
                size: Theme.iconControl
                duotone: true
                color: Theme.primary
            }

            Column {
                id: texts

                anchors.left: sign.right
                anchors.right: parent.right
                anchors.margins: Theme.spaceS3
                y: Theme.spaceS3

                Words {
                    width: parent.width
                    say: hit.modelData.title
                    lang: hit.modelData.lang
                    align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
                    strong: true
                    color: hit.selected ? Theme.onTint : Theme.text
                    spoken: false
                }

                Words {
                    width: parent.width
                    visible: say.length > 0
                    say: hit.modelData.line
                    lang: hit.modelData.lang
                    align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
                    letters: Theme.label
                    color: hit.selected ? Theme.onTint : Theme.textSoft
                    spoken: false
                }
            }
        }
    }

    Words {
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS6
        anchors.left: head.left
        width: head.width
        visible: list.count === 0
        say: qsTrId("handbook.nothing")
        color: Theme.textSoft
    }
}
