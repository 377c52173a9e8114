import QtQuick
import Theme
import Controls
import Diwan

/* How long scanning stays on each thing, and the way out of it. */
StepsPanel {
    id: panel

    readonly property int places: 18

    title: qsTrId("scan.title")
    step: Math.round((5 - Scanner.step) / 0.25)
    count: places + 1
    /* as the language writes it: 2, 1.5 or 1,5 */
    readonly property string seconds: Scanner.step.toFixed(2).replace(/\.?0+$/, "").replace(".", Qt.locale(Theme.language).decimalPoint === "," ? "," : ".")

    //: %1 is a number of seconds, such as 1.5
    present: qsTrId("scan.step").arg("\u2068" + seconds + "\u2069")
    less: qsTrId("speed.slower")
    more: qsTrId("speed.faster")
    onStepped: value => value > step ? Scanner.faster() : Scanner.slower()

    ActionButton {
        implicitHeight: Theme.targetSmallButton
        icon: "x"
        iconMirrors: false
        name: qsTrId("scan.stop")
        onActivated: {
            Scanner.setSwitches("none");
            panel.closed();
        }
    }
}
