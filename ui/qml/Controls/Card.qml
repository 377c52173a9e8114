import QtQuick
import Theme

/* A quiet surface for information. It has no edge: it cannot be touched. */
Rectangle {
    color: Theme.surface
    radius: Theme.radiusCard
    border.width: Theme.highContrast ? Theme.edge : 0
    border.color: Theme.hairline
    Accessible.ignored: true
}
