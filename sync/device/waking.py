"""What wakes the sync process: a line on its input, a new entry, a request from a command.

The end of the input is the end of the parent, and then of this process too. Only a pipe counts: a
service manager connects /dev/null, which would otherwise end it at once.
"""

from __future__ import annotations

import os
import stat
import threading
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WAKE_FILE = "sync.wake"
_TICK_S = 1.0
_GRACE_S = 2.0


class Wake(Enum):
    """Why the wait ended."""

    TIME = "time"
    NEWS = "news"
    ASKED = "asked"
    END = "end"


class Waker:
    """Waits, and looks about once a second. `changed` says whether the kiosk wrote."""

    def __init__(self, folder: Path, changed: Callable[[], bool]) -> None:
        self._wake_file = folder / WAKE_FILE
        self._changed = changed
        self._asked_at = self._stamp()
        self._poked = threading.Event()
        self._ended = False

    def follow_parent(self, descriptor: int = 0) -> bool:
        """Listen on the input if it is a pipe; False when it is not."""
        try:
            mode = os.fstat(descriptor).st_mode
        except OSError:
            return False
        if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
            return False
        threading.Thread(target=self._listen, args=(descriptor,), daemon=True).start()
        return True

    def end(self) -> None:
        """Also for signal handlers."""
        self._ended = True
        self._poked.set()

    def wait(self, seconds: float) -> Wake:
        left = seconds
        while left > 0:
            poked = self._poked.wait(min(left, _TICK_S))
            if self._ended:
                return Wake.END
            if poked:
                self._poked.clear()
                return Wake.NEWS
            if self._stamp() != self._asked_at:
                self._asked_at = self._stamp()
                return Wake.ASKED
            if self._changed():
                return Wake.NEWS
            left -= _TICK_S
        return Wake.END if self._ended else Wake.TIME

    def _listen(self, descriptor: int) -> None:
        try:
            while os.read(descriptor, 4096):
                self._poked.set()
        except OSError:
            pass
        self.end()
        # An exchange under way may take a while; everything that matters is on disk already.
        threading.Event().wait(_GRACE_S)
        os._exit(0)

    def _stamp(self) -> int:
        try:
            return self._wake_file.stat().st_mtime_ns
        except OSError:
            return 0


def ask_to_wake(folder: Path) -> None:
    """Tell a running sync process to contact central now."""
    path = folder / WAKE_FILE
    path.touch()
    os.utime(path)
