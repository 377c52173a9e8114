pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* Where staff go, how the screen looks, and the way out. */
Rectangle {
    id: bar

    width: 18 * Theme.body * (Theme.xl ? 0.8 : 1)
    color: Theme.surface
    Accessible.role: Accessible.Pane
    //: the bar at the side of the staff desktop
    Accessible.name: qsTrId("desk.bar")

    /* something of the menu */
    signal command(string id)

    function openMenu(): void {
        menu.show();
    }

    readonly property var signs: ({
        "board": "squares-four",
        "inbox": "tray",
        "record": "note-pencil",
        "surveys": "clipboard-text",
        "members": "users-three",
        "guidance": "map-trifold",
        "publish": "megaphone",
        "devices": "device-tablet"
    })

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.hairline
        Accessible.ignored: true
    }

    Brand {
        id: brand

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS5
        anchors.right: menu.left
        anchors.rightMargin: Theme.spaceS2
        y: Theme.spaceS5
    }

    DeskMenu {
        id: menu

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS3
        anchors.verticalCenter: brand.verticalCenter
        onChosen: id => bar.command(id)
    }

    Flickable {
        id: places

        anchors.top: brand.bottom
        anchors.topMargin: Theme.xl ? Theme.spaceS6 : Theme.spaceS12
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.spaceS2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceS3
        anchors.rightMargin: Theme.spaceS3
        clip: true
        contentHeight: pages.height
        boundsBehavior: Flickable.StopAtBounds

        function reveal(item: Item): void {
            contentY = Math.max(Math.min(contentY, item.y), item.y + item.height - height);
        }

        Column {
            id: pages

            width: places.width
            spacing: Theme.spaceS1

            Repeater {
                model: Desk.pages

                Pressable {
                    id: place

                    required property var modelData
                    readonly property int badge: modelData.id === "inbox" ? Inbox.counts.open ?? 0 : 0

                    width: parent.width
                    height: Math.max(Theme.targetButton + Theme.spaceS2, label.implicitHeight + Theme.spaceS3)
                    name: modelData.name
                    description: badge > 0 ? qsTrId("desk.bar.open").replace("%1", badge) : ""
                    selected: Desk.page === modelData.id
                    role: Accessible.PageTab
                    onActivated: Desk.open(modelData.id)
                    onActiveFocusChanged: {
                        if (activeFocus)
                            places.reveal(place);
                    }

                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.radiusControl
                        color: place.selected ? Theme.tint : place.down ? Theme.sunken : "transparent"
                        border.width: place.selected && Theme.highContrast ? Theme.selectedEdge : 0
                        border.color: Theme.primary
                        Accessible.ignored: true
                    }

                    Rectangle {
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        visible: place.selected
                        width: 4
                        height: parent.height * 0.56
                        color: Theme.primary
                        Accessible.ignored: true
                    }

                    Icon {
                        id: sign

                        anchors.left: parent.left
                        anchors.leftMargin: Theme.spaceS4
                        anchors.verticalCenter: parent.verticalCenter
                        name: bar.signs[place.modelData.id]
                        filled: place.selected
                        color: place.selected ? Theme.onTint : Theme.text
                    }

                    Words {
                        id: label

                        anchors.left: sign.right
                        anchors.leftMargin: Theme.spaceS3
                        anchors.right: count.visible ? count.left : parent.right
                        anchors.rightMargin: Theme.spaceS2
                        anchors.verticalCenter: parent.verticalCenter
                        say: place.name
                        strong: place.selected
                        color: place.selected ? Theme.onTint : Theme.text
                        spoken: false
                    }

                    Rectangle {
                        id: count

                        anchors.right: parent.right
                        anchors.rightMargin: Theme.spaceS3
                        anchors.verticalCenter: parent.verticalCenter
                        visible: place.badge > 0
                        width: Math.max(height, number.implicitWidth + Theme.spaceS3)
                        height: number.implicitHeight + Theme.spaceS1
                        radius: height / 2
                        color: Theme.primary
                        Accessible.ignored: true

                        Words {
                            id: number

                            anchors.centerIn: parent
                            say: place.badge
                            letters: Theme.label
                            strong: true
                            color: Theme.onPrimary
                            spoken: false
                        }
                    }
                }
            }
        }
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceS3
        anchors.rightMargin: Theme.spaceS3
        spacing: Theme.spaceS3

        Flow {
            id: languages

            width: parent.width
            spacing: Theme.spaceS2
            visible: tongue.selected

            Repeater {
                model: languages.visible ? Desk.languages : []

                SmallKey {
                    required property var modelData

                    name: modelData.name
                    lang: modelData.code
                    checkable: true
                    selected: Desk.language === modelData.code
                    onActivated: Desk.speak(modelData.code)
                }
            }
        }

        Row {
            width: parent.width
            spacing: Theme.spaceS2

            SmallKey {
                width: (parent.width - 2 * Theme.spaceS2) / 3
                icon: "text-aa"
                wordless: true
                //: makes all letters larger, and small again after the largest
                name: qsTrId("desk.bar.size").replace("%1", [100, 125, 150, 200][Look.size] + "%")
                onActivated: Look.setSize((Look.size + 1) % 4)
            }

            SmallKey {
                width: (parent.width - 2 * Theme.spaceS2) / 3
                icon: "circle-half"
                wordless: true
                name: qsTrId("desk.bar.theme")
                onActivated: Look.setTheme(Look.themes[(Look.themes.indexOf(Look.theme) + 1) % Look.themes.length])
            }

            SmallKey {
                id: tongue

                width: (parent.width - 2 * Theme.spaceS2) / 3
                icon: "globe"
                wordless: true
                role: Accessible.Button
                name: qsTrId("desk.bar.language")
                onActivated: selected = !selected
            }
        }

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.hairline
            Accessible.ignored: true
        }

        Item {
            width: parent.width
            height: Math.max(who.height, leave.height)

            Column {
                id: who

                anchors.left: parent.left
                anchors.leftMargin: Theme.spaceS2
                anchors.right: leave.left
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    width: parent.width
                    say: Desk.shown
                    lang: Look.written(say, Theme.language)
                    align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
                    strong: true
                }

                Words {
                    width: parent.width
                    say: Desk.role
                    letters: Theme.label
                    color: Theme.textSoft
                }
            }

            SmallKey {
                id: leave

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                icon: "sign-out"
                wordless: true
                name: qsTrId("desk.bar.leave")
                onActivated: Desk.signOut()
            }
        }
    }
}
