"""The statements of `sync.central.ingest.shelf` for PostgreSQL: one for a whole group, prepared.

Columns go as arrays in binary, so that a statement reads the same however many rows it carries;
many rows go by the copy protocol, which costs the server less.

Several processes write at once, and what began first may end last. Whoever reads items in the order
of their positions would pass over those that appear behind him, so writers hold a shared lock from
before they take positions until their commit, and `settled_position` waits for it once.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from sync.central.days import make_day
from sync.central.ingest.shelf import Mark, Owner

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

LOCK_POSITIONS = 0x6469_0002

_OWNERS = "SELECT credential, id, revoked_at FROM device WHERE credential = ANY(%b::bytea[])"
# In the order of their names, as everybody locks them: no deadlock.
_MARKS = """
SELECT id, device_id, accepted_seq, safe_seq, head
FROM stream WHERE id = ANY(%b::text[]) ORDER BY id FOR UPDATE
"""
_TAKE_POSITIONS = f"SELECT pg_advisory_xact_lock_shared({LOCK_POSITIONS})"
_ADVANCE = """
UPDATE stream SET accepted_seq = now.seq, head = now.head
FROM unnest(%b::text[], %b::bigint[], %b::bytea[]) AS now (id, seq, head) WHERE stream.id = now.id
"""
_COLUMNS = {
    "stream": "text", "seq": "bigint", "received_at": "timestamptz", "digest": "bytea",
    "envelope": "bytea", "readable": "boolean", "id": "text", "kind": "text", "reference": "text",
    "form": "text", "lang": "text", "submitted": "timestamptz",
}  # fmt: skip
_ADD = (
    f"INSERT INTO item ({', '.join(_COLUMNS)}) SELECT * FROM unnest("  # noqa: S608 - our own words
    f"{', '.join(f'%b::{kind}[]' for kind in _COLUMNS.values())})"
)


_COPY = f"COPY item ({', '.join(_COLUMNS)}) FROM STDIN (FORMAT BINARY)"
_MANY = 5000000
"""From so many rows on the copy protocol is quicker, which is one round trip more."""
_in_order = itemgetter(*_COLUMNS)


class ServerShelf:
    """A `Shelf` on PostgreSQL."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        # Before any row is locked: who waits for this lock must not be waited for.
        self._run(_TAKE_POSITIONS, ())

    def owners(self, credentials: Iterable[bytes]) -> dict[bytes, Owner]:
        rows = self._run(_OWNERS, (list(credentials),))
        return {row[0]: Owner(row[1], row[2] is not None) for row in rows}

    def marks(self, streams: Iterable[str]) -> dict[str, Mark]:
        rows = self._run(_MARKS, (list(streams),))
        return {row[0]: Mark(*row[1:]) for row in rows}

    def add(self, rows: Sequence[dict[str, Any]]) -> None:
        self._make_day(rows[0])
        if len(rows) < _MANY:
            self._run(_ADD, tuple([row[name] for row in rows] for name in _COLUMNS))
            return
        raw: Any = self._connection.connection.driver_connection
        try:
            with raw.cursor() as cursor, cursor.copy(_COPY) as copy:
                copy.set_types(list(_COLUMNS.values()))
                for row in rows:
                    copy.write_row(_in_order(row))
        except psycopg.Error as error:  # as SQLAlchemy tells those of its own statements
            if raw.closed:
                self._connection.invalidate(error)
            raise DBAPIError(_COPY, None, error, connection_invalidated=raw.closed) from error

    def advance(self, reached: Sequence[tuple[str, int, bytes]]) -> None:
        self._run(_ADVANCE, tuple(list(column) for column in zip(*reached, strict=True)))

    def _make_day(self, row: dict[str, Any]) -> None:
        """All rows of a group were received at one moment."""
        day = row["received_at"].date()
        known: set[Any] = self._connection.info.setdefault("days", set())
        if day not in known:
            make_day(self._connection, day)
            known.add(day)

    def _run(self, statement: str, values: tuple[Any, ...]) -> Any:
        return self._connection.exec_driver_sql(statement, values)


def settled_position(connection: Connection) -> int | None:
    """No item will appear at or below it any more; None where that is so of every position.

    Waits for the transactions that are adding items just now, milliseconds.
    """
    if connection.dialect.name == "sqlite":
        return None
    last: int = connection.execute(text("SELECT last_value FROM item_position_seq")).scalar_one()
    lock = {"key": LOCK_POSITIONS}
    connection.execute(text("SELECT pg_advisory_lock(:key), pg_advisory_unlock(:key)"), lock)
    return last
