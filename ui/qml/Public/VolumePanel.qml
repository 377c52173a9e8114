import QtQuick
import Diwan

/* Louder and softer; back to the middle after each visit. */
StepsPanel {
    title: qsTrId("volume.title")
    step: Narration.volume
    count: Narration.volumeSteps
    //: %1 is a step, %2 how many there are
    present: qsTrId("volume.step").arg(Narration.volume + 1).arg(Narration.volumeSteps)
    less: qsTrId("volume.softer")
    more: qsTrId("volume.louder")
    lessIcon: "speaker-low"
    moreIcon: "speaker-high"
    onStepped: value => Narration.setVolume(value)
}
