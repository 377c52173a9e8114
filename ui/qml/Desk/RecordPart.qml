import QtQuick
import Theme

/* One stage of recording; it says where the focus begins. */
Column {
    id: part

    property Item first

    function begin(): void {
        if (part.first)
            part.first.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.spaceS6
}
