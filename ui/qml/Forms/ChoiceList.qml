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
    readonly property int columns: page.columnsWanted()
    readonly property int leafSize: page.leafLimit()
    readonly property int leaves: Math.max(1, Math.ceil(choices.length / leafSize))
    property int leaf: 0
    readonly property int first: Math.min(leaf, leaves - 1) * leafSize
    readonly property int shown: Math.min(leafSize, choices.length - first)
    readonly property int hidden: choices.length - first - shown
    readonly property bool chosenElsewhere: page.choices.some((choice, at) => choice["selected"]
        && (at < page.first || at >= page.first + page.shown))

    signal chosen(int index)

    function columnsWanted(): int {
        const wanted = page.appearance.some(name => name.startsWith("columns"));
        if (!wanted || (Theme.xl && Theme.portrait))
            return 1;
        const used = Theme.iconControl + Theme.spaceS5 * 2 + Theme.spaceS4;
        let widest = 0;
        for (const choice of page.choices)
            widest = Math.max(widest, metrics.advanceWidth(choice["label"]) * 1.02 + used);
        const most = Theme.portrait ? 2 : 3;
        return Math.max(1, Math.min(most, Math.floor((page.width + page.gap) / (widest + page.gap))));
    }

    /* Four at most where letters are largest; elsewhere as many as can be seen at once. */
    function leafLimit(): int {
        const all = Math.max(1, page.choices.length);
        let limit = Theme.xl ? 4 * page.columns : all;
        if (page.room > 0) {
            const row = Theme.targetButton + page.gap;
            limit = Math.min(limit, Math.max(2, Math.floor((page.room + page.gap) / row)) * page.columns);
        }
        return limit < all ? Math.max(2, limit - (Theme.xl ? 0 : page.columns)) : all;
    }

    function rowItems(): var {
        const items = Array.from({ length: rows.count }, (nothing, at) => rows.itemAt(at));
        return more.visible ? items.concat([more]) : items;
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

    Grid {
        id: grid

        width: parent.width
        columns: page.columns
        spacing: page.gap

        Repeater {
            id: rows

            model: page.shown

            ChoiceRow {
                required property int index
                readonly property var choice: page.choices[page.first + index] ?? ({ value: "", label: "", selected: false })

                width: Math.floor((page.width - page.gap * (page.columns - 1)) / page.columns)
                many: page.many
                wrong: page.wrong
                lang: page.lang
                name: choice["label"]
                description: page.position(page.first + index, page.choices.length)
                selected: choice["selected"]
                onActivated: page.chosen(page.first + index)
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
