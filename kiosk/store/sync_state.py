"""How far central has come, in a file of its own that only the sync process writes.

*accepted* = central committed it; *safe* = a verified backup or replica covers it. Either may move
back when central was restored from a backup; sync then sends again, and purge waits again.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any, Self

import msgspec

from kiosk.store import ballast
from kiosk.store.connection import SYNC_FILE, make_private, open_reader, sync_folder
from kiosk.store.errors import StoreFull, told

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FAULTS = "faults"
"""The fact in which sync writes `fork:STREAM`, `missing:STREAM` and `file:SHA256`, with spaces."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS watermark (
  stream TEXT PRIMARY KEY, accepted INTEGER NOT NULL, safe INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS feed (
  kind TEXT NOT NULL, key TEXT NOT NULL, cursor INTEGER NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY (kind, key)
) WITHOUT ROWID;
"""

_FACT = "INSERT INTO fact VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


class Watermark(msgspec.Struct, frozen=True, kw_only=True):
    """Sequence numbers; 0 = nothing yet."""

    accepted: int = 0
    safe: int = 0

    @property
    def purgeable(self) -> int:
        return min(self.accepted, self.safe)


class SyncState(msgspec.Struct, frozen=True, kw_only=True):
    """What sync last wrote down. `facts`: names to text, such as last_contact and last_error.

    `problem` is set when the file could not be read; then no watermark is believed.
    """

    watermarks: dict[str, Watermark] = {}
    facts: dict[str, str] = {}
    problem: str = ""

    def of(self, stream: str) -> Watermark:
        return self.watermarks.get(stream, Watermark())

    @property
    def faults(self) -> tuple[str, ...]:
        return tuple(self.facts.get(FAULTS, "").split())

    def forked(self, stream: str) -> bool:
        """Whether central holds other entries under this stream's numbers."""
        return f"fork:{stream}" in self.faults


def read_sync_state(folder: Path) -> SyncState:
    """For the kiosk and its commands. A missing file means that nothing was ever sent."""
    path = folder / SYNC_FILE
    if not path.exists():
        return SyncState()
    try:
        with closing(open_reader(path)) as connection:
            marks = connection.execute("SELECT stream, accepted, safe FROM watermark").fetchall()
            facts = connection.execute("SELECT name, value FROM fact").fetchall()
    except sqlite3.Error as error:
        return SyncState(problem=f"{path} cannot be read: {error}")
    return SyncState(
        watermarks={name: Watermark(accepted=a, safe=s) for name, a, s in marks},
        facts=dict(facts),
    )


def feed_item(folder: Path, kind: str, key: str) -> bytes | None:
    """What central last told under a kind and key; None when nothing, or the file is damaged."""
    sql = "SELECT body FROM feed WHERE kind = ? AND key = ? AND body <> x''"
    rows = _feed_rows(folder, sql, kind, key)
    return rows[0][0] if rows else None


def feed_items(folder: Path, kind: str) -> dict[str, bytes]:
    """Everything central told of a kind, by key. For kinds of which there are few."""
    return dict(
        _feed_rows(folder, "SELECT key, body FROM feed WHERE kind = ? AND body <> x''", kind)
    )


def feed_under(folder: Path, kind: str, beginning: str) -> list[bytes]:
    """What central told of a kind under keys with this beginning, in the order it was told."""
    sql = (
        "SELECT body FROM feed WHERE kind = ? AND key >= ? AND key < ? AND body <> x'' "
        "ORDER BY cursor"
    )
    rows = _feed_rows(folder, sql, kind, beginning, beginning[:-1] + chr(ord(beginning[-1]) + 1))
    return [row[0] for row in rows]


def _feed_rows(folder: Path, sql: str, *values: str) -> list[tuple[Any, ...]]:
    path = folder / SYNC_FILE
    if not path.exists():
        return []
    try:
        with closing(open_reader(path)) as connection:
            return connection.execute(sql, values).fetchall()
    except sqlite3.Error:
        return []


class SyncLedger:
    """The sync process's own pen. Plain sqlite3: that process stays small.

    On a full disk it takes the ballast's room: what central has accepted must become known here,
    or nothing could ever be purged.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self._folder = folder
        self._connection = connection

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Creates the file where it is missing. Raises the store's errors."""
        try:
            return cls(folder, _connected(folder))
        except StoreFull:
            ballast.drop(folder)
            return cls(folder, _connected(folder))

    def watermark(self, stream: str) -> Watermark:
        with told(self._folder):
            row = self._connection.execute(
                "SELECT accepted, safe FROM watermark WHERE stream = ?", [stream]
            ).fetchone()
        return Watermark(accepted=row[0], safe=row[1]) if row else Watermark()

    def mark(self, stream: str, watermark: Watermark) -> None:
        """Write down what central said last, also when it went back."""
        self._write(
            "INSERT INTO watermark VALUES (?, ?, ?) ON CONFLICT (stream) "
            "DO UPDATE SET accepted = excluded.accepted, safe = excluded.safe",
            [(stream, watermark.accepted, watermark.safe)],
        )

    def note(self, **facts: str) -> None:
        """Keep facts such as `last_contact` (ISO time) and `last_error`; "" forgets nothing."""
        self._write(_FACT, list(facts.items()))

    def take_feed(self, rows: Sequence[tuple[str, str, int, bytes]], cursor: int) -> None:
        """A page of central's feed, (kind, key, cursor, body) each, and how far it reaches.

        A newer item takes the place of an older one, never the other way round; one with an empty
        body is kept empty of words, so that the older cannot come back.
        """
        self._write(
            "INSERT INTO feed (kind, key, cursor, body) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (kind, key) DO UPDATE SET cursor = excluded.cursor, body = excluded.body "
            "WHERE excluded.cursor > feed.cursor",
            rows,
            also=("feed_cursor", str(cursor)),
        )

    def forget_feed(self) -> None:
        """What another central told."""
        self._write("DELETE FROM feed WHERE key <> ?", [("",)])

    def fact(self, name: str) -> str | None:
        with told(self._folder):
            row = self._connection.execute(
                "SELECT value FROM fact WHERE name = ?", [name]
            ).fetchone()
        return str(row[0]) if row else None

    def close(self) -> None:
        self._connection.close()

    def _write(
        self,
        sql: str,
        rows: Sequence[tuple[object, ...]],
        also: tuple[str, str] | None = None,
    ) -> None:
        """`also` is a fact that stands or falls with the rows."""
        try:
            self._write_once(sql, rows, also)
        except StoreFull:
            ballast.drop(self._folder)
            self._write_once(sql, rows, also)

    def _write_once(
        self, sql: str, rows: Sequence[tuple[object, ...]], also: tuple[str, str] | None
    ) -> None:
        with told(self._folder):
            self._connection.execute("BEGIN")
            try:
                self._connection.executemany(sql, rows)
                if also is not None:
                    self._connection.execute(_FACT, also)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _connected(folder: Path) -> sqlite3.Connection:
    path = folder / SYNC_FILE
    fresh = not path.exists()
    with told(folder):
        make_private(path)
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA wal_autocheckpoint = 16")  # little room, on a full disk too
            connection.executescript(_SCHEMA)
        except BaseException:
            connection.close()
            raise
        if fresh:
            sync_folder(folder)
    return connection
