import QtQuick
import Theme
import Controls
import Diwan

/* Four letter sizes. */
Panel {
    title: qsTrId("text.title")

    OptionRow {
        width: parent.width
        current: String(Look.size)
        options: [
            {value: "0", name: qsTrId("text.small")},
            {value: "1", name: qsTrId("text.medium")},
            {value: "2", name: qsTrId("text.large")},
            {value: "3", name: qsTrId("text.largest")}
        ]
        onChosen: value => Look.setSize(Number(value))
    }

    Words {
        width: parent.width
        say: qsTrId("text.preview")
        color: Theme.textSoft
    }
}
