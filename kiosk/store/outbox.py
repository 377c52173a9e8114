"""What the sync process sees of the store: streams and entries, read-only, never checkpointing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import msgspec

from kiosk.store.blobs import Blobs
from kiosk.store.connection import STORE_FILE, open_reader
from kiosk.store.errors import StoreMissing, StoreUnwritable, told
from kiosk.store.migrations import SEQ_BITS, refuse_other

if TYPE_CHECKING:
    import sqlite3
    from io import BufferedReader
    from pathlib import Path

_LARGEST_BATCH = 1000
_NO = f"((SELECT no FROM stream WHERE stream = ?1) << {SEQ_BITS})"  # noqa: S608


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One chained entry. `recorded` is in milliseconds since 1970 by the device's clock.

    `files` are the hashes (hex) of what was drawn or recorded with it.
    """

    seq: int
    envelope: bytes
    head: bytes
    recorded: int = 0
    files: tuple[str, ...] = ()


class StreamState(msgspec.Struct, frozen=True, kw_only=True):
    """A stream's end: `seq` entries were ever made, `head` covers them all.

    Entries up to `purged_seq` are no longer here. `closed` streams get no new entries.
    """

    stream: str
    seq: int
    head: bytes
    purged_seq: int
    closed: bool


class OutboxReader:
    """Follows the file also when the kiosk had to set a damaged one aside and begin another."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / STORE_FILE
        self._blobs = Blobs(folder)
        self._connection = self._opened()
        self._file = self._identity()
        self._version = self._data_version()

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Raises `StoreMissing` before the kiosk's first start, `StoreTooNew`, `StoreDamaged`."""
        with told(folder):
            return cls(folder)

    def streams(self) -> list[StreamState]:
        """Oldest first; at most one is open."""
        rows = self._rows("SELECT stream, seq, head, purged_seq, closed FROM stream ORDER BY no")
        return [
            StreamState(stream=s, seq=q, head=h, purged_seq=p, closed=c is not None)
            for s, q, h, p, c in rows
        ]

    def entries(self, stream: str, after: int, limit: int) -> list[Entry]:
        """The entries behind `after`, in order, at most `limit` (and never more than 1000)."""
        rows = self._rows(
            "SELECT seq, coalesce(envelope, x''), entry.head, recorded FROM entry "  # noqa: S608
            f"WHERE pos > {_NO} + ?2 AND pos < {_NO} + {2**SEQ_BITS} ORDER BY pos LIMIT ?3",
            stream,
            after,
            min(limit, _LARGEST_BATCH),
        )
        files = self._files(stream, after, rows[-1][0]) if rows else {}
        return [
            Entry(seq=q, envelope=e, head=h, recorded=r, files=tuple(files.get(q, ())))
            for q, e, h, r in rows
        ]

    def file(self, sha256: str) -> BufferedReader | None:
        """The bytes under a hash, to be closed; None when they are not here (any more)."""
        try:
            return self._blobs.open(sha256)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreUnwritable(f"{error.filename}: {error.strerror}") from error

    def head_at(self, stream: str, seq: int) -> bytes | None:
        """The head behind entry `seq`, to start or compare a batch; None when it is not known."""
        rows = self._rows(
            f"SELECT head FROM entry WHERE pos = {_NO} + ?2 UNION SELECT purged_head FROM stream "  # noqa: S608
            "WHERE stream = ?1 AND purged_seq = ?2",
            stream,
            min(seq, 2**SEQ_BITS - 1),
        )
        return rows[0][0] if rows else None

    def changed(self) -> bool:
        """Whether the kiosk wrote since this was last asked. Costs microseconds: ask each second."""
        with told(self._folder):
            if self._identity() != self._file:
                self._reopen()
                return True
            version = self._data_version()
            changed, self._version = version != self._version, version
            return changed

    def close(self) -> None:
        self._connection.close()

    def _files(self, stream: str, after: int, last: int) -> dict[int, list[str]]:
        """Entry to the hashes of its files."""
        found: dict[int, list[str]] = {}
        rows = self._rows(
            "SELECT DISTINCT seq, sha256 FROM attachment WHERE no = "
            "(SELECT no FROM stream WHERE stream = ?) AND seq > ? AND seq <= ? ORDER BY seq, name",
            stream,
            after,
            last,
        )
        for seq, sha256 in rows:
            found.setdefault(seq, []).append(sha256)
        return found

    def _rows(self, sql: str, *values: object) -> list[Any]:
        with told(self._folder):
            if self._identity() != self._file:
                self._reopen()
            return self._connection.execute(sql, values).fetchall()

    def _opened(self) -> sqlite3.Connection:
        if not self._path.exists():
            raise StoreMissing(self._folder)
        connection = open_reader(self._path)
        try:
            refuse_other(connection, self._folder, self._path)
        except BaseException:
            connection.close()
            raise
        return connection

    def _reopen(self) -> None:
        self._connection.close()
        self._connection = self._opened()
        self._file = self._identity()
        self._version = self._data_version()

    def _identity(self) -> tuple[int, int]:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            raise StoreMissing(self._folder) from None
        return found.st_dev, found.st_ino

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
