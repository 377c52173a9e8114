import QtQuick
import Theme

/* Content that is turned by buttons where it is higher than its room; what has the focus is in sight. */
Item {
    id: turned

    default property alias content: holder.data
    readonly property alias contentHeight: view.contentHeight

    function reveal(item: Item): void {
        let inside = item;
        while (inside && inside !== view.contentItem)
            inside = inside.parent;
        if (!inside || !item)
            return;
        const at = item.mapToItem(view.contentItem, 0, 0).y;
        const margin = Theme.spaceS3;
        if (at - margin < view.contentY)
            view.contentY = Math.max(0, at - margin);
        else if (at + item.height + margin > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, at + item.height + margin - view.height));
    }

    Connections {
        target: turned.Window.window

        function onActiveFocusItemChanged(): void {
            turned.reveal(turned.Window.window.activeFocusItem);
        }
    }

    Flickable {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: more.visible ? more.top : parent.bottom
        interactive: false
        clip: contentHeight > height
        contentWidth: width
        contentHeight: holder.childrenRect.height + holder.childrenRect.y * 2

        Item {
            id: holder

            width: view.width
            height: childrenRect.height
        }
    }

    MoreBar {
        id: more

        view: view
        available: turned.height
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
