import QtQuick
import Theme

/* Cards in columns of one width, each in its turn where there is room highest up; the last of every
   column reaches down as far as the longest. Their order stays the one they are read in. */
Item {
    id: packed

    property int columns: 1
    property real spacing: 0
    readonly property real part: (width - (columns - 1) * spacing) / columns

    function heed(): void {
        for (const card of cards()) {
            card.implicitHeightChanged.disconnect(later);
            card.implicitHeightChanged.connect(later);
        }
        later();
    }

    function cards(): list<DeskCard> {
        const found = [];
        for (const child of children) {
            if (child instanceof DeskCard)
                found.push(child);
        }
        return found;
    }

    function later(): void {
        soon.restart();
    }

    function arrange(): void {
        const down = new Array(columns).fill(0), last = new Array(columns).fill(null);
        for (const card of cards()) {
            const at = down.indexOf(Math.min(...down)), x = at * (part + spacing);
            card.x = Theme.rtl ? width - part - x : x;
            card.y = down[at];
            card.least = 0;
            down[at] += card.implicitHeight + spacing;
            last[at] = card;
        }
        const foot = Math.max(...down) - spacing;
        for (const card of last) {
            if (card)
                card.least = foot - card.y;
        }
        implicitHeight = Math.max(0, foot);
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: packed.arrange()
    }

    onChildrenChanged: heed()
    onColumnsChanged: later()
    onWidthChanged: later()

    Connections {
        target: Theme

        function onRtlChanged(): void {
            packed.later();
        }
    }
}
