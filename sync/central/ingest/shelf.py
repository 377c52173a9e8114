"""The four statements every batch needs, in the fewest steps each kind of database knows.

SQLAlchemy's way through a statement costs more processor time than the database's, so both are
spoken to directly, on the same connection and inside the same transaction. SQLite takes a row at a
time; PostgreSQL (`sync.central.ingest.server_shelf`) whole groups, for there it is the number of
round trips that counts.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
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
    def owners(self, credentials: Iterable[bytes]) -> dict[bytes, Owner]: ...

    def marks(self, streams: Iterable[str]) -> dict[str, Mark]:
        """Of the streams that are known; locked until the commit."""
        ...

    def add(self, rows: Sequence[dict[str, Any]]) -> None:
        """Rows of `item`."""
        ...

    def advance(self, reached: Sequence[tuple[str, int, bytes]]) -> None:
        """(stream, accepted number, head at it)."""
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

    def owners(self, credentials: Iterable[bytes]) -> dict[bytes, Owner]:
        found = {}
        for credential in credentials:
            row = self._connection.execute(_OWNER, (credential,)).fetchone()
            if row is not None:
                found[credential] = Owner(row[0], row[1] is not None)
        return found

    def marks(self, streams: Iterable[str]) -> dict[str, Mark]:
        found = {}
        for name in streams:
            row = self._connection.execute(_MARK, (name,)).fetchone()
            if row is not None:
                found[name] = Mark(*row)
        return found

    def add(self, rows: Sequence[dict[str, Any]]) -> None:
        self._connection.executemany(_ADD, map(_sqlite_row, rows))

    def advance(self, reached: Sequence[tuple[str, int, bytes]]) -> None:
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


def _sqlite_row(row: dict[str, Any]) -> tuple[Any, ...]:
    return (*_plain(row), _sqlite_moment(row["received_at"]), _sqlite_moment(row["submitted"]))


def _sqlite_moment(moment: datetime | None) -> str | None:
    """As `sync.central.tables.Instant` keeps it: UTC, which both moments are, and no zone."""
    return None if moment is None else moment.replace(tzinfo=None).isoformat(" ", "microseconds")
