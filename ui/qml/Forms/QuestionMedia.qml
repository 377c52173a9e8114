import QtQuick
import Theme

/* What an author shows and says besides the words: a picture, and their own voice. */
Column {
    id: media

    property var question
    /* height the picture may have */
    property real most: Theme.targetRatingHeight
    readonly property bool pictured: picture.there
    readonly property string sound: question["audio"] ?? ""

    spacing: Theme.spaceS4
    visible: picture.there || sound.length > 0

    Picture {
        id: picture

        width: parent.width
        most: media.most
        source: media.question["image"] ?? ""
        name: there ? qsTrId("types.picture").arg(media.question["label"] ?? "") : ""
    }

    HearButton {
        id: hear

        anchors.left: parent.left
        visible: media.sound.length > 0
        sound: media.sound
        name: playing ? qsTrId("types.hear.stop") : qsTrId("types.hear.question")
    }
}
