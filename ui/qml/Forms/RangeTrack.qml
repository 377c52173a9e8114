import QtQuick
import Theme
import Controls

/* The way between the ends of a scale, lying or standing. A touch anywhere on it goes there;
   nothing is dragged. */
Item {
    id: way

    property bool standing: false
    /* 0 to 1 from the least */
    property real share: 0
    property bool unset: true
    readonly property real thick: Theme.spaceS3
    readonly property real knob: Math.round(Theme.targetMinimum * 0.8)

    signal asked(real share)

    implicitHeight: knob
    implicitWidth: knob

    Rectangle {
        id: track

        anchors.centerIn: parent
        width: way.standing ? way.thick : parent.width
        height: way.standing ? parent.height : way.thick
        radius: way.thick / 2
        color: Theme.surface
        border.width: Math.max(1, Theme.edge - 1)
        border.color: Theme.touchEdge
        Accessible.ignored: true

        Rectangle {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            visible: way.share > 0
            width: way.standing ? parent.width : Math.max(height, parent.width * way.share)
            height: way.standing ? Math.max(width, parent.height * way.share) : parent.height
            radius: way.thick / 2
            color: Theme.primary
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: way.standing ? (parent.width - width) / 2 : (parent.width - width) * way.share
        y: way.standing ? (parent.height - height) * (1 - way.share) : (parent.height - height) / 2
        visible: !way.unset
        width: way.knob
        height: way.knob
        radius: way.knob / 2
        color: Theme.primary
        border.width: Math.max(2, Theme.edge)
        border.color: Theme.surface
        antialiasing: true
        Accessible.ignored: true
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => {
            if (!Touch.accept(false))
                return;
            const along = (Theme.rtl ? way.width - point.position.x : point.position.x) / way.width;
            way.asked(way.standing ? 1 - point.position.y / way.height : along);
        }
    }
}
