import QtQuick
import Theme

/* What every question page is: it shows the answer the question holds, and announces a new one.
   The walk owns the answer; a page remembers nothing of its own. */
Item {
    id: page

    required property var question
    /* height that can be seen at once, in px; 0 where there is no limit */
    property real room: 0
    property bool needsKeyboard: false
    /* the keys on the screen, where they are shown, are for this question */
    property bool keysHere: true
    /* is written in one line, after which Enter goes on */
    property bool oneLine: false
    /* wants all the height there is */
    property bool fillsHeight: false
    readonly property var value: question["value"] ?? null
    /* which of it is chosen is nobody else's business: the voice keeps it for headphones */
    readonly property bool confides: (question["personal"] ?? false)
        && (String(value ?? "").length > 0 || Array.from(choices).some(choice => choice["selected"]))
    readonly property string error: question["error"] ?? ""
    readonly property bool wrong: error.length > 0
    readonly property string lang: question["lang"] || Theme.language
    readonly property var appearance: question["appearance"] ?? []
    readonly property var choices: question["choices"] ?? []

    signal answered(var value)
    /* Enter, in the line that is written */
    signal entered

    /* A key that nothing on the page took, such as a scanner's while a button has the focus. */
    function take(event: var): bool {
        return false;
    }

    /* "3 of 5", for those who hear where they are. */
    function position(index: int, total: int): string {
        return qsTrId("forms.position").arg(index + 1).arg(total);
    }

    /* Focus goes to the neighbour among `items`; false at either end. */
    function step(items: var, event: var): void {
        const onward = event.key === Qt.Key_Down || event.key === (Theme.rtl ? Qt.Key_Left : Qt.Key_Right);
        const backward = event.key === Qt.Key_Up || event.key === (Theme.rtl ? Qt.Key_Right : Qt.Key_Left);
        if (!onward && !backward)
            return;
        const next = items[items.findIndex(item => item.activeFocus) + (onward ? 1 : -1)];
        if (next === undefined)
            return;
        next.forceActiveFocus(Qt.TabFocusReason);
        event.accepted = true;
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: question["label"] ?? ""
}
