"""What central received from this centre, item by item, as the sync process brings it.

What was erased at central is erased here too (`kiosk.desk.erasures`).
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

import msgspec

from kiosk.desk import erasures as noted
from kiosk.desk.erasures import (
    Erasure,
    erasures_after,
    mark_of,
    note_told,
    take_away,
    told_up_to,
)
from kiosk.store.connection import open_durable, open_reader

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from pathlib import Path

REPLICA_FILE = "replica.sqlite"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS item (
    row INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, seq INTEGER NOT NULL,
    "order" INTEGER NOT NULL, kiosk TEXT NOT NULL, received TEXT NOT NULL, envelope BLOB,
    UNIQUE (stream, seq)
);
CREATE TABLE IF NOT EXISTS device (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, heard TEXT, waiting INTEGER NOT NULL,
    revoked INTEGER NOT NULL
) WITHOUT ROWID;
"""
_PUT = (
    'INSERT INTO item (stream, seq, "order", kiosk, received, envelope) VALUES (?, ?, ?, ?, ?, ?) '
    "ON CONFLICT (stream, seq) DO NOTHING"
)
_AFTER = 'SELECT row, stream, seq, "order", kiosk, received, envelope FROM item WHERE row > ? ORDER BY row LIMIT ?'
_MARK = "INSERT OR IGNORE INTO told VALUES ('copy', abs(random() % 9007199254740991) + 1)"
_DEVICES = "SELECT id, name, role, heard, waiting, revoked FROM device ORDER BY name, id"


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """One item at central: `order` is central's number of it, `kiosk` the device's name.

    `received` is central's clock. `envelope` is None where it was erased.
    """

    stream: str
    seq: int
    order: int
    kiosk: str
    received: datetime
    envelope: bytes | None


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A device of the centre: when central last heard of it, how many items it then still held."""

    id: str
    name: str
    role: str
    heard: datetime | None
    waiting: int
    revoked: bool


class Replica:
    """The writer: one process has it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._log_has_it = False
        """Pages as they were before an erasing: somebody was reading on."""

    @classmethod
    def open(cls, folder: Path) -> Self:
        connection = open_durable(folder / REPLICA_FILE)
        connection.executescript(_SCHEMA + noted.SCHEMA)
        connection.execute(_MARK)
        return cls(connection)

    def have(self) -> dict[str, int]:
        """The last number of each stream: what comes after is asked for."""
        return dict(self._db.execute("SELECT stream, max(seq) FROM item GROUP BY stream"))

    def take(self, items: Iterable[Received]) -> int:
        """All of a page or nothing of it, durable on return. How many were new."""
        before = self._db.total_changes
        rows = [
            (i.stream, i.seq, i.order, i.kiosk, i.received.isoformat(), i.envelope) for i in items
        ]
        with self._whole():
            self._db.executemany(_PUT, rows)
        return self._db.total_changes - before

    def told_erased(self) -> int:
        """Up to where this desk was told what was erased."""
        return told_up_to(self._db)

    def erase(self, erasures: Iterable[Erasure], up_to: int) -> int:
        """Take the bodies away and note what went; how many were here. Durable on return."""
        with self._whole():
            gone = sum(take_away(self._db, each) for each in erasures)
            note_told(self._db, up_to)
        if gone or self._log_has_it:
            (self._log_has_it, *_) = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return gone

    def tell(self, devices: Iterable[Known]) -> None:
        """How the centre's devices are now; those that are not named are gone."""
        rows = [
            (d.id, d.name, d.role, d.heard and d.heard.isoformat(), d.waiting, d.revoked)
            for d in devices
        ]
        with self._whole():
            self._db.execute("DELETE FROM device")
            self._db.executemany("INSERT INTO device VALUES (?, ?, ?, ?, ?, ?)", rows)

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """All of it or nothing."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            self._db.execute("ROLLBACK")
            raise


class ReplicaReader:
    """For the desk: cannot write. The file may appear later than the desk."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / REPLICA_FILE
        self._db: sqlite3.Connection | None = None

    def after(self, row: int, limit: int) -> Iterator[tuple[int, Received]]:
        """Rows in the order they came, each with its number in this file."""
        connection = self._opened()
        if connection is None:
            return
        for number, stream, seq, order, kiosk, received, envelope in connection.execute(
            _AFTER, (row, limit)
        ).fetchall():
            yield (
                number,
                Received(
                    stream=stream,
                    seq=seq,
                    order=order,
                    kiosk=kiosk,
                    received=datetime.fromisoformat(received).astimezone(UTC),
                    envelope=envelope,
                ),
            )

    def mark(self) -> int:
        """Which copy this is: another one where the file was made anew. 0 where there is none."""
        connection = self._opened()
        return 0 if connection is None else mark_of(connection)

    def erasures(self, row: int, limit: int) -> list[tuple[int, Erasure]]:
        """What was erased behind a row of the notes, in the order it was told."""
        connection = self._opened()
        return [] if connection is None else erasures_after(connection, row, limit)

    def devices(self) -> list[Known]:
        """By name."""
        connection = self._opened()
        rows = [] if connection is None else connection.execute(_DEVICES).fetchall()
        return [
            Known(
                id=row[0],
                name=row[1],
                role=row[2],
                heard=datetime.fromisoformat(row[3]) if row[3] else None,
                waiting=row[4],
                revoked=bool(row[5]),
            )
            for row in rows
        ]

    def close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    def _opened(self) -> sqlite3.Connection | None:
        if self._db is None and self._path.exists():
            self._db = open_reader(self._path)
        return self._db
