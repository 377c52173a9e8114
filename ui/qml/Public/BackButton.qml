import QtQuick
import Controls
import Diwan

/* The way one came. */
ActionButton {
    icon: "arrow-left"
    name: qsTrId("page.back")
    onActivated: Visit.back()
}
