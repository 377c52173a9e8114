import QtQuick
import Controls
import Diwan

/* The ring of what is only read and has none of its own: where a listener's keypad has come to. */
Item {
    id: frame

    /* what has the focus in the window */
    property Item target
    property rect box

    function place(): void {
        const reads = frame.target instanceof Words || frame.target instanceof Paragraph;
        frame.box = reads ? frame.target.mapToItem(frame.parent, 0, 0, frame.target.width, frame.target.height) : Qt.rect(0, 0, 0, 0);
    }

    visible: box.width > 0 && Look.focusShown
    x: box.x
    y: box.y
    width: box.width
    height: box.height
    Accessible.ignored: true
    // the page is turned to it first
    onTargetChanged: Qt.callLater(frame.place)

    FocusRing {
        shown: true
    }

    Connections {
        target: Look

        function onChanged(): void {
            Qt.callLater(frame.place);
        }
    }
}
