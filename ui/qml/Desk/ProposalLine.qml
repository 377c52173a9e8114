import QtQuick
import Theme
import Controls
import Diwan

/* One proposal: what it is called, from whom, and how it stands. */
Pressable {
    id: line

    property var about: ({})

    implicitHeight: column.height + 2 * Theme.spaceS3
    radius: Theme.radiusCard
    name: about.title ?? ""
    description: [about.state, about.who, about.files, about.note, about.decided, about.reason, about.trouble].filter(each => each).join(". ")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: line.down ? Theme.sunken : Theme.surface
        border.width: 1
        border.color: Theme.hairline
        Accessible.ignored: true
    }

    Column {
        id: column

        x: Theme.spaceS4
        y: Theme.spaceS3
        width: parent.width - 2 * Theme.spaceS4
        spacing: Theme.spaceS1

        Words {
            width: parent.width
            say: line.about.title ?? ""
            lang: Look.written(say, Theme.language)
            align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
            strong: true
            spoken: false
        }

        Words {
            width: parent.width
            say: [line.about.who, line.about.files, line.about.version].filter(each => each).join(" · ")
            letters: Theme.label
            color: Theme.textSoft
            spoken: false
        }

        StateChip {
            anchors.left: parent.left
            words: line.about.state ?? ""
            icon: line.about.icon ?? "info"
            tone: line.about.tone ?? "plain"
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: line.about.note ?? ""
            lang: Look.written(say, Theme.language)
            align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
            spoken: false
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: line.about.decided ?? ""
            color: Theme.textSoft
            spoken: false
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: line.about.reason ?? ""
            lang: Look.written(say, Theme.language)
            align: Theme.face(lang).rtl === Theme.rtl ? "start" : "end"
            spoken: false
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: line.about.trouble ?? ""
            lang: "en"
            color: Theme.danger
            spoken: false
        }
    }
}
