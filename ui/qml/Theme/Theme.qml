pragma Singleton
import QtQuick
import Diwan

/* The tokens of the design with their types, so that the linter knows every name. */
QtObject {
    id: theme

    readonly property var palette: Look.palette
    readonly property var lengths: Look.lengths
    readonly property var letters: Look.letters
    readonly property var motion: Look.motion

    // QML takes `onPrimary: …` for a signal's handler and leaves the colour black; an alias is
    // the way to a name that begins so.
    readonly property var inks: QtObject {
        id: inks

        property color primary: theme.palette["onPrimary"]
        property color tint: theme.palette["onTint"]
        property color wordMark: theme.palette["onWordMark"]
        property color hero: theme.palette["onHero"]
    }

    // Colours
    readonly property color canvas: theme.palette["canvas"]
    readonly property color surface: theme.palette["surface"]
    readonly property color sunken: theme.palette["sunken"]
    readonly property color text: theme.palette["text"]
    readonly property color textSoft: theme.palette["textSoft"]
    readonly property color fieldEdgeColour: theme.palette["fieldEdge"]
    readonly property color touchEdge: theme.palette["touchEdge"]
    readonly property color hairline: theme.palette["hairline"]
    readonly property color primary: theme.palette["primary"]
    readonly property color primaryPressed: theme.palette["primaryPressed"]
    property alias onPrimary: inks.primary
    readonly property color tint: theme.palette["tint"]
    property alias onTint: inks.tint
    readonly property color accent: theme.palette["accent"]
    readonly property color focusOuterColour: theme.palette["focusOuter"]
    readonly property color focusInnerColour: theme.palette["focusInner"]
    readonly property color scanColour: theme.palette["scan"]
    readonly property color scanDashColour: theme.palette["scanDash"]
    readonly property color wordMark: theme.palette["wordMark"]
    property alias onWordMark: inks.wordMark
    readonly property color sentenceMark: theme.palette["sentenceMark"]
    readonly property color success: theme.palette["success"]
    readonly property color successTint: theme.palette["successTint"]
    readonly property color warning: theme.palette["warning"]
    readonly property color warningTint: theme.palette["warningTint"]
    readonly property color danger: theme.palette["danger"]
    readonly property color dangerTint: theme.palette["dangerTint"]
    readonly property color hero: theme.palette["hero"]
    property alias onHero: inks.hero
    readonly property color heroPattern: theme.palette["heroPattern"]

    // Lengths in px
    readonly property int spaceGap: theme.lengths["spaceGap"]
    readonly property int spaceS1: theme.lengths["spaceS1"]
    readonly property int spaceS2: theme.lengths["spaceS2"]
    readonly property int spaceS3: theme.lengths["spaceS3"]
    readonly property int spaceS4: theme.lengths["spaceS4"]
    readonly property int spaceS5: theme.lengths["spaceS5"]
    readonly property int spaceS6: theme.lengths["spaceS6"]
    readonly property int spaceS8: theme.lengths["spaceS8"]
    readonly property int spaceS12: theme.lengths["spaceS12"]
    readonly property int spaceMargin: theme.lengths["spaceMargin"]
    readonly property int spaceMarginXl: theme.lengths["spaceMarginXl"]
    readonly property int targetMinimum: theme.lengths["targetMinimum"]
    readonly property int targetChip: theme.lengths["targetChip"]
    readonly property int targetSmallButton: theme.lengths["targetSmallButton"]
    readonly property int targetButton: theme.lengths["targetButton"]
    readonly property int targetDialogButton: theme.lengths["targetDialogButton"]
    readonly property int targetKey: theme.lengths["targetKey"]
    readonly property int targetRatingWidth: theme.lengths["targetRatingWidth"]
    readonly property int targetRatingHeight: theme.lengths["targetRatingHeight"]
    readonly property int iconInline: theme.lengths["iconInline"]
    readonly property int iconControl: theme.lengths["iconControl"]
    readonly property int iconDock: theme.lengths["iconDock"]
    readonly property int iconTile: theme.lengths["iconTile"]
    readonly property int radiusSmall: theme.lengths["radiusSmall"]
    readonly property int radiusControl: theme.lengths["radiusControl"]
    readonly property int radiusCard: theme.lengths["radiusCard"]
    readonly property int radiusDialog: theme.lengths["radiusDialog"]
    readonly property int focusOuter: theme.lengths["focusOuter"]
    readonly property int focusInner: theme.lengths["focusInner"]
    readonly property int edge: theme.lengths["edge"]
    readonly property int fieldEdge: theme.lengths["fieldEdge"]
    readonly property int selectedEdge: theme.lengths["selectedEdge"]
    readonly property int header: theme.lengths["header"]
    readonly property int dock: theme.lengths["dock"]
    readonly property int dockLandscape: theme.lengths["dockLandscape"]
    readonly property int actionBar: theme.lengths["actionBar"]
    readonly property real lowReachEmptyTop: theme.lengths["lowReachEmptyTop"]
    readonly property int margin: Look.size === 3 ? spaceMarginXl : spaceMargin

    // Letters in px (Latin; a script has its own factor)
    readonly property real label: theme.letters["label"]
    readonly property real body: theme.letters["body"]
    readonly property real lead: theme.letters["lead"]
    readonly property real h2: theme.letters["h2"]
    readonly property real h1: theme.letters["h1"]
    readonly property real display: theme.letters["display"]
    readonly property real reference: theme.letters["reference"]

    /* of a key of the staff desktop with one line of words, whatever their script */
    readonly property real keyHeight: Math.max(theme.targetButton, 1.6 * theme.body + theme.spaceS3)

    // Durations in ms
    readonly property int pressTime: theme.motion["press"]
    readonly property int stateTime: theme.motion["state"]
    readonly property int pageTime: theme.motion["page"]

    /* what is known of each language's letters, by tag; it never changes */
    readonly property var faces: ({})

    /* {rtl, mark, family, factor, lineHeight} of a language, or of the screen's. */
    function face(tag: string): var {
        const lang = tag.length > 0 ? tag : theme.language;
        return theme.faces[lang] ?? (theme.faces[lang] = Look.face(lang));
    }

    readonly property string language: Look.language
    readonly property bool rtl: Look.rtl
    readonly property bool portrait: Look.portrait
    readonly property bool xl: Look.size === 3
    readonly property bool large: Look.size >= 2
    readonly property bool highContrast: Look.highContrast
}
