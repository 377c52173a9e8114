"""The statements every batch needs, in the fewest steps each kind of database knows.

SQLAlchemy's way through a statement costs more processor time than the database's, so both are
spoken to directly, on the same connection and inside the same transaction. SQLite takes a row at a
time; PostgreSQL (`sync.central.ingest.server_shelf`) whole groups, for there it is the number of
round trips that counts.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime
    from sqlite3 import Connection as SqliteConnection

    from sqlalchemy import Connection


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
        self,
        rows: Sequence[dict[str, Any]],
        reached: Sequence[tuple[str, int, bytes]],
        *,
        last: bool,
    ) -> None:
        """Rows of `item`, and (stream, accepted number, head at it).

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
        self,
        rows: Sequence[dict[str, Any]],
        reached: Sequence[tuple[str, int, bytes]],
        *,
        last: bool,
    ) -> None:
        del last  # a commit is no journey here
        received = _sqlite_moment(rows[0]["received_at"])  # all of a group at one moment
        stored = [(*_plain(row), received, _sqlite_moment(row["submitted"])) for row in rows]
        self._connection.executemany(_ADD, stored)
        self._connection.executemany(_ADVANCE, reached)


_OWNER = "SELECT id, revoked_at FROM device WHERE credential = ?"
_MARK = "SELECT device_id, accepted_seq, safe_seq, head FROM stream WHERE id = ?"
_ADVANCE = "UPDATE stream SET accepted_seq = ?2, head = ?3 WHERE id = ?1"
_PLAIN = (
    "stream",
    "seq",
    "digest",
    "envelope",
    "readable",
    "id",
    "kind",
    "reference",
    "form",
    "lang",
)
_ADD = (
    f"INSERT INTO item ({', '.join(_PLAIN)}, received_at, submitted) "  # noqa: S608 - our own words
    f"VALUES ({', '.join('?' * (len(_PLAIN) + 2))})"
)
_plain = itemgetter(*_PLAIN)
_WITHOUT_ZONE = len("2026-11-22 12:00:00.000000")


def _sqlite_moment(moment: datetime | None) -> str | None:
    """As `sync.central.tables.Instant` keeps it: UTC, which both moments are, and no zone."""
    return None if moment is None else moment.isoformat(" ", "microseconds")[:_WITHOUT_ZONE]
