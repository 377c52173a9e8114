pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Diwan

/* Choices in rows, or in columns where all their words fit. What does not fit on the screen
   follows on further leaves. */
QuestionItem {
    id: page

    property bool many: false
    readonly property real gap: Theme.spaceS3
    readonly property real thumb: choices.some(choice => choice["image"]) ? Theme.targetButton : 0
    readonly property bool heard: choices.some(choice => choice["audio"])
    readonly property real hearRoom: heard ? Theme.targetButton + Theme.spaceGap : 0
    readonly property real markRoom: Math.max(Theme.iconControl, Theme.body * 0.9) + Theme.spaceS5 * 2 + Theme.spaceS4
        + (thumb > 0 ? thumb + Theme.spaceS4 : 0) + hearRoom
    readonly property int columns: page.columnsWanted()
    readonly property real rowHeight: page.tallestRow((page.width - page.gap * (page.columns - 1)) / page.columns)
    readonly property int leafSize: page.leafLimit()
    readonly property int leaves: Math.max(1, Math.ceil(choices.length / leafSize))
    property int leaf: 0
    readonly property int first: Math.min(leaf, leaves - 1) * leafSize
    readonly property int shown: Math.min(leafSize, choices.length - first)
    readonly property int hidden: choices.length - first - shown
    readonly property bool chosenElsewhere: page.choices.some((choice, at) => choice["selected"]
        && (at < page.first || at >= page.first + page.shown))

    signal chosen(int index)

    /* How many rows of a height can be seen at once; at most four where letters are largest. */
    function rowsInSight(height: real): int {
        const most = Theme.xl ? 4 : page.choices.length;
        return page.room > 0 ? Math.min(most, Math.floor((page.room + page.gap) / (height + page.gap))) : most;
    }

    /* Side by side where the author wants it, or where they would not all be seen, if words fit. */
    function columnsWanted(): int {
        const wanted = page.appearance.some(name => name.startsWith("columns"));
        const crowded = !Theme.portrait && page.choices.length > page.rowsInSight(page.tallestRow(page.width));
        if ((!wanted && !crowded) || (Theme.xl && Theme.portrait))
            return 1;
        let widest = 0 * metrics.height;  // measured anew when the letters change
        for (const choice of page.choices)
            widest = Math.max(widest, metrics.advanceWidth(choice["label"]) * 1.02 + page.markRoom);
        const named = page.appearance.map(name => /^columns-(\d+)$/.exec(name)).find(found => found !== null);
        const most = named ? Math.max(1, Number(named[1])) : Theme.portrait ? 2 : 3;
        return Math.max(1, Math.min(most, Math.floor((page.width + page.gap) / (widest + page.gap))));
    }

    /* The height of the row with most lines, in rows so wide. */
    function tallestRow(width: real): real {
        let lines = 1;
        for (const choice of page.choices)
            lines = Math.max(lines, Math.ceil(metrics.advanceWidth(choice["label"]) * 1.08 / Math.max(1, width - page.markRoom)));
        return Math.max(Theme.targetButton, page.thumb + 2 * Theme.spaceS2, lines * probe.implicitHeight + 2 * Theme.spaceS3);
    }

    function leafLimit(): int {
        const all = Math.max(1, page.choices.length);
        const rows = page.rowsInSight(page.rowHeight);
        if (Math.ceil(all / page.columns) <= rows)
            return all;
        // the button for more takes a row where the height is what limits
        const limited = page.room > 0 && page.room < rows * (page.rowHeight + page.gap) + Theme.targetButton;
        return Math.max(1, limited ? rows - 1 : rows) * page.columns;
    }

    function rowItems(): var {
        const items = Array.from({ length: rows.count }, (nothing, at) => rows.itemAt(at).children[0]);
        return more.visible ? items.concat([more]) : items;
    }

    /* To the first of them. */
    function enter(): void {
        page.rowItems()[0]?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: grid.implicitHeight + (more.visible ? more.height + page.gap : 0)
    Keys.onPressed: event => page.step(page.rowItems(), event)
    // a single answer is in sight when the page opens
    Component.onCompleted: page.leaf = page.many ? 0
        : Math.floor(Math.max(0, page.choices.findIndex(choice => choice["selected"])) / page.leafSize)

    FontMetrics {
        id: metrics

        font.family: Look.family(page.lang)
        font.pixelSize: Math.round(Theme.body * Look.letterFactor(page.lang))
        font.weight: Font.Bold
    }

    // a line as it is laid out, which may be higher than the face says
    Words {
        id: probe

        visible: false
        lang: page.lang
        say: "0"
        strong: true
        spoken: false
    }

    Grid {
        id: grid

        width: parent.width
        columns: page.columns
        spacing: page.gap

        Rows {
            id: rows

            entries: page.choices.slice(page.first, page.first + page.shown)

            Item {
                id: place

                required property int index
                readonly property var choice: rows.at(index)

                width: Math.floor((page.width - page.gap * (page.columns - 1)) / page.columns)
                height: touch.implicitHeight

                ChoiceRow {
                    id: touch

                    anchors.left: parent.left
                    width: parent.width - page.hearRoom
                    height: parent.height
                    many: page.many
                    lang: page.lang
                    picture: place.choice["image"] ?? ""
                    pictureSize: page.thumb
                    name: place.choice["label"]
                    description: page.position(page.first + place.index, page.choices.length)
                    selected: place.choice["selected"]
                    onActivated: page.chosen(page.first + place.index)
                }

                Loader {
                    anchors.right: parent.right
                    active: page.heard && (place.choice["audio"] ?? "").length > 0
                    sourceComponent: HearKey {
                        width: Theme.targetButton
                        height: place.height
                        sound: place.choice["audio"] ?? ""
                        what: place.choice["label"]
                    }
                }
            }
        }
    }

    ActionButton {
        id: more

        anchors.top: grid.bottom
        anchors.topMargin: page.gap
        width: parent.width
        visible: page.leaves > 1
        name: page.hidden > 0 ? qsTrId("forms.choices.more").arg(page.hidden)
            : qsTrId("forms.choices.earlier").arg(page.first)
        description: page.chosenElsewhere ? qsTrId("forms.choices.chosenElsewhere") : ""
        icon: page.chosenElsewhere ? "check-circle" : ""
        iconMirrors: false
        endIcon: page.hidden > 0 ? "caret-down" : "caret-up"
        onActivated: page.leaf = page.hidden > 0 ? page.leaf + 1 : 0
    }
}
