pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import Theme
import Controls

/* A button that opens a list to choose from. Arrows walk in it, Escape closes it. */
Pressable {
    id: drop

    property string icon
    /* small above the value; where there is none, the name alone stands on the button */
    property string label
    property string value
    property bool wordless: false
    /* rows of {id, name, icon, keys, heading, lang, available} */
    property var options: []
    property string current
    /* what stands below the list, such as a field */
    property Component footer: null
    readonly property bool open: list.opened
    readonly property var place: Window.window
    property real listWidth: Math.max(width, 15 * Theme.body)

    signal chosen(string id)
    signal opening

    function show(): void {
        drop.opening();
        list.open();
    }

    function hide(): void {
        list.close();
    }

    implicitHeight: wordless || (value.length === 0 && large.lineCount < 2) ? Theme.keyHeight : row.height + Theme.spaceS2
    implicitWidth: wordless ? implicitHeight : row.implicitWidth + 2 * Theme.spaceS3
    role: Accessible.ButtonMenu
    name: label
    description: value
    onActivated: list.opened ? list.close() : drop.show()

    Frame {
        id: frame

        control: drop
        kind: "quiet"
    }

    Item {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spaceS3
        width: parent.width - 2 * Theme.spaceS3
        implicitWidth: sign.width + (drop.wordless ? 0 : Math.max(small.implicitWidth, large.implicitWidth) + caret.width + 2 * Theme.spaceS2)
        height: Math.max(sign.height, drop.wordless ? 0 : texts.height)

        Icon {
            id: sign

            anchors.left: drop.wordless ? undefined : parent.left
            anchors.horizontalCenter: drop.wordless ? parent.horizontalCenter : undefined
            anchors.verticalCenter: parent.verticalCenter
            visible: name.length > 0
            width: visible ? size : 0
            name: drop.icon
            size: Theme.iconInline
            color: frame.ink
        }

        Column {
            id: texts

            anchors.left: sign.right
            anchors.leftMargin: Theme.spaceS2
            anchors.right: caret.left
            anchors.rightMargin: Theme.spaceS2
            anchors.verticalCenter: parent.verticalCenter
            visible: !drop.wordless

            Words {
                id: small

                width: parent.width
                visible: drop.value.length > 0
                say: drop.label
                letters: Theme.label
                color: Theme.textSoft
                spoken: false
            }

            Words {
                id: large

                width: parent.width
                say: drop.value || drop.label
                strong: drop.value.length > 0
                color: frame.ink
                spoken: false
            }
        }

        Icon {
            id: caret

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !drop.wordless
            name: "caret-down"
            size: Theme.iconInline
            color: frame.ink
        }
    }

    Basic.Popup {
        id: list

        x: Theme.rtl ? drop.width - width : 0
        y: drop.height + 2
        width: Math.min(drop.listWidth, (drop.place?.width ?? 0) - 2 * margins)
        height: Math.min(implicitHeight, (drop.place?.height ?? 0) - 2 * margins)
        margins: Theme.spaceS2
        padding: Theme.spaceS2
        focus: true
        modal: false
        closePolicy: Basic.Popup.CloseOnEscape | Basic.Popup.CloseOnPressOutside
        onOpened: {
            const first = rows.itemAt(drop.options.findIndex(option => option.id && option.available !== false));
            if (first)
                first.forceActiveFocus();
        }
        onClosed: drop.forceActiveFocus()

        background: Rectangle {
            color: Theme.surface
            radius: Theme.radiusControl
            border.width: Theme.highContrast ? Theme.selectedEdge : 1
            border.color: Theme.highContrast ? Theme.text : Theme.touchEdge
        }

        contentItem: Flickable {
            id: scroll

            implicitHeight: column.height
            contentHeight: column.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            LayoutMirroring.enabled: Theme.rtl
            LayoutMirroring.childrenInherit: true
            Accessible.role: Accessible.PopupMenu
            Accessible.name: drop.name
            Keys.onDownPressed: drop.walk(true)
            Keys.onUpPressed: drop.walk(false)

            Column {
                id: column

                width: scroll.width
                spacing: 2

                Repeater {
                    id: rows

                    model: drop.options

                    MenuLine {
                        required property var modelData

                        width: column.width
                        option: modelData
                        current: modelData.id !== "" && modelData.id === drop.current
                        onActivated: {
                            list.close();
                            drop.chosen(modelData.id);
                        }
                        onActiveFocusChanged: {
                            if (activeFocus)
                                scroll.contentY = Math.max(Math.min(scroll.contentY, y), y + height - scroll.height);
                        }
                    }
                }

                Loader {
                    width: parent.width
                    active: list.visible && drop.footer !== null
                    sourceComponent: drop.footer
                }
            }
        }
    }

    function walk(forward: bool): void {
        let item = drop.place?.activeFocusItem ?? null;
        if (item)
            item.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
}
