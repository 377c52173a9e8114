import QtQuick
import Theme
import Controls
import Diwan

/* An answer in the visitor's own words, with what may be done to it under the field. */
QuestionItem {
    id: page

    readonly property int limit: question["maxLength"] ?? 0
    readonly property bool multiline: question["multiline"] ?? false
    property string shownValue
    property bool ready: false
    property string kept
    // where height is short, the care line gives way to the counter once something is written
    readonly property bool tight: room > 0 && room < Theme.lead * 8 + Theme.targetButton * 2
    readonly property real footHeight: foot.implicitHeight + Theme.spaceS4

    /* The walk may tidy an answer (spaces at its ends); what is being typed stays as it is. */
    function receive(): void {
        const text = page.value === null ? "" : String(page.value);
        if (text === page.shownValue)
            return;
        page.shownValue = text;
        if (text.trim() !== field.text.trim())
            field.fill(text);
    }

    function clearOrRestore(): void {
        if (field.length > 0) {
            page.kept = field.text;
            field.fill("");
        } else {
            field.fill(page.kept);
        }
    }

    needsKeyboard: true
    oneLine: !multiline
    fillsHeight: multiline
    implicitHeight: field.implicitHeight + Theme.spaceS4 + actions.height
    onValueChanged: {
        if (page.ready)
            page.receive();
    }
    Component.onCompleted: {
        page.receive();
        page.ready = true;
    }

    WritingField {
        id: field

        width: parent.width
        height: page.multiline ? Math.max(implicitHeight, page.height - actions.height - Theme.spaceS4) : implicitHeight
        foot: page.footHeight
        leastLines: page.tight ? 1 : Theme.xl ? 2 : 3
        name: page.question["label"] ?? ""
        lang: page.lang
        multiline: page.multiline
        wrong: page.wrong
        maximumLength: page.limit
        onEntered: page.entered()
        onWritten: {
            if (length > 0)
                page.kept = "";
            if (text !== page.shownValue)
                page.answered(text.length > 0 ? text : null);
        }

        Flow {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.spaceS5
            anchors.rightMargin: Theme.spaceS5
            anchors.bottomMargin: Theme.spaceS4
            spacing: Theme.spaceS2

            Item {
                id: privacy

                readonly property real wanted: sign.width + Theme.spaceS2 + care.implicitWidth + 2

                visible: !page.tight || field.length === 0
                width: Math.min(wanted, foot.width)
                height: Math.max(care.implicitHeight, sign.height)

                Icon {
                    id: sign

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    name: page.question["personal"] ? "lock-simple" : "shield-check"
                    size: Theme.iconInline
                    color: Theme.textSoft
                }

                Words {
                    id: care

                    anchors.left: sign.right
                    anchors.leftMargin: Theme.spaceS2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, foot.width - sign.width - Theme.spaceS2)
                    say: page.question["personal"] ? qsTrId("forms.text.personal") : qsTrId("forms.text.privacy")
                    letters: Theme.label
                    color: Theme.textSoft
                }
            }

            Item {
                id: rest

                readonly property bool beside: privacy.visible
                    && privacy.width + foot.spacing * 2 + counter.implicitWidth <= foot.width

                visible: page.limit > 0 && (!page.tight || field.length > 0)
                width: beside ? foot.width - privacy.width - foot.spacing : foot.width
                height: Math.max(counter.implicitHeight, beside ? privacy.height : 0)

                Words {
                    id: counter

                    readonly property bool full: field.length >= page.limit

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    // two numbers and a stroke read the same way in every language
                    lang: "en"
                    say: field.length + " / " + page.limit
                    letters: Theme.label
                    strong: full
                    color: full ? Theme.danger : Theme.textSoft
                    Accessible.name: qsTrId("forms.text.counter").arg(field.length).arg(page.limit)
                }
            }
        }
    }

    FontMetrics {
        id: metrics

        font.family: Look.family(Theme.language)
        font.pixelSize: Math.round(Theme.body * Look.letterFactor(Theme.language))
        font.weight: Font.Bold
    }

    Grid {
        id: actions

        readonly property real clearWidth: actions.wanted(clear.name)
        readonly property real hideWidth: actions.wanted(hide.name)
        readonly property real spare: page.width - spacing - clearWidth - hideWidth
        readonly property bool alone: !page.keysHere
        readonly property bool beside: spare >= 0 && !alone

        /* What a button with an icon and these words wants to be wide. */
        function wanted(words: string): real {
            return metrics.advanceWidth(words) + 0 * metrics.height + Theme.iconControl + 2 * Theme.spaceS5 + Theme.spaceS3;
        }

        anchors.left: parent.left
        anchors.bottom: page.multiline ? parent.bottom : undefined
        y: page.multiline ? 0 : field.height + Theme.spaceS4
        columns: beside ? 2 : 1
        spacing: Theme.spaceS4

        ActionButton {
            id: clear

            width: actions.alone ? Math.min(actions.clearWidth, page.width)
                : actions.beside ? Math.floor(actions.clearWidth + actions.spare / 2) : page.width
            name: field.length === 0 && page.kept.length > 0 ? qsTrId("forms.text.restore") : qsTrId("forms.text.clear")
            icon: field.length === 0 && page.kept.length > 0 ? "arrow-counter-clockwise" : "eraser"
            iconMirrors: false
            onActivated: page.clearOrRestore()
        }

        KeysButton {
            id: hide

            width: actions.beside ? Math.floor(actions.hideWidth + actions.spare / 2) : page.width
            visible: page.keysHere
        }
    }

    Connections {
        target: Keyboard

        function onWiped(): void {
            page.kept = "";
        }
    }
}
