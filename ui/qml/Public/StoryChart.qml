pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

/* A bar for each month, its value on it; a dashed line where something changed. Time runs as one reads. */
Item {
    id: chart

    property var story: ({})
    readonly property var figure: story.chart ?? {}
    readonly property var bars: figure.bars ?? []
    readonly property string lang: story.lang ?? Theme.language
    readonly property real gap: Theme.spaceS4
    readonly property real barWidth: (width - gap * (bars.length - 1)) / Math.max(1, bars.length)
    readonly property real most: bars.reduce((high, bar) => Math.max(high, bar.value), 0)
    readonly property int turn: bars.findIndex(bar => bar.after)
    readonly property bool marked: turn > 0 && (figure.marker ?? "").length > 0
    /* where the line stands, from where reading starts */
    readonly property real turnAt: turn * (barWidth + gap) - gap / 2
    /* its words stand on the side with more room, above the bars where those are high */
    readonly property bool later: turnAt < width / 2 + gap
    readonly property real beside: bars.reduce((high, bar, at) => (at >= turn) === later ? Math.max(high, bar.value) : high, 0)
    readonly property real lift: marked ? Math.max(0, happened.height + Theme.spaceS2 - tallest * (1 - beside / most)) : 0
    readonly property real tallest: Theme.targetButton * (Theme.portrait ? 2.2 : 1.7)
    readonly property real valueHeight: Math.round(Theme.body * 1.8)
    /* months or values that would not fit side by side */
    readonly property bool crowded: names.widest > barWidth + gap * 0.8

    implicitHeight: lift + valueHeight + tallest + Theme.edge + names.height + Theme.spaceS2

    Repeater {
        model: chart.bars

        Item {
            id: bar

            required property int index
            required property var modelData

            x: Theme.rtl ? chart.width - width - index * (chart.barWidth + chart.gap) : index * (chart.barWidth + chart.gap)
            y: chart.lift
            width: chart.barWidth
            height: chart.valueHeight + chart.tallest

            Rectangle {
                id: body

                anchors.bottom: parent.bottom
                width: parent.width
                height: chart.most > 0 ? Math.max(Theme.edge, chart.tallest * bar.modelData.value / chart.most) : Theme.edge
                topLeftRadius: Theme.radiusSmall
                topRightRadius: Theme.radiusSmall
                // where there are but two colours, what was before is hollow
                color: bar.modelData.after ? Theme.primary : Theme.highContrast ? Theme.surface : Theme.touchEdge
                border.width: Theme.highContrast ? Theme.edge : 0
                border.color: Theme.primary
                Accessible.ignored: true
            }

            Words {
                anchors.bottom: body.top
                width: parent.width
                say: bar.modelData.shown
                lang: chart.lang
                align: "center"
                strong: true
                spoken: false
            }
        }
    }

    Rectangle {
        id: ground

        y: chart.lift + chart.valueHeight + chart.tallest
        width: parent.width
        height: Math.max(2, Theme.edge * 0.7)
        color: Theme.textSoft
        Accessible.ignored: true
    }

    Item {
        id: names

        readonly property real widest: {
            let wide = 0;
            for (let i = 0; i < months.count; ++i)
                wide = Math.max(wide, (months.itemAt(i) as Words)?.implicitWidth ?? 0);
            return wide;
        }

        anchors.top: ground.bottom
        anchors.topMargin: Theme.spaceS2
        width: parent.width
        height: Math.round(Theme.body * 1.8)

        Repeater {
            id: months

            model: chart.bars

            Words {
                required property int index
                required property var modelData

                x: (Theme.rtl ? chart.width - chart.barWidth - index * (chart.barWidth + chart.gap) : index * (chart.barWidth + chart.gap)) + (chart.barWidth - implicitWidth) / 2
                say: modelData.label
                lang: chart.lang
                strong: modelData.after
                color: modelData.after ? Theme.text : Theme.textSoft
                wrapMode: Text.NoWrap
                // a bar is heard as "June 2026: 38 minutes"
                Accessible.name: modelData.said
            }
        }
    }

    Column {
        visible: chart.marked
        x: (Theme.rtl ? chart.width - chart.turnAt : chart.turnAt) - width / 2
        width: Math.max(2, Theme.edge * 0.7)
        spacing: Theme.spaceS2

        Repeater {
            model: chart.marked ? Math.floor(ground.y / (2 * Theme.spaceS2)) : 0

            Rectangle {
                width: parent.width
                height: Theme.spaceS2
                color: Theme.text
                Accessible.ignored: true
            }
        }
    }

    Words {
        id: happened

        visible: chart.marked
        readonly property real room: (chart.later ? chart.width - chart.turnAt : chart.turnAt) - Theme.spaceS3

        x: Theme.rtl === chart.later ? (chart.later ? 0 : chart.width - room) + (chart.later ? room - width : 0) : chart.later ? chart.turnAt + Theme.spaceS3 : room - width
        width: Math.min(implicitWidth, room)
        say: chart.figure.marker ?? ""
        lang: chart.lang
        strong: true
        color: Theme.primary
    }
}
