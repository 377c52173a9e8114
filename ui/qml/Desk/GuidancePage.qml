pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* The visitors' guidance, found while they stand or call, in their language and the desk's. */
Item {
    id: page

    readonly property real listWidth: Math.min(width * 0.36, 22 * Theme.body)
    readonly property bool opened: Handbook.page.id !== undefined
    /* both languages side by side where they have the room, else one below the other */
    readonly property bool wide: width - listWidth > 46 * Theme.body

    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.page.guidance")
    Component.onCompleted: soon.start()

    Timer {
        id: soon

        interval: 0
        onTriggered: search.take()
    }

    /* The part whose figures are shown comes into sight. */
    function showPart(): void {
        const part = page.opened ? main.part(Helped.step) : null;
        const at = part !== null ? part.mapToItem(view.contentItem, 0, 0).y - Theme.spaceS4 : 0;
        const out = part !== null && (at < view.contentY || at + Math.min(part.height, view.height / 2) > view.contentY + view.height);
        if (out)
            view.contentY = Math.max(0, Math.min(at, view.contentHeight - view.height));
    }

    Connections {
        target: Helped

        function onChosenChanged(): void {
            settling.restart();
        }
    }

    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: search.take()
    }
    Shortcut {
        sequences: [StandardKey.Print]
        enabled: page.opened && !Printing.open
        onActivated: Handbook.print(Handbook.language)
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS4
        y: Theme.spaceS6
        width: page.listWidth - Theme.spaceS4
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

    // the text is laid out first
    Timer {
        id: settling

        interval: 100
        onTriggered: page.showPart()
    }

    Timer {
        id: typing

        interval: 250
        onTriggered: Handbook.search(search.text)
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

    Flickable {
        id: view

        anchors.left: head.right
        anchors.right: page.wide ? aside.left : parent.right
        height: parent.height
        visible: page.opened
        clip: true
        contentHeight: column.height + 2 * Theme.spaceS6
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            x: Theme.spaceS6
            y: Theme.spaceS6
            width: view.width - 2 * Theme.spaceS6
            spacing: Theme.spaceS4

            Flow {
                width: parent.width
                spacing: Theme.spaceS2

                SmallKey {
                    icon: "thumbs-down"
                    name: qsTrId("helped.list")
                    onActivated: Handbook.open("")
                }

                SmallKey {
                    icon: "copy"
                    name: qsTrId("handbook.copy")
                    onActivated: Handbook.copy(Handbook.language, "")
                }

                SmallKey {
                    icon: "printer"
                    name: qsTrId("record.print")
                    onActivated: Handbook.print(Handbook.language)
                }

                SmallKey {
                    icon: "qr-code"
                    name: qsTrId("handbook.code")
                    onActivated: sheet.active = true
                }

                SmallKey {
                    visible: Handbook.hasPlain
                    icon: "text-aa"
                    checkable: true
                    role: Accessible.CheckBox
                    selected: Handbook.plain
                    name: qsTrId("handbook.plain")
                    onActivated: Handbook.setPlain(!Handbook.plain)
                }

                SmallKey {
                    visible: Editing.mayEdit
                    icon: "pencil-simple"
                    name: qsTrId("handbook.edit")
                    onActivated: Handbook.edit()
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.spaceS1

                Words {
                    height: Theme.targetButton
                    say: qsTrId("handbook.beside")
                    letters: Theme.label
                    color: Theme.textSoft
                }

                Repeater {
                    model: Handbook.languages.filter(each => each.code !== Handbook.language)

                    SmallKey {
                        required property var modelData

                        name: modelData.name
                        lang: modelData.code
                        checkable: true
                        role: Accessible.CheckBox
                        selected: Handbook.besideLanguage === modelData.code
                        //: a second language is shown next to the first
                        description: qsTrId("handbook.beside")
                        onActivated: Handbook.setBeside(modelData.code)
                    }
                }
            }

            Words {
                width: parent.width
                visible: say.length > 0
                say: Handbook.told
                color: Theme.success
                Accessible.role: Accessible.AlertMessage
            }

            Grid {
                id: both

                readonly property bool two: Handbook.besidePage.id !== undefined

                width: parent.width
                columns: two && width > 46 * Theme.body ? 2 : 1
                spacing: Theme.spaceS6

                GuidanceText {
                    id: main

                    width: (both.width - (both.columns - 1) * both.spacing) / both.columns
                    service: Handbook.page
                    asked: Handbook.language
                    marks: Helped.parts
                }

                GuidanceText {
                    visible: both.two
                    width: (both.width - (both.columns - 1) * both.spacing) / both.columns
                    service: Handbook.besidePage
                    asked: Handbook.besideLanguage
                }
            }

            Item {
                id: below

                width: parent.width
                height: childrenRect.height
                visible: !page.wide
            }
        }
    }

    /* the figures stay in sight while the text is read */
    Flickable {
        id: aside

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS4
        y: Theme.spaceS6
        width: 21 * Theme.body
        height: parent.height - y
        visible: page.opened && page.wide
        clip: true
        contentHeight: helped.height + Theme.spaceS6
        boundsBehavior: Flickable.StopAtBounds

        HelpedPane {
            id: helped

            parent: page.wide ? aside.contentItem : below
            width: parent ? parent.width : 0
        }
    }

    Flickable {
        anchors.left: head.right
        anchors.right: parent.right
        height: parent.height
        visible: !page.opened
        clip: true
        contentHeight: start.height + 2 * Theme.spaceS6
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: start

            x: Theme.spaceS6
            y: Theme.spaceS6
            width: parent.width - 2 * Theme.spaceS6
            spacing: Theme.spaceS4

            Words {
                width: parent.width
                say: qsTrId("handbook.choose")
                color: Theme.textSoft
            }

            HelpedList {
                width: parent.width
            }
        }
    }

    Loader {
        id: sheet

        anchors.fill: parent
        active: false
        sourceComponent: CodeSheet {
            onClosed: sheet.active = false
        }
    }
}
