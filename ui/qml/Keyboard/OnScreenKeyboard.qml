pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* The keys for writing. Rows lie as on a table and never mirror. Types into Keyboard.target;
   what a physical keyboard sends while a key has the focus goes there too. */
Rectangle {
    id: board

    /* height it may take, in px; 0 for as much as it likes */
    property real room: 0
    /* on a wide screen keys do not grow beyond this */
    property real widest: Theme.targetKey * 1.6
    readonly property var rows: Keyboard.rows
    readonly property real gap: Theme.spaceGap
    readonly property real pad: across ? Theme.spaceS3 : Theme.spaceS5
    readonly property real unit: Math.floor(Math.min(board.widest,
        (board.width - 2 * Math.round(Theme.spaceS6) - (Keyboard.columns - 1) * board.gap) / Keyboard.columns))
    readonly property bool roomy: room <= 0 || room >= 2 * pad + (rows.length + (Keyboard.turning ? 2 : 1)) * (lowest + gap)
    readonly property int lines: board.rows.length + (suggestions.visible ? 1 : 0) + (orders.visible ? 1 : 0)
    readonly property real lowest: Math.max(Theme.targetMinimum, Math.round(Theme.lead * 1.3))
    // across a wide screen there is width to spare and no height; beside the field there is
    readonly property bool across: !Theme.portrait && width > Theme.targetKey * 16
    readonly property real highest: !across ? Theme.targetKey : Math.max(lowest, Math.round(Theme.targetKey * 0.62))
    readonly property real line: {
        if (board.room <= 0)
            return board.highest;
        const free = (board.room - 2 * board.pad + board.gap) / board.lines - board.gap;
        return Math.round(Math.min(board.highest, Math.max(board.lowest, free)));
    }

    color: Theme.sunken
    implicitHeight: 2 * pad + lines * line + (lines - 1) * gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTrId("keyboard.name")

    Keys.onPressed: event => board.pressed(event)

    function pressed(event: var): void {
        const way = ({
            [Qt.Key_Left]: [0, -1], [Qt.Key_Right]: [0, 1], [Qt.Key_Up]: [-1, 0], [Qt.Key_Down]: [1, 0]
        })[event.key];
        if (way !== undefined) {
            event.accepted = board.move(way[0], way[1]);
        } else if (event.key === Qt.Key_Backspace) {
            Keyboard.backspace();
            event.accepted = true;
        } else if (event.text.length > 0 && event.text >= " " && event.text !== "\u007f"
                && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))) {
            Keyboard.type(event.text);
            event.accepted = true;
        }
    }

    /* The key that has the focus, or null. */
    function focusedKey(): Item {
        for (const line of board.grid())
            for (const key of line)
                if (key.activeFocus)
                    return key;
        return null;
    }

    function grid(): list<var> {
        const lines = [];
        if (suggestions.visible && suggestions.words.length > 0)
            lines.push(suggestions.words.map((word, at) => suggestions.keyAt(at)).sort((a, b) => a.x - b.x));
        if (orders.visible)
            lines.push(orders.keys.map((face, column) => orders.keyAt(column)));
        for (let at = 0; at < keyRows.count; at++) {
            const row = keyRows.itemAt(at) as KeyRow;
            lines.push(row.keys.map((face, column) => row.keyAt(column)));
        }
        return lines;
    }

    function middle(key: Item): real {
        return key.mapToItem(board, key.width / 2, 0).x;
    }

    /* Focus goes to the neighbour: along the line, or to the nearest above or below. */
    function move(down: int, right: int): bool {
        const lines = board.grid();
        for (let row = 0; row < lines.length; row++) {
            const column = lines[row].findIndex(key => key.activeFocus);
            if (column < 0)
                continue;
            const next = right !== 0 ? lines[row][column + right]
                : board.nearest(lines[row + down] ?? [], board.middle(lines[row][column]));
            if (next === undefined || next === null)
                return false;
            next.forceActiveFocus(Qt.TabFocusReason);
            return true;
        }
        return false;
    }

    function nearest(keys: var, x: real): Item {
        let best = null;
        for (const key of keys)
            if (best === null || Math.abs(board.middle(key) - x) < Math.abs(board.middle(best) - x))
                best = key;
        return best;
    }

    Rectangle {
        width: parent.width
        height: Theme.highContrast ? Theme.edge : 1
        color: Theme.hairline
        Accessible.ignored: true
    }

    TapHandler {
        // a touch between two keys does nothing, and does not fall through
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Column {
        id: stack

        anchors.horizontalCenter: parent.horizontalCenter
        y: board.pad
        width: Math.round(board.unit * Keyboard.columns + board.gap * (Keyboard.columns - 1))
        spacing: board.gap

        Suggestions {
            id: suggestions

            // the largest letters on a low screen need the room for what is written
            visible: Keyboard.suggesting && board.roomy && !(Look.lowReach && Theme.xl && Theme.portrait)
            width: parent.width
            height: board.line
        }

        // what the letter before the caret can turn into; its place is kept on the other pages
        KeyRow {
            id: orders

            visible: Keyboard.turning
            keys: Keyboard.orders
            width: stack.width
            height: board.line
            unit: board.unit
            gap: board.gap
        }

        Rows {
            id: keyRows

            entries: board.rows

            KeyRow {
                id: row

                required property int index

                keys: keyRows.at(index)
                width: stack.width
                height: board.line
                unit: board.unit
                gap: board.gap
            }
        }
    }
}
