import QtQuick
import Theme
import Controls
import Forms
import Diwan

/* What every page has: a heading that takes the first focus, content in one column (portrait) or
   two reading halves (landscape), "Show more" instead of scrolling, and a bar of actions. */
FocusScope {
    id: page

    property string title
    property string titleLang: Theme.language
    property real titleLetters: Theme.h1
    property bool titleShown: true
    property alias above: aboveColumn.data
    /* what tells more of the heading: beside it on a wide screen, else below it */
    property alias aside: asideColumn.data
    default property alias first: firstColumn.data
    property alias second: secondColumn.data
    /* what stands above the columns: crumbs and heading */
    readonly property alias headHeight: content.bodyTop
    property alias actions: bar.buttons
    /* words in the bar of actions: how far one is */
    property alias note: bar.note
    /* content stands mid-screen instead of at the top */
    property bool centred: false
    /* room that something else covers at the bottom, such as the keyboard */
    property int covered: 0
    /* width that something else takes at the end of the line, such as the keyboard on a wide screen */
    property real beside: 0
    property bool oneColumn: false
    readonly property int pad: covered > 0 || beside > 0 ? Theme.spaceS4 : Theme.portrait ? Theme.spaceS8 : Theme.spaceS5
    readonly property bool halves: !Theme.portrait && !oneColumn && secondColumn.children.length > 0
    readonly property real available: height - progressSpace - bar.height - covered
    readonly property real progressSpace: progressHolder.height > 0 ? progressHolder.y + progressHolder.height : 0
    readonly property alias columnWidth: firstColumn.width
    readonly property alias barHeight: bar.height
    property alias progress: progressHolder.data
    readonly property alias progressHeight: progressHolder.height
    property alias heading: headingWords

    function toTop(): void {
        view.contentY = 0;
        headingWords.forceActiveFocus(Qt.OtherFocusReason);
    }

    /* The page's own way back, where its bar has one. */
    function goBack(): void {
        for (const each of bar.buttons) {
            const button = each as ActionButton;
            if (button !== null && button.visible && button.icon === "arrow-left") {
                button.press();
                return;
            }
        }
        Visit.back();
    }

    /* Into sight, with its ring: a field that is written in with the frame it stands in; what is
       higher than its room from where it begins. */
    function reveal(item: Item): void {
        if (!item)
            return;
        let whole = item;
        let inside = item;
        while (inside && inside !== view.contentItem) {
            if (inside instanceof WritingField)
                whole = inside;
            inside = inside.parent;
        }
        if (!inside)
            return;
        const at = whole.mapToItem(view.contentItem, 0, 0).y;
        const margin = Theme.spaceS5;
        if (at - margin < view.contentY || whole.height + 2 * margin > view.height)
            view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, at - margin));
        else if (at + whole.height + margin > view.contentY + view.height)
            view.contentY = Math.min(view.contentHeight - view.height, at + whole.height + margin - view.height);
    }

    Component.onCompleted: Qt.callLater(toTop)

    Connections {
        target: Visit

        function onPageChanged(): void {
            Qt.callLater(page.toTop);
        }
    }

    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged(): void {
            page.reveal(page.Window.window.activeFocusItem);
        }
    }

    Item {
        id: progressHolder

        x: Theme.margin
        // where letters are largest the keys leave little: the lines written get what can be spared
        y: page.covered > 0 && Theme.xl ? Theme.spaceS3 : Theme.spaceS8
        width: parent.width - 2 * Theme.margin
        height: childrenRect.height
    }

    Flickable {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: page.progressSpace
        anchors.bottom: more.visible ? more.top : bar.top
        anchors.bottomMargin: more.visible ? 0 : page.covered
        interactive: false
        clip: contentHeight > height
        contentHeight: content.height + 2 * page.pad
        contentWidth: width

        Item {
            id: content

            readonly property real innerWidth: view.width - 2 * Theme.margin - page.beside
            readonly property real half: (innerWidth - Theme.spaceS12) / 2
            readonly property bool sided: !Theme.portrait && asideColumn.height > 0
            readonly property real headHeight: sided ? Math.max(top.height, asideColumn.height)
                : top.height + (asideColumn.height > 0 ? Theme.spaceS6 + asideColumn.height : 0)
            readonly property real bodyTop: headHeight > 0 ? headHeight + Theme.spaceS6 : 0
            // the second half begins beside the heading, not below it
            readonly property real bodyHeight: page.halves
                ? Math.max(firstColumn.height, secondColumn.height - bodyTop)
                : firstColumn.height + (secondColumn.height > 0 ? secondColumn.height + Theme.spaceS8 : 0)

            x: Theme.rtl ? Theme.margin + page.beside : Theme.margin
            y: page.centred ? Math.max(page.pad, (page.available - height) / 2) : page.pad
            width: innerWidth
            height: bodyTop + bodyHeight

            Column {
                id: top

                width: page.halves || content.sided ? content.half : content.innerWidth
                anchors.left: parent.left
                spacing: Theme.spaceS3

                Column {
                    id: aboveColumn

                    width: parent.width
                    spacing: Theme.spaceS3
                }

                Words {
                    id: headingWords

                    width: parent.width
                    visible: page.titleShown
                    say: page.title
                    lang: page.titleLang
                    letters: page.titleLetters
                    strong: true
                    heading: 1
                    Accessible.focusable: true
                    // no stop of its own, so Qt would begin anew at the header: go on from here
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                }
            }

            Column {
                id: asideColumn

                anchors.right: parent.right
                y: content.sided ? content.headHeight - height : top.height + Theme.spaceS6
                width: content.sided ? content.half : content.innerWidth
                spacing: content.sided ? Theme.spaceS3 : Theme.spaceS6
            }

            Column {
                id: firstColumn

                anchors.left: parent.left
                y: content.bodyTop
                width: page.halves ? content.half : content.innerWidth
                spacing: Theme.spaceS6
            }

            Column {
                id: secondColumn

                anchors.right: parent.right
                y: page.halves ? 0 : content.bodyTop + firstColumn.height + Theme.spaceS8
                width: page.halves ? content.half : content.innerWidth
                spacing: Theme.spaceS6
            }
        }
    }

    MoreBar {
        id: more

        view: view
        available: page.available
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: page.beside
        anchors.bottom: bar.top
        anchors.bottomMargin: page.covered
    }

    ActionBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
