import QtQuick
import Theme
import Controls
import Diwan

/* One part of a page: the original, and beside or below it what is written. Leaving the field keeps it. */
Item {
    id: part

    property var about: ({})
    readonly property bool beside: (about.source ?? "").length > 0 && width > 46 * Theme.body
    property string draft: about.text ?? ""

    onAboutChanged: {
        if (!field.writing)
            part.draft = about.text ?? "";
    }

    function keep(): void {
        if (part.draft !== (part.about.text ?? ""))
            Editing.write(part.about.id, part.draft);
    }

    height: Math.max(original.visible ? original.height : 0, beside ? field.height : 0) + (beside ? 0 : field.height + (original.visible ? Theme.spaceS2 : 0))

    Column {
        id: original

        visible: (part.about.source ?? "").length > 0
        x: Theme.rtl && part.beside ? parent.width - width : 0
        width: part.beside ? (parent.width - Theme.spaceS4) / 2 : parent.width
        spacing: Theme.spaceS1

        Words {
            width: parent.width
            say: part.about.moved ? qsTrId("editing.moved-on") : qsTrId("editing.original")
            letters: Theme.label
            strong: part.about.moved ?? false
            color: part.about.moved ? Theme.warning : Theme.textSoft
        }

        Words {
            width: parent.width
            say: part.about.source ?? ""
            lang: part.about.sourceLang ?? "en"
            color: Theme.textSoft
        }
    }

    DeskField {
        id: field

        x: part.beside ? (Theme.rtl ? 0 : original.width + Theme.spaceS4) : 0
        y: part.beside || !original.visible ? 0 : original.height + Theme.spaceS2
        width: part.beside ? part.width - original.width - Theme.spaceS4 : part.width
        name: part.about.label ?? ""
        lang: part.about.lang ?? Theme.language
        lines: part.about.long ? 3 : 1
        text: part.draft
        enabled: Editing.mayEdit
        onEdited: text => part.draft = text
        onEntered: part.keep()
        onWritingChanged: {
            if (!writing)
                part.keep();
        }
    }
}
