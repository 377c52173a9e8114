"""Letting go of what is safe elsewhere and old enough, and of nothing else.

Only a prefix of a stream goes: up to min(accepted, safe), and up to the first entry that is still
too young. What was merely sent stays. A file goes with the last entry that names it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.store.migrations import place

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.store.blobs import Blobs

_BATCH_ROWS = 100
_BATCH_BYTES = 512 * 1024


def purge_stream(db: Database, blobs: Blobs, no: int, limit: int, before: int) -> int:
    """Delete entries with seq <= `limit` recorded at `before` (ms) or earlier. The number deleted."""
    total = 0
    while True:
        last = _end_of_batch(db, no, limit, before)
        if last is None:
            return total
        with db.atomic():
            db.execute(
                "UPDATE stream SET purged_seq = ?2, purged_head = "
                "(SELECT head FROM entry WHERE pos = ?3) WHERE no = ?1",
                [no, last, place(no, last)],
            )
            total += db.execute(
                "DELETE FROM entry WHERE pos BETWEEN ? AND ?", [place(no, 0), place(no, last)]
            ).rowcount
            freed = _forget_files(db, no, last)
        # After the commit: a file without an entry is swept, an entry without its file is a loss.
        blobs.drop(freed)
        reclaim(db)


def _forget_files(db: Database, no: int, last: int) -> list[str]:
    """The hashes that no entry names any more."""
    named = db.execute(
        "DELETE FROM attachment WHERE no = ? AND seq <= ? RETURNING sha256", [no, last]
    ).fetchall()
    return [
        sha256
        for sha256 in {row[0] for row in named}
        if not db.execute("SELECT 1 FROM attachment WHERE sha256 = ?", [sha256]).fetchone()
    ]


def reclaim(db: Database) -> None:
    """Hand freed pages back to the disk and empty the log, where no reader is in the way."""
    # It yields a row without columns per page; only executescript steps through them all.
    db.conn.executescript("PRAGMA incremental_vacuum")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _end_of_batch(db: Database, no: int, limit: int, before: int) -> int | None:
    """The last seq of a batch small enough for the ballast's room; None when nothing may go."""
    rows = db.execute(
        "SELECT seq, recorded, coalesce(length(envelope), 0) FROM entry "
        "WHERE pos BETWEEN ? AND ? ORDER BY pos LIMIT ?",
        [place(no, 0), place(no, limit), _BATCH_ROWS],
    ).fetchall()
    last, size = None, 0
    for seq, recorded, length in rows:
        size += length
        if recorded > before or (last is not None and size > _BATCH_BYTES):
            break
        last = seq
    return last
