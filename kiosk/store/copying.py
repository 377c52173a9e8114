"""A copy of the store as it is at one moment, made while a kiosk writes to it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.store.blobs import BLOBS
from kiosk.store.connection import STORE_FILE, open_reader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def copy_store(folder: Path, target: Path, progress: Callable[[int, int], None]) -> Path:
    """The store's file as it is at one moment, while a kiosk writes to it, and every file.

    Into the new folder `target`. Raises `OSError`, `sqlite3.Error`.
    """
    target.mkdir(mode=0o700)
    copied = target / STORE_FILE
    os.close(os.open(copied, os.O_CREAT | os.O_WRONLY, 0o600))
    with (
        closing(open_reader(folder / STORE_FILE)) as source,
        closing(sqlite3.connect(copied)) as to,
    ):
        source.backup(to, pages=512, progress=lambda _, left, all_: progress(all_ - left, all_))
    if (folder / BLOBS).is_dir():
        shutil.copytree(folder / BLOBS, target / BLOBS)
    return copied
