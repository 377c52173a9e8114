import QtQuick
import Theme
import Controls
import Diwan

/* Signing in. */
FocusScope {
    id: door

    focus: true
    Component.onCompleted: name.take()

    /* who mistyped goes on typing */
    Connections {
        target: Desk

        function onRefused(): void {
            password.take();
        }
    }

    Accessible.role: Accessible.Pane
    //: the page on which staff sign in
    Accessible.name: qsTrId("desk.door.title")

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceS8, 26 * Theme.body)
        height: form.height + 2 * Theme.spaceS8
        radius: Theme.radiusDialog
        color: Theme.surface
        border.width: 1
        border.color: Theme.hairline
        Accessible.ignored: true

        Column {
            id: form

            x: Theme.spaceS8
            y: Theme.spaceS8
            width: parent.width - 2 * Theme.spaceS8
            spacing: Theme.spaceS5

            Brand {
                width: parent.width
            }

            Words {
                width: parent.width
                say: qsTrId("desk.door.title")
                letters: Theme.h1
                strong: true
                heading: 1
            }

            DeskField {
                id: name

                width: parent.width
                //: the name staff sign in with
                name: qsTrId("desk.door.name")
                onEdited: text => name.text = text
                onEntered: password.take()
            }

            DeskField {
                id: password

                width: parent.width
                name: qsTrId("desk.door.password")
                secret: true
                onEdited: text => password.text = text
                onEntered: enter.press()
            }

            Words {
                width: parent.width
                visible: say.length > 0
                say: Desk.message
                color: Theme.danger
                Accessible.role: Accessible.AlertMessage
            }

            ActionButton {
                id: enter

                width: parent.width
                kind: "primary"
                name: Desk.busy ? qsTrId("desk.door.busy") : qsTrId("desk.door.enter")
                icon: "sign-in"
                onActivated: {
                    if (name.text.trim().length === 0)
                        return name.take();
                    if (password.text.length === 0)
                        return password.take();
                    Desk.signIn(name.text, password.text);
                    password.text = "";
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.spaceS2

                Repeater {
                    model: Desk.languages

                    SmallKey {
                        required property var modelData

                        name: modelData.name
                        lang: modelData.code
                        selected: Desk.language === modelData.code
                        checkable: true
                        onActivated: Desk.speak(modelData.code)
                    }
                }
            }
        }
    }
}
