import QtQuick
import Theme
import Controls
import Diwan

/* At a text: how many it did not help. A press shows why, beside it. */
Pressable {
    id: mark

    /* {told, value, tone, people}; undefined where nobody has answered */
    property var figure
    property string step
    property string about

    visible: figure !== undefined
    width: chip.width + 2 * Theme.spaceS1
    height: Math.max(Theme.targetMinimum, chip.height + 2 * Theme.spaceS1)
    radius: height / 2
    selected: Helped.step === step
    checkable: true
    name: [about, figure?.told, figure?.people].filter(part => part).join(", ")
    onActivated: Helped.choose(step)

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: "transparent"
        border.width: mark.selected ? Theme.selectedEdge : 1
        border.color: mark.selected ? Theme.primary : Theme.touchEdge
        Accessible.ignored: true
    }

    StateChip {
        id: chip

        anchors.centerIn: parent
        words: mark.figure?.value ?? ""
        icon: mark.figure?.tone === "plain" ? "hourglass" : "thumbs-down"
        tone: mark.figure?.tone ?? "plain"
    }
}
