pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls
import Diwan

/* What a new page needs before there is one: a title, a name for its folder, a service's topic. */
Flickable {
    id: pane

    clip: true
    contentHeight: column.height + 2 * Theme.spaceS6
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Pane
    Accessible.name: card.title

    Component.onCompleted: title.take()

    Column {
        id: column

        x: Theme.rtl ? parent.width - width - Theme.spaceS6 : Theme.spaceS6
        y: Theme.spaceS1
        width: Math.min(parent.width - 2 * Theme.spaceS6, 50 * Theme.body)
        spacing: Theme.spaceS4

        DeskCard {
            id: card

            width: parent.width
            title: Making.kinds.find(each => each.id === Making.kind)?.name ?? ""
            detail: qsTrId("making.explained")

            Words {
                width: card.inner.width
                visible: say.length > 0
                say: Making.figures
                strong: true
            }

            DeskField {
                id: title

                width: card.inner.width
                name: qsTrId("making.title").replace("%1", Making.language.name ?? "")
                lang: Making.language.tag ?? Theme.language
                text: Making.title
                onEdited: text => Making.call(text)
                onEntered: Making.make()
            }

            DeskField {
                width: card.inner.width
                name: qsTrId("making.id")
                lang: "en"
                text: Making.id
                onEdited: text => Making.identify(text)
                onEntered: Making.make()
            }

            DropDown {
                anchors.left: parent.left
                width: Math.min(card.inner.width, 24 * Theme.body)
                visible: Making.kind === "service"
                label: qsTrId("making.topic")
                value: Making.topics.find(each => each.id === Making.topic)?.name ?? ""
                current: Making.topic
                options: Making.topics.map(each => ({ id: each.id, name: each.name, lang: each.lang, checkable: true }))
                onChosen: id => Making.belong(id)
            }

            Flow {
                width: card.inner.width
                spacing: Theme.spaceS2

                SmallKey {
                    primary: true
                    icon: "check"
                    name: qsTrId("making.make")
                    onActivated: Making.make()
                }

                SmallKey {
                    name: qsTrId("making.cancel")
                    onActivated: Making.cancel()
                }
            }
        }
    }
}
