"""The four statements every batch needs, in the fewest steps each kind of database knows.

SQLAlchemy's way through a statement costs more processor time than SQLite's, so the embedded
database is spoken to directly, on the same connection and inside the same transaction. PostgreSQL
gets whole groups at once: there it is the number of round trips that counts.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from sqlalchemy import Connection, bindparam, insert, select, update

from sync.central.enrolment.models import device
from sync.central.ingest.models import item, stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from sqlite3 import Connection as SqliteConnection


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
        return SqlShelf(connection)
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


class SqlShelf:
    """One statement for the whole group."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def owners(self, credentials: Iterable[bytes]) -> dict[bytes, Owner]:
        rows = self._connection.execute(_OWNERS, {"offered": list(credentials)})
        return {known: Owner(id_, revoked is not None) for known, id_, revoked in rows.tuples()}

    def marks(self, streams: Iterable[str]) -> dict[str, Mark]:
        rows = self._connection.execute(_MARKS, {"wanted": list(streams)})
        return {
            row.id: Mark(row.device_id, row.accepted_seq, row.safe_seq, row.head) for row in rows
        }

    def add(self, rows: Sequence[dict[str, Any]]) -> None:
        self._connection.execute(_INSERT, rows)

    def advance(self, reached: Sequence[tuple[str, int, bytes]]) -> None:
        self._connection.execute(
            _MOVE, [{"wanted": name, "seq": seq, "at": head} for name, seq, head in reached]
        )


# Built once: building them anew costs more than running them.
_OWNERS = select(device.c.credential, device.c.id, device.c.revoked_at).where(
    device.c.credential.in_(bindparam("offered", expanding=True))
)
_MARKS = (
    select(stream.c.id, stream.c.device_id, stream.c.accepted_seq, stream.c.safe_seq, stream.c.head)
    .where(stream.c.id.in_(bindparam("wanted", expanding=True)))
    .order_by(stream.c.id)  # everybody locks in the same order: no deadlock
    .with_for_update()
)
_MOVE = (
    update(stream)
    .where(stream.c.id == bindparam("wanted"))
    .values(accepted_seq=bindparam("seq"), head=bindparam("at"))
)
_INSERT = insert(item)
