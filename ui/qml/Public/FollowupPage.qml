pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Forms
import Diwan

/* The number a visitor carried away, typed on keys of its own; then what became of the comment. */
VisitPage {
    id: page

    readonly property int across: Math.max(4, Math.min(8, Math.floor((columnWidth + Theme.spaceGap) / (Theme.targetKey + Theme.spaceGap))))
    property bool sure: false

    title: qsTrId("followup.title")
    // on a wide screen the keys stand beside the number
    oneColumn: Followup.looked

    /* the words to be added are written on a page of their own, with the number still known */
    Component.onDestruction: {
        if (Visit.page !== "addition")
            Followup.leave();
    }

    /* what keys of the pad or of a keyboard lead to: told, or said what is wrong with the number */
    Keys.onPressed: event => {
        if (Followup.looked || event.text.length !== 1)
            return;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (Followup.typed.length === 0)
                return;
            if (!event.isAutoRepeat)
                Followup.look();
        } else if (event.key === Qt.Key_Backspace)
            Followup.erase();
        else if (/[0-9a-zA-Z]/.test(event.text))
            Followup.press(event.text);
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: Followup

        function onShown(): void {
            if (Followup.looked)
                page.toTop();
        }

        /* who types with a keypad or a switch finds the next step where they are */
        function onChanged(): void {
            if (Followup.full && !Followup.looked && Followup.message.length === 0 && pad.used)
                show.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Words {
        width: page.columnWidth
        visible: !Followup.looked
        say: qsTrId("followup.ask")
        letters: Theme.lead
    }

    Card {
        width: page.columnWidth
        height: number.height + 2 * Theme.spaceS4

        Words {
            id: number

            /* what has been typed of it is nobody else's business */
            property bool personal: true

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.spaceS4
            say: Followup.number
            lang: "en"
            letters: Theme.reference
            strong: true
            align: "center"
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.StatusBar
            Accessible.name: Followup.typed.length > 0 ? Followup.typed : qsTrId("followup.nothing")
            Accessible.ignored: false
        }
    }

    Words {
        width: page.columnWidth
        visible: say.length > 0
        say: Followup.message
        letters: Theme.lead
        strong: true
        color: Followup.looked ? Theme.success : Theme.danger
        Accessible.role: Accessible.AlertMessage
    }

    Words {
        width: page.columnWidth
        visible: page.sure && Followup.mayWithdraw
        say: Followup.member ? qsTrId("panel.sure") : qsTrId("followup.sure")
        letters: Theme.lead
        strong: true
    }

    Row {
        visible: Followup.looked
        width: page.columnWidth
        spacing: Theme.spaceS4

        Icon {
            id: sign

            name: Followup.icon
            size: Theme.iconTile
            color: Theme.primary
        }

        Column {
            width: parent.width - sign.width - parent.spacing
            spacing: Theme.spaceS2

            Words {
                width: parent.width
                say: Followup.state
                letters: Theme.h2
                strong: true
                heading: 2
            }

            Paragraph {
                width: parent.width
                say: Followup.detail
            }
        }
    }

    Repeater {
        model: Followup.replies

        Card {
            id: reply

            required property var modelData

            width: page.columnWidth
            height: words.height + 2 * Theme.spaceS6

            Column {
                id: words

                x: Theme.spaceS6
                y: Theme.spaceS6
                width: parent.width - 2 * Theme.spaceS6
                spacing: Theme.spaceS3

                Words {
                    width: parent.width
                    say: reply.modelData.on
                    strong: true
                    color: Theme.textSoft
                }

                Paragraph {
                    property bool personal: true

                    width: parent.width
                    say: reply.modelData.text
                    lang: reply.modelData.lang || Theme.language
                    letters: Theme.lead
                }
            }
        }
    }

    second: [
        Grid {
            id: pad

            /* by keys: a finger leaves the focus where it is, so that Enter is free for the number */
            readonly property bool used: Array.from(pad.children).some(each => (each as PadKey)?.activeFocus ?? false)

            width: page.columnWidth
            visible: !Followup.looked
            columns: page.across
            spacing: Theme.spaceGap
            // the rows of a keyboard stand alike in every language
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: Followup.looked ? [] : Followup.symbols

                PadKey {
                    required property string modelData

                    width: Math.floor((page.columnWidth - (page.across - 1) * Theme.spaceGap) / page.across)
                    quick: true
                    focusOnTouch: false
                    name: modelData
                    available: !Followup.full
                    reason: qsTrId("followup.full")
                    onActivated: Followup.press(modelData)
                }
            }
        }
    ]

    actions: [
        BackButton {
        },
        ActionButton {
            visible: !Followup.looked && Followup.typed.length > 0
            icon: "backspace"
            name: qsTrId("followup.erase")
            onActivated: Followup.erase()
        },
        ActionButton {
            visible: Followup.looked && Followup.mayAdd && !page.sure
            icon: "chat-text"
            name: qsTrId("followup.add")
            onActivated: {
                Followup.beginAdding();
                Visit.open("addition");
            }
        },
        ActionButton {
            visible: Followup.looked && Followup.mayWithdraw
            icon: page.sure ? "" : "x-circle"
            iconMirrors: false
            name: Followup.member ? (page.sure ? qsTrId("panel.withdraw.yes") : qsTrId("panel.withdraw"))
                : page.sure ? qsTrId("followup.withdraw.yes") : qsTrId("followup.withdraw")
            onActivated: {
                if (page.sure)
                    Followup.withdraw();
                page.sure = !page.sure;
                // what the two keys are about stands below it, above replies of any length
                if (page.sure)
                    page.reveal(number);
            }
        },
        ActionButton {
            visible: Followup.looked
            name: !page.sure || !Followup.mayWithdraw ? qsTrId("followup.other")
                : Followup.member ? qsTrId("panel.withdraw.no") : qsTrId("followup.withdraw.no")
            kind: "primary"
            onActivated: {
                if (page.sure && Followup.mayWithdraw)
                    page.sure = false;
                else
                    Followup.leave();
            }
        },
        ActionButton {
            id: show

            visible: !Followup.looked && Followup.full
            kind: "primary"
            name: qsTrId("followup.show")
            onActivated: Followup.look()
        }
    ]
}
