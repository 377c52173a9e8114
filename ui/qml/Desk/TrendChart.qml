pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Diwan

/* The measure over time, its target, and the same as a table. */
DeskCard {
    id: chart

    readonly property var points: Board.trend

    title: Board.finding
    sheet: "trend"
    charted: true
    detail: qsTrId("desk.trend.detail." + Board.measure)

    Canvas {
        id: canvas

        width: parent.width
        height: 250
        Accessible.role: Accessible.Graphic
        Accessible.name: Board.finding
        onWidthChanged: requestPaint()
        onVisibleChanged: requestPaint()

        Connections {
            target: Board

            function onChanged(): void {
                canvas.requestPaint();
            }
        }

        Connections {
            target: Look

            function onChanged(): void {
                canvas.requestPaint();
            }
        }

        onPaint: {
            const pen = getContext("2d");
            pen.reset();
            const points = chart.points;
            const told = points.filter(point => point.value > -1e8).map(point => point.value);
            if (told.length === 0)
                return;
            const target = Board.target > -1e8 ? [Board.target] : [];
            const step = Board.measure === "ces" ? 1 : 10;
            const low = Math.floor(Math.min(...told, ...target) / step) * step;
            const high = Math.max(low + step, Math.ceil(Math.max(...told, ...target) / step) * step);
            const font = Math.round(Theme.label);
            const left = 3.4 * font, foot = 2 * font, top = font;
            const mirror = x => Theme.rtl ? width - x : x;
            const at = index => mirror(left + (width - left - font) * (points.length < 2 ? 1 : index / (points.length - 1)));
            const up = value => top + (height - top - foot) * (1 - (value - low) / (high - low));
            pen.font = font + "px '" + Theme.face(Theme.language).family + "'";
            pen.textAlign = Theme.rtl ? "right" : "left";
            // round figures: as many steps as there is room for, each the same multiple of one
            const apart = step * Math.ceil((high - low) / step / 5);
            for (let value = low; value <= high + 1e-6; value += apart) {
                pen.strokeStyle = Theme.hairline;
                pen.lineWidth = 1;
                pen.beginPath();
                pen.moveTo(mirror(left), up(value));
                pen.lineTo(mirror(width - font), up(value));
                pen.stroke();
                pen.fillStyle = Theme.textSoft;
                pen.fillText(Math.round(value * 10) / 10 + (Board.measure === "csat" ? "%" : ""), mirror(0), up(value) + font / 3);
            }
            pen.textAlign = "center";
            const every = Math.max(1, Math.ceil(points.length * 5 * font / width));
            for (let i = 0; i < points.length; i += every) {
                // the last one ends where the line does, or it would be cut
                pen.textAlign = i < points.length - 1 ? "center" : Theme.rtl ? "left" : "right";
                pen.fillText(points[i].label, at(i), height - font / 3);
            }
            if (target.length > 0) {
                pen.strokeStyle = Theme.warning;
                pen.setLineDash([4, 3]);
                pen.beginPath();
                pen.moveTo(mirror(left), up(target[0]));
                pen.lineTo(mirror(width - font), up(target[0]));
                pen.stroke();
                pen.setLineDash([]);
                pen.fillStyle = Theme.warning;
                pen.textAlign = Theme.rtl ? "right" : "left";
                pen.fillText(qsTrId("desk.trend.target"), mirror(left + 4), up(target[0]) - 4);
            }
            pen.strokeStyle = Theme.primary;
            pen.lineWidth = 3;
            pen.lineJoin = "round";
            pen.beginPath();
            let begun = false, last = 0;
            for (let i = 0; i < points.length; ++i) {
                if (points[i].value < -1e8)
                    continue;
                if (begun)
                    pen.lineTo(at(i), up(points[i].value));
                else
                    pen.moveTo(at(i), up(points[i].value));
                begun = true;
                last = i;
            }
            pen.stroke();
            pen.fillStyle = Theme.primary;
            pen.beginPath();
            pen.arc(at(last), up(points[last].value), 5, 0, 2 * Math.PI);
            pen.fill();
        }
    }
}
