import QtQuick
import Theme

/* A field of eight-point stars that fades into the ground. Drawn once, as a picture: shapes would
   cost a tenth of a second of every start. */
Image {
    id: field

    readonly property int cell: Math.round(Theme.targetRatingWidth * 0.58)
    readonly property string ink: String(Theme.heroPattern).replace("#", "")

    visible: !Theme.highContrast
    source: visible && width > cell && height > cell
        ? "image://khatam/" + cell + "/" + Math.max(2, Theme.edge) + "/" + ink : ""
    sourceSize.width: width
    sourceSize.height: height
    Accessible.ignored: true
}
