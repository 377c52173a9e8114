"""One sync process per data folder: two would each keep their own idea of the watermark."""

from __future__ import annotations

import contextlib
import os
from typing import IO, TYPE_CHECKING

from sync.device.errors import SyncError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCK_FILE = "sync.lock"


class SyncRunning(SyncError):  # noqa: N818 - what is the matter
    """Another sync process works on this folder."""


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the folder's turn; the system lets it go when the process dies, however it dies."""
    with hold(folder / LOCK_FILE) as held:
        if not held:
            raise SyncRunning(f"another sync process already works on {folder}")
        yield


@contextlib.contextmanager
def hold(path: Path) -> Iterator[bool]:
    """Whether the file is ours alone until this ends; never waits."""
    with path.open("a+b") as file:
        yield _taken(file)


def is_running(folder: Path) -> bool:
    """Whether a sync process works on the folder right now."""
    try:
        with (folder / LOCK_FILE).open("r+b") as file:
            return not _taken(file)
    except FileNotFoundError:
        return False


def _taken(file: IO[bytes]) -> bool:
    """Whether the turn is now ours."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
