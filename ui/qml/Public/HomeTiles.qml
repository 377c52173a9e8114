import QtQuick
import Theme
import Controls
import Diwan

/* The ways to be heard. Those without a form in the pack are not offered, and the last of an uneven
   number takes the whole line. */
Flow {
    id: tiles

    property int columns: 2
    readonly property real tileWidth: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property Item alone: {
        const shown = [];
        for (let i = 0; i < children.length; ++i) {
            if (children[i].visible)
                shown.push(children[i]);
        }
        return shown.length % columns === 1 ? shown[shown.length - 1] : null;
    }
    readonly property int count: Array.from(children).filter(each => each.visible).length
    /* more than four lie on their side, so that what people come for most stays in sight below them */
    readonly property bool flat: !Theme.portrait || Theme.xl || count > 4
    /* a wide screen is low: more than four have room for their names only, the voice says the rest */
    readonly property bool brief: !Theme.portrait && count > 4
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

    /* One vote a visit: who has voted on all that is open sees the newest one's result. */
    function openVote(purpose: string): void {
        const forms = Guide.forms(purpose);
        const open = forms.filter(each => !Polls.given.includes(each));
        if (open.length > 0) {
            Visit.open(Feedback.begin(open[0], purpose) ? Feedback.page : "unavailable");
        } else if (forms.length > 0) {
            Polls.show(forms[0]);
            Visit.open("poll");
        }
    }

    spacing: Theme.spaceS6

    Tile {
        width: tiles.alone === this ? tiles.width : tiles.tileWidth
        flat: tiles.flat
        brief: tiles.brief
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
        width: tiles.alone === this ? tiles.width : tiles.tileWidth
        flat: tiles.flat
        brief: tiles.brief
        arrowed: Theme.xl
        height: tiles.tallest
        visible: Guide.forms("suggestion").length > 0
        icon: "lightbulb"
        name: qsTrId("home.suggestion")
        line: qsTrId("home.suggestion.line")
        onActivated: tiles.openForm("suggestion")
    }

    Tile {
        width: tiles.alone === this ? tiles.width : tiles.tileWidth
        flat: tiles.flat
        brief: tiles.brief
        arrowed: Theme.xl
        height: tiles.tallest
        visible: Stories.there
        icon: "circle-wavy-check"
        name: qsTrId("stories.title")
        line: qsTrId("stories.line")
        onActivated: Visit.open("stories")
    }

    Tile {
        width: tiles.alone === this ? tiles.width : tiles.tileWidth
        flat: tiles.flat
        brief: tiles.brief
        arrowed: Theme.xl
        height: tiles.tallest
        visible: Guide.forms("poll").length > 0
        icon: "hand"
        name: qsTrId("home.poll")
        line: qsTrId("home.poll.line")
        onActivated: tiles.openVote("poll")
    }

    Tile {
        width: tiles.alone === this ? tiles.width : tiles.tileWidth
        flat: tiles.flat
        brief: tiles.brief
        arrowed: Theme.xl
        height: tiles.tallest
        visible: Guide.forms("quiz").length > 0
        icon: "puzzle-piece"
        name: qsTrId("home.quiz")
        line: qsTrId("home.quiz.line")
        onActivated: tiles.openVote("quiz")
    }

    Tile {
        width: tiles.alone === this ? tiles.width : tiles.tileWidth
        flat: tiles.flat
        brief: tiles.brief
        arrowed: Theme.xl
        height: tiles.tallest
        icon: "ticket"
        name: qsTrId("followup.title")
        line: qsTrId("followup.line")
        onActivated: Visit.open("followup")
    }
}
