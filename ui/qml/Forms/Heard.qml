import QtQuick
import Controls
import Diwan

/* What a button that plays a recording of the author knows: which one, whether it is heard now,
   and whether it cannot be. It is silent when the button goes, or gets another recording. */
Item {
    id: heard

    property string sound
    property bool broken: false
    readonly property bool playing: sound.length > 0 && Recorder.playing === sound
    readonly property string reason: qsTrId("types.hear.failed")
    property bool begun: false

    function toggle(): void {
        heard.begun = true;
        Recorder.hear(heard.sound);
    }

    function hush(): void {
        if (heard.begun)
            Recorder.quiet();
        heard.begun = false;
    }

    visible: false
    onSoundChanged: {
        heard.hush();
        heard.broken = false;
    }
    Component.onDestruction: heard.hush()

    Connections {
        target: heard.begun ? Recorder : null

        function onUnheard(sound: string): void {
            if (sound !== heard.sound)
                return;
            heard.broken = true;
            Touch.refused(heard.reason);
        }
    }
}
