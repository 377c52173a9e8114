import QtQuick
import Theme
import Controls
import Diwan

/* A kiosk or a desk, and when central last heard of it. */
Item {
    id: line

    property var device: ({})

    height: Math.max(name.implicitHeight, state.implicitHeight, Theme.iconControl)
    Accessible.role: Accessible.Grouping
    Accessible.name: [device.name, device.state, device.waiting].filter(part => part).join(", ")

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: line.device.good ? "check-circle" : "wifi-slash"
        filled: true
        size: Theme.iconInline
        color: line.device.good ? Theme.success : Theme.danger
    }

    Words {
        id: name

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS3
        anchors.verticalCenter: parent.verticalCenter
        width: (parent.width - Theme.iconInline - Theme.spaceS3) / 2
        say: line.device.name ?? ""
        lang: Look.written(say, Theme.language)
        align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
        spoken: false
    }

    Words {
        id: state

        anchors.left: name.right
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        say: [line.device.state, line.device.waiting].filter(part => part).join("\n")
        letters: Theme.label
        align: "end"
        strong: !line.device.good
        color: line.device.good ? Theme.textSoft : Theme.danger
        spoken: false
    }
}
