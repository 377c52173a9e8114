import QtQuick
import Theme
import Controls

/* White paper and a black pen, in every theme: what is drawn is read on paper too. */
Item {
    id: paper

    property string name
    property string description
    property bool signature: false
    property bool wrong: false
    readonly property int strokes: lines.length
    readonly property bool empty: lines.length === 0 && ground.length === 0
    /* each a list of points, as shares of the width, from the top left */
    property var lines: []
    /* a picture drawn before, as something a canvas can load */
    property string ground
    /* the author's picture, to be drawn upon */
    property string given
    readonly property real pen: Math.max(3, Math.round(Theme.edge * 2.5))

    signal drawn(string url)
    signal emptied

    function show(url: string): void {
        paper.lines = [];
        paper.ground = url;
        paper.load(url);
        canvas.requestPaint();
    }

    function load(url: string): void {
        if (url.length > 0 && canvas.available && !canvas.isImageLoaded(url))
            canvas.loadImage(url);
    }

    /* Where a picture lies on the paper: whole, in the middle. */
    function placeOf(wide: real, high: real): rect {
        const scale = Math.min(canvas.width / wide, canvas.height / high);
        return Qt.rect((canvas.width - wide * scale) / 2, (canvas.height - high * scale) / 2, wide * scale, high * scale);
    }

    function undo(): void {
        paper.lines = paper.lines.slice(0, -1);
        canvas.requestPaint();
        if (paper.empty)
            paper.emptied();
        else
            send.restart();
    }

    function add(x: real, y: real, begins: bool): void {
        const point = [Math.min(1, Math.max(0, x / width)), Math.min(height, Math.max(0, y)) / width];
        if (begins)
            paper.lines = paper.lines.concat([[point]]);
        else
            paper.lines[paper.lines.length - 1].push(point);
        canvas.requestPaint();
    }

    onGivenChanged: paper.load(paper.given)

    Accessible.role: Accessible.Graphic
    Accessible.name: paper.name
    Accessible.description: paper.description

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: "white"
        border.width: Math.max(Theme.edge, Theme.fieldEdge)
        border.color: paper.wrong ? Theme.danger : Theme.fieldEdgeColour
        Accessible.ignored: true
    }

    Rectangle {
        visible: paper.signature
        x: Theme.spaceS8
        y: Math.round(parent.height * 0.74)
        width: parent.width - 2 * Theme.spaceS8
        height: Math.max(2, Theme.edge)
        color: "#5b6b6d"
        Accessible.ignored: true
    }

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        y: paper.signature ? Math.round(parent.height * 0.76) : Math.round((parent.height - height) / 2)
        width: parent.width - 2 * Theme.spaceS8
        visible: paper.empty && paper.given.length === 0
        say: paper.name
        color: "#3f4d4f"
        align: "center"
        spoken: false
    }

    // only to know how large the picture is
    Image {
        id: size

        visible: false
        source: paper.ground || paper.given
        Accessible.ignored: true
        onStatusChanged: canvas.requestPaint()
    }

    Canvas {
        id: canvas

        anchors.fill: parent
        anchors.margins: Math.max(Theme.edge, Theme.fieldEdge) + Theme.radiusControl * 0.3
        renderStrategy: Canvas.Immediate
        renderTarget: Canvas.Image
        Accessible.ignored: true
        onAvailableChanged: {
            paper.load(paper.given);
            paper.load(paper.ground);
        }
        onImageLoaded: canvas.requestPaint()
        onWidthChanged: canvas.requestPaint()
        onHeightChanged: canvas.requestPaint()
        onPaint: {
            const pen = canvas.getContext("2d");
            pen.clearRect(0, 0, width, height);
            const picture = paper.ground || paper.given;
            if (picture.length > 0 && canvas.isImageLoaded(picture)) {
                const place = paper.placeOf(size.implicitWidth, size.implicitHeight);
                pen.drawImage(picture, place.x, place.y, place.width, place.height);
            }
            pen.lineWidth = paper.pen;
            pen.lineCap = "round";
            pen.lineJoin = "round";
            pen.strokeStyle = "black";
            for (const line of paper.lines) {
                pen.beginPath();
                pen.moveTo(line[0][0] * width, line[0][1] * width);
                if (line.length === 1)
                    pen.lineTo(line[0][0] * width + 0.1, line[0][1] * width);
                for (const point of line)
                    pen.lineTo(point[0] * width, point[1] * width);
                pen.stroke();
            }
        }
    }

    // the picture is taken once the pen has rested, after it was painted
    Timer {
        id: send

        interval: 60
        onTriggered: paper.drawn(canvas.toDataURL("image/png"))
    }

    MouseArea {
        anchors.fill: canvas
        preventStealing: true
        onPressed: mouse => {
            send.stop();
            paper.add(mouse.x, mouse.y, true);
        }
        onPositionChanged: mouse => paper.add(mouse.x, mouse.y, false)
        onReleased: send.restart()
        onCanceled: send.restart()
    }
}
