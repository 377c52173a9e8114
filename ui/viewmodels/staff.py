"""The staff door at the kiosk: four corners, a PIN, then health and the way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.trust import DoorAnswer
from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from kiosk.clock import Clock

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

CORNERS = (0, 1, 2, 3)
WITHIN_SECONDS = 8.0
LONGEST_PIN = 32
SHUT_AFTER_MS = 60_000  # an open door is not left to the next visitor

Knock = Callable[[str, Callable[[DoorAnswer], None]], None]


@QmlElement
@QmlSingleton
class Staff(QObject):
    """Corners from the top left, clockwise, within eight seconds."""

    changed = Signal()
    struck = Signal()
    """A digit was entered."""
    quitAsked = Signal()

    def __init__(
        self,
        knock: Knock,
        health: Callable[[Callable[[list[dict[str, Any]]], None]], None],
        words: Callable[[str], str],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._knock = knock
        self._read_health = health
        self._words = words
        self._clock = clock
        self._corners: list[tuple[int, float]] = []
        self._pin = ""
        self._shut = QTimer(self, singleShot=True, interval=SHUT_AFTER_MS)
        self._shut.timeout.connect(self.leave)
        self._forget()

    def _forget(self) -> None:
        self._asked = self._open = self._busy = False
        self._pin = ""
        self._message = ""
        self._health: list[dict[str, Any]] = []
        self._corners.clear()

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        return self._asked

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(int, notify=changed)
    def digits(self) -> int:
        return len(self._pin)

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._message

    @Property("QVariantList", notify=changed)
    def health(self) -> list[dict[str, Any]]:
        """Rows of `{name, value, good}`."""
        return self._health

    @Slot(int)
    def corner(self, index: int) -> None:
        now = self._clock.monotonic()
        self._corners = [(i, t) for i, t in self._corners if now - t <= WITHIN_SECONDS]
        self._corners.append((index, now))
        if tuple(i for i, _ in self._corners[-len(CORNERS) :]) == CORNERS:
            self._forget()
            self._asked = True
            self._shut.start()
            self.changed.emit()

    @Slot(str)
    def digit(self, digit: str) -> None:
        self._shut.start()
        if len(self._pin) < LONGEST_PIN:
            self._pin += digit
            self.struck.emit()
            self._message = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._pin = self._pin[:-1]
        self.changed.emit()

    @Slot()
    def knock(self) -> None:
        if self._pin and not self._busy:
            self._busy = True
            self.changed.emit()
            pin, self._pin = self._pin, ""
            self._knock(pin, self._answered)

    @Slot()
    def leave(self) -> None:
        self._shut.stop()
        self._forget()
        self.changed.emit()

    @Slot()
    def quit(self) -> None:
        if self._open:
            self.quitAsked.emit()

    def _answered(self, answer: DoorAnswer) -> None:
        if not self._asked:
            return  # the door was shut meanwhile
        self._shut.start()
        self._busy = False
        self._open = answer.result == "open"
        self._message = "" if self._open else self._told(answer)
        self.changed.emit()
        if self._open:
            self._read_health(self._show_health)

    def _told(self, answer: DoorAnswer) -> str:
        if answer.result == "no-pin":
            return self._words("staff.no-pin")
        if answer.wait_s > 0:
            return self._words("staff.locked").replace("%1", str(round(answer.wait_s)))
        return self._words("staff.wrong")

    def _show_health(self, rows: list[dict[str, Any]]) -> None:
        self._health = rows
        self.changed.emit()
