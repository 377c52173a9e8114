import QtQuick
import Theme
import Controls

/* What the checks found: what is wrong, where, and what to do. */
Item {
    id: problem

    property var about: ({})

    implicitHeight: Math.max(sign.height, texts.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: [about.severity, about.page, about.before, about.what, about.todo, about.place, about.where].filter(each => each).join(". ")

    Icon {
        id: sign

        anchors.left: parent.left
        name: problem.about.icon ?? "info"
        color: problem.about.tone === "danger" ? Theme.danger : problem.about.tone === "warning" ? Theme.warning : Theme.textSoft
    }

    Column {
        id: texts

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS3
        anchors.right: parent.right

        Words {
            width: parent.width
            say: (problem.about.severity ?? "") + ":" + (problem.about.page ? " " + problem.about.page : "")
            letters: Theme.label
            strong: true
            spoken: false
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: problem.about.before ?? ""
            spoken: false
        }

        Words {
            width: parent.width
            say: problem.about.what ?? ""
            lang: problem.about.lang ?? "en"
            spoken: false
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: problem.about.todo ?? ""
            lang: problem.about.lang ?? "en"
            spoken: false
        }

        Words {
            width: parent.width
            visible: say.length > 0
            say: problem.about.place ?? ""
            letters: Theme.label
            color: Theme.textSoft
            spoken: false
        }

        Words {
            width: parent.width
            say: problem.about.where ?? ""
            lang: "en"
            letters: Theme.label
            color: Theme.textSoft
            spoken: false
        }
    }
}
