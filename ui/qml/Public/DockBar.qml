pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* The accessibility bar: always at the bottom, in the same order, each key with its word. */
Rectangle {
    id: dock

    /* the open panel, "" when none */
    property string open
    readonly property bool wide: !Theme.portrait && !(Theme.xl && width < height * 1.6)
    /* two rows where a word would be broken in one; the largest letters always need them */
    readonly property int columns: Theme.portrait && (Theme.xl || widest > widthOf(7) - Theme.spaceS2) ? 4 : 7
    /* sign and word side by side, where both have room */
    readonly property bool flat: wide ? widest + Theme.iconDock + 3 * Theme.spaceS2 <= widthOf(7) : columns === 4 && !Theme.xl
    readonly property real side: Theme.portrait ? Theme.spaceS6 : Theme.margin
    readonly property real keyWidth: widthOf(columns)
    // the height is read so that words are measured anew when the letters change
    readonly property real widest: Math.max(...keys.shown.map(key => metrics.advanceWidth(key.name))) + 0 * metrics.height
    readonly property int rows: columns === 4 ? 2 : 1

    signal asked(string panel)

    function widthOf(columns: int): real {
        return (width - 2 * side - (columns - 1) * Theme.spaceGap) / columns;
    }

    /* Where the hand was before a panel opened; false for a panel that no key here opens. */
    function focusOn(panel: string): bool {
        for (let i = 0; i < keys.count; ++i) {
            const key = keys.itemAt(i) as DockKey;
            if (key.panel === panel) {
                key.forceActiveFocus(Qt.OtherFocusReason);
                return true;
            }
        }
        return false;
    }

    implicitHeight: flat && !wide ? 2 * Theme.targetButton + Theme.spaceGap + 2 * Theme.spaceS3
        : columns === 4 ? Theme.dock : wide ? Theme.dockLandscape : Theme.dock
    color: Theme.surface

    FontMetrics {
        id: metrics

        font.family: Look.family(Theme.language)
        font.pixelSize: Math.round(Theme.label * Look.letterFactor(Theme.language))
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.highContrast ? Theme.edge : Math.max(1, Theme.edge / 2)
        color: Theme.hairline
        Accessible.ignored: true
    }

    Item {
        id: grid

        x: dock.side
        y: Theme.spaceS3
        width: parent.width - 2 * dock.side

        Rows {
            id: keys

            entries: [
                {panel: "text", icon: "text-aa", name: qsTrId("dock.text"), used: Look.size !== 1},
                {panel: "contrast", icon: "circle-half", name: qsTrId("dock.contrast"), used: Look.theme !== "light"},
                {panel: "listen", icon: "ear", name: qsTrId("dock.listen"), used: Narration.on, mirrors: true},
                {panel: "volume", icon: "speaker-high", name: qsTrId("dock.volume"), used: Narration.volumeChanged, mirrors: true},
                {panel: "speed", icon: "gauge", name: qsTrId("dock.speed"), used: Narration.speedChanged},
                {panel: "height", icon: "arrow-line-down", name: qsTrId("dock.height"), used: Look.lowReach},
                {panel: "help", icon: "question", name: qsTrId("dock.help"), used: false}
            ]

            DockKey {
                required property int index
                readonly property var face: keys.at(index)

                panel: face.panel
                icon: face.icon
                name: face.name
                mirrors: face.mirrors === true
                selected: face.used || dock.open === panel
                opened: dock.open === panel
                inline: dock.flat
                readonly property real along: (index % dock.columns) * (dock.keyWidth + Theme.spaceGap)

                x: Theme.rtl ? grid.width - along - width : along
                y: Math.floor(index / dock.columns) * (height + Theme.spaceGap)
                width: dock.columns === 4 && index === 6 ? 2 * dock.keyWidth + Theme.spaceGap : dock.keyWidth
                height: (dock.height - 2 * Theme.spaceS3 - (dock.rows - 1) * Theme.spaceGap) / dock.rows
                onActivated: dock.asked(panel)
            }
        }
    }
}
