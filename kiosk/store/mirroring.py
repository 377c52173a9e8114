"""Keeping the mirror beside the store: following each commit, and catching up at a start.

Where the mirror has whole records that go on from the store's own end, the store has lost what it
had thanked for (an older copy of the file came back): they are put back.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from kiosk.envelope import decode_envelope
from kiosk.store.appending import End, append, append_with_files, read_end
from kiosk.store.errors import is_full
from kiosk.store.migrations import place
from kiosk.store.mirror import MIRROR, Mirror, Record, records_of
from kiosk.store.records import moment
from kiosk.trust import entry_head_of_hash, envelope_hash

if TYPE_CHECKING:
    from pathlib import Path
    from sqlite3 import Connection

log = logging.getLogger("kiosk.store")
_MOST_AT_ONCE = 2000
"""Entries that are mirrored late, in one go; older ones rest with SQLite alone."""


class Mirroring:
    """Used by whoever has the store's turn. A mirror that cannot be written never stops a visitor."""

    def __init__(self, folder: Path, db: Connection) -> None:
        self._folder = folder
        self._db = db
        self._mirror: Mirror | None = None
        self._told = False

    def start(self, end: End) -> None:
        """At the store's opening: write what the mirror lacks."""
        try:
            self._catch_up(self._of(end), end)
        except OSError as error:
            self._tell(error)

    def follow(self, end: End, recorded: int, data: bytes) -> None:
        """The entry at `end` was committed with this envelope."""
        try:
            mirror = self._of(end)
            if mirror.reached != end.seq - 1:
                self._catch_up(mirror, end)
                return
            mirror.write(Record(end.seq, recorded, end.hashed, end.head, data))
        except OSError as error:
            self._tell(error)

    def forget_purged(self) -> None:
        """What the store has purged."""
        try:
            for stream, purged in self._db.execute("SELECT stream, purged_seq FROM stream"):
                self._any(stream).forget(stream, purged)
        except OSError as error:
            self._tell(error)

    def erase(self, stream: str, seq: int) -> None:
        """Raises `OSError`: what somebody wished away must not stay here unnoticed."""
        self._any(stream).erase(stream, seq)

    def mend(self) -> int:
        """Bodies that are not what was stored, where the mirror has them whole; how many."""
        mended = 0
        streams = self._db.execute("SELECT no, stream, purged_seq FROM stream").fetchall()
        for no, stream, _ in streams:
            for record in records_of(self._folder / MIRROR, stream):
                mended += self._mend_one(place(no, record.seq), record)
        return mended

    def _mend_one(self, pos: int, record: Record) -> int:
        if not record.envelope:
            return 0
        row = self._db.execute(
            "SELECT envelope_hash, head, envelope FROM entry WHERE pos = ?", [pos]
        ).fetchone()
        if row is None or row[2] is None or (row[0], row[1]) != (record.hashed, record.head):
            return 0
        if envelope_hash(row[2]) == row[0] or envelope_hash(record.envelope) != row[0]:
            return 0
        self._db.execute("UPDATE entry SET envelope = ? WHERE pos = ?", [record.envelope, pos])
        return 1

    def close(self) -> None:
        if self._mirror is not None:
            self._mirror.close()

    def _any(self, stream: str) -> Mirror:
        mirror = self._mirror
        return mirror if mirror and mirror.stream == stream else Mirror(self._folder, stream)

    def _of(self, end: End) -> Mirror:
        if self._mirror is None or self._mirror.stream != end.stream:
            self.close()
            self._mirror = Mirror(self._folder, end.stream)
            self._mirror.begin()
        return self._mirror

    def _catch_up(self, mirror: Mirror, end: End) -> None:
        """Write what the store has and the mirror has not."""
        after = max(mirror.reached or 0, end.seq - _MOST_AT_ONCE)
        rows = self._db.execute(
            "SELECT seq, recorded, envelope_hash, head, coalesce(envelope, x'') FROM entry "
            "WHERE pos > ? AND pos <= ? ORDER BY pos",
            [place(end.no, after), place(end.no, end.seq)],
        )
        for row in rows:
            mirror.write(Record(*row))

    def _tell(self, error: OSError) -> None:
        level = logging.INFO if is_full(error) else logging.WARNING  # of that, staff know
        if not self._told:
            log.log(level, "the mirror of answers cannot be written: %s", error.strerror)
        self._told = True


def put_back(folder: Path, db: Connection) -> int:
    """Records that follow on the store's end go into it again; how many did.

    Before unnamed files are swept and the stream's end is compared with central's. Raises
    `OSError`.
    """
    end = read_end(db)
    last = Mirror(folder, end.stream).begin()
    if last is None or last.seq <= end.seq:
        return 0
    before = end.seq
    for record in records_of(folder / MIRROR, end.stream):
        if record.seq != end.seq + 1:
            continue
        if entry_head_of_hash(end.head, end.stream, record.seq, record.hashed) != record.head:
            break
        reached = _again(db, end, record)
        if reached is None:
            break
        end = reached
    if end.seq > before:
        log.error("%d answers were missing in the store and came from its mirror", end.seq - before)
    return end.seq - before


def _again(db: Connection, end: End, record: Record) -> End | None:
    try:
        envelope = decode_envelope(record.envelope)
    except msgspec.DecodeError:
        return None
    add = append_with_files if envelope.attachments else append
    return add(db, end, envelope, record.envelope, "", moment(record.recorded))
