import QtQuick
import Theme
import Controls

/* One thing of a list to be put in order: its place, its name, a button up and a button down. */
Item {
    id: row

    required property string label
    required property int number
    required property int total
    /* "2 of 5" */
    required property string said
    property bool ranked: false
    property real key: Theme.targetButton
    property string lang: Theme.language
    readonly property list<Item> buttons: [up, down]

    signal raised
    signal lowered

    function take(upward: bool): void {
        (upward ? up : down).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(row.key, words.implicitHeight + 2 * Theme.spaceS2)
    Accessible.role: Accessible.StaticText
    Accessible.focusable: false
    Accessible.name: row.label + ", " + row.said

    Rectangle {
        anchors.left: parent.left
        anchors.right: up.left
        anchors.rightMargin: Theme.spaceS3
        height: parent.height
        radius: Theme.radiusControl
        color: row.ranked ? Theme.tint : Theme.surface
        border.width: Theme.highContrast ? Theme.edge : 0
        border.color: row.ranked ? Theme.primary : Theme.hairline
        Accessible.ignored: true

        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS4
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(Theme.body * 1.5)
            height: width
            radius: width / 2
            color: row.ranked ? Theme.primary : Theme.surface
            border.width: Math.max(2, Theme.edge)
            border.color: row.ranked ? Theme.primary : Theme.textSoft
            antialiasing: true
            Accessible.ignored: true

            Words {
                anchors.centerIn: parent
                lang: "en"
                say: String(row.number)
                strong: true
                color: row.ranked ? Theme.onPrimary : Theme.textSoft
                align: "center"
                spoken: false
            }
        }

        Words {
            id: words

            anchors.left: disc.right
            anchors.leftMargin: Theme.spaceS4
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS3
            anchors.verticalCenter: parent.verticalCenter
            say: row.label
            lang: row.lang
            color: row.ranked ? Theme.onTint : Theme.text
            spoken: false
        }
    }

    PadKey {
        id: up

        anchors.right: down.left
        anchors.rightMargin: Theme.spaceS3
        width: row.key
        height: parent.height
        name: qsTrId("types.rank.up").arg(row.label)
        description: row.said
        icon: "arrow-up"
        available: row.number > 1
        reason: qsTrId("types.rank.first")
        onActivated: row.raised()
    }

    PadKey {
        id: down

        anchors.right: parent.right
        width: row.key
        height: parent.height
        name: qsTrId("types.rank.down").arg(row.label)
        description: row.said
        icon: "arrow-down"
        available: row.number < row.total
        reason: qsTrId("types.rank.last")
        onActivated: row.lowered()
    }
}
