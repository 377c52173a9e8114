import QtQuick

/* "I have read this": one box, whose answer is "OK" or none. */
QuestionItem {
    id: page

    implicitHeight: row.implicitHeight

    ChoiceRow {
        id: row

        width: parent.width
        many: true
        name: qsTrId("forms.acknowledge")
        selected: page.value !== null && page.value !== ""
        onActivated: page.answered(row.selected ? null : "OK")
    }
}
