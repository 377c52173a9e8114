pragma Singleton
import QtQuick

/* Interface words that content names by key. */
QtObject {
    function of(key: string): string {
        switch (key) {
        case "fact.fee":
            return qsTrId("fact.fee");
        case "fact.duration":
            return qsTrId("fact.duration");
        case "fact.place":
            return qsTrId("fact.place");
        case "fact.hours":
            return qsTrId("fact.hours");
        case "channel.counter":
            return qsTrId("channel.counter");
        case "channel.phone":
            return qsTrId("channel.phone");
        case "channel.online":
            return qsTrId("channel.online");
        case "channel.post":
            return qsTrId("channel.post");
        case "channel.email":
            return qsTrId("channel.email");
        default:
            return "";
        }
    }

    function channelIcon(kind: string): string {
        switch (kind) {
        case "phone":
            return "phone";
        case "online":
            return "device-mobile";
        case "post":
            return "envelope";
        case "email":
            return "at";
        default:
            return "storefront";
        }
    }
}
