pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Theme

/* A field of eight-point stars that fades into the ground. */
Item {
    id: field

    readonly property real cell: Theme.targetRatingWidth * 0.58
    readonly property string star: {
        const points = [];
        for (let i = 0; i < 16; ++i) {
            const angle = Math.PI / 8 * i;
            const reach = (i % 2 === 0 ? 0.5 : 0.39) * cell;
            points.push((Math.cos(angle) * reach).toFixed(1) + " " + (Math.sin(angle) * reach).toFixed(1));
        }
        return "M" + points.join("L") + "Z";
    }
    readonly property string heart: {
        const points = [];
        for (let i = 0; i < 16; ++i) {
            const angle = Math.PI / 8 * i;
            const reach = (i % 2 === 0 ? 0.3 : 0.235) * cell;
            points.push((Math.cos(angle) * reach).toFixed(1) + " " + (Math.sin(angle) * reach).toFixed(1));
        }
        return "M" + points.join("L") + "Z";
    }

    clip: true
    visible: !Theme.highContrast
    Accessible.ignored: true

    Repeater {
        model: Math.ceil(field.width / field.cell + 1) * Math.ceil(field.height / field.cell + 1)

        Shape {
            required property int index
            readonly property int perRow: Math.ceil(field.width / field.cell + 1)
            readonly property int line: Math.floor(index / perRow)

            x: (index % perRow) * field.cell
            y: line * field.cell
            opacity: Math.max(0, 1 - line * field.cell / field.height)

            ShapePath {
                strokeColor: Theme.heroPattern
                strokeWidth: Math.max(2, Theme.edge)
                fillColor: "transparent"
                joinStyle: ShapePath.MiterJoin

                PathSvg {
                    path: field.star + field.heart
                }
            }
        }
    }
}
