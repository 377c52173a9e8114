"""Putting an entry behind the last one: the shortest way from a sealed draft to a durable commit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.store.migrations import SEQ_BITS
from kiosk.store.records import milliseconds
from kiosk.trust import entry_head_of_hash, envelope_hash

if TYPE_CHECKING:
    from datetime import datetime
    from sqlite3 import Connection

    from kiosk.envelope import Envelope

# One statement is one transaction: a trigger moves the stream's end with it.
_ENTRY = (
    "INSERT INTO entry (pos, id, instance_id, recorded, kind, form, envelope_hash, head, "
    "envelope) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (instance_id) DO NOTHING"
)
_FILE = "INSERT INTO attachment (no, seq, name, sha256, size) VALUES (?, ?, ?, ?, ?)"
_KNOWN = "SELECT 1 FROM entry WHERE instance_id = ?"
_END = "SELECT no, stream, seq, head FROM stream ORDER BY no DESC LIMIT 1"
EVERY_DAY = (_ENTRY, _FILE, _KNOWN, _END)


class End(NamedTuple):
    """Where the open stream ends. The one writer may keep it until something goes wrong."""

    no: int
    stream: str
    seq: int
    head: bytes
    hashed: bytes = b""
    """Of the envelope that was added last; empty where it was not looked up."""


def read_end(db: Connection) -> End:
    return End(*db.execute(_END).fetchone())


def append(
    db: Connection, end: End, envelope: Envelope, data: bytes, instance_id: str, now: datetime
) -> End | None:
    """Where the stream ends now; None when this instance is stored already.

    Durable on return, or with the caller's transaction if there is one.
    """
    no, stream, seq, head, _ = end
    seq += 1
    hashed = envelope_hash(data)
    head = entry_head_of_hash(head, stream, seq, hashed)
    added = db.execute(
        _ENTRY,
        (
            no << SEQ_BITS | seq, envelope.id, instance_id or None, milliseconds(now),
            envelope.kind, envelope.form, hashed, head, data,
        ),
    ).rowcount  # fmt: skip
    return End(no, stream, seq, head, hashed) if added else None


def append_with_files(
    db: Connection, end: End, envelope: Envelope, data: bytes, instance_id: str, now: datetime
) -> End | None:
    """As `append`, with a row for each file; the files themselves are on the disk already."""
    db.execute("BEGIN IMMEDIATE")
    try:
        reached = append(db, end, envelope, data, instance_id, now)
        if reached is not None:
            rows = [
                (reached.no, reached.seq, name, file.sha256, file.size)
                for name, file in envelope.attachments.items()
            ]
            db.executemany(_FILE, rows)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return reached


def is_stored(db: Connection, instance_id: str) -> bool:
    """Whether this instance has an entry already."""
    return bool(instance_id) and db.execute(_KNOWN, (instance_id,)).fetchone() is not None
