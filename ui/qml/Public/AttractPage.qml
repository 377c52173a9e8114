pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* The first screen: a welcome in every language, and each language by its own name. */
FocusScope {
    id: page

    readonly property bool side: !Theme.portrait
    readonly property var languages: Visit.languages
    /* many languages in large letters or on a low screen: their names, and one welcome */
    readonly property bool tight: (Theme.xl || Look.lowReach || (side && Theme.large)) && languages.length > 3
    /* what it needs to show every language whole */
    readonly property real leastHeight: (side ? 0 : hero.needs) + grid.y + ear.gridNeeds + Theme.spaceS6
    readonly property bool tightest: tight && Theme.xl && Look.lowReach && !side
    readonly property int columns: languages.length > 3 || (Theme.xl && side) ? 2 : 1

    Component.onCompleted: Qt.callLater(() => choose.forceActiveFocus(Qt.OtherFocusReason))

    Rectangle {
        id: hero

        readonly property real needs: brand.height + (greeting.visible ? greeting.height + 3 * Theme.margin : 2 * Theme.margin)

        x: page.side && Theme.rtl ? parent.width - width : 0
        width: page.side ? parent.width * 0.46 : parent.width
        height: page.side ? parent.height : Math.max(Look.lowReach ? 0 : parent.height * 0.3, needs)
        color: Theme.hero

        Khatam {
            anchors.fill: parent
        }

        Row {
            id: brand

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: Theme.margin
            spacing: Theme.spaceS4

            Star {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.iconTile * 1.2
                color: Theme.onHero
                hole: Theme.hero
            }

            Column {
                Repeater {
                    model: page.languages.slice(0, Theme.xl ? 1 : 2)

                    Words {
                        required property var modelData

                        anchors.left: parent?.left
                        say: Guide.centreIn(modelData.code).title
                        lang: modelData.code
                        letters: Theme.lead
                        color: Theme.onHero
                    }
                }
            }
        }

        Words {
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: brand.verticalCenter
            visible: !page.side
            say: Wall.time
            lang: "en"
            letters: Theme.lead
            color: Theme.onHero
        }

        Column {
            id: greeting

            visible: !page.tightest

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            y: page.side ? (hero.height - height) / 2 : brand.y + brand.height + (hero.height - brand.y - brand.height - height) / 2
            spacing: Theme.spaceS3

            Words {
                anchors.left: parent.left
                width: parent.width
                say: page.languages[0].welcome
                lang: page.languages[0].code
                letters: Theme.display
                strong: true
                color: Theme.onHero
                heading: 1
            }

            Flow {
                id: welcomes

                // one line for all faces, whose line boxes differ
                readonly property real tallest: Array.from(children).reduce((most, each) => Math.max(most, each.implicitHeight), 0)

                anchors.left: parent.left
                width: parent.width
                spacing: Theme.spaceS4
                visible: !(Theme.xl || page.tight) || page.side

                Repeater {
                    model: page.languages.slice(1, 3)

                    Words {
                        required property var modelData

                        height: Math.max(implicitHeight, welcomes.tallest)
                        say: modelData.welcome
                        lang: modelData.code
                        letters: Theme.h2
                        strong: true
                        color: Theme.onHero
                    }
                }
            }

            Words {
                width: parent.width
                visible: !(Theme.xl || page.tight) || page.side
                say: Guide.centre.tagline
                letters: Theme.lead
                color: Theme.onHero
            }
        }
    }

    Item {
        x: page.side ? (Theme.rtl ? 0 : hero.width) : 0
        y: page.side ? 0 : hero.height
        width: page.side ? parent.width - hero.width : parent.width
        height: parent.height - y

        Flow {
            id: prompt

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.margin
            y: page.side ? Theme.margin : page.tight ? Theme.spaceS6 : Theme.spaceS12
            spacing: Theme.spaceS4

            Icon {
                name: "hand-pointing"
                size: Theme.iconControl
                duotone: true
                color: Theme.primary
                height: choose.height
            }

            Words {
                id: choose

                say: page.languages[0].choose
                lang: page.languages[0].code
                letters: Theme.lead
                strong: true
                Accessible.focusable: true
            }

            Repeater {
                model: page.tight ? [] : page.languages.slice(1, 3)

                Words {
                    required property var modelData

                    height: Math.max(implicitHeight, choose.height)
                    say: modelData.choose
                    lang: modelData.code
                    letters: Theme.lead
                    color: Theme.textSoft
                }
            }
        }

        Grid {
            id: grid

            readonly property int lines: Math.ceil(page.languages.length / page.columns)

            x: Theme.margin
            y: prompt.y + prompt.height + (page.tight ? Theme.spaceS4 : Theme.spaceS6)
            width: parent.width - 2 * Theme.margin
            columns: page.columns
            columnSpacing: page.tight ? Theme.spaceS4 : Theme.spaceS6
            rowSpacing: columnSpacing

            Repeater {
                id: tiles

                model: page.languages

                LanguageTile {
                    required property var modelData

                    language: modelData
                    compact: page.tight
                    width: (grid.width - (page.columns - 1) * grid.columnSpacing) / page.columns
                    height: Math.min(Theme.targetRatingHeight * 1.2, Math.max(implicitHeight,
                        (grid.parent.height - grid.y - (ear.visible ? ear.height : 0) - 2 * grid.rowSpacing - (grid.lines - 1) * grid.rowSpacing) / grid.lines))
                    onActivated: Visit.start(modelData.code)
                }
            }
        }

        Row {
            id: ear

            readonly property real tileNeeds: tiles.count > 0 ? tiles.itemAt(0).implicitHeight : 0
            readonly property real gridNeeds: grid.lines * tileNeeds + (grid.lines - 1) * Theme.spaceS6

            // only where it does not lie over the last language
            visible: !page.tight && !Theme.xl && grid.y + gridNeeds + height + 2 * Theme.spaceS6 <= parent.height
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceS6
            spacing: Theme.spaceS3

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "ear"
                mirrors: true
                color: Theme.primary
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, page.width - 2 * Theme.margin - Theme.iconControl - Theme.spaceS3)
                say: qsTrId("attract.listen")
                color: Theme.textSoft
            }
        }
    }
}
