import QtQuick
import Theme

/* A small line without scales; its figures are told beside it. */
Canvas {
    id: line

    property list<real> values: []
    property color ink: Theme.primary

    Accessible.ignored: true
    onValuesChanged: requestPaint()
    onInkChanged: requestPaint()
    onWidthChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d");
        pen.reset();
        const told = values.filter(value => value > -1e8);
        if (told.length < 2)
            return;
        const low = Math.min(...told), high = Math.max(...told), span = high - low || 1;
        const edge = 5;
        const at = index => {
            const x = edge + (width - 2 * edge) * index / (values.length - 1);
            return Theme.rtl ? width - x : x;
        };
        const up = value => height - edge - (height - 2 * edge) * (value - low) / span;
        pen.strokeStyle = ink;
        pen.lineWidth = 2;
        pen.lineJoin = "round";
        pen.beginPath();
        let last = -1;
        for (let i = 0; i < values.length; ++i) {
            if (values[i] < -1e8)
                continue;
            if (last < 0)
                pen.moveTo(at(i), up(values[i]));
            else
                pen.lineTo(at(i), up(values[i]));
            last = i;
        }
        pen.stroke();
        pen.fillStyle = ink;
        pen.beginPath();
        pen.arc(at(last), up(values[last]), 4, 0, 2 * Math.PI);
        pen.fill();
    }
}
