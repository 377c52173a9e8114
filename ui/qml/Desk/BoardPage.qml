pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Theme
import Controls
import Diwan

/* The dashboard. */
Flickable {
    id: page

    readonly property real room: width - 2 * Theme.spaceS6
    /* the choices stand below the heading where both have no room in a line */
    readonly property bool stacked: room < 60 * Theme.body
    property bool figuresAsTable: false
    readonly property int across: room > 70 * Theme.body ? 4 : room > 36 * Theme.body ? 2 : 1

    clip: true
    contentHeight: column.height + 2 * Theme.spaceS6
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: qsTrId("desk.page.board")

    FileDialog {
        id: saving

        title: qsTrId("desk.save")
        fileMode: FileDialog.SaveFile
        defaultSuffix: kind
        nameFilters: [kind.toUpperCase() + " (*." + kind + ")"]
        onAccepted: Paper.save(what, kind, String(selectedFile))

        property string what
        property string kind: "csv"
    }

    Connections {
        target: Paper

        function onTold(words: string): void {
            saved.say = words;
        }

        function onAsked(what: string, kind: string): void {
            saving.what = what;
            saving.kind = kind;
            saving.selectedFile = Paper.suggestion(what, kind);
            saving.open();
        }
    }

    Column {
        id: column

        x: Theme.spaceS6
        y: Theme.spaceS6
        width: page.room
        spacing: Theme.spaceS4

        Item {
            width: parent.width
            height: page.stacked ? heading.height + Theme.spaceS3 + choices.height : Math.max(heading.height, choices.height)

            Column {
                id: heading

                anchors.left: parent.left
                width: page.stacked ? parent.width : parent.width - choices.width - Theme.spaceS4

                Words {
                    width: parent.width
                    say: qsTrId("desk.page.board")
                    letters: Theme.h1
                    strong: true
                    heading: 1
                }

                Words {
                    width: parent.width
                    visible: say.length > 0
                    say: Desk.sync
                    color: Desk.syncGood ? Theme.textSoft : Theme.warning
                }
            }

            Flow {
                id: choices

                anchors.left: page.stacked ? parent.left : undefined
                anchors.right: parent.right
                y: page.stacked ? heading.height + Theme.spaceS3 : 0
                spacing: Theme.spaceS2

                Repeater {
                    model: ["7", "30", "365"]

                    SmallKey {
                        required property string modelData

                        name: qsTrId("desk.period." + modelData)
                        checkable: true
                        selected: Board.period === modelData
                        onActivated: Board.choosePeriod(modelData)
                    }
                }

                DropDown {
                    icon: "export"
                    label: qsTrId("habits.export")
                    available: Board.ready
                    reason: qsTrId("desk.finding.none")
                    listWidth: 16 * Theme.body
                    options: [
                        { id: "csv", icon: "export", name: qsTrId("habits.save.csv") },
                        { id: "xlsx", icon: "export", name: qsTrId("habits.save.xlsx") },
                        { id: "print", icon: "printer", name: qsTrId("habits.print"), keys: "Ctrl+P" }
                    ]
                    onChosen: id => id === "print" ? Paper.print("board") : Paper.ask("board", id)
                }

                SmallKey {
                    visible: Desk.pages.some(each => each.id === "record")
                    primary: true
                    icon: "note-pencil"
                    name: qsTrId("desk.page.record")
                    onActivated: Desk.open("record")
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS2
            visible: Board.filters.length > 0

            Repeater {
                model: Board.filters

                SmallKey {
                    required property var modelData

                    icon: "x"
                    //: a filter on the dashboard; %1 what is filtered by, %2 the value
                    name: qsTrId("desk.filter").replace("%1", modelData.name).replace("%2", modelData.value)
                    onActivated: Board.unfilter(modelData.dimension)
                }
            }
        }

        Words {
            id: saved

            width: parent.width
            visible: say.length > 0
            color: Theme.textSoft
            Accessible.role: Accessible.AlertMessage
        }

        DeskCard {
            width: parent.width
            visible: page.figuresAsTable
            title: qsTrId("habits.sheet.figures")

            Loader {
                width: parent.width
                active: page.figuresAsTable

                sourceComponent: FigureTable {
                    sheet: "figures"
                }
            }
        }

        Grid {
            id: cards

            /* the longest makes the row */
            readonly property real least: Math.max(0, ...children.map(card => card.implicitHeight))

            width: parent.width
            visible: !page.figuresAsTable
            columns: page.across
            spacing: Theme.spaceS4

            Repeater {
                model: Board.cards

                FigureCard {
                    required property var modelData

                    width: (cards.width - (cards.columns - 1) * cards.spacing) / cards.columns
                    height: alone ? implicitHeight : cards.least
                    alone: cards.columns === 1
                    figure: modelData
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS2

            Repeater {
                model: ["csat", "nps", "ces"]

                SmallKey {
                    required property string modelData

                    name: qsTrId("desk.measure." + modelData)
                    checkable: true
                    selected: Board.measure === modelData
                    onActivated: Board.chooseMeasure(modelData)
                }
            }

            KeepMenu {
                sheet: "figures"
                asTable: page.figuresAsTable
                label: qsTrId("habits.keep").replace("%1", qsTrId("habits.sheet.figures"))
                onToggled: page.figuresAsTable = !page.figuresAsTable
            }
        }

        Grid {
            id: middle

            readonly property real side: columns === 1 ? width : (width - spacing) * 0.32
            readonly property real least: columns === 1 ? 0 : Math.max(trend.implicitHeight, attention.implicitHeight)

            width: parent.width
            columns: page.across > 2 ? 2 : 1
            spacing: Theme.spaceS4

            TrendChart {
                id: trend

                least: middle.least
                width: middle.columns === 1 ? middle.width : middle.width - middle.spacing - middle.side
            }

            DeskCard {
                id: attention

                least: middle.least
                width: middle.side
                title: qsTrId("desk.alerts")
                sheet: "alerts"

                Repeater {
                    model: Board.alerts

                    AlertCard {
                        required property var modelData

                        width: attention.inner.width
                        alert: modelData
                    }
                }

                Words {
                    width: parent.width
                    visible: Board.ready && Board.alerts.length === 0
                    say: qsTrId("desk.alerts.none")
                    color: Theme.textSoft
                }
            }
        }

        Packed {
            id: bars

            objectName: "bars"
            width: parent.width
            columns: page.across > 2 ? 3 : page.across
            spacing: Theme.spaceS4

            Repeater {
                model: ["service", "language", "kiosk", "hour", "weekday"]

                BarList {
                    required property string modelData

                    width: bars.part
                    dimension: modelData
                    title: qsTrId("desk.bars." + modelData)
                    rows: Board.bars[modelData] ?? []
                }
            }

            DeskCard {
                id: devices

                width: bars.part
                title: qsTrId("desk.page.devices")
                sheet: "devices"

                Repeater {
                    model: Board.devices

                    DeviceLine {
                        required property var modelData

                        width: devices.inner.width
                        device: modelData
                    }
                }
            }

            DeskCard {
                id: reasons

                width: bars.part
                title: qsTrId("desk.drivers")
                sheet: "drivers"
                detail: qsTrId("desk.drivers.detail")

                Repeater {
                    model: Board.drivers

                    Column {
                        id: reason

                        required property var modelData
                        required property int index

                        width: reasons.inner.width
                        spacing: Theme.spaceS1

                        Words {
                            width: parent.width
                            //: %1 a reason, %2 the share of dissatisfied people who gave it, %3 the share among all others
                            say: qsTrId("desk.driver").replace("%1", reason.modelData.name).replace("%2", reason.modelData.share).replace("%3", reason.modelData.elsewhere)
                        }

                        SmallKey {
                            anchors.left: parent.left
                            visible: Making.offers.reasons[reason.index] ?? false
                            icon: "pencil-simple"
                            name: qsTrId("making.story.of").replace("%1", reason.modelData.name)
                            onActivated: Making.fromReason(reason.index)
                        }
                    }
                }

                Words {
                    width: parent.width
                    visible: Board.ready && Board.drivers.length === 0
                    say: qsTrId("desk.drivers.none")
                    color: Theme.textSoft
                }
            }

            ThemeCard {
                width: bars.part
            }
        }
    }
}
