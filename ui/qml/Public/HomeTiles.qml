import QtQuick
import Theme
import Controls
import Diwan

/* The ways to be heard. Those without a form in the pack are not offered. */
Grid {
    id: tiles

    readonly property real tileWidth: (width - (columns - 1) * columnSpacing) / columns
    readonly property real tallest: {
        let high = 0;
        for (let i = 0; i < children.length; ++i) {
            if (children[i].visible)
                high = Math.max(high, children[i].implicitHeight);
        }
        return high;
    }

    function openForm(purpose: string): void {
        const forms = Guide.forms(purpose);
        if (forms.length > 0)
            Visit.open(Feedback.begin(forms[0], purpose) ? Feedback.page : "unavailable");
    }

    columnSpacing: Theme.spaceS6
    rowSpacing: Theme.spaceS6

    Tile {
        width: tiles.tileWidth
        flat: !Theme.portrait || Theme.xl
        arrowed: Theme.xl
        height: tiles.tallest
        visible: Guide.forms("satisfaction").length > 0
        icon: "chat-circle-text"
        iconMirrors: true
        name: qsTrId("home.feedback")
        line: qsTrId("home.feedback.line")
        onActivated: tiles.openForm("satisfaction")
    }

    Tile {
        width: tiles.tileWidth
        flat: !Theme.portrait || Theme.xl
        arrowed: Theme.xl
        height: tiles.tallest
        visible: Guide.forms("suggestion").length > 0
        icon: "lightbulb"
        name: qsTrId("home.suggestion")
        line: qsTrId("home.suggestion.line")
        onActivated: tiles.openForm("suggestion")
    }

    Tile {
        width: tiles.tileWidth
        flat: !Theme.portrait || Theme.xl
        arrowed: Theme.xl
        height: tiles.tallest
        visible: Guide.forms("poll").length > 0
        icon: "hand"
        name: qsTrId("home.poll")
        line: qsTrId("home.poll.line")
        onActivated: tiles.openForm("poll")
    }

    Tile {
        width: tiles.tileWidth
        flat: !Theme.portrait || Theme.xl
        arrowed: Theme.xl
        height: tiles.tallest
        icon: "ticket"
        name: qsTrId("followup.title")
        line: qsTrId("followup.line")
        onActivated: Visit.open("followup")
    }
}
