import QtQuick
import Theme

/* The eight-point star, the house's one ornament. */
Item {
    id: star

    property int size: Theme.iconTile
    property color color: Theme.primary
    property color hole: Theme.surface

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: star.size * 0.76
        height: width
        radius: width * 0.08
        color: star.color
        antialiasing: true
    }

    Rectangle {
        anchors.centerIn: parent
        width: star.size * 0.76
        height: width
        radius: width * 0.08
        color: star.color
        rotation: 45
        antialiasing: true
    }

    Rectangle {
        anchors.centerIn: parent
        width: star.size * 0.42
        height: width
        radius: width / 2
        color: star.hole
        antialiasing: true
    }

    Rectangle {
        x: star.width / 2 - star.size * 0.21
        y: star.height / 2
        width: star.size * 0.21
        height: width
        radius: width * 0.2
        color: star.hole
        antialiasing: true
    }
}
