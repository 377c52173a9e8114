"""The journal beside a kiosk's store, for a kiosk that delivers to another server by itself.

Its own file with its own writer: the store is only read.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, Self

import msgspec

from kiosk.envelope import decode_envelope
from kiosk.store.connection import make_private
from sync.openrosa.address import Target
from sync.openrosa.delivery import CannotSend, Entry
from sync.openrosa.listing import (
    DELIVERED,
    LONGEST_WORDS,
    QUEUED,
    REFUSED,
    Refusal,
    Standing,
    wait_after,
)
from sync.openrosa.prepared import submission_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.clock import Clock
    from kiosk.envelope import AttachedFile
    from kiosk.store.outbox import OutboxReader
    from sync.openrosa.submission import Submission

FILE = "openrosa.sqlite"
_PAGE = 500
_MOST_LISTED = 1000
_SHAPE = """
CREATE TABLE IF NOT EXISTS target (name TEXT PRIMARY KEY, about TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS reached (
    target TEXT NOT NULL REFERENCES target (name) ON DELETE CASCADE,
    stream TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (target, stream));
CREATE TABLE IF NOT EXISTS delivery (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL REFERENCES target (name) ON DELETE CASCADE,
    stream TEXT NOT NULL, seq INTEGER NOT NULL, form TEXT NOT NULL, state TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0, status INTEGER NOT NULL DEFAULT 0,
    words TEXT NOT NULL DEFAULT '', not_before REAL NOT NULL DEFAULT 0,
    UNIQUE (target, stream, seq));
CREATE INDEX IF NOT EXISTS delivery_due ON delivery (target, state, place);
"""


class Book:
    """The targets of one data folder and what became of each entry. One process at a time."""

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        make_private(path)
        self.db = sqlite3.connect(path, timeout=30, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            self.db.execute(f"PRAGMA {pragma}")
        self.db.executescript(_SHAPE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.db.close()

    def add(self, target: Target) -> bool:
        """False when there is one of this name."""
        about = msgspec.json.encode(target).decode()
        done = self.db.execute("INSERT OR IGNORE INTO target VALUES (?, ?)", (target.name, about))
        return done.rowcount == 1

    def remove(self, name: str) -> bool:
        return self.db.execute("DELETE FROM target WHERE name = ?", (name,)).rowcount == 1

    def targets(self) -> list[Target]:
        rows = self.db.execute("SELECT about FROM target ORDER BY name")
        return [msgspec.json.decode(about, type=Target) for (about,) in rows]

    def standing(self, name: str) -> Standing:
        counted = self.db.execute(
            "SELECT state, count(*) FROM delivery WHERE target = ? GROUP BY state", (name,)
        )
        counts: dict[str, int] = dict(counted.fetchall())
        rows = self.db.execute(
            "SELECT stream, seq, form, status, words FROM delivery "
            "WHERE target = ? AND state = ? ORDER BY place LIMIT ?",
            (name, REFUSED, _MOST_LISTED),
        )
        return Standing(
            target=name,
            queued=counts.get(QUEUED, 0),
            delivered=counts.get(DELIVERED, 0),
            refused=counts.get(REFUSED, 0),
            refusals=[
                Refusal(stream=stream, seq=seq, form=form, status=status, words=words)
                for stream, seq, form, status, words in rows
            ],
        )

    def queue_again(self, name: str) -> int:
        return self.db.execute(
            "UPDATE delivery SET state = ?, tries = 0, not_before = 0 "
            "WHERE target = ? AND state = ?",
            (QUEUED, name, REFUSED),
        ).rowcount


class FolderJournal:
    """`sync.openrosa.delivery.Journal` for one target of a kiosk."""

    def __init__(
        self,
        book: Book,
        outbox: OutboxReader,
        target: Target,
        clock: Clock,
        identities: Sequence[str] = (),
    ) -> None:
        self._db = book.db
        self._outbox = outbox
        self._target = target
        self._clock = clock
        self._identities = identities

    def take_up(self) -> int:
        """A page with how far it reaches is one transaction."""
        return sum(self._take_up(state.stream) for state in self._outbox.streams())

    def not_taken_up(self) -> int:
        """How much `take_up` would write down; writes nothing."""
        total = 0
        for state in self._outbox.streams():
            after = self._reached(state.stream)
            while page := self._outbox.entries(state.stream, after, _PAGE):
                total += sum(self._form(entry.envelope) is not None for entry in page)
                after = page[-1].seq
        return total

    def due(self, after: Entry | None, limit: int) -> list[Entry]:
        rows = self._db.execute(
            "SELECT stream, seq, form, place, tries FROM delivery WHERE target = ? AND state = ? "
            "AND not_before <= ? AND place > ? ORDER BY place LIMIT ?",
            (self._target.name, QUEUED, self._now(), after.place if after else 0, limit),
        )
        return [
            Entry(stream=stream, seq=seq, form=form, place=place, tries=tries)
            for stream, seq, form, place, tries in rows.fetchall()
        ]

    def delivered(self, entry: Entry, words: str) -> None:
        self._change(entry, DELIVERED, 0, words)

    def refused(self, entry: Entry, status: int, words: str) -> None:
        self._change(entry, REFUSED, status, words)

    def postponed(self, entry: Entry, words: str) -> None:
        until = self._now() + wait_after(entry.tries).total_seconds()
        self._change(entry, QUEUED, 0, words, tries=entry.tries + 1, not_before=until)

    def submission(self, entry: Entry) -> Submission:
        page = self._outbox.entries(entry.stream, entry.seq - 1, 1)
        if not page or page[0].seq != entry.seq or not page[0].envelope:
            raise CannotSend("gone", "it is not on this device any more (purged or erased)")
        return submission_of(decode_envelope(page[0].envelope), self._read, self._identities)

    def _read(self, name: str, file: AttachedFile) -> bytes | None:
        opened = self._outbox.file(file.sha256)
        if opened is None:
            raise CannotSend("files", f"{name} is missing on this device")
        with opened:
            return opened.read()

    def _take_up(self, stream: str) -> int:
        taken, after = 0, self._reached(stream)
        while page := self._outbox.entries(stream, after, _PAGE):
            after = page[-1].seq
            rows = [
                (self._target.name, stream, entry.seq, form, QUEUED)
                for entry in page
                if (form := self._form(entry.envelope)) is not None
            ]
            with self._db:
                self._db.execute("BEGIN IMMEDIATE")
                self._db.executemany(
                    "INSERT INTO delivery (target, stream, seq, form, state) "
                    "VALUES (?, ?, ?, ?, ?)",
                    rows,
                )
                self._db.execute(
                    "INSERT OR REPLACE INTO reached VALUES (?, ?, ?)",
                    (self._target.name, stream, after),
                )
            taken += len(rows)
        return taken

    def _form(self, data: bytes) -> str | None:
        """The form of an entry to deliver; None for other kinds and other forms."""
        if not data:
            return None
        envelope = decode_envelope(data)
        wanted = not self._target.forms or envelope.form in self._target.forms
        return envelope.form if envelope.kind in ("answer", "vote") and wanted else None

    def _reached(self, stream: str) -> int:
        row = self._db.execute(
            "SELECT seq FROM reached WHERE target = ? AND stream = ?", (self._target.name, stream)
        ).fetchone()
        return int(row[0]) if row else 0

    def _change(self, entry: Entry, state: str, status: int, words: str, **more: Any) -> None:
        self._db.execute(
            "UPDATE delivery SET state = ?, status = ?, words = ?, tries = ?, not_before = ? "
            "WHERE place = ?",
            (
                state,
                status,
                words[:LONGEST_WORDS],
                more.get("tries", entry.tries),
                more.get("not_before", 0),
                entry.place,
            ),
        )

    def _now(self) -> float:
        return self._clock.now().timestamp()
