"""Reading aloud as the screens see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem

from kiosk.i18n import isolate
from kiosk.speech import ladder
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.a11y.narrator import Narrator

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Narration(QObject):
    """On or off, pause, repeat, speed, volume, and how far a page has been read."""

    changed = Signal()
    ladderChanged = Signal()
    written = Signal(str)
    """A message of the screen while reading aloud is off: nobody hears it."""

    def __init__(
        self,
        narrator: Narrator,
        page: Callable[[], QObject | None],
        parent: QObject | None = None,
    ) -> None:
        """`page` gives the item to read when the whole page is asked for."""
        super().__init__(parent)
        self._narrator = narrator
        self._page = page
        self._volume = ladder.DEFAULT_VOLUME
        self._speed = ladder.DEFAULT_RATE
        narrator.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._narrator.on

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self._narrator.speaking

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._narrator.paused

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What keeps this kiosk from speaking, for staff; empty when nothing does."""
        return self._narrator.fault

    @Property(int, notify=changed)
    def sentence(self) -> int:
        return self._narrator.place[0]

    @Property(int, notify=changed)
    def sentenceCount(self) -> int:
        return self._narrator.place[1]

    @Property(int, notify=ladderChanged)
    def volume(self) -> int:
        return self._volume

    @Property(int, constant=True)
    def volumeSteps(self) -> int:
        return len(ladder.VOLUMES_DB)

    @Property(bool, notify=ladderChanged)
    def volumeChanged(self) -> bool:
        return self._volume != ladder.DEFAULT_VOLUME

    @Property(int, notify=ladderChanged)
    def speed(self) -> int:
        return self._speed

    @Property(int, constant=True)
    def speedSteps(self) -> int:
        return len(ladder.RATES)

    @Property(bool, notify=ladderChanged)
    def speedChanged(self) -> bool:
        return self._speed != ladder.DEFAULT_RATE

    @Slot(bool)
    def setOn(self, on: bool) -> None:
        self._narrator.set_on(on)
        if on:
            self.readPage()

    @Slot()
    def readPage(self) -> None:
        page = self._page()
        if page is not None:
            self._narrator.read(page)

    @Slot()
    def togglePause(self) -> None:
        self._narrator.toggle_pause()

    @Slot()
    def repeat(self) -> None:
        self._narrator.repeat()

    @Slot(int)
    def setVolume(self, step: int) -> None:
        self._volume = ladder.clamp_volume(step)
        self._narrator.speaker.set_volume(self._volume)
        self.ladderChanged.emit()

    @Slot(int)
    def setSpeed(self, step: int) -> None:
        self._speed = ladder.clamp_rate(step)
        self._narrator.speaker.set_rate(self._speed)
        self.ladderChanged.emit()

    @Slot(str)
    def announce(self, text: str) -> None:
        """Say a message that takes no focus, such as what is wrong with an answer."""
        self._announce(text)

    @Slot(str, bool)
    def tell(self, text: str, personal: bool) -> None:
        """Say what a press has changed; what is personal goes to headphones only."""
        self._announce(text, personal=personal)

    @Slot(QQuickItem)
    def turned(self, item: QQuickItem | None) -> None:
        """Say what is chosen now, where the focus stays on what was pressed; it may be gone."""
        if item is not None:
            self._narrator.turned(item)

    def _announce(self, text: str, *, personal: bool = False) -> None:
        self._narrator.announce(text, personal=personal)
        if text and not personal and not self._narrator.on:
            self.written.emit(text)

    @Slot(str)
    def insist(self, text: str) -> None:
        """Say a message also while reading aloud is off."""
        self._narrator.insist(text)

    @Slot(str)
    def sayReference(self, reference: str) -> None:
        """The number, character by character, also while reading aloud is off."""
        self._narrator.insist(isolate(reference))

    def reset(self) -> None:
        """As the next visitor expects it."""
        self._volume = ladder.DEFAULT_VOLUME
        self._speed = ladder.DEFAULT_RATE
        self._narrator.reset()
        self.ladderChanged.emit()
