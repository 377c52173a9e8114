import QtQuick

/* One of several. */
ChoiceList {
    id: page

    onChosen: index => page.answered(page.choices[index]["value"])
}
