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
    /* how wide the keys are; worked out once, after a change, for all of them */
    readonly property var widths: Look.changing ? row.last.widths : (row.last.widths = row.measured())
    readonly property var last: ({ widths: [] })

    function measured(): list<real> {
        const airy = row.fixedWidths(false);
        const rest = row.rest(airy);
        // words on the keys take all the room there is
        const tight = row.keys.some(face => face["stretch"]
            && rest < metrics.advanceWidth(face["face"]) + 2 * Theme.spaceS2);
        const fixed = tight ? row.fixedWidths(true) : airy;
        return row.keys.map((face, at) => face["stretch"] ? row.rest(fixed) : fixed[at]);
    }

    /* What keys of these widths leave of the row for the one that stretches. */
    function rest(widths: list<real>): real {
        return row.width - widths.reduce((sum, each) => sum + each, 0) - (widths.length - 1) * row.gap;
    }

    /* The widths of the keys, none for the one that stretches. */
    function fixedWidths(tight: bool): list<real> {
        return row.keys.map(face => face["stretch"] ? 0 : row.keyWidth(face, tight));
    }

    function keyWidth(face: var, tight: bool): real {
        const width = face["width"];
        if (width <= 1)
            return Math.floor(row.unit);
        const measured = face["action"] === "language" ? nextMetrics : metrics;
        // the height is read so that keys are measured anew when the letters change
        const words = measured.advanceWidth(face["face"]) + 0 * measured.height;
        return Math.floor(tight ? Math.max(row.unit, words + 2 * Theme.spaceS2)
            : Math.max(row.unit * width + row.gap * (width - 1), words + 2 * Theme.spaceS4));
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
        anchors.verticalCenter: parent.verticalCenter
        // the orders of a letter keep their places, however many it has
        x: row.keys[0]?.action === "order" ? 0 : Math.round((row.width - width) / 2)
        spacing: row.gap

        Repeater {
            id: keys

            // keys stay and change their faces: cheaper than new ones, and the focus stays too
            model: Math.max(12, row.keys.length)

            Key {
                required property int index

                visible: index < (row.keys?.length ?? 0)
                face: row.keys?.[index] ?? row.blank
                width: row.widths[index] ?? Math.floor(row.unit)
                height: row.height
            }
        }
    }
}
