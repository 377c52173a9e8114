import QtQuick
import Theme
import Controls
import Diwan

/* Name of the place, and the three ways that are always open: home, language, end. */
Rectangle {
    id: header

    signal languageAsked

    readonly property bool stacked: Theme.xl && Theme.portrait
        || name.implicitWidth + buttons.implicitWidth + brand.spacing + star.width + 2 * Theme.margin + Theme.spaceS6 > width

    implicitHeight: stacked
        ? brand.implicitHeight + Theme.targetSmallButton + 3 * Theme.spaceS4
        : Math.max(Theme.targetSmallButton + 2 * Theme.spaceS5, brand.implicitHeight + Theme.spaceS4)
    color: Theme.surface

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.highContrast ? Theme.edge : Math.max(1, Theme.edge / 2)
        color: Theme.hairline
        Accessible.ignored: true
    }

    Row {
        id: brand

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: header.stacked ? Theme.spaceS4 : (header.height - height) / 2
        spacing: Theme.spaceS3

        Star {
            id: star

            anchors.verticalCenter: parent.verticalCenter
            size: Math.round(Theme.iconDock * 1.2)
        }

        Words {
            id: name

            anchors.verticalCenter: parent.verticalCenter
            say: Guide.centre.title
            letters: Theme.body
            strong: true
            color: Theme.primary
        }
    }

    Row {
        id: buttons

        x: header.stacked !== Theme.rtl ? Theme.margin : header.width - width - Theme.margin
        y: header.stacked ? brand.y + brand.height + Theme.spaceS4 : (header.height - height) / 2
        spacing: Theme.spaceGap

        HeaderKey {
            icon: "house"
            name: qsTrId("header.home")
            selected: Visit.page === "home"
            onActivated: Visit.home()
        }

        HeaderKey {
            icon: "globe"
            name: Visit.languageName
            description: qsTrId("header.language")
            onActivated: header.languageAsked()
        }

        HeaderKey {
            icon: "sign-out"
            mirrors: true
            name: qsTrId("header.end")
            onActivated: Visit.askEnd()
        }
    }
}
