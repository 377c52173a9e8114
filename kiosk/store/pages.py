"""What SQLite still reads of a damaged file; every error is a hole, never an end."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.store.connection import open_reader
from kiosk.store.migrations import place
from kiosk.store.mirror import Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAGE = 50
_HOLE = 2000
"""Entries in a row that cannot be read before the rest is given up."""


_HASH = 32


class Base(NamedTuple):
    """Where a stream's remaining entries begin: behind entry `seq`, whose head is `head`."""

    seq: int
    head: bytes


class Pages:
    """Opens what can be opened. `streams` are those whose own row can be read."""

    def __init__(self, path: Path) -> None:
        self.streams: dict[str, Base] = {}
        self._numbers: dict[str, int] = {}
        self._connection: sqlite3.Connection | None = None
        try:
            self._connection = open_reader(path)
            self._learn()
        except sqlite3.Error:
            pass

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def records(self, stream: str) -> Iterator[Record]:
        if stream not in self._numbers or self._connection is None:
            return
        no, seq, missed = self._numbers[stream], self.streams[stream].seq, 0
        while missed < _HOLE:
            try:
                rows = self._rows("pos > ? AND pos < ?", place(no, seq), place(no + 1, 0))
                if not rows:
                    return
            except sqlite3.Error:
                rows = self._one(place(no, seq + 1))
                missed = 0 if rows else missed + 1
                seq += 1
            for row in rows:
                if _is_sane(row):
                    yield Record(*row)
                seq, missed = row[0], 0

    def _one(self, pos: int) -> list[Any]:
        try:
            return self._rows("pos = ? AND pos <= ?", pos, pos)
        except sqlite3.Error:
            return []

    def _rows(self, where: str, *values: int) -> list[Any]:
        assert self._connection is not None
        return self._connection.execute(
            "SELECT seq, recorded, envelope_hash, head, coalesce(envelope, x'') FROM entry "  # noqa: S608 - our own words
            f"WHERE {where} ORDER BY pos LIMIT {_PAGE}",
            values,
        ).fetchall()

    def _learn(self) -> None:
        assert self._connection is not None
        rows = self._connection.execute("SELECT no, stream, purged_seq, purged_head FROM stream")
        for no, stream, seq, head in rows:
            if not (isinstance(stream, str) and isinstance(head, bytes) and len(head) == _HASH):
                continue
            self._numbers[stream] = no
            self.streams[stream] = Base(seq, head)


def _is_sane(row: tuple[Any, ...]) -> bool:
    """A page that was changed may say anything, of any type."""
    _, recorded, hashed, head, envelope = row
    return (
        isinstance(recorded, int)
        and all(isinstance(each, bytes) for each in (hashed, head, envelope))
        and len(hashed) == len(head) == _HASH
    )
