import QtQuick
import Theme
import Controls

/* One line of a list to choose from: what it does, and by which keys; or the heading of a part. */
Pressable {
    id: line

    property var option: ({})
    property bool current: false
    readonly property bool heading: option.heading ?? false

    height: Math.max(heading ? 0 : Theme.targetButton, words.implicitHeight + Theme.spaceS2)
    name: option.name ?? ""
    lang: option.lang || Theme.language
    available: option.available ?? true
    description: option.keys ?? ""
    role: heading ? Accessible.StaticText : checkable ? Accessible.RadioButton : Accessible.MenuItem
    checkable: option.checkable ?? false
    selected: current
    activeFocusOnTab: !heading && available
    enabled: !heading

    property string lang

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: line.down || line.activeFocus || hover.hovered ? Theme.tint : "transparent"
        visible: !line.heading && line.available
        Accessible.ignored: true
    }

    HoverHandler {
        id: hover
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS2
        anchors.verticalCenter: parent.verticalCenter
        visible: name.length > 0
        width: visible ? Theme.iconInline : 0
        name: line.current ? "check" : line.option.icon ?? ""
        size: Theme.iconInline
        color: words.color
    }

    Words {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS2
        anchors.right: keys.left
        anchors.rightMargin: Theme.spaceS2
        anchors.verticalCenter: parent.verticalCenter
        say: line.name
        lang: line.lang
        align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
        letters: line.heading ? Theme.label : Theme.body
        strong: line.heading || line.current
        color: line.heading || !line.available ? Theme.textSoft : Theme.text
        spoken: false
    }

    Words {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS2
        anchors.verticalCenter: parent.verticalCenter
        width: say.length > 0 ? implicitWidth : 0
        say: line.option.keys ?? ""
        lang: "en"
        letters: Theme.label
        color: Theme.textSoft
        wrapMode: Text.NoWrap
        spoken: false
    }
}
