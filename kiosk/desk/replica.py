"""What central received from this centre, item by item, as the sync process brings it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

import msgspec

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

    @classmethod
    def open(cls, folder: Path) -> Self:
        connection = open_durable(folder / REPLICA_FILE)
        connection.executescript(_SCHEMA)
        return cls(connection)

    def have(self) -> dict[str, int]:
        """The last number of each stream: what comes after is asked for."""
        return dict(self._db.execute("SELECT stream, max(seq) FROM item GROUP BY stream"))

    def take(self, items: Iterable[Received]) -> int:
        """All of a page or nothing of it, durable on return. How many were new."""
        before = self._db.total_changes
        self._db.execute("BEGIN IMMEDIATE")
        try:
            self._db.executemany(
                _PUT,
                [
                    (i.stream, i.seq, i.order, i.kiosk, i.received.isoformat(), i.envelope)
                    for i in items
                ],
            )
            self._db.execute("COMMIT")
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        return self._db.total_changes - before

    def tell(self, devices: Iterable[Known]) -> None:
        """How the centre's devices are now; those that are not named are gone."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            self._db.execute("DELETE FROM device")
            self._db.executemany(
                "INSERT INTO device VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (d.id, d.name, d.role, d.heard and d.heard.isoformat(), d.waiting, d.revoked)
                    for d in devices
                ],
            )
            self._db.execute("COMMIT")
        except BaseException:
            self._db.execute("ROLLBACK")
            raise

    def close(self) -> None:
        self._db.close()


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
