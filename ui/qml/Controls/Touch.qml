pragma Singleton
import QtQuick

/* Ignores the second strike of a shaking hand, whichever control it lands on. */
QtObject {
    id: touch

    property double last: 0
    property int pause: 300
    property int quickPause: 90

    /* a press that came through the accessibility tree: no key and no touch tells of it */
    signal reached
    signal refused(string reason)
    /* what a press has changed, where the focus stays on what was pressed */
    signal told(string words, bool personal)
    /* what has the focus is chosen now, or is not any more */
    signal turned(Item control)

    function accept(quick: bool): bool {
        const now = Date.now();
        const gap = now - touch.last;
        if (gap >= 0 && gap < (quick ? touch.quickPause : touch.pause))
            return false;
        touch.last = now;
        return true;
    }
}
