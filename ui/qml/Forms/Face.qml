pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme

/* A drawn face, from 0 (very unhappy) to 4 (very happy). Decoration: the word beside it speaks. */
Item {
    id: face

    property int mood: 2
    property real size: Theme.iconTile * 2
    property bool chosen: false
    readonly property bool lit: chosen && !Theme.highContrast
    readonly property color ink: lit ? Theme.onWordMark : Theme.text
    readonly property real pen: Math.max(2, size * 0.05)
    /* mouths, on a face 100 wide */
    readonly property list<string> mouths: [
        "M 24 75 C 34 50 66 50 76 75",
        "M 28 71 C 38 57 62 57 72 71",
        "M 32 67 L 68 67",
        "M 28 63 C 38 77 62 77 72 63",
        "M 22 57 L 78 57 C 74 74 62 82 50 82 C 38 82 26 74 22 57 Z"
    ]

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: face.lit ? Theme.wordMark : "transparent"
        border.width: face.pen
        border.color: face.chosen ? Theme.primary : Theme.text
        antialiasing: true
        Accessible.ignored: true
    }

    Repeater {
        model: [34, 66]

        Rectangle {
            required property int modelData

            x: Math.round(face.size * modelData / 100 - width / 2)
            y: Math.round(face.size * 0.41 - height / 2)
            width: 2 * Math.round(face.size * 0.053)
            height: width
            radius: width / 2
            color: face.ink
            antialiasing: true
            Accessible.ignored: true
        }
    }

    // a shape that lies out of sight is painted over what lies there; the picture of one is not
    Item {
        anchors.fill: parent
        layer.enabled: true
        Accessible.ignored: true

        Shape {
            width: 100
            height: 100
            transform: Scale {
                xScale: face.size / 100
                yScale: face.size / 100
            }
            Accessible.ignored: true

            ShapePath {
                strokeColor: face.ink
                strokeWidth: 5
                fillColor: face.mood === 4 ? face.ink : "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: face.mouths[face.mood]
                }
            }

            ShapePath {
                strokeColor: face.mood === 0 ? face.ink : "transparent"
                strokeWidth: 5
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap

                PathSvg {
                    path: "M 21 26 L 39 33 M 79 26 L 61 33"
                }
            }
        }
    }
}
