import QtQuick
import Theme
import Diwan

/* What every touchable thing has in common: acts on release, cancels by sliding off, takes
   focus, answers Enter and Space once, says its name, role and state. */
Item {
    id: control

    property string name
    property string description
    property bool selected: false
    property bool checkable: false
    /* stays in place with a dashed edge and gives the reason when touched */
    property bool available: true
    property string reason
    property int radius: Theme.radiusControl
    property int role: checkable ? Accessible.RadioButton : Accessible.Button
    /* keys of the on-screen keyboard may follow each other quickly */
    property bool quick: false
    /* a key of the on-screen keyboard leaves the focus in the field when touched */
    property bool focusOnTouch: true
    readonly property bool down: tap.pressed
    readonly property bool focused: activeFocus && Look.focusShown

    signal activated

    function press(): void {
        if (!Touch.accept(control.quick))
            return;
        if (control.available)
            control.activated();
        else
            Touch.refused(control.reason);
    }

    /* What other programs ask for, such as a screen reader; as little behind a dialog as a finger may. */
    function pressByProgram(): void {
        if (!control.enabled)
            return;
        Touch.reached();
        control.press();
    }

    // the narrator says it after the bindings that made it so, unless something else is said of it
    onSelectedChanged: {
        if (control.checkable && control.activeFocus)
            Touch.turned(control);
    }

    activeFocusOnTab: true
    opacity: 1

    Accessible.role: control.role
    Accessible.name: control.name
    Accessible.description: control.available ? control.description : control.reason
    Accessible.focusable: true
    Accessible.focused: control.activeFocus
    Accessible.checkable: control.checkable
    Accessible.checked: control.selected
    Accessible.selectable: control.checkable
    Accessible.selected: control.selected
    Accessible.onPressAction: control.pressByProgram()
    // what can be chosen has this action before the other; a plain button has none
    Component.onCompleted: {
        if (control.checkable && control.role !== Accessible.Button)
            control.Accessible.toggleAction.connect(control.pressByProgram);
    }

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            control.press();
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onPressedChanged: {
            if (pressed && control.focusOnTouch)
                control.forceActiveFocus(Qt.MouseFocusReason);
        }
        onTapped: control.press()
    }

    FocusRing {
        radius: control.radius
        shown: control.focused
        z: 1
    }
}
