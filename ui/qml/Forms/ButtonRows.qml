import QtQuick
import Theme
import Controls
import Diwan

/* Buttons of one width in as few rows as their words allow; a row that is not full is filled. In a
   column of their own they stand under each other. */
Item {
    id: rows

    property bool upright: false
    property real gap: Theme.spaceS4
    default property alias buttons: holder.data

    /* What the longest words want; a button itself says less once it is narrow. */
    readonly property real widest: Array.from(holder.children).filter(each => each.visible)
        .reduce((most, each) => Math.max(most, rows.wanted(each as ActionButton)), 0)

    function wanted(button: ActionButton): real {
        const sign = button.icon.length > 0 ? Theme.iconControl + Theme.spaceS3 : 0;
        return Math.ceil(metrics.advanceWidth(button.words) * 1.02) + sign + 2 * Theme.spaceS6 + 0 * metrics.height;
    }

    function arrange(): void {
        const shown = Array.from(holder.children).filter(each => each.visible);
        if (shown.length === 0 || rows.width <= 0)
            return;
        const most = rows.upright ? 1 : Math.max(1, Math.floor((rows.width + rows.gap) / (rows.widest + rows.gap)));
        const lines = Math.ceil(shown.length / most);
        const columns = Math.ceil(shown.length / lines);
        let top = 0;
        for (let first = 0; first < shown.length; first += columns) {
            const line = shown.slice(first, first + columns);
            const width = Math.floor((rows.width - rows.gap * (line.length - 1)) / line.length);
            const height = Math.max(...line.map(each => each.implicitHeight));
            line.forEach((each, at) => {
                each.width = width;
                each.height = height;
                each.x = Theme.rtl ? rows.width - (at + 1) * width - at * rows.gap : at * (width + rows.gap);
                each.y = top;
            });
            top += height + rows.gap;
        }
        rows.implicitHeight = top - rows.gap;
    }

    /* all that the places depend on; they are set once it has come to rest */
    readonly property string shape: [rows.width, rows.upright, rows.gap, Theme.rtl]
        .concat(Array.from(holder.children).map(each => each.visible ? each.implicitHeight : 0), rows.widest)
        .join(" ")

    implicitWidth: rows.widest
    onShapeChanged: Qt.callLater(rows.arrange)
    Component.onCompleted: rows.arrange()

    FontMetrics {
        id: metrics

        font.family: Look.family(Theme.language)
        font.pixelSize: Math.round(Theme.body * Look.letterFactor(Theme.language))
        font.weight: Font.Bold
    }

    Item {
        id: holder

        anchors.fill: parent
    }
}
