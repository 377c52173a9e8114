import QtQuick
import Theme
import Controls
import Diwan

/* A drawing to look at, a recording to hear, or why neither is here. */
Column {
    id: line

    required property var about
    readonly property bool shown: about.state === "shown"
    readonly property bool heard: Enclosures.playing === about.id

    spacing: Theme.spaceS2

    Row {
        width: parent.width
        spacing: Theme.spaceS2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: line.about.icon ?? ""
            size: Theme.iconInline
            color: Theme.textSoft
        }

        Words {
            width: Math.min(implicitWidth, line.width - Theme.iconInline - Theme.spaceS2)
            say: line.about.title ?? ""
            letters: Theme.label
            color: Theme.textSoft
            spoken: line.about.kind !== "image" || !line.shown
        }
    }

    Words {
        width: parent.width
        visible: say.length > 0
        say: line.about.told ?? ""
        letters: Theme.label
    }

    Rectangle {
        anchors.left: parent.left
        visible: line.shown && line.about.kind === "image"
        width: picture.width + 2
        height: picture.height + 2
        color: "white"
        border.width: 1
        border.color: Theme.hairline
        Accessible.role: Accessible.Graphic
        Accessible.name: line.about.name ?? ""

        Image {
            id: picture

            readonly property real scaled: Math.min(1, (line.width - 2) / Math.max(1, implicitWidth),
                                                    22 * Theme.body / Math.max(1, implicitHeight))

            x: 1
            y: 1
            width: implicitWidth * scaled
            height: implicitHeight * scaled
            source: line.about.kind === "image" ? line.about.url ?? "" : ""
            cache: false
            smooth: true
            mipmap: true
            mirror: false
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
    }

    Quote {
        width: parent.width
        visible: line.shown && line.about.kind === "text"
        say: visible ? line.about.text : ""
        lang: line.about.lang ?? Theme.language
    }

    Row {
        width: parent.width
        spacing: Theme.spaceS2
        visible: line.shown && line.about.kind === "audio"

        SmallKey {
            icon: line.heard ? "stop" : "play"
            name: line.heard ? qsTrId("enclosed.stop") : qsTrId("enclosed.play")
            onActivated: line.heard ? Enclosures.stop() : Enclosures.play(line.about.id)
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: say.length > 0
            say: line.about.length ? qsTrId("enclosed.length").replace("%1", line.about.length) : ""
            letters: Theme.label
            color: Theme.textSoft
        }
    }
}
