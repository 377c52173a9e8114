import QtQuick
import QtQuick.Shapes
import Theme

/* The edge of what is kept in its place but cannot be used now. */
Shape {
    id: edge

    // a shape that lies out of sight is painted over what lies there; the picture of one is not
    layer.enabled: true

    property real radius: Math.min(Theme.radiusControl, height / 2)

    Accessible.ignored: true

    ShapePath {
        strokeColor: Theme.touchEdge
        strokeWidth: Theme.edge
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 4]
        fillColor: "transparent"

        PathRectangle {
            x: Theme.edge / 2
            y: Theme.edge / 2
            width: edge.width - Theme.edge
            height: edge.height - Theme.edge
            radius: edge.radius
        }
    }
}
