import QtQuick
import Theme
import Controls
import Diwan

/* The star and the name of the centre. */
Row {
    id: brand

    spacing: Theme.spaceS3

    Star {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.iconTile
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, brand.width - Theme.iconTile - Theme.spaceS3)
        say: Desk.centre
        strong: true
        color: Theme.primary
    }
}
