"""The statements every batch needs, in the fewest steps each kind of database knows.

SQLAlchemy's way through a statement costs more processor time than the database's, so both are
spoken to directly, on the same connection and inside the same transaction. SQLite takes a row at a
time; PostgreSQL (`sync.central.ingest.server_shelf`) whole groups, for there it is the number of
round trips that counts.
"""

from __future__ import annotations

from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from sync.central.ingest.reading import Columns

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime
    from sqlite3 import Connection as SqliteConnection

    from sqlalchemy import Connection


Placed = tuple[str, int, Columns]
"""An item in its place: stream, number, and what is in the other columns."""
Reached = tuple[str, int, bytes]
"""A stream, its accepted number, the chain's head at it."""


class Owner(NamedTuple):
    """The device behind a credential."""

    id: str
    revoked: bool


class Mark(NamedTuple):
    """Where a stream stands: whose it is, accepted and safe numbers, the head at the first."""

    device_id: str
    accepted: int
    safe: int
    head: bytes


class Shelf(Protocol):
    def look(
        self, credentials: Collection[bytes], streams: Collection[str]
    ) -> tuple[dict[bytes, Owner], dict[str, Mark]]:
        """Of the devices and streams that are known; the streams are locked until the commit."""
        ...

    def keep(
        self, rows: Sequence[Placed], reached: Sequence[Reached], received: datetime, *, last: bool
    ) -> None:
        """Add the rows to `item` and move the streams; all were received at one moment, in UTC.

        `last`: nothing else is written in this transaction; it may be committed right here.
        """
        ...


def shelf_of(connection: Connection) -> Shelf:
    if connection.dialect.name != "sqlite":
        from sync.central.ingest.server_shelf import ServerShelf

        return ServerShelf(connection)
    raw: Any = connection.connection.driver_connection
    return SqliteShelf(raw)


class SqliteShelf:
    """The only writer has the only lock: a row at a time is a matter of microseconds."""

    def __init__(self, connection: SqliteConnection) -> None:
        self._connection = connection

    def look(
        self, credentials: Collection[bytes], streams: Collection[str]
    ) -> tuple[dict[bytes, Owner], dict[str, Mark]]:
        owners, marks = dict[bytes, Owner](), dict[str, Mark]()
        for credential in credentials:
            row = self._connection.execute(_OWNER, (credential,)).fetchone()
            if row is not None:
                owners[credential] = Owner(row[0], row[1] is not None)
        for name in streams:
            row = self._connection.execute(_MARK, (name,)).fetchone()
            if row is not None:
                marks[name] = Mark(*row)
        return owners, marks

    def keep(
        self, rows: Sequence[Placed], reached: Sequence[Reached], received: datetime, *, last: bool
    ) -> None:
        del last  # a commit is no journey here
        moment, place = _sqlite_moment(received), 0
        for size in _sizes(len(rows)):
            values: list[object] = [moment]
            for row in rows[place : place + size]:
                values += _stored(row)
            self._connection.execute(_add(size), values)
            place += size
        self._connection.executemany(_ADVANCE, reached)


_OWNER = "SELECT id, revoked_at FROM device WHERE credential = ?"
_MARK = "SELECT device_id, accepted_seq, safe_seq, head FROM stream WHERE id = ?"
_ADVANCE = "UPDATE stream SET accepted_seq = ?2, head = ?3 WHERE id = ?1"
_COLUMNS = ("stream", "seq", *Columns._fields)
_SIZES = (64, 16, 4, 1)
"""Rows of one statement. The fewer statements, the less often the threads wait for each other."""


def _sizes(count: int) -> Iterator[int]:
    """The largest first; they add up to `count`."""
    for size in _SIZES:
        times, count = divmod(count, size)
        yield from repeat(size, times)


@cache
def _add(rows: int) -> str:
    """Value 1 is the moment of receiving, then come those of each row."""
    wide = len(_COLUMNS)
    each = (", ".join(f"?{2 + wide * n + place}" for place in range(wide)) for n in range(rows))
    return (
        f"INSERT INTO item (received_at, {', '.join(_COLUMNS)}) "  # noqa: S608 - our own words
        f"VALUES {', '.join(f'(?1, {row})' for row in each)}"
    )


def _stored(row: Placed) -> tuple[object, ...]:
    """Only what SQLite knows by itself: the driver would ask long what to do with anything else."""
    stream, seq, columns = row
    digest, envelope, readable, *words, moment = columns
    submitted = moment and _sqlite_moment(moment)
    return stream, seq, digest, envelope, int(readable), *words, submitted


_WITHOUT_ZONE = len("2026-11-22 12:00:00.000000")


def _sqlite_moment(moment: datetime) -> str:
    """As `sync.central.tables.Instant` keeps it: UTC, which both moments are, and no zone."""
    return moment.isoformat(" ", "microseconds")[:_WITHOUT_ZONE]
