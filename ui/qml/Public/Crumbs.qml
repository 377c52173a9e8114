pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* Where this page belongs, in words; on a narrow page, in several lines. */
Flow {
    id: crumbs

    property var places: []

    spacing: Theme.spaceS2

    Rows {
        id: rows

        entries: crumbs.places

        Row {
            id: crumb

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
                width: Math.min(implicitWidth, crumbs.width - (crumb.index > 0 ? Theme.iconInline + crumb.spacing : 0))
                say: rows.at(crumb.index)
                color: Theme.textSoft
            }
        }
    }
}
