pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* The staff door: a PIN on digits of our own, then what this kiosk knows about itself. */
FocusScope {
    id: door

    /* the page that learns the keys of a keypad is open */
    property bool teaching: false

    function goBack(): void {
        if (teaching)
            teaching = false;
        else
            Staff.leave();
    }

    anchors.fill: parent
    visible: Staff.asked
    z: 20
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTrId("staff.title")

    onVisibleChanged: {
        if (visible)
            pad.forceActiveFocus(Qt.PopupFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
        Accessible.ignored: true
    }

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: ways.top
        anchors.margins: Theme.margin
        // in the low layout as everything else: nothing to touch in the upper third
        anchors.topMargin: Theme.margin + (Look.lowReach ? Math.round(parent.height * Theme.lowReachEmptyTop) : 0)
        active: door.teaching
        source: active ? "KeysPage.qml" : ""
    }

    ActionButton {
        id: ways

        visible: door.teaching
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        kind: "primary"
        icon: "arrow-left"
        name: qsTrId("page.back")
        onActivated: door.goBack()
    }

    TurnedView {
        readonly property real free: parent.height - 2 * Theme.spaceS4

        visible: !door.teaching
        anchors.centerIn: parent
        width: column.width + 2 * Theme.spaceS3
        height: Math.min(contentHeight, free)

        Column {
            id: column

            // room for the ring of what has the focus
            x: Theme.spaceS3
            y: Theme.spaceS3
            // at the door no wider than its digits, so that words and digits share their edges
            width: Staff.open ? Math.min(door.width - 2 * Theme.margin, Theme.targetRatingWidth * 5) : pad.width
            spacing: Theme.spaceS5

            Words {
                width: parent.width
                say: qsTrId("staff.title")
                letters: Theme.h1
                strong: true
                heading: 1
            }

            Words {
                width: parent.width
                visible: !Staff.open
                say: Staff.message.length > 0 ? Staff.message : qsTrId("staff.pin")
                letters: Theme.lead
                color: Staff.message.length > 0 ? Theme.danger : Theme.text
            }

            Words {
                visible: !Staff.open
                width: parent.width
                say: "●".repeat(Staff.digits)
                letters: Theme.h1
                lang: "en"
                align: "center"
                // dots, not words: a long PIN stays on its line
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 8
                spoken: false
                height: Theme.targetMinimum
            }

            Grid {
                id: pad

                visible: !Staff.open
                anchors.horizontalCenter: parent.horizontalCenter
                columns: 3
                spacing: Theme.spaceS3
                LayoutMirroring.enabled: false
                focus: true

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "✓"]

                    ActionButton {
                        required property string modelData

                        width: Theme.targetRatingWidth
                        quick: true
                        // the finger's digits are not said aloud
                        focusOnTouch: false
                        kind: modelData === "✓" ? "primary" : "quiet"
                        icon: modelData === "⌫" ? "backspace" : modelData === "✓" ? "check" : ""
                        iconMirrors: false
                        lang: "en"
                        name: modelData === "⌫" ? qsTrId("staff.erase") : modelData === "✓" ? qsTrId("staff.enter") : modelData
                        words: icon.length > 0 ? "" : modelData
                        available: !Staff.busy
                        onActivated: modelData === "⌫" ? Staff.erase() : modelData === "✓" ? Staff.knock() : Staff.digit(modelData)
                    }
                }
            }

            Column {
                visible: Staff.open
                width: parent.width
                spacing: Theme.spaceS3

                Repeater {
                    model: Staff.open ? Staff.health : []

                    Card {
                        id: row

                        required property var modelData

                        width: parent ? parent.width : 0
                        height: Math.max(label.height, value.height) + 2 * Theme.spaceS3

                        Icon {
                            id: mark

                            anchors.left: parent.left
                            anchors.leftMargin: Theme.spaceS4
                            anchors.verticalCenter: parent.verticalCenter
                            name: row.modelData.good ? "check-circle" : "warning"
                            color: row.modelData.good ? Theme.success : Theme.danger
                        }

                        Words {
                            id: label

                            anchors.left: mark.right
                            anchors.leftMargin: Theme.spaceS3
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width * (Theme.large ? 0.4 : 0.3)
                            say: row.modelData.name
                            strong: true
                        }

                        Words {
                            id: value

                            anchors.left: label.right
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.spaceS4
                            anchors.verticalCenter: parent.verticalCenter
                            say: row.modelData.value
                            lang: row.modelData.lang.length > 0 ? row.modelData.lang : Theme.language
                        }
                    }
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.spaceS4

                ActionButton {
                    kind: Staff.open ? "primary" : "quiet"
                    icon: "arrow-left"
                    name: qsTrId("staff.back")
                    onActivated: Staff.leave()
                }

                ActionButton {
                    visible: Staff.open
                    icon: "keyboard"
                    iconMirrors: false
                    name: qsTrId("keys.title")
                    onActivated: door.teaching = true
                }

                ActionButton {
                    visible: Staff.open
                    icon: "power"
                    iconMirrors: false
                    name: qsTrId("staff.quit")
                    onActivated: Staff.quit()
                }
            }
        }
    }
}
