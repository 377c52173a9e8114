import QtQuick
import Diwan

/* Slower and faster, the pitch kept. */
StepsPanel {
    title: qsTrId("speed.title")
    step: Narration.speed
    count: Narration.speedSteps
    //: %1 is a step, %2 how many there are
    present: qsTrId("speed.step").arg(Narration.speed + 1).arg(Narration.speedSteps)
    less: qsTrId("speed.slower")
    more: qsTrId("speed.faster")
    onStepped: value => Narration.setSpeed(value)
}
