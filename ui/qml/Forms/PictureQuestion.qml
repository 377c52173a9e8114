pragma ComponentBehavior: Bound

import QtQuick
import Theme

/* Choices with pictures: one of them, or any of them. The label stands under its picture and is
   what is spoken; a choice without a picture keeps its place and its words. */
QuestionItem {
    id: page

    readonly property bool many: question["kind"] === "select_multiple"
    readonly property real gap: Theme.spaceS4
    readonly property bool big: appearance.indexOf("big-image") >= 0
    readonly property int across: Math.max(1, Math.min(choices.length, page.wanted()))
    readonly property real cell: Math.floor((width - gap * (across - 1)) / across)
    readonly property int lines: Math.max(1, Math.ceil(choices.length / across))
    readonly property bool heard: choices.some(choice => choice["audio"])
    readonly property real hearHeight: heard ? (Theme.xl ? Theme.targetButton : Theme.targetSmallButton) + Theme.spaceGap : 0
    readonly property real labelHeight: Theme.body * 2.6 + hearHeight
    readonly property real pictureHeight: {
        const liked = Math.round(cell * (page.big ? 0.8 : 0.66));
        if (page.room <= 0)
            return liked;
        const free = (page.room + gap) / lines - gap - labelHeight - Theme.spaceS4 * 3;
        return Math.max(Theme.targetButton * 1.2, Math.min(liked, free));
    }

    function wanted(): int {
        const asked = page.appearance.map(name => /^columns-(\d+)$/.exec(name)).find(found => found !== null);
        const most = Theme.portrait ? (Theme.xl ? 2 : 3) : 5;
        return asked ? Math.min(most, Number(asked[1])) : Theme.portrait ? (page.big && page.choices.length <= 2 ? 1 : 2) : 4;
    }

    function pick(index: int): void {
        if (!page.many)
            page.answered(page.choices[index]["value"]);
        else
            page.answered(page.choices.filter((choice, at) => choice["selected"] !== (at === index))
                .map(choice => choice["value"]));
    }

    implicitHeight: grid.height
    Keys.onPressed: event => page.step(Array.from({ length: cards.count }, (nothing, at) => cards.itemAt(at).children[0]), event)

    Grid {
        id: grid

        width: parent.width
        columns: page.across
        spacing: page.gap

        Repeater {
            id: cards

            model: page.choices.length

            Item {
                id: place

                required property int index
                readonly property var choice: page.choices[index]

                width: page.cell
                height: touch.implicitHeight + page.hearHeight

                PictureCard {
                    id: touch

                    width: parent.width
                    height: implicitHeight
                    pictureHeight: page.pictureHeight
                    many: page.many
                    lang: page.lang
                    picture: place.choice["image"] ?? ""
                    name: place.choice["label"]
                    description: page.position(place.index, page.choices.length)
                    selected: place.choice["selected"]
                    onActivated: page.pick(place.index)
                }

                Loader {
                    anchors.bottom: parent.bottom
                    active: (place.choice["audio"] ?? "").length > 0
                    sourceComponent: HearButton {
                        width: page.cell
                        kind: "quiet"
                        sound: place.choice["audio"] ?? ""
                        name: playing ? qsTrId("types.hear.stop") : qsTrId("types.hear.choice").arg(place.choice["label"])
                        words: playing ? name : qsTrId("types.hear")
                    }
                }
            }
        }
    }
}
