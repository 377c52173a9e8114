"""Space kept in hand: a purge needs to write before it can free anything."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

BALLAST_FILE = "ballast"
BALLAST_BYTES = 2 * 1024 * 1024
_BLOCK = os.urandom(64 * 1024)  # a file system that compresses would keep nothing for zeros


def take(folder: Path, size: int = BALLAST_BYTES) -> bool:
    """Make the ballast where it is missing; False when the disk has no room for it."""
    path = folder / BALLAST_FILE
    try:
        if path.stat().st_size >= size:
            return True
    except FileNotFoundError:
        pass
    try:
        with path.open("wb") as file:
            for _ in range(0, size, len(_BLOCK)):
                file.write(_BLOCK)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True


def drop(folder: Path) -> None:
    """Give the space back, for a purge on a full disk."""
    (folder / BALLAST_FILE).unlink(missing_ok=True)
