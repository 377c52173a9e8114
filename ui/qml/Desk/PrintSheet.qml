pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Theme
import Controls
import Diwan

/* By which printer and how often, or into which file. Enter prints, Escape leaves it. */
FocusScope {
    id: sheet

    readonly property bool toFile: Printing.choice.length === 0

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTrId("printing.title")
    Accessible.description: Printing.title
    Component.onCompleted: go.forceActiveFocus()

    Keys.onEscapePressed: Printing.close()

    FileDialog {
        id: chooser

        title: qsTrId("printing.pdf")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: ["PDF (*.pdf)"]
        onAccepted: Printing.saveTo(String(selectedFile))
    }

    Rectangle {
        anchors.fill: parent
        color: "#80000000"
        Accessible.ignored: true
    }

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceS6, 34 * Theme.body)
        height: Math.min(parent.height - 2 * Theme.spaceS3, column.height + 2 * Theme.spaceS8)
        radius: Theme.radiusDialog
        color: Theme.surface
        border.width: Theme.highContrast ? Theme.selectedEdge : 0
        border.color: Theme.text
        Accessible.ignored: true

        Flickable {
            id: view

            anchors.fill: parent
            anchors.margins: Theme.spaceS2
            clip: true
            contentHeight: column.height + 2 * (Theme.spaceS8 - Theme.spaceS2)
            boundsBehavior: Flickable.StopAtBounds

            /* what has the focus is in sight */
            function reveal(item: Item): void {
                const at = item.mapToItem(contentItem, 0, 0).y;
                contentY = Math.max(0, Math.max(Math.min(contentY, at - Theme.spaceS3), at + item.height + Theme.spaceS3 - height));
            }

            Column {
                id: column

                x: Theme.spaceS8 - Theme.spaceS2
                y: Theme.spaceS8 - Theme.spaceS2
                width: view.width - 2 * x
                spacing: Theme.spaceS4

                Words {
                    width: parent.width
                    say: qsTrId("printing.title")
                    letters: Theme.h1
                    strong: true
                    heading: 1
                }

                Words {
                    width: parent.width
                    say: Printing.title
                    color: Theme.textSoft
                }

                Column {
                    width: parent.width
                    spacing: Theme.spaceS2
                    Accessible.role: Accessible.Grouping
                    Accessible.name: qsTrId("printing.where")

                    Rows {
                        id: places

                        entries: Printing.choices

                        PrintChoice {
                            id: place

                            required property int index

                            width: column.width
                            about: places.at(index)
                            onActiveFocusChanged: {
                                if (activeFocus)
                                    view.reveal(place);
                            }
                        }
                    }
                }

                Row {
                    visible: !sheet.toFile
                    anchors.left: parent.left
                    spacing: Theme.spaceS2

                    SmallKey {
                        icon: "minus"
                        wordless: true
                        available: Printing.copies > 1
                        name: qsTrId("printing.fewer")
                        description: copies.say
                        reason: qsTrId("printing.fewest")
                        onActivated: Printing.setCopies(Printing.copies - 1)
                    }

                    Words {
                        id: copies

                        anchors.verticalCenter: parent.verticalCenter
                        say: qsTrId("printing.copies").replace("%1", Printing.copies)
                        strong: true
                    }

                    SmallKey {
                        icon: "plus"
                        wordless: true
                        name: qsTrId("printing.more")
                        description: copies.say
                        onActivated: Printing.setCopies(Printing.copies + 1)
                    }
                }

                Words {
                    width: parent.width
                    visible: sheet.toFile
                    say: qsTrId("printing.file").replace("%1", "\u2068" + Printing.file + "\u2069")
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }

                SmallKey {
                    anchors.left: parent.left
                    visible: sheet.toFile
                    icon: "folder-open"
                    name: qsTrId("printing.elsewhere")
                    onActivated: {
                        chooser.selectedFile = Printing.fileUrl;
                        chooser.open();
                    }
                }

                Words {
                    width: parent.width
                    visible: say.length > 0
                    say: Printing.message
                    color: Theme.danger
                    strong: true
                    Accessible.role: Accessible.AlertMessage
                }

                Flow {
                    width: parent.width
                    spacing: Theme.spaceS2

                    SmallKey {
                        id: go

                        primary: true
                        icon: sheet.toFile ? "export" : "printer"
                        name: sheet.toFile ? qsTrId("printing.save") : qsTrId("habits.print")
                        onActivated: Printing.start()
                        onActiveFocusChanged: {
                            if (activeFocus)
                                view.reveal(go);
                        }
                    }

                    SmallKey {
                        name: qsTrId("printing.leave")
                        onActivated: Printing.close()
                    }
                }
            }
        }
    }
}
