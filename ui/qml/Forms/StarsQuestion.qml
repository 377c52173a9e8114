pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

/* A row of stars; those up to the answer are full, and the answer stands below in words. */
QuestionItem {
    id: page

    readonly property int start: question["range"]?.["start"] ?? 1
    readonly property int end: question["range"]?.["end"] ?? 5
    // a scale from nought has no star for nought
    readonly property int least: Math.max(1, start)
    readonly property int total: end - least + 1
    readonly property real gap: Math.max(Theme.spaceGap, Theme.spaceS3)
    readonly property int across: Math.min(total, Math.max(1, Math.floor((width + gap) / (Theme.targetButton + gap))))
    readonly property real cell: Math.min(Math.floor((width - gap * (across - 1)) / across), Theme.targetRatingWidth)
    readonly property int chosen: value === null || value === "" ? 0 : Number(value)

    function cells(): var {
        return Array.from({ length: stars.count }, (nothing, at) => stars.itemAt(at));
    }

    implicitHeight: grid.height + Theme.spaceS4 + said.implicitHeight
    Keys.onPressed: event => page.step(page.cells(), event)

    Grid {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        width: page.across * page.cell + (page.across - 1) * page.gap
        columns: page.across
        columnSpacing: page.gap
        rowSpacing: Theme.spaceS4

        Repeater {
            id: stars

            model: page.total

            Pressable {
                id: star

                required property int index
                readonly property int worth: page.least + index
                readonly property bool full: worth <= page.chosen

                width: page.cell
                height: Math.max(Theme.targetButton, Math.round(Math.min(page.cell, Theme.targetRatingWidth) * 1.05))
                radius: Theme.radiusCard
                checkable: true
                selected: page.chosen === worth
                name: qsTrId("forms.stars", worth)
                description: page.position(index, page.total)
                onActivated: page.answered(worth)

                Rectangle {
                    anchors.fill: parent
                    radius: star.radius
                    color: star.full || star.down ? Theme.tint : Theme.surface
                    border.width: star.selected ? Theme.selectedEdge : Theme.edge
                    border.color: star.full ? Theme.primary : Theme.touchEdge
                    Accessible.ignored: true
                }

                Icon {
                    anchors.centerIn: parent
                    visible: star.full
                    name: "star"
                    filled: true
                    size: Math.round(star.width * 0.62)
                    color: Theme.highContrast ? Theme.primary : Theme.wordMark
                }

                Icon {
                    anchors.centerIn: parent
                    visible: !star.full || !Theme.highContrast
                    name: "star"
                    size: Math.round(star.width * 0.62)
                    color: star.full ? Theme.primary : Theme.text
                }

                TickBadge {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: -height / 2
                    z: 2
                    visible: star.selected
                }
            }
        }
    }

    Words {
        id: said

        readonly property bool personal: page.chosen > 0 && (page.question["personal"] ?? false)

        anchors.top: grid.bottom
        anchors.topMargin: Theme.spaceS4
        width: parent.width
        align: "center"
        strong: page.chosen > 0
        color: page.chosen > 0 ? Theme.text : Theme.textSoft
        say: page.chosen > 0 ? qsTrId("forms.stars.chosen").arg(page.chosen).arg(page.end) : qsTrId("forms.stars.none")
    }
}
