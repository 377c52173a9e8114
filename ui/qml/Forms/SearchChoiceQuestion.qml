import QtQuick
import Theme
import Controls
import Diwan

/* One or any of very many: letters typed above, what they find below, leaf by leaf. */
QuestionItem {
    id: page

    readonly property bool many: question["kind"] === "select_multiple"
    property string typed
    /* of very many choices only the first are here; the rest are found by typing */
    readonly property int all: Math.max(question["total"] ?? 0, choices.length)
    readonly property var result: typed.length > 0 && all > choices.length
        ? Feedback.findChoices(question["path"], typed) : Lookup.find(chosenFirst, typed)
    readonly property var found: result["found"]
    readonly property int beyond: (typed.length > 0 ? result["total"] : all) - found.length
    /* what is chosen is in sight when the page opens */
    property var chosenFirst: choices
    /* the button that hides the keys stands beside the field where that leaves room to write */
    readonly property bool beside: hide.implicitWidth + Math.max(Theme.targetButton * 4, prompt.implicitWidth + 3 * Theme.spaceS6) <= width
    readonly property real fieldHeight: beside ? field.height : hide.y + hide.height
    readonly property real rest: room > 0 ? room - fieldHeight - Theme.spaceS4
        - (note.visible ? note.implicitHeight + Theme.spaceS4 : 0) : 0

    function pick(choice: var): void {
        if (!page.many)
            page.answered(choice["value"]);
        else
            page.answered(page.choices.filter(each => each["selected"] && each["value"] !== choice["value"])
                .map(each => each["value"]).concat(choice["selected"] ? [] : [choice["value"]]));
    }

    needsKeyboard: true
    implicitHeight: fieldHeight + Theme.spaceS4 + list.implicitHeight
        + (note.visible ? note.implicitHeight + Theme.spaceS4 : 0)
    onFoundChanged: list.leaf = 0
    onChoicesChanged: page.arrange()
    Component.onCompleted: page.arrange()

    function arrange(): void {
        const isChosen = choice => choice["selected"];
        page.chosenFirst = page.typed.length > 0 ? page.choices
            : page.choices.filter(isChosen).concat(page.choices.filter(choice => !isChosen(choice)));
    }

    WritingField {
        id: field

        anchors.left: parent.left
        width: page.beside ? parent.width - hide.width - Theme.spaceS4 : parent.width
        name: qsTrId("types.search.field")
        lang: page.lang
        multiline: false
        maximumLength: 60
        onEntered: list.enter()
        onWritten: {
            page.typed = text;
            page.arrange();
        }
    }

    Words {
        id: prompt

        anchors.left: field.left
        anchors.leftMargin: Theme.spaceS5 + Theme.spaceS3
        anchors.verticalCenter: field.verticalCenter
        visible: field.length === 0
        say: qsTrId("types.search.field")
        letters: Theme.lead
        color: Theme.textSoft
        spoken: false
    }

    KeysButton {
        id: hide

        anchors.right: parent.right
        y: page.beside ? 0 : field.height + Theme.spaceS3
        width: page.beside ? implicitWidth : parent.width
        height: page.beside ? field.height : implicitHeight
        visible: page.keysHere
    }

    ChoiceList {
        id: list

        y: page.fieldHeight + Theme.spaceS4
        width: parent.width
        many: page.many
        room: page.rest
        question: ({ path: page.question["path"], label: page.question["label"], lang: page.lang,
            appearance: [], choices: page.found })
        onChosen: index => page.pick(page.found[index])
    }

    Words {
        id: note

        y: list.y + list.implicitHeight + Theme.spaceS4
        width: parent.width
        visible: say.length > 0
        say: page.found.length === 0 ? qsTrId("types.search.none")
            : page.beyond > 0 ? qsTrId("types.search.more").arg(page.beyond) : ""
        color: Theme.textSoft
    }
}
