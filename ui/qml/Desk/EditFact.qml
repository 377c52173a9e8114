import QtQuick
import Diwan

/* One fact in a field. Leaving the field keeps it. */
DeskField {
    id: fact

    property var about: ({})
    property string draft: about.value ?? ""

    function keep(): void {
        if (fact.draft !== (fact.about.value ?? ""))
            Editing.writeFact(fact.about.id, fact.draft);
    }

    onAboutChanged: {
        if (!writing)
            fact.draft = about.value ?? "";
    }

    name: about.label ?? ""
    lang: "en"
    text: draft
    enabled: Editing.mayEdit
    onEdited: text => fact.draft = text
    onEntered: fact.keep()
    onWritingChanged: {
        if (!writing)
            fact.keep();
    }
}
