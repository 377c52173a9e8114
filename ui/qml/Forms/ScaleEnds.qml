import QtQuick
import Theme
import Controls

/* What the two ends of a scale mean, under its first and its last step. */
Item {
    id: ends

    property string low
    property string high
    property string lang: Theme.language
    property bool stacked: left.implicitWidth + right.implicitWidth + Theme.spaceS6 > width

    implicitHeight: stacked ? left.implicitHeight + right.implicitHeight : Math.max(left.implicitHeight, right.implicitHeight)

    Words {
        id: left

        anchors.left: parent.left
        width: ends.stacked ? parent.width : implicitWidth
        say: ends.low
        lang: ends.lang
        color: Theme.textSoft
    }

    Words {
        id: right

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: ends.stacked ? parent.width : implicitWidth
        say: ends.high
        lang: ends.lang
        align: "end"
        color: Theme.textSoft
    }
}
