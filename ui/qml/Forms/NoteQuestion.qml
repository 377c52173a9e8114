import QtQuick
import Theme

/* A note is its label, which the screen shows already; nothing is asked. */
QuestionItem {
    implicitHeight: Theme.spaceS2
}
