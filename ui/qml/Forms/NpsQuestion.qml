pragma ComponentBehavior: Bound

import QtQuick
import Theme

/* Numbers from nothing to most, each a target of its own; two rows where one would be tight. */
QuestionItem {
    id: page

    readonly property real start: question["range"]?.["start"] ?? 0
    readonly property real pace: question["range"]?.["step"] || 1
    readonly property int total: Math.floor(((question["range"]?.["end"] ?? 10) - start) / pace) + 1
    readonly property real gap: Theme.spaceGap
    readonly property real narrowest: Math.max(Theme.targetMinimum, Math.round(Theme.lead * 1.5))
    readonly property bool twoRows: Math.floor((width - gap * (total - 1)) / total) < narrowest
    readonly property int across: twoRows ? Math.ceil(total / 2) : total
    readonly property real cell: Math.min(Math.floor((width - gap * (across - 1)) / across), Theme.targetKey * 2)
    readonly property var chosen: value === null || value === "" ? null : Number(value)

    function labelOf(index: int, fallback: string): string {
        const choice = page.choices[index];
        return choice ? choice["label"] : fallback;
    }

    function cells(): var {
        return Array.from({ length: numbers.count }, (nothing, at) => numbers.itemAt(at));
    }

    implicitHeight: grid.height + Theme.spaceS4 + ends.implicitHeight
    Keys.onPressed: event => page.step(page.cells(), event)

    Grid {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        width: page.across * page.cell + (page.across - 1) * page.gap
        columns: page.across
        columnSpacing: page.gap
        rowSpacing: Theme.spaceS4

        Repeater {
            id: numbers

            model: page.total

            PadKey {
                id: number

                required property int index
                readonly property real worth: page.start + index * page.pace

                width: page.cell
                height: Math.max(Theme.targetKey, Math.round(page.cell * 1.25))
                checkable: true
                selected: page.chosen === worth
                name: String(worth)
                description: index === 0 ? ends.low : index === page.total - 1 ? ends.high
                    : page.position(index, page.total)
                onActivated: page.answered(worth)

                TickBadge {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: -height / 2
                    z: 2
                    size: Math.min(Theme.iconInline * 1.5, number.width * 0.7)
                    visible: number.selected
                }
            }
        }
    }

    ScaleEnds {
        id: ends

        anchors.top: grid.bottom
        anchors.topMargin: Theme.spaceS4
        anchors.horizontalCenter: parent.horizontalCenter
        width: grid.width
        stacked: false
        lang: page.choices.length > 0 ? page.lang : Theme.language
        low: page.labelOf(0, qsTrId("forms.nps.low"))
        high: page.labelOf(page.choices.length - 1, qsTrId("forms.nps.high"))
    }
}
