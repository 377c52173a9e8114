"""The clock on the first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from kiosk.clock import Clock

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE_MS = 60_000


@QmlElement
@QmlSingleton
class Wall(QObject):
    """Hours and minutes at the place of the kiosk; wakes once a minute."""

    changed = Signal()

    def __init__(self, clock: Clock, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = ZoneInfo(zone)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self._turn()

    @Property(str, notify=changed)
    def time(self) -> str:
        return self._clock.now().astimezone(self._zone).strftime("%H:%M")

    def _turn(self) -> None:
        now = self._clock.now()
        self._timer.start(
            MINUTE_MS - (now.second * 1000 + now.microsecond // 1000) % MINUTE_MS + 20
        )
        self.changed.emit()
