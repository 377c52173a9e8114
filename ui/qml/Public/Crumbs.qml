pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* Where this page belongs, in words. */
Row {
    id: crumbs

    property var places: []

    spacing: Theme.spaceS2

    Repeater {
        model: crumbs.places

        Row {
            id: crumb

            required property string modelData
            required property int index

            spacing: Theme.spaceS2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: crumb.index > 0
                name: "caret-right"
                size: Theme.iconInline * 0.7
                mirrors: true
                color: Theme.textSoft
            }

            Words {
                say: crumb.modelData
                color: Theme.textSoft
            }
        }
    }
}
