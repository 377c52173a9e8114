import QtQuick

/* A Repeater for what keeps its shape while its words change, as with another language: items stay
   and read their entry anew, `rows.at(index)`; only those that are more or fewer come and go.
   Items that have to go live on until the end of the turn, so their entries stay as long. */
Repeater {
    id: rows

    property var entries: []
    /* how many new ones are made before the next frame; what lies out of sight can wait for it */
    property int atOnce: 1000
    /* what the items read; may be more than there are items */
    property var shown: []

    /* The entry of an item. One that is about to go has lost its place, and is not seen any more. */
    function at(index: int): var {
        return rows.shown[Math.max(0, index)];
    }

    onEntriesChanged: {
        const fresh = rows.entries;
        if (places.count > fresh.length)
            places.remove(fresh.length, places.count - fresh.length);
        rows.shown = [...fresh, ...rows.shown.slice(fresh.length)];
        rows.grow();
    }

    function grow(): void {
        const upTo = Math.min(rows.entries.length, places.count + rows.atOnce);
        while (places.count < upTo)
            places.append({});
    }

    readonly property Connections frames: Connections {
        target: rows.count < rows.entries.length ? rows.Window.window : null

        function onFrameSwapped(): void {
            Qt.callLater(rows.grow);
        }
    }

    model: ListModel {
        id: places
    }
}
