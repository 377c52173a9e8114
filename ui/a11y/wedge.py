"""A scanner that types: what it read comes as keys in quick succession, with Enter at the end.

Nothing is kept back from the page but that Enter, which would press whatever has the focus: letters
that a person typed are never lost, and what a scanner typed is taken anew as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

QUICKEST_HAND_MS = 50
"""Between two keys; scanners need 1 to 30, hands that type fast some 80."""
FEWEST = 6
LONGEST = 400
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ROWS = {10: "1234567890-", 24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
_BY_CODE = {first + at: sign for first, row in _ROWS.items() for at, sign in enumerate(row)}
"""X11's codes of a keyboard's places: a scanner means these, whichever letters are set."""


class Wedge:
    """`press` each key that comes by; `scanned` gets what was read, where anybody wants it."""

    def __init__(self, wanted: Callable[[], bool]) -> None:
        self._wanted = wanted
        self.scanned: Callable[[str], None] = lambda _read: None
        self._read = ""
        self._last = 0

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key ended something that was scanned, and goes no further."""
        # the time the key was pressed, however long the screen was busy before it came here
        struck = event.timestamp()
        quick = 0 < self._last <= struck <= self._last + QUICKEST_HAND_MS
        self._last = struck
        if event.key() in _ENDS:
            read, self._read = self._read if quick else "", ""
            return self._taken(read)
        sign = _sign_of(event)
        if sign:
            self._read = (self._read + sign if quick else sign)[-LONGEST:]
        return False

    def _taken(self, read: str) -> bool:
        if len(read) < FEWEST or not self._wanted():
            return False
        self.scanned(read)
        return True


def _sign_of(event: QKeyEvent) -> str:
    """What the scanner meant: its letter, or the key's place where another script is set."""
    text = event.text()
    if text.isascii():
        return text if text.isprintable() else ""
    return _BY_CODE.get(event.nativeScanCode(), "")
