pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Diwan

/* Keys side by side, centred; one that stretches takes what is left. */
Item {
    id: row

    required property var keys
    property real unit: Theme.targetKey
    property real gap: Theme.spaceGap
    readonly property var blank: ({ action: "", text: "", face: "", name: "", width: 1, stretch: false })
    readonly property real fixed: {
        let sum = 0;
        for (const face of row.keys)
            sum += face["stretch"] ? 0 : row.keyWidth(face);
        return sum + (row.keys.length - 1) * row.gap;
    }
    readonly property bool stretches: row.keys.some(face => face["stretch"])

    function keyWidth(face: var): real {
        if (face["stretch"])
            return row.width - row.fixed;
        const width = face["width"];
        if (width <= 1)
            return Math.floor(row.unit);
        const measured = face["action"] === "language" ? nextMetrics : metrics;
        // the height is read so that keys are measured anew when the letters change
        return Math.floor(Math.max(0 * measured.height, row.unit * width + row.gap * (width - 1),
            measured.advanceWidth(face["face"]) + 2 * Theme.spaceS4));
    }

    function keyAt(column: int): Key {
        return row.keys.length > 0 ? keys.itemAt(Math.max(0, Math.min(column, row.keys.length - 1))) as Key : null;
    }

    Accessible.ignored: true

    FontMetrics {
        id: metrics

        font.family: Look.family(Keyboard.language)
        font.pixelSize: Math.round(Theme.label * Look.letterFactor(Keyboard.language))
        font.weight: Font.Bold
    }

    FontMetrics {
        id: nextMetrics

        font.family: Look.family(Keyboard.nextLanguage)
        font.pixelSize: Math.round(Theme.label * Look.letterFactor(Keyboard.nextLanguage))
        font.weight: Font.Bold
    }

    Row {
        anchors.centerIn: parent
        spacing: row.gap

        Repeater {
            id: keys

            model: row.keys.length

            Key {
                required property int index

                face: row.keys[index] ?? row.blank
                width: row.keyWidth(face)
                height: row.height
            }
        }
    }
}
