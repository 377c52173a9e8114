pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* Steps of agreement side by side where all their words fit, lowest where reading starts; else a list. */
QuestionItem {
    id: page

    readonly property real gap: Theme.spaceGap
    readonly property real cell: Math.floor((width - gap * (choices.length - 1)) / Math.max(1, choices.length))
    readonly property bool fits: !(Theme.xl && Theme.portrait) && page.widestWord() + 2 * Theme.spaceS3 <= cell
    readonly property real tallest: page.most(metrics.height)

    function widestWord(): real {
        let widest = 0 * metrics.height;  // measured anew when the letters change
        for (const choice of page.choices)
            for (const word of choice["label"].split(/\s+/))
                widest = Math.max(widest, metrics.advanceWidth(word) * 1.04);
        return widest;
    }

    /* The height of the longest label in a cell, generously. */
    function most(line: real): real {
        let lines = 1;
        for (const choice of page.choices)
            lines = Math.max(lines, Math.ceil(metrics.advanceWidth(choice["label"]) * 1.35 / Math.max(1, page.cell - 2 * Theme.spaceS2)));
        return lines * line * Look.lineHeight(page.lang);
    }

    function cells(): var {
        return Array.from({ length: steps.count }, (nothing, at) => steps.itemAt(at));
    }

    implicitHeight: fits ? row.height : list.implicitHeight
    Keys.onPressed: event => {
        if (page.fits)
            page.step(page.cells(), event);
    }

    FontMetrics {
        id: metrics

        font.family: Look.family(page.lang)
        font.pixelSize: Math.round(Theme.body * Look.letterFactor(page.lang))
        font.weight: Font.Bold
    }

    Rectangle {
        visible: page.fits
        x: page.cell / 2
        y: mark
        width: parent.width - page.cell
        height: Math.max(2, Theme.edge)
        color: Theme.touchEdge

        readonly property real mark: Theme.spaceS5 + Math.round(Theme.iconControl * 0.6)
        Accessible.ignored: true
    }

    Row {
        id: row

        visible: page.fits
        width: parent.width
        height: Math.max(Theme.targetButton * 1.4, Theme.spaceS5 * 2 + Theme.iconControl * 1.2 + Theme.spaceS3 + page.tallest)
        spacing: page.gap

        Repeater {
            id: steps

            model: page.fits ? page.choices.length : 0

            Pressable {
                id: step

                required property int index
                readonly property var choice: page.choices[index]

                width: page.cell
                height: row.height
                radius: Theme.radiusCard
                checkable: true
                selected: choice["selected"]
                name: choice["label"]
                description: page.position(index, page.choices.length)
                onActivated: page.answered(step.choice["value"])

                Rectangle {
                    anchors.fill: parent
                    radius: step.radius
                    color: step.selected || step.down ? Theme.tint : Theme.surface
                    border.width: step.selected ? Theme.selectedEdge : Theme.edge
                    border.color: step.selected ? Theme.primary : Theme.touchEdge
                    Accessible.ignored: true
                }

                Rectangle {
                    id: disc

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.spaceS5
                    width: Math.round(Theme.iconControl * 1.2)
                    height: width
                    radius: width / 2
                    color: step.selected ? Theme.primary : Theme.surface
                    border.width: Math.max(2, Theme.fieldEdge)
                    border.color: step.selected ? Theme.primary : Theme.fieldEdgeColour
                    antialiasing: true
                    Accessible.ignored: true

                    Icon {
                        anchors.centerIn: parent
                        visible: step.selected
                        name: "check"
                        size: Math.round(parent.width * 0.7)
                        color: Theme.onPrimary
                    }
                }

                Words {
                    anchors.top: disc.bottom
                    anchors.topMargin: Theme.spaceS3
                    x: Theme.spaceS2
                    width: parent.width - 2 * Theme.spaceS2
                    say: step.choice["label"]
                    lang: page.lang
                    strong: step.selected
                    color: step.selected || step.down ? Theme.onTint : Theme.text
                    align: "center"
                    spoken: false
                }
            }
        }
    }

    ChoiceQuestion {
        id: list

        visible: !page.fits
        width: parent.width
        question: page.question
        room: page.room
        onAnswered: value => page.answered(value)
    }
}
