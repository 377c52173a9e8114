import QtQuick
import Theme
import Controls

/* Buttons in reading order; the filled one takes what is left. What does not fit is stacked,
   the filled one first. */
FocusScope {
    id: bar

    default property alias buttons: holder.data
    readonly property int gap: Theme.spaceS3 + Theme.spaceS1
    readonly property real rowHeight: Theme.targetButton
    property real contentHeight: 0

    function shown(): list<var> {
        const found = [];
        for (const child of holder.children) {
            if (child instanceof Pressable && child.visible)
                found.push(child);
        }
        return found;
    }

    function place(button: Item, x: real, y: real, w: real, h: real): void {
        button.x = Theme.rtl ? holder.width - x - w : x;
        button.y = y;
        button.width = w;
        button.height = h;
    }

    function arrange(): void {
        const all = shown();
        const room = holder.width;
        let wanted = bar.gap * Math.max(0, all.length - 1);
        let tallest = rowHeight;
        for (const each of all)
            wanted += each.implicitWidth;
        if (wanted <= room) {
            let x = 0;
            for (const each of all) {
                const grow = each.kind === "primary" ? room - wanted : 0;
                const limited = Theme.portrait || all.length === 1 ? grow : Math.min(grow, 0.25 * room);
                if (each.kind === "primary" && !Theme.portrait)
                    x = room - each.implicitWidth - limited;
                place(each, x, 0, each.implicitWidth + limited, tallest);
                x += each.width + bar.gap;
            }
            bar.contentHeight = all.length > 0 ? tallest : 0;
            return;
        }
        let y = 0;
        const ordered = all.filter(each => each.kind === "primary").concat(all.filter(each => each.kind !== "primary"));
        let i = 0;
        while (i < ordered.length) {
            const one = ordered[i];
            const two = i + 1 < ordered.length ? ordered[i + 1] : null;
            const pair = two !== null && one.kind !== "primary" && Math.max(one.implicitWidth, two.implicitWidth) <= (room - bar.gap) / 2;
            const w = pair ? (room - bar.gap) / 2 : room;
            place(one, 0, y, w, Math.max(tallest, one.implicitHeight));
            if (pair)
                place(two, w + bar.gap, y, w, one.height);
            y += one.height + bar.gap;
            i += pair ? 2 : 1;
        }
        bar.contentHeight = Math.max(0, y - bar.gap);
    }

    height: contentHeight > 0 ? Math.max(Theme.actionBar, contentHeight + 2 * Theme.spaceS5) : Theme.spaceS4

    Item {
        id: holder

        LayoutMirroring.enabled: Theme.rtl
        x: Theme.margin
        y: (bar.height - bar.contentHeight) / 2
        width: bar.width - 2 * Theme.margin
        height: bar.contentHeight
        onWidthChanged: Qt.callLater(bar.arrange)
        onChildrenChanged: {
            for (const child of holder.children) {
                child.implicitWidthChanged.connect(() => Qt.callLater(bar.arrange));
                child.visibleChanged.connect(() => Qt.callLater(bar.arrange));
            }
            Qt.callLater(bar.arrange);
        }
    }

    Connections {
        target: Theme

        function onRtlChanged(): void {
            Qt.callLater(bar.arrange);
        }

        function onTargetButtonChanged(): void {
            Qt.callLater(bar.arrange);
        }
    }

    Component.onCompleted: arrange()
}
