import QtQuick
import Theme
import Controls

/* One part of a date or a time, with a button for one step back and one for one step on; where
   the way can be long, buttons for ten steps stand outside them. */
FocusScope {
    id: row

    required property string value
    /* what the four buttons are called, from the long step back to the long step on */
    required property list<string> names
    property bool chosen: false
    property bool wrong: false
    property int leap: 0
    property bool canLess: true
    property bool canMore: true
    property string lessReason
    property string moreReason
    property string lang: Theme.language
    readonly property real key: Math.max(Theme.targetButton, Math.round(Theme.lead * 1.9))
    readonly property real leapKey: Math.max(key, Math.round(Theme.body * 1.8) + 2 * Theme.spaceS3)
    readonly property var buttons: leap > 0 ? [farLess, less, more, farMore] : [less, more]

    signal moved(int by)

    implicitHeight: Math.max(Theme.targetButton, words.implicitHeight)

    PadKey {
        id: farLess

        anchors.left: parent.left
        visible: row.leap > 0
        width: visible ? row.leapKey : 0
        height: row.height
        name: row.names[0]
        description: row.value
        words: "\u2212" + row.leap
        letters: Theme.body
        available: row.canLess
        reason: row.lessReason
        onActivated: row.moved(-row.leap)
    }

    PadKey {
        id: less

        anchors.left: farLess.right
        anchors.leftMargin: row.leap > 0 ? Theme.spaceS3 : 0
        width: row.key
        height: row.height
        name: row.names[1]
        description: row.value
        icon: "minus"
        available: row.canLess
        reason: row.lessReason
        onActivated: row.moved(-1)
    }

    Rectangle {
        anchors.left: less.right
        anchors.right: more.left
        anchors.leftMargin: Theme.spaceS3
        anchors.rightMargin: Theme.spaceS3
        height: row.height
        radius: Theme.radiusControl
        color: row.chosen ? Theme.tint : Theme.surface
        border.width: row.chosen ? Theme.edge : Math.max(1, Theme.edge - 1)
        border.color: row.wrong ? Theme.danger : row.chosen ? Theme.primary : Theme.hairline
        Accessible.ignored: true

        Words {
            id: words

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.spaceS2
            say: row.value
            lang: row.lang
            letters: Theme.lead
            strong: row.chosen
            color: row.chosen ? Theme.onTint : Theme.textSoft
            align: "center"
            spoken: false
        }
    }

    PadKey {
        id: more

        anchors.right: farMore.left
        anchors.rightMargin: row.leap > 0 ? Theme.spaceS3 : 0
        width: row.key
        height: row.height
        name: row.names[2]
        description: row.value
        icon: "plus"
        available: row.canMore
        reason: row.moreReason
        onActivated: row.moved(1)
    }

    PadKey {
        id: farMore

        anchors.right: parent.right
        visible: row.leap > 0
        width: visible ? row.leapKey : 0
        height: row.height
        name: row.names[3]
        description: row.value
        words: "+" + row.leap
        letters: Theme.body
        available: row.canMore
        reason: row.moreReason
        onActivated: row.moved(row.leap)
    }
}
