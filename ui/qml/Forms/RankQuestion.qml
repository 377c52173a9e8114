pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

/* Choices put in order by buttons: the first is the one that matters most. */
QuestionItem {
    id: page

    readonly property bool ranked: value !== null && value.length > 0
    /* what the answer does not name yet follows in the author's order */
    readonly property var order: ranked ? page.inOrder(value) : choices
    readonly property real gap: Theme.spaceS3
    readonly property real key: Math.max(Theme.targetButton, Math.round(Theme.lead * 1.9))
    readonly property bool crowded: !Theme.portrait && room > 0
        && order.length * (key + gap) + keep.height > room
    readonly property int columns: crowded ? 2 : 1
    readonly property real columnWidth: Math.floor((width - Theme.spaceS6 * (columns - 1)) / columns)

    function inOrder(values: var): var {
        const named = values.map(value => page.choices.find(choice => choice["value"] === value)).filter(each => each);
        return named.concat(page.choices.filter(choice => named.indexOf(choice) < 0));
    }

    /* The hand stays on the thing that moves. */
    function move(from: int, to: int): void {
        const next = page.order.map(choice => choice["value"]);
        const [one] = next.splice(from, 1);
        next.splice(to, 0, one);
        const label = page.order[from]["label"];
        page.answered(next);
        (rows.itemAt(to) as RankRow)?.take(to < from);
        Touch.told(label + ", " + page.position(to, next.length), page.question["personal"] ?? false);
    }

    function buttons(): var {
        const all = [];
        for (let at = 0; at < rows.count; at++)
            all.push(...(rows.itemAt(at) as RankRow).buttons);
        return all.concat([keep]);
    }

    implicitHeight: grid.height + page.gap + Math.max(keep.height, done.height)
    Keys.onPressed: event => page.step(page.buttons(), event)

    Grid {
        id: grid

        width: parent.width
        rows: Math.ceil(page.order.length / page.columns)
        flow: Grid.TopToBottom
        columnSpacing: Theme.spaceS6
        rowSpacing: page.gap

        Repeater {
            id: rows

            model: page.order.length

            RankRow {
                required property int index

                width: page.columnWidth
                key: page.key
                lang: page.lang
                label: page.order[index]?.["label"] ?? ""
                number: index + 1
                total: page.order.length
                ranked: page.ranked
                said: page.position(index, page.order.length)
                onRaised: page.move(index, index - 1)
                onLowered: page.move(index, index + 1)
            }
        }
    }

    ActionButton {
        id: keep

        anchors.top: grid.bottom
        anchors.topMargin: page.gap
        width: parent.width
        visible: !page.ranked
        icon: "check"
        iconMirrors: false
        name: qsTrId("types.rank.keep")
        onActivated: {
            page.answered(page.order.map(choice => choice["value"]));
            Touch.told(qsTrId("types.rank.kept"), false);
        }
    }

    Item {
        id: done

        anchors.top: grid.bottom
        anchors.topMargin: page.gap
        width: parent.width
        height: page.ranked ? Math.max(keep.height, kept.implicitHeight) : 0
        visible: page.ranked

        TickBadge {
            id: tick

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            id: kept

            anchors.left: tick.right
            anchors.leftMargin: Theme.spaceS3
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            say: qsTrId("types.rank.kept")
            color: Theme.textSoft
        }
    }
}
