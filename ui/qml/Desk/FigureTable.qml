pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* A table of the dashboard as it is read: its heading line, then a line for each row. */
Column {
    id: table

    property string sheet
    readonly property var about: Paper.tables[sheet] ?? ({ head: [], rows: [] })
    readonly property int columns: about.head.length

    spacing: Theme.spaceS1
    Accessible.role: Accessible.Table
    Accessible.name: about.title ?? ""

    function share(column: int): real {
        return columns < 2 ? 1 : column === 0 ? 0.4 : 0.6 / (columns - 1);
    }

    Repeater {
        model: [table.about.head, ...table.about.rows]

        Row {
            id: line

            required property var modelData
            required property int index

            width: table.width
            Accessible.role: Accessible.Row
            Accessible.name: modelData.filter(text => text).join(", ")

            Repeater {
                model: line.modelData

                Words {
                    required property string modelData
                    required property int index

                    width: line.width * table.share(index) - (index === 0 ? Theme.spaceS2 : 0)
                    say: modelData
                    letters: line.index === 0 ? Theme.label : Theme.body
                    strong: line.index === 0
                    color: line.index === 0 ? Theme.textSoft : Theme.text
                    align: index === 0 ? "start" : "end"
                    spoken: false
                }
            }
        }
    }
}
