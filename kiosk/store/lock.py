"""One kiosk per folder: a lock the system drops by itself when the process dies."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from kiosk.store.errors import StoreInUse

if TYPE_CHECKING:
    from pathlib import Path

LOCK_FILE = "store.lock"
_PAUSES_S = (0.02, 0.05, 0.1, 0.2)
_LOCKED_BYTE = 1 << 20  # far behind the pid, which others must be able to read


class FolderLock:
    """Held from creation to `release`. Raises `StoreInUse` when another process holds it."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        if not _locked_soon(self._file):
            pid = _pid_in(self._file)
            os.close(self._file)
            raise StoreInUse(folder, pid)
        self._write_pid()

    def release(self) -> None:
        """Idempotent."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _write_pid(self) -> None:
        try:
            os.ftruncate(self._file, 0)
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, f"{os.getpid()}\n".encode())
        except OSError:
            return  # a full disk: the lock holds without its label


def _locked_soon(file: int) -> bool:
    """Patience for a kiosk that is just ending, or somebody who only looks with `holder`."""
    for pause in _PAUSES_S:
        if _locked(file):
            return True
        time.sleep(pause)
    return _locked(file)


def holder(folder: Path) -> int:
    """The process that has the folder; 0 when none has, -1 when it cannot be told who."""
    try:
        file = os.open(folder / LOCK_FILE, os.O_RDWR)
    except OSError:
        return 0
    try:
        return 0 if _locked(file) else _pid_in(file) or -1
    finally:
        os.close(file)


def _pid_in(file: int) -> int:
    os.lseek(file, 0, os.SEEK_SET)
    text = os.read(file, 20).strip()
    return int(text) if text.isdigit() else 0


if sys.platform == "win32":
    import msvcrt

    def _locked(file: int) -> bool:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
