"""Finding out without setting off: by a finger that hears what lies under it, by keys that tell."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Explore(QObject):
    """`touch`: a finger is told what it is on, two taps operate it. `telling`: keys say what they do."""

    changed = Signal()
    tellingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._touch = self._telling = False
        self._told = ""

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(bool, notify=changed)
    def telling(self) -> bool:
        return self._telling

    @Property(str, notify=changed)
    def told(self) -> str:
        """What the last key said of itself."""
        return self._told

    @Slot(bool)
    def setTouch(self, on: bool) -> None:
        self._touch = on
        self.changed.emit()

    @Slot(bool)
    def setTelling(self, on: bool) -> None:
        if on != self._telling:
            self._telling = on
            self._told = ""
            self.changed.emit()
            self.tellingChanged.emit()

    def tell(self, words: str) -> None:
        self._told = words
        self.changed.emit()

    def reset(self) -> None:
        self._touch = False
        self.setTelling(False)
        self.changed.emit()
