"""Files that are there whole or not at all, also across a power cut."""

from __future__ import annotations

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
