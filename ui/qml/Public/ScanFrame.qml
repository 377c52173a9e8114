import QtQuick
import QtQuick.Shapes
import Theme
import Diwan

/* What scanning offers now: a band with dashes and sharp corners, so that nobody takes it for the
   two round rings of the focus. Narrow round a whole part, broad round a single thing. */
Item {
    id: frame

    // nothing is offered any more while a window goes
    readonly property rect box: Scanner.box ?? Qt.rect(0, 0, 0, 0)
    /* the band, and the line in the colour of its dashes that parts it from what it frames */
    readonly property int band: Math.round(Theme.focusInner * (Scanner.whole ? 1.5 : 2.5))
    readonly property int line: Math.max(1, Math.round(Theme.focusInner / 2))
    readonly property int edge: band + line
    /* outside the rings, where they are shown */
    readonly property int gap: Look.focusShown ? Theme.focusInner + Theme.focusOuter : Scanner.whole ? Theme.spaceS1 : 0

    visible: (Scanner.active ?? false) && box.width > 0
    x: Math.max(edge, box.x - gap)
    y: Math.max(edge, box.y - gap)
    width: Math.min(parent.width - edge, box.x + box.width + gap) - x
    height: Math.min(parent.height - edge, box.y + box.height + gap) - y
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -frame.line
        color: "transparent"
        border.width: frame.line
        border.color: Theme.scanDashColour
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -frame.edge
        color: "transparent"
        border.width: frame.band
        border.color: Theme.scanColour
    }

    Shape {
        id: dashes

        anchors.fill: parent
        anchors.margins: -frame.line - frame.band / 2
        Accessible.ignored: true

        ShapePath {
            strokeColor: Theme.scanDashColour
            strokeWidth: Math.max(2, frame.band / 3)
            strokeStyle: ShapePath.DashLine
            dashPattern: [6, 4]
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"

            PathRectangle {
                width: dashes.width
                height: dashes.height
            }
        }
    }
}
