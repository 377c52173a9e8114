import QtQuick
import Theme
import Controls

/* A question this screen cannot ask. It says so, and what to do. */
QuestionItem {
    id: page

    implicitHeight: card.height

    Card {
        id: card

        width: parent.width
        height: Math.max(words.implicitHeight, sign.height) + 2 * Theme.spaceS6

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS6
            anchors.verticalCenter: parent.verticalCenter
            name: "info"
            size: Theme.iconTile
            duotone: true
            color: Theme.primary
        }

        Words {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.spaceS5
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS6
            anchors.verticalCenter: parent.verticalCenter
            say: page.question["required"] ? qsTrId("forms.unsupported.required") : qsTrId("forms.unsupported")
        }
    }
}
