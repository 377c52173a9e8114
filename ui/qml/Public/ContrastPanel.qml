import QtQuick
import Diwan

/* The themes, each by its name. */
Panel {
    title: qsTrId("contrast.title")

    OptionRow {
        width: parent.width
        current: Look.theme
        options: [
            {value: "light", name: qsTrId("contrast.light"), icon: "sun"},
            {value: "dark", name: qsTrId("contrast.dark"), icon: "moon"},
            {value: "soft", name: qsTrId("contrast.soft"), icon: "cloud-sun"},
            {value: "contrast-light", name: qsTrId("contrast.black-on-white"), icon: "circle"},
            {value: "contrast-dark", name: qsTrId("contrast.white-on-black"), icon: "circle-half"}
        ]
        onChosen: value => Look.setTheme(value)
    }
}
