"""The statements of `sync.central.ingest.shelf` for PostgreSQL: one for a whole group, prepared.

Columns go as arrays in binary, so that a statement reads the same however many rows it carries;
many rows go by the copy protocol, which costs both sides less. What need not wait for each other's
answer is sent together: a group takes two journeys to the server, the commit included.

Several processes write at once, and what began first may end last. Whoever reads items in the order
of their positions would pass over those that appear behind him, so writers hold a shared lock from
before they take positions until their commit, and `settled_position` waits for it once.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from sync.central.days import make_day
from sync.central.ingest.reading import Columns
from sync.central.ingest.shelf import Mark, Owner

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from sync.central.ingest.shelf import Placed, Reached

LOCK_POSITIONS = 0x6469_0002

# The positions come with it, and before any row is locked: who waits for them must not be waited for.
_OWNERS = f"""
SELECT CASE WHEN pg_advisory_xact_lock_shared({LOCK_POSITIONS}) IS NULL THEN ''::bytea END, '', NULL
UNION ALL
SELECT credential, id, revoked_at FROM device WHERE credential = ANY(%b::bytea[])
"""  # noqa: S608 - our own words
# In the order of their names, as everybody locks them: no deadlock.
_MARKS = """
SELECT id, device_id, accepted_seq, safe_seq, head
FROM stream WHERE id = ANY(%b::text[]) ORDER BY id FOR UPDATE
"""
_ADVANCE = """
UPDATE stream SET accepted_seq = now.seq, head = now.head
FROM unnest(%b::text[], %b::bigint[], %b::bytea[]) AS now (id, seq, head) WHERE stream.id = now.id
"""
_OF_ITEM = {
    "digest": "bytea", "envelope": "bytea", "readable": "boolean", "id": "text", "kind": "text",
    "reference": "text", "form": "text", "lang": "text", "submitted": "timestamptz",
}  # fmt: skip
_COLUMNS = {"received_at": "timestamptz", "stream": "text", "seq": "bigint"} | {
    name: _OF_ITEM[name] for name in Columns._fields
}
_ADD = (
    f"INSERT INTO item ({', '.join(_COLUMNS)}) SELECT * FROM unnest("  # noqa: S608 - our own words
    f"{', '.join(f'%b::{kind}[]' for kind in _COLUMNS.values())})"
)
_ADVANCE_AND_ADD = f"WITH moved AS ({_ADVANCE}) {_ADD}"

_COPY = f"COPY item ({', '.join(_COLUMNS)}) FROM STDIN (FORMAT BINARY)"
_MANY = 200
"""From so many rows on the copy protocol is quicker, which is a journey more."""
Asked = tuple[str, tuple[Any, ...]]


class ServerShelf:
    """A `Shelf` on PostgreSQL."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._raw: Any = connection.connection.driver_connection

    def look(
        self, credentials: Collection[bytes], streams: Collection[str]
    ) -> tuple[dict[bytes, Owner], dict[str, Mark]]:
        asked = [(_OWNERS, (list(credentials),)), (_MARKS, (list(streams),))]
        (_, *owners), marks = self.together(asked)
        return (
            {row[0]: Owner(row[1], row[2] is not None) for row in owners},
            {row[0]: Mark(*row[1:]) for row in marks},
        )

    def keep(
        self, rows: Sequence[Placed], reached: Sequence[Reached], received: datetime, *, last: bool
    ) -> None:
        self._make_day(received)
        moved = tuple(list(column) for column in zip(*reached, strict=True))
        if len(rows) < _MANY:
            stored = [(received, stream, seq, *columns) for stream, seq, columns in rows]
            arrays = tuple(list(column) for column in zip(*stored, strict=True))
            self.together([(_ADVANCE_AND_ADD, moved + arrays)], commit=last)
        else:
            with self._as_its_own(_COPY), self._raw.cursor() as cursor, cursor.copy(_COPY) as copy:
                copy.set_types(list(_COLUMNS.values()))
                for stream, seq, columns in rows:
                    copy.write_row((received, stream, seq, *columns))
            self.together([(_ADVANCE, moved)], commit=last)

    def _make_day(self, received: datetime) -> None:
        """A day that is made here is not known yet: the transaction may be rolled back."""
        day = received.date()
        known: set[Any] = self._connection.info.setdefault("days", set())
        if day not in known and not make_day(self._connection, day):
            known.add(day)

    def together(self, asked: Sequence[Asked], *, commit: bool = False) -> list[list[Any]]:
        """One journey for them all; the rows of each, which come in binary: bytes as bytes."""
        with self._as_its_own(asked[0][0]), contextlib.ExitStack() as cursors:
            with self._raw.pipeline():
                told = [
                    cursors.enter_context(self._raw.cursor(binary=True)).execute(statement, values)
                    for statement, values in asked
                ]
                if commit:
                    self._raw.commit()
            return [cursor.fetchall() if cursor.description else [] for cursor in told]

    @contextlib.contextmanager
    def _as_its_own(self, statement: str) -> Iterator[None]:
        """What goes wrong is told as SQLAlchemy tells it of its own statements."""
        try:
            yield
        except psycopg.Error as error:
            gone = self._raw.closed
            if gone:
                self._connection.invalidate(error)
            raise DBAPIError.instance(
                statement, None, error, psycopg.Error, connection_invalidated=gone
            ) from error


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
