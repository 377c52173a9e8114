"""Who else may see and hear: the screen goes dark on wish, personal text waits for headphones."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Privacy(QObject):
    """`dark` needs no sight to enter or leave. `headphones` is what the socket last reported."""

    changed = Signal()
    darkened = Signal(bool)

    def __init__(self, *, handset: bool = False, parent: QObject | None = None) -> None:
        """`handset`: there is no loudspeaker at all, so whoever listens listens alone."""
        super().__init__(parent)
        self._handset = handset
        self._headphones = False
        self._dark = False

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._dark

    @Property(bool, notify=changed)
    def headphones(self) -> bool:
        return self._headphones

    @Property(bool, notify=changed)
    def alone(self) -> bool:
        """Whether nobody else hears."""
        return self._handset or self._headphones

    @Slot(bool)
    def setDark(self, dark: bool) -> None:
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()
            self.darkened.emit(dark)

    def set_headphones(self, inserted: bool) -> None:
        self._headphones = inserted
        self.changed.emit()

    def reset(self) -> None:
        """The headphones stay where they are; the dark does not."""
        self._dark = False
        self.changed.emit()
