import QtQuick
import Theme
import Controls

/* Buttons in reading order; the filled one takes what is left. What does not fit is stacked,
   the filled one first. */
FocusScope {
    id: bar

    default property alias buttons: holder.data
    /* words before the last button, which then stands at the end: "1 of 5" */
    property string note
    readonly property real noteRoom: note.length > 0 ? noted.implicitWidth + Theme.spaceS5 : 0
    readonly property int gap: Theme.spaceS3 + Theme.spaceS1
    /* where each visible button lies: [{button, x, y, width, height}], x from where reading starts */
    readonly property var plan: planned(holder.children, holder.width)
    readonly property real contentHeight: plan.reduce((low, each) => Math.max(low, each.y + each.height), 0)

    function planned(children: var, room: real): list<var> {
        const all = [];
        for (const child of children) {
            if (child instanceof Pressable && child.visible)
                all.push(child);
        }
        const wanted = all.reduce((sum, each) => sum + each.implicitWidth, bar.gap * Math.max(0, all.length - 1) + bar.noteRoom);
        return wanted <= room ? inRow(all, room, room - wanted) : stacked(all, room);
    }

    function tallest(all: var): real {
        return all.reduce((high, each) => Math.max(high, each.implicitHeight), Theme.targetButton);
    }

    function inRow(all: var, room: real, spare: real): list<var> {
        const places = [];
        const high = tallest(all);
        let x = 0;
        for (const each of all) {
            const grow = each.kind !== "primary" ? 0 : Theme.portrait || all.length === 1 ? spare : Math.min(spare, room / 4);
            const width = each.implicitWidth + grow;
            if (each === all[all.length - 1] && (bar.noteRoom > 0 || each.kind === "primary" && !Theme.portrait))
                x = room - width;
            places.push({button: each, x: x, y: 0, width: width, height: high});
            x += width + bar.gap;
        }
        return places;
    }

    function stacked(all: var, room: real): list<var> {
        const places = [];
        const high = tallest(all);
        const half = (room - bar.gap) / 2;
        const ordered = all.filter(each => each.kind === "primary").concat(all.filter(each => each.kind !== "primary"));
        let y = bar.noteRoom > 0 ? noted.implicitHeight + bar.gap : 0;
        for (let i = 0; i < ordered.length; ++i) {
            const one = ordered[i];
            const two = i + 1 < ordered.length ? ordered[i + 1] : null;
            const pair = two !== null && one.kind !== "primary" && Math.max(one.implicitWidth, two.implicitWidth) <= half;
            // words that are longer than the bar take another line
            const lines = pair ? 1 : Math.ceil(one.implicitWidth / room);
            const tall = lines > 1 ? Math.max(high, lines * Theme.body * 1.8 + Theme.spaceS4) : high;
            places.push({button: one, x: 0, y: y, width: pair ? half : room, height: tall});
            if (pair) {
                places.push({button: two, x: half + bar.gap, y: y, width: half, height: high});
                ++i;
            }
            y += tall + bar.gap;
        }
        return places;
    }

    function apply(): void {
        for (const each of plan) {
            each.button.width = each.width;
            each.button.height = each.height;
            each.button.x = Theme.rtl ? holder.width - each.x - each.width : each.x;
            each.button.y = each.y;
        }
    }

    height: contentHeight > 0 ? Math.max(Theme.actionBar, contentHeight + 2 * Theme.spaceS5) : Theme.spaceS4
    onPlanChanged: apply()

    Connections {
        target: Theme

        function onRtlChanged(): void {
            bar.apply();
        }
    }

    Item {
        id: holder

        x: Theme.margin
        y: (bar.height - bar.contentHeight) / 2
        width: bar.width - 2 * Theme.margin
        height: bar.contentHeight
        onWidthChanged: bar.apply()
    }

    Words {
        id: noted

        readonly property var last: bar.plan.length > 0 ? bar.plan[bar.plan.length - 1] : null
        readonly property bool beside: last !== null && last.y === 0
        readonly property real before: beside ? last.x - Theme.spaceS5 - implicitWidth : 0

        visible: bar.note.length > 0
        x: holder.x + (Theme.rtl ? holder.width - before - implicitWidth : before)
        y: holder.y + (beside ? (last.height - height) / 2 : 0)
        say: bar.note
        letters: Theme.lead
        color: Theme.textSoft
        wrapMode: Text.NoWrap
    }
}
