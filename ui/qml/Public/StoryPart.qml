import QtQuick
import Theme
import Controls

/* One side of a story beside its coloured rule: who speaks, what, and a line below. */
Item {
    id: part

    property string title
    property string say
    property string line
    property string lineLang: lang
    property string icon
    property string lang: Theme.language
    property color rule: Theme.primary
    property color titleColour: Theme.textSoft
    property color lineColour: Theme.textSoft

    implicitHeight: column.height

    Rectangle {
        id: bar

        anchors.left: parent.left
        width: Theme.spaceS2 * 0.6
        height: parent.height
        radius: width / 2
        color: part.rule
        Accessible.ignored: true
    }

    Column {
        id: column

        anchors.left: bar.right
        anchors.leftMargin: Theme.spaceS5
        anchors.right: parent.right
        spacing: Theme.spaceS1

        Words {
            width: parent.width
            say: part.title
            lang: part.lang
            strong: true
            color: part.titleColour
            heading: 2
        }

        Paragraph {
            width: parent.width
            say: part.say
            lang: part.lang
            letters: Theme.lead
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.spaceS2

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: part.icon.length > 0
                name: part.icon
                filled: true
                size: Theme.iconInline
                color: part.lineColour
            }

            Words {
                width: Math.min(implicitWidth, column.width - (sign.visible ? sign.width + Theme.spaceS2 : 0))
                say: part.line
                lang: part.lineLang
                strong: sign.visible
                color: part.lineColour
            }
        }
    }
}
