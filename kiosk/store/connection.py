"""How a store's file is opened: by its one writer, and by those who only read."""

from __future__ import annotations

import os
import sqlite3
import sys
from typing import TYPE_CHECKING

from kiosk.store.errors import StoreDamaged

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

STORE_FILE = "store.sqlite"
SYNC_FILE = "sync.sqlite"
COMPANIONS = ("", "-wal", "-shm")
_PATIENCE_S = 5.0

_DURABLE = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA journal_size_limit = 1048576",
    "PRAGMA temp_store = MEMORY",  # no sorting in files that nobody deletes after a power cut
    "PRAGMA mmap_size = 0",  # a failing disk is an error to handle, not a SIGBUS
    "PRAGMA secure_delete = ON",  # what is purged is gone from the file too
    "PRAGMA trusted_schema = OFF",
)
_WRITER = (
    *_DURABLE,
    "PRAGMA wal_autocheckpoint = 128",  # pages of 4 KiB
    "PRAGMA foreign_keys = ON",
)


def make_private(path: Path) -> None:
    """Only this user may read the file, from its first byte on; SQLite's companions follow it."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)


def open_durable(path: Path) -> sqlite3.Connection:
    """The writing connection of a desk's file: private, durable, leaving nothing that was deleted.

    Statements commit by themselves unless within a transaction. Threads may share it.
    """
    connection = _connected(path)
    try:
        _set(connection, _DURABLE)
    except BaseException:
        connection.close()
        raise
    return connection


def open_writer(path: Path) -> Database:
    """The writing connection, with every promise about durability set. Threads may share it."""
    database = _database_class()
    connection = _connected(path)
    try:
        if not connection.execute("PRAGMA page_count").fetchone()[0]:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # later would be too late
        connection.text_factory = _readable
        _set(connection, _WRITER)
        # Plugins of sqlite-utils that happen to be installed have no business in a kiosk.
        return database(connection, execute_plugins=False, recursive_triggers=False)
    except BaseException:
        connection.close()
        raise


def _connected(path: Path) -> sqlite3.Connection:
    make_private(path)
    return sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None, check_same_thread=False)


def _set(connection: sqlite3.Connection, pragmas: tuple[str, ...]) -> None:
    for pragma in pragmas:
        connection.execute(pragma).fetchall()


def _database_class() -> type[Database]:
    """sqlite-utils, without the numpy it would load where that is installed.

    It asks only whether numpy's number types are to be known. A kiosk has none, and the answer
    costs several times as much time and memory as everything else in the store.
    """
    hidden = "numpy" not in sys.modules
    if hidden:
        sys.modules["numpy"] = None  # type: ignore[assignment]  # makes `import numpy` fail
    try:
        from sqlite_utils import Database
    finally:
        if hidden:
            del sys.modules["numpy"]
    return Database


def open_reader(path: Path) -> sqlite3.Connection:
    """A connection that cannot write and never checkpoints. The file has to exist."""
    from urllib.parse import quote

    connection = sqlite3.connect(
        f"file:{quote(str(path))}?mode=ro",
        uri=True,
        timeout=_PATIENCE_S,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA query_only = ON")
    connection.text_factory = _readable
    return connection


def _readable(text: bytes) -> str:
    """A byte that changed on the disk spoils its own word, not the reading of all the others."""
    return text.decode("utf-8", "replace")


def check_quickly(connection: sqlite3.Connection, path: Path) -> None:
    """Raises `StoreDamaged` when pages do not fit together. Flipped bytes are the chain's to find."""
    found = [row[0] for row in connection.execute("PRAGMA quick_check(3)").fetchall()]
    if found != ["ok"]:
        detail = " ".join("; ".join(found).split())
        raise StoreDamaged(f"{path} is damaged, its pages do not fit together: {detail}")


def sync_folder(folder: Path) -> None:
    """Make new names in a folder outlive a power cut. Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
