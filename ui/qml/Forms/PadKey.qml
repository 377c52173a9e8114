pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

/* A key of the number pad, or a number of a scale. */
Pressable {
    id: key

    property string words: name
    // its name is in the screen's language, whatever the question's is
    property string lang: Theme.language
    property string icon
    property real letters: Theme.lead
    property bool works: true
    readonly property color ink: selected ? Theme.onPrimary : down ? Theme.onTint : Theme.text

    implicitHeight: Theme.targetKey
    implicitWidth: Theme.targetKey

    Rectangle {
        anchors.fill: parent
        radius: key.radius
        color: key.selected ? Theme.primary : key.down ? Theme.tint : key.works ? Theme.surface : Theme.sunken
        border.width: !key.available || (key.selected && !Theme.highContrast) ? 0 : Theme.edge
        border.color: key.selected || key.down ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    Loader {
        anchors.fill: parent
        active: !key.available
        sourceComponent: DashedEdge {
            radius: key.radius
        }
    }

    Icon {
        anchors.centerIn: parent
        visible: key.icon.length > 0
        name: key.icon
        color: key.ink
    }

    Words {
        anchors.centerIn: parent
        visible: key.icon.length === 0
        // digits stand alike in every language
        lang: "en"
        say: key.words
        letters: key.letters
        strong: key.selected
        color: key.ink
        wrapMode: Text.NoWrap
        align: "center"
        spoken: false
    }
}
