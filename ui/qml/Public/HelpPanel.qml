import QtQuick
import Controls
import Diwan

/* What the keys do, and that people are here. */
Panel {
    title: qsTrId("help.title")

    Paragraph {
        width: parent.width
        say: qsTrId("help.touch")
    }

    Paragraph {
        width: parent.width
        say: qsTrId("help.bar")
    }

    Paragraph {
        width: parent.width
        //: %1 is a telephone number
        say: qsTrId("help.people").arg("\u2068" + Guide.centre.phone + "\u2069")
    }
}
