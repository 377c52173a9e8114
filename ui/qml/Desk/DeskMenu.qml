import QtQuick
import Theme
import Diwan

/* What a desktop program has in its menus, with the keys that do the same. */
DropDown {
    id: menu

    readonly property var pageMay: ({ "print": Desk.page === "board" || Desk.page === "guidance" || (Desk.page === "inbox" && Inbox.chosen.ref !== undefined) })

    icon: "list"
    wordless: true
    label: qsTrId("habits.menu")
    listWidth: 19 * Theme.body
    options: [
        { id: "", heading: true, name: qsTrId("habits.menu.file") },
        { id: "record", icon: "note-pencil", name: qsTrId("desk.keys.record"), keys: "Ctrl+N", available: Desk.pages.some(page => page.id === "record") },
        { id: "print", icon: "printer", name: qsTrId("habits.print"), keys: "Ctrl+P", available: pageMay.print },
        { id: "csv", icon: "export", name: qsTrId("habits.save.csv"), keys: "Ctrl+S", available: Desk.page === "board" && Board.ready },
        { id: "xlsx", icon: "export", name: qsTrId("habits.save.xlsx"), available: Desk.page === "board" && Board.ready },
        { id: "leave", icon: "sign-out", name: qsTrId("desk.keys.leave"), keys: "Ctrl+L" },
        { id: "quit", icon: "x", name: qsTrId("habits.menu.quit"), keys: "Ctrl+Q" },
        { id: "", heading: true, name: qsTrId("habits.menu.edit") },
        { id: "undo", icon: "arrow-u-up-left", name: qsTrId("habits.undo"), keys: "Ctrl+Z" },
        { id: "cut", icon: "scissors", name: qsTrId("habits.menu.cut"), keys: "Ctrl+X" },
        { id: "copy", icon: "copy", name: qsTrId("habits.menu.copy"), keys: "Ctrl+C" },
        { id: "paste", icon: "clipboard", name: qsTrId("habits.menu.paste"), keys: "Ctrl+V" },
        { id: "all", icon: "selection-all", name: qsTrId("habits.menu.all"), keys: "Ctrl+A" },
        { id: "find", icon: "magnifying-glass", name: qsTrId("habits.menu.find"), keys: "Ctrl+F", available: Desk.page === "inbox" },
        { id: "", heading: true, name: qsTrId("habits.menu.view") },
        { id: "larger", icon: "magnifying-glass-plus", name: qsTrId("habits.menu.larger"), keys: "Ctrl++", available: Look.size < 3 },
        { id: "smaller", icon: "magnifying-glass-minus", name: qsTrId("habits.menu.smaller"), keys: "Ctrl+-", available: Look.size > 0 },
        { id: "theme", icon: "circle-half", name: qsTrId("desk.bar.theme") },
        { id: "", heading: true, name: qsTrId("habits.menu.help") },
        { id: "keys", icon: "keyboard", name: qsTrId("desk.keys"), keys: "F1" }
    ]
}
