"""What the centre's polls, quizzes and pulses add up to, kept at the desk and read on item by item.

Open answers only: choices are never sealed, and whatever a person wrote is no choice. How far the
replica was read and what was counted change in one transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics.polls import PollCounts, ballot, total
from kiosk.desk.book import advance, progress, together
from kiosk.envelope import decode_envelope

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from sqlite3 import Connection

    from kiosk.desk.replica import Received, ReplicaReader

_SCHEMA = """
CREATE TABLE IF NOT EXISTS survey (
    book TEXT NOT NULL, form TEXT NOT NULL, counts BLOB NOT NULL, PRIMARY KEY (book, form)
) WITHOUT ROWID;
"""
_PAGE = 500
_VOTE = b'"kind":"vote"'
_KINDS = frozenset({"answer", "vote"})


def surveys(
    db: Connection, replica: ReplicaReader, answered: Collection[str]
) -> dict[str, PollCounts]:
    """By form: all votes, and the answers to the forms `answered` (pulses), as far as they are here.

    Where other forms than before are asked for, everything is read anew.
    """
    db.executescript(_SCHEMA)
    book = f"surveys {','.join(sorted(answered))}"
    marks = [_VOTE, *(b'"form":' + msgspec.json.encode(form) for form in sorted(answered))]
    while page := list(replica.after(progress(db, book), _PAGE)):
        with together(db):
            _take(db, book, [item for _, item in page], marks, answered)
            advance(db, book, page[-1][0])
    return _kept(db, book)


def count_anew(db: Connection, form: str | None = None) -> None:
    """Whatever answers to the form (None: to any) were counted in is read anew when it is asked for.

    Part of the caller's transaction.
    """
    db.execute(_SCHEMA)
    counted = "SELECT DISTINCT book FROM survey WHERE form = ifnull(?, form)"
    for (book,) in db.execute(counted, (form,)).fetchall():
        db.execute("DELETE FROM survey WHERE book = ?", (book,))
        db.execute("DELETE FROM progress WHERE name = ?", (book,))


def _take(
    db: Connection,
    book: str,
    items: Iterable[Received],
    marks: list[bytes],
    answered: Collection[str],
) -> None:
    new: dict[str, list[PollCounts]] = {}
    for item in items:
        data = item.envelope
        if not data or not any(mark in data for mark in marks):
            continue
        try:
            envelope = decode_envelope(data)
        except msgspec.DecodeError:
            continue
        if envelope.kind == "vote" or (envelope.kind in _KINDS and envelope.form in answered):
            moment = envelope.submitted or item.received
            new.setdefault(envelope.form, []).append(ballot(envelope.answers, moment))
    if not new:
        return
    kept = _kept(db, book)
    for form, parts in new.items():
        counts = total([kept.get(form, PollCounts()), *parts])
        db.execute(
            "INSERT OR REPLACE INTO survey VALUES (?, ?, ?)",
            (book, form, msgspec.json.encode(counts)),
        )


def _kept(db: Connection, book: str) -> dict[str, PollCounts]:
    rows = db.execute("SELECT form, counts FROM survey WHERE book = ?", (book,)).fetchall()
    return {form: msgspec.json.decode(counts, type=PollCounts) for form, counts in rows}
