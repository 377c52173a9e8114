"""The reference number on paper, where the kiosk has a printer."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.background import Background

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)
LANE = "paper"


@QmlElement
@QmlSingleton
class Slip(QObject):
    """`print` a number; `state` says how far it is. Nothing of it outlasts the visit."""

    changed = Signal()
    told = Signal(str)
    """What became of it, to be said aloud."""

    def __init__(
        self,
        background: Background,
        queue: str | None,
        width_mm: int,
        lines: Callable[[str], Sequence[str]],
        words: Callable[[str], str],
        parent: QObject,
    ) -> None:
        """`queue` is CUPS's name of the printer; `lines` says what stands on the paper."""
        super().__init__(parent)
        self._background = background
        self._queue = queue
        self._width = width_mm
        self._lines = lines
        self._words = words
        self._lang = "en"
        self._state = ""
        self._turn = 0
        self.program = "lp"

    def set_language(self, tag: str) -> None:
        self._lang = tag
        self.changed.emit()

    @Property(bool, constant=True)
    def available(self) -> bool:
        """Whether there is a printer."""
        return bool(self._queue)

    @Property(str, notify=changed)
    def state(self) -> str:
        """One of "", "printing", "printed" and "failed"."""
        return self._state

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the button says: what it does, or what became of it."""
        return self._words(f"slip.{self._state or 'print'}")

    @Slot(str)
    def print(self, number: str) -> None:
        if not self._queue or not number or self._state == "printing":
            return
        from ui.receipts import hand_over, receipt

        page = receipt(number, self._lines(number), self._lang, self._width)
        queue, width, program, turn = self._queue, self._width, self.program, self._turn
        self._become("printing")
        self._background.run(
            LANE,
            lambda: hand_over(page, queue, width, program),
            lambda _: self._ended(turn, "printed"),
            lambda error: self._failed(turn, error),
        )

    def leave(self) -> None:
        """The visit ends."""
        self._turn += 1
        self._become("")

    def _failed(self, turn: int, error: Exception) -> None:
        log.error("a number was not printed: %s", error)
        self._ended(turn, "failed")

    def _ended(self, turn: int, state: str) -> None:
        if turn == self._turn:
            self._become(state)
            self.told.emit(self._words(f"slip.{state}"))

    def _become(self, state: str) -> None:
        self._state = state
        self.changed.emit()
