import QtQuick
import Theme
import Controls

/* Where a case stands: an icon and a word, never a colour alone. */
Rectangle {
    id: chip

    property string words
    property string icon
    /* "plain", "warning", "danger" or "success" */
    property string tone: "plain"
    readonly property color ink: tone === "warning" ? Theme.warning : tone === "danger" ? Theme.danger
        : tone === "success" ? Theme.success : Theme.textSoft

    width: row.width + 2 * Theme.spaceS2
    height: row.height + Theme.spaceS1
    radius: height / 2
    color: tone === "warning" ? Theme.warningTint : tone === "danger" ? Theme.dangerTint
        : tone === "success" ? Theme.successTint : Theme.sunken
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.text
    Accessible.ignored: true

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceS1

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: chip.icon
            size: Theme.iconInline
            color: chip.ink
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            say: chip.words
            letters: Theme.label
            strong: true
            color: chip.ink
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
