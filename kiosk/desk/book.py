"""The desk's own file: opened, brought to shape, written by one process."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from kiosk.analytics import bitmaps
from kiosk.desk import cases_kept, habits, members, page_votes
from kiosk.staff import accounts, record
from kiosk.store.connection import open_durable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

BOOK_FILE = "desk.sqlite"
_PROGRESS = """
CREATE TABLE IF NOT EXISTS progress (name TEXT PRIMARY KEY, row INTEGER NOT NULL) WITHOUT ROWID;
"""


def open_book(folder: Path) -> sqlite3.Connection:
    """Only this user may read it. Statements commit by themselves unless within `together`."""
    connection = open_durable(folder / BOOK_FILE)
    for schema in (
        accounts.SCHEMA,
        record.SCHEMA,
        bitmaps.SCHEMA,
        cases_kept.SCHEMA,
        habits.SCHEMA,
        members.SCHEMA,
        page_votes.SCHEMA,
        _PROGRESS,
    ):
        connection.executescript(schema)
    return connection


@contextlib.contextmanager
def together(db: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing, durable at the end."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise


def progress(db: sqlite3.Connection, name: str) -> int:
    """The last row of `name` that was read; 0 before the first."""
    row = db.execute("SELECT row FROM progress WHERE name = ?", (name,)).fetchone()
    return 0 if row is None else int(row[0])


def advance(db: sqlite3.Connection, name: str, row: int) -> None:
    """Part of the transaction in which what was read is kept."""
    db.execute("INSERT OR REPLACE INTO progress VALUES (?, ?)", (name, row))
