import QtQuick
import Theme
import Controls

/* What the two ends of a scale mean: under its first and its last step, or below and above it
   where it stands. */
Item {
    id: ends

    property string low
    property string high
    property string lang: Theme.language
    property bool standing: false
    property bool stacked: !standing && left.implicitWidth + right.implicitWidth + Theme.spaceS6 > width
    readonly property real firstWidth: left.implicitWidth
    readonly property real lastWidth: right.implicitWidth
    readonly property real lineHeight: Math.max(left.implicitHeight, right.implicitHeight)

    implicitHeight: stacked ? left.implicitHeight + right.implicitHeight : lineHeight

    Words {
        id: left

        anchors.left: parent.left
        y: ends.standing ? parent.height - height : 0
        width: ends.stacked || ends.standing ? parent.width : implicitWidth
        say: ends.low
        lang: ends.lang
        align: ends.standing ? "center" : "start"
        color: Theme.textSoft
    }

    Words {
        id: right

        anchors.right: parent.right
        y: ends.standing ? 0 : parent.height - height
        width: ends.stacked || ends.standing ? parent.width : implicitWidth
        say: ends.high
        lang: ends.lang
        align: ends.standing ? "center" : "end"
        color: Theme.textSoft
    }
}
