"""What was erased at central, as the sync process notes it beside the copy of the centre's items.

The body goes at once. That there was something, when it was erased and by whose wish stays, with the
name the desk knows it by, so that the desk can take it out of what it made of it.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from kiosk.envelope import CASE_EVENT, decode_envelope, kept_under

if TYPE_CHECKING:
    from sqlite3 import Connection

    from kiosk.envelope import Envelope

SCHEMA = """
CREATE TABLE IF NOT EXISTS erasure (
    row INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT NOT NULL, seq INTEGER NOT NULL,
    erased TEXT NOT NULL, why TEXT NOT NULL, ref TEXT NOT NULL, id TEXT NOT NULL,
    form TEXT NOT NULL, UNIQUE (stream, seq)
);
CREATE TABLE IF NOT EXISTS told (name TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;
"""
_BODY = "SELECT envelope FROM item WHERE stream = ? AND seq = ? AND envelope IS NOT NULL"
_EMPTY = "UPDATE item SET envelope = NULL WHERE stream = ? AND seq = ?"
_NOTE = " INTO erasure (stream, seq, erased, why, ref, id, form) VALUES (?, ?, ?, ?, ?, ?, ?)"
_AFTER = (
    "SELECT row, stream, seq, erased, why, ref, id, form FROM erasure WHERE row > ? "
    "ORDER BY row LIMIT ?"
)
_THERE = "SELECT 1 FROM sqlite_master WHERE name = 'told'"
RETENTION = "retention"


class Erasure(msgspec.Struct, frozen=True, kw_only=True):
    """An item that was erased, on somebody's "wish" or by "retention".

    `ref` is the hash of the number it came under, `id` what cases and figures call it; empty where
    the item was not here.
    """

    stream: str
    seq: int
    at: datetime
    why: str
    ref: str = ""
    id: str = ""
    form: str = ""


def told_up_to(db: Connection) -> int:
    """Central's position up to which this desk was told; 0 for nothing yet."""
    row = db.execute("SELECT position FROM told WHERE name = 'erased'").fetchone()
    return 0 if row is None else int(row[0])


def note_told(db: Connection, position: int) -> None:
    db.execute("INSERT OR REPLACE INTO told VALUES ('erased', ?)", (position,))


def take_away(db: Connection, erasure: Erasure) -> bool:
    """The body goes, the note stays; whether there was one. Part of the caller's transaction."""
    place = (erasure.stream, erasure.seq)
    row = db.execute(_BODY, place).fetchone()
    if row is None and erasure.why == RETENTION:
        return False  # nothing was made of it here, and nothing asks for it again
    # What had come again, and is erased again, is news to the desk again.
    how = "INSERT OR IGNORE" if row is None else "INSERT OR REPLACE"
    known = erasure if row is None else _named(erasure, row[0])
    noted = (known.at.isoformat(), known.why, known.ref, known.id, known.form)
    db.execute(how + _NOTE, (*place, *noted))
    db.execute(_EMPTY, place)
    return row is not None


def erasures_after(db: Connection, row: int, limit: int) -> list[tuple[int, Erasure]]:
    """In the order they were told, each with its number in this file."""
    if not _knows(db):
        return []
    return [
        (
            number,
            Erasure(
                stream=stream, seq=seq, at=datetime.fromisoformat(at), why=why, ref=ref,
                id=id_, form=form,
            ),
        )
        for number, stream, seq, at, why, ref, id_, form in db.execute(_AFTER, (row, limit))
    ]  # fmt: skip


def mark_of(db: Connection) -> int:
    """Which copy of the centre's items the file is; 0 where an older version wrote it."""
    if not _knows(db):
        return 0
    row = db.execute("SELECT position FROM told WHERE name = 'copy'").fetchone()
    return 0 if row is None else int(row[0])


def _knows(db: Connection) -> bool:
    """False where an older version wrote the file last: the sync process brings it to shape."""
    return db.execute(_THERE).fetchone() is not None


def _named(erasure: Erasure, body: bytes) -> Erasure:
    """With what the desk knows the item by, read from the body before it goes."""
    try:
        envelope = decode_envelope(body)
    except msgspec.DecodeError:
        return erasure
    ref, id_ = kept_under(envelope), _id_of(envelope)
    return msgspec.structs.replace(erasure, ref=erasure.ref or ref, id=id_, form=envelope.form)


def _id_of(envelope: Envelope) -> str:
    """An event has an id of its own."""
    if envelope.kind != CASE_EVENT:
        return envelope.id
    id_ = envelope.answers.get("id")
    return id_ if isinstance(id_, str) else ""
