pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Diwan

/* Four corners touched in turn open the staff door. They show nothing and take no focus. */
Item {
    anchors.fill: parent

    Repeater {
        model: 4

        Item {
            id: corner

            required property int index

            x: index === 1 || index === 2 ? parent.width - width : 0
            y: index >= 2 ? parent.height - height : 0
            width: Theme.targetMinimum * 0.6
            height: width
            LayoutMirroring.enabled: false
            Accessible.ignored: true

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: Staff.corner(corner.index)
            }
        }
    }
}
