import QtQuick
import Controls
import Diwan

/* Puts the keys on the screen away, and brings them back. */
ActionButton {
    name: Keyboard.shown ? qsTrId("forms.text.hideKeyboard") : qsTrId("forms.text.showKeyboard")
    icon: Keyboard.shown ? "caret-down" : "keyboard"
    iconMirrors: false
    onActivated: Keyboard.setShown(!Keyboard.shown)
}
