pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* A few choices side by side, of equal width; they stack where the letters are large. */
Grid {
    id: row

    property var options: []
    property string current
    readonly property bool stack: {
        for (let i = 0; i < children.length; ++i) {
            if (children[i] instanceof Chip && children[i].implicitWidth > across)
                return true;
        }
        return false;
    }
    readonly property real across: (width - (options.length - 1) * spacing) / Math.max(1, options.length)

    signal chosen(string value)

    columns: stack ? Math.min(2, options.length) : options.length
    spacing: Theme.spaceS3

    Rows {
        id: rows

        entries: row.options

        Chip {
            required property int index
            readonly property var option: rows.at(index)

            width: row.stack ? (row.width - row.spacing) / 2 : row.across
            checkable: true
            selected: option.value === row.current
            icon: option.icon ?? ""
            name: option.name
            onActivated: row.chosen(option.value)
        }
    }
}
