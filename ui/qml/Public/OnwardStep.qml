import QtQuick
import Diwan

/* From an answered question to what follows it: another, the review, or for a short form the disk. */
Item {
    id: step

    function go(): void {
        if (Feedback.quick && Feedback.kind === "review")
            Feedback.submit();
        else
            Visit.replace(Feedback.page);
    }

    visible: false

    Connections {
        target: Feedback

        function onUnfinished(): void {
            if (Feedback.quick)
                Visit.replace(Feedback.page);
        }

        function onRefused(): void {
            if (Feedback.quick)
                Visit.replace("unavailable");
        }
    }
}
