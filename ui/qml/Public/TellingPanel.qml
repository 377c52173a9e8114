import QtQuick
import Theme
import Controls
import Diwan

/* Keys tell what they do: what is said stands here too. */
Panel {
    id: panel

    title: qsTrId("explore.telling")

    Paragraph {
        width: parent.width
        say: qsTrId("explore.telling.on")
    }

    Words {
        width: parent.width
        height: Math.max(Theme.targetButton, implicitHeight)
        say: Explore.told
        letters: Theme.h2
        strong: true
        spoken: false
    }
}
