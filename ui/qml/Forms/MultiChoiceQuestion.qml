import QtQuick

/* Any of several; the answer is the list of values in the author's order. */
ChoiceList {
    id: page

    many: true
    onChosen: index => page.answered(page.choices
        .filter((choice, at) => choice["selected"] !== (at === index))
        .map(choice => choice["value"]))
}
