import QtQuick
import Theme
import Controls
import Forms
import Keyboard
import Diwan

/* A stand-in for the screen around a question: heading, body, keyboard and the bars' places. */
Rectangle {
    id: stage

    property var question: ({ kind: "note", path: "/none", label: "", choices: [] })
    property var given: null
    property alias body: body
    property bool bars: true
    /* share of the height the content may have, as in low reach */
    property real share: 1
    readonly property real foot: bars ? Theme.actionBar + (Theme.portrait ? Theme.dock : Theme.dockLandscape) : 0
    readonly property real head: bars ? Theme.header : 0
    readonly property bool typing: body.needsKeyboard && Keyboard.shown
    readonly property bool sideways: typing && !Theme.portrait

    signal answered(var value)

    color: Theme.canvas
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Item {
        id: content

        x: Theme.margin
        y: stage.height - height - stage.foot
        width: stage.width - 2 * Theme.margin
        height: (stage.height - stage.head - stage.foot) * stage.share

        Item {
            id: reading

            anchors.left: parent.left
            width: stage.sideways ? (parent.width - Theme.spaceS8) / 2 : parent.width
            height: parent.height - (stage.typing && !stage.sideways ? keys.height : 0)

            Words {
                id: heading

                y: body.fillsHeight || stage.typing ? Theme.spaceS4
                    : Math.max(Theme.spaceS4, (parent.height - height - body.implicitHeight) / 2.4)
                width: parent.width
                say: stage.question["label"]
                letters: Theme.h1
                strong: true
                heading: 1
            }

            QuestionBody {
                id: body

                anchors.top: heading.bottom
                anchors.topMargin: Theme.spaceS6
                width: parent.width
                height: fillsHeight ? parent.height - y - Theme.spaceS5 : implicitHeight
                room: parent.height - heading.height - Theme.spaceS12
                question: stage.question
                onAnswered: value => {
                    stage.given = value;
                    stage.answered(value);
                }
            }
        }
    }

    OnScreenKeyboard {
        id: keys

        visible: stage.typing
        x: stage.sideways ? (Theme.rtl ? 0 : stage.width / 2) : 0
        y: stage.height - stage.foot - height
        width: stage.sideways ? stage.width / 2 : stage.width
        height: implicitHeight
        room: stage.sideways ? content.height : content.height * 0.55
    }

    Rectangle {
        visible: stage.bars
        width: parent.width
        height: stage.foot
        y: parent.height - height
        color: Theme.surface
    }
}
