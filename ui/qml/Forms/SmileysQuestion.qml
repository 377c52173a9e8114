pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Diwan

/* Up to five faces with words, the lowest where reading starts. */
QuestionItem {
    id: page

    readonly property var levels: page.choices.length > 0 ? page.fromChoices() : page.fromRange()
    readonly property real gap: Math.max(Theme.spaceGap, Math.round(Theme.spaceS4 * 0.92))
    readonly property real tileWidth: Math.min(Math.floor((width - gap * (levels.length - 1)) / levels.length),
        Theme.targetRatingWidth * 1.6)
    readonly property real fitting: page.tileWidth - 2 * Theme.spaceS2 - 2
    readonly property real letters: page.widest(/\n/) <= page.fitting ? Theme.body : Theme.label
    // words are never cut: where one does not fit, the faces lie down
    readonly property bool fits: page.widest(/\s+/) * page.letters / Theme.body <= page.fitting
    // estimated, so that tiles do not chase their own height
    readonly property real line: metrics.height * Look.lineHeight(page.lang)
    readonly property real lain: levels.length * (Math.max(Theme.targetSmallButton, line) + 3 * Theme.spaceS3)
    readonly property bool lying: !fits || (Theme.xl && Theme.portrait)
    readonly property bool tight: room > 0
        && room < (lying ? lain : Theme.targetRatingHeight + (Theme.large ? line : 0))
    readonly property int columns: !lying ? levels.length : tight ? 2 : 1

    function mood(index: int, total: int): int {
        return total < 2 ? 2 : Math.round(index / (total - 1) * 4);
    }

    /* In the author's order, or lowest first where the values are numbers. */
    function fromChoices(): var {
        const given = Array.from(page.choices);
        if (given.every(choice => String(choice["value"]).trim() !== "" && !isNaN(Number(choice["value"]))))
            given.sort((a, b) => Number(a["value"]) - Number(b["value"]));
        return given.map((choice, at) => ({
            value: choice["value"],
            label: choice["label"],
            selected: choice["selected"],
            mood: page.mood(at, given.length)
        }));
    }

    function fromRange(): var {
        const range = page.question["range"];
        if (!range)
            return [];
        const words = [qsTrId("forms.mood.0"), qsTrId("forms.mood.1"), qsTrId("forms.mood.2"),
            qsTrId("forms.mood.3"), qsTrId("forms.mood.4")];
        const total = Math.floor((range["end"] - range["start"]) / (range["step"] || 1)) + 1;
        return Array.from({ length: total }, (nothing, at) => {
            const value = range["start"] + at * (range["step"] || 1);
            const mood = page.mood(at, total);
            return { value: value, label: words[mood], selected: page.value !== null && Number(page.value) === value, mood: mood };
        });
    }

    /* The width of the widest piece of any label, in bold, in body letters. */
    function widest(between: var): real {
        let most = 0 * metrics.height;  // measured anew when the letters change
        for (const level of page.levels)
            for (const piece of String(level.label).split(between))
                most = Math.max(most, metrics.advanceWidth(piece));
        return most;
    }

    function tiles(): var {
        return Array.from({ length: faces.count }, (nothing, at) => faces.itemAt(at));
    }

    implicitHeight: grid.implicitHeight
    Keys.onPressed: event => page.step(page.tiles(), event)

    FontMetrics {
        id: metrics

        font.family: Look.family(page.lang)
        font.pixelSize: Math.round(Theme.body * Look.letterFactor(page.lang))
        font.weight: Font.Bold
    }

    Grid {
        id: grid

        readonly property real tallest: {
            let most = 0;
            for (let at = 0; at < faces.count; at++)
                most = Math.max(most, faces.itemAt(at)?.implicitHeight ?? 0);
            return most;
        }

        anchors.horizontalCenter: parent.horizontalCenter
        columns: page.columns
        spacing: page.lying ? (page.tight ? Theme.spaceGap : Theme.spaceS3) : page.gap

        Repeater {
            id: faces

            model: page.levels.length

            FaceTile {
                required property int index
                readonly property var level: page.levels[index] ?? ({ value: null, label: "", selected: false, mood: 2 })

                width: page.lying ? Math.floor((page.width - grid.spacing * (page.columns - 1)) / page.columns) : page.tileWidth
                height: page.lying ? implicitHeight : grid.tallest
                lying: page.lying
                tight: page.tight
                letters: page.lying ? Theme.body : page.letters
                lang: page.lang
                name: level.label
                description: page.position(index, page.levels.length)
                mood: level.mood
                selected: level.selected
                onActivated: page.answered(level.value)
            }
        }
    }
}
