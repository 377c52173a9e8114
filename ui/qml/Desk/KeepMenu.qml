import QtQuick
import Theme
import Diwan

/* What can be done with a table of the dashboard: looked at, saved, printed. */
DropDown {
    id: keep

    property string sheet
    property bool charted: false
    property bool asTable: false

    signal toggled

    icon: "dots-three"
    wordless: true
    name: label
    listWidth: 16 * Theme.body
    options: [
        { id: "table", icon: asTable ? "chart-bar" : "table", name: asTable ? qsTrId("desk.trend.chart") : qsTrId("desk.trend.table") },
        { id: "csv", icon: "export", name: qsTrId("habits.save.csv") },
        { id: "xlsx", icon: "export", name: qsTrId("habits.save.xlsx") },
        { id: "png", icon: "image", name: qsTrId("habits.save.png"), available: charted },
        { id: "print", icon: "printer", name: qsTrId("habits.print") }
    ].filter(option => option.available !== false)
    onChosen: id => {
        if (id === "table")
            keep.toggled();
        else if (id === "print")
            Paper.print(keep.sheet);
        else
            Paper.ask(keep.sheet, id);
    }
}
