import QtQuick
import Theme
import Controls
import Diwan

/* Plain words or the usual ones, for this page and all that follow in the visit. */
ActionButton {
    /* among the keys of a page, where they have the room and the page has not */
    property bool below: false

    anchors.left: below ? undefined : parent?.left
    implicitHeight: Theme.targetSmallButton
    checkable: true
    role: Accessible.CheckBox
    kind: "key"
    selected: Profiles.plain
    icon: selected ? "check" : "book-open"
    iconMirrors: false
    name: qsTrId("plain.switch")
    description: qsTrId("plain.explained")
    onActivated: {
        Profiles.setPlain(!Profiles.plain);
        Narration.announce(Profiles.plain ? qsTrId("plain.on") : qsTrId("plain.off"));
    }
}
