import QtQuick
import Theme

/* The page that fits a question, by its kind and appearance, and what is wrong with the answer. */
Item {
    id: body

    required property var question
    property real room: 0
    property bool keysHere: true
    readonly property QuestionItem page: loader.item as QuestionItem
    readonly property bool needsKeyboard: page?.needsKeyboard ?? false
    readonly property bool oneLine: page?.oneLine ?? false
    readonly property bool fillsHeight: page?.fillsHeight ?? false

    signal answered(var value)
    signal entered

    function take(event: var): bool {
        return body.page?.take(event) ?? false;
    }

    function pageFor(question: var): string {
        const looks = question["appearance"] ?? [];
        const has = name => looks.indexOf(name) >= 0;
        switch (question["kind"]) {
        case "text":
            return has("numbers") ? "NumberQuestion" : "TextQuestion";
        case "integer":
        case "decimal":
            return "NumberQuestion";
        case "select_one":
        case "select_multiple":
            return body.listFor(question, has);
        case "rank":
            return "RankQuestion";
        case "date":
            return "DateQuestion";
        case "time":
            return "TimeQuestion";
        case "datetime":
            return "DateTimeQuestion";
        case "annotate":
        case "draw":
        case "signature":
            return "DrawQuestion";
        case "audio":
            return "AudioQuestion";
        case "barcode":
            return "BarcodeQuestion";
        case "range":
            return body.scaleFor(question["range"], has);
        case "note":
            return "NoteQuestion";
        case "acknowledge":
        case "trigger":
            return "AcknowledgeQuestion";
        default:
            return "UnsupportedQuestion";
        }
    }

    /* Faces, pictures and steps of agreement where the author has them; letters to type for long lists. */
    function listFor(question: var, has: var): string {
        const choices = question["choices"];
        const one = question["kind"] === "select_one";
        if (one && has("smileys") && choices.length <= 5)
            return "SmileysQuestion";
        const pictured = choices.filter(choice => choice["image"]).length;
        if (choices.length <= 12 && pictured > 0 && pictured * 2 >= choices.length)
            return "PictureQuestion";
        if (one && has("likert") && choices.length <= 7)
            return "LikertQuestion";
        if (has("autocomplete") || (has("minimal") && choices.length > 8) || choices.length > 24)
            return "SearchChoiceQuestion";
        return one ? "ChoiceQuestion" : "MultiChoiceQuestion";
    }

    /* Faces, stars and number buttons as far as they fit; buttons to go up and down for the rest. */
    function scaleFor(range: var, has: var): string {
        const values = range ? Math.floor((range["end"] - range["start"]) / (range["step"] || 1)) + 1 : 0;
        if (has("smileys") && values >= 2 && values <= 5)
            return "SmileysQuestion";
        if (has("rating") && values >= 2 && values <= 10)
            return "StarsQuestion";
        return has("nps") && values >= 2 && values <= 11 ? "NpsQuestion" : "RangeQuestion";
    }

    /* Another question is a fresh page; another state of the same question keeps focus and caret. */
    function settle(): void {
        const file = body.pageFor(body.question) + ".qml";
        const key = file + " " + body.question["path"];
        if (body.page !== null && loader.shown === key) {
            body.page.question = body.question;
            return;
        }
        loader.shown = key;
        loader.setSource(file, { question: body.question });
    }

    implicitHeight: Math.max(loader.y + (page?.implicitHeight ?? 0), halves ? media.height : 0)
    onQuestionChanged: body.settle()
    Component.onCompleted: body.settle()

    /* On a wide screen the picture stands where reading starts, the answers beside it. */
    readonly property bool halves: !Theme.portrait && media.pictured && !fillsHeight && !needsKeyboard
    readonly property real half: Math.floor((width - Theme.spaceS8) / 2)

    QuestionMedia {
        id: media

        readonly property real taken: visible && !body.halves ? height + Theme.spaceS5 : 0

        anchors.left: parent.left
        width: body.halves ? body.half : parent.width
        question: body.question
        most: body.room > 0 ? Math.max(Theme.targetButton * 2, Math.min(body.room * (body.halves ? 0.7 : 0.4), width * 0.75))
            : Theme.targetRatingHeight
    }

    ErrorLine {
        id: alert

        anchors.right: parent.right
        y: media.taken
        width: loader.width
        message: body.page?.error ?? ""
        lang: body.page?.lang ?? Theme.language
    }

    Loader {
        id: loader

        property string shown

        y: media.taken + (alert.visible ? alert.height + Theme.spaceS4 : 0)
        anchors.right: parent.right
        width: body.halves ? body.half : parent.width
        height: body.fillsHeight ? Math.max(body.height - y, body.page?.implicitHeight ?? 0)
            : (body.page?.implicitHeight ?? 0)
    }

    Binding {
        target: body.page
        property: "room"
        value: body.room > 0 ? body.room - loader.y : 0
        when: body.page !== null
    }

    Binding {
        target: body.page
        property: "keysHere"
        value: body.keysHere
        when: body.page !== null
    }

    Connections {
        target: body.page

        function onAnswered(value: var): void {
            body.answered(value);
        }

        function onEntered(): void {
            body.entered();
        }
    }
}
