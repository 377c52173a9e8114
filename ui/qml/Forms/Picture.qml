import QtQuick
import Theme

/* A picture of the author on white paper, as large as there is room for. One that is missing or
   cannot be read leaves no gap. */
Rectangle {
    id: paper

    property url source
    property string name
    property real most: Theme.targetRatingHeight
    readonly property bool there: drawn.status === Image.Ready
    readonly property real pad: Theme.spaceS2
    /* a small picture grows, but not until it is only squares */
    readonly property real growth: there ? Math.max(0, Math.min((width - 2 * pad) / drawn.implicitWidth,
        (most - 2 * pad) / drawn.implicitHeight, 3)) : 0

    visible: there
    implicitWidth: there ? Math.round(drawn.implicitWidth * most / drawn.implicitHeight) : 0
    implicitHeight: there ? Math.round(drawn.implicitHeight * growth) + 2 * pad : 0
    radius: Theme.radiusCard
    color: "white"
    border.width: Math.max(1, Theme.edge - 1)
    border.color: Theme.hairline
    Accessible.role: Accessible.Graphic
    Accessible.name: paper.name
    Accessible.ignored: paper.name.length === 0

    Image {
        id: drawn

        anchors.centerIn: parent
        width: Math.round(implicitWidth * paper.growth)
        height: Math.round(implicitHeight * paper.growth)
        source: paper.source
        // never decoded larger than a screen
        sourceSize: Qt.size(1080, 1080)
        fillMode: Image.PreserveAspectFit
        smooth: true
        Accessible.ignored: true
    }
}
