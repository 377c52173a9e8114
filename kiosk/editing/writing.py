"""Files that are there whole or not at all, also across a power cut."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from kiosk.store.connection import sync_folder

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Beside its place first, flushed, then moved there. Raises `OSError`."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.part")
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def take_away(root: Path, name: str) -> None:
    """A file, and the folders below `root` that are empty without it: an empty one is no page."""
    path = root / name
    path.unlink(missing_ok=True)
    for folder in path.relative_to(root).parents[:-1]:
        with contextlib.suppress(OSError):
            (root / folder).rmdir()
