import QtQuick
import Diwan

/* The poll that is open now and was not voted on in this visit, by its own question and its last day;
   where there is none, the newest, whose key leads to its result. */
InviteCard {
    id: card

    readonly property var polls: Guide.language.length > 0 ? Guide.forms("poll") : []
    readonly property var remaining: polls.filter(each => !Polls.given.includes(each))
    readonly property string poll: remaining[0] ?? polls[0] ?? ""
    readonly property string until: Guide.language.length > 0 ? Stories.until(poll) : ""

    /* One vote a visit: who has voted sees the result. */
    function enter(): void {
        if (card.remaining.length > 0) {
            Visit.open(Feedback.begin(card.poll, "poll") ? Feedback.page : "unavailable");
        } else {
            Polls.show(card.poll);
            Visit.open("poll");
        }
    }

    height: visible ? implicitHeight : 0
    visible: question.length > 0
    title: until.length > 0 ? qsTrId("polls.until").arg(until) : qsTrId("stories.poll")
    question: Guide.language.length > 0 ? Stories.asks(poll) : ""
    icon: "hand"
    verb: qsTrId("stories.vote")
    onActivated: card.enter()
}
