"""Saving what can be saved from a store that was set aside as damaged, while visitors are served.

Two sources are read side by side: the pages SQLite still reads, and the mirror. An entry counts only
where its body has the hash the chain says and its head follows on the last, so what is saved is
proved. It becomes a closed stream under its old name, and goes on to central where that stopped.
Behind an entry that neither source has, the chain cannot go on: what central has not had of the rest
is recorded anew in the open stream.
"""

from __future__ import annotations

import heapq
import logging
from contextlib import closing
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from kiosk.envelope import Envelope, decode_envelope
from kiosk.store.appending import End, append_with_files, read_end
from kiosk.store.blobs import BLOBS, Blobs
from kiosk.store.migrations import place
from kiosk.store.mirror import MIRROR, Record, records_of, streams_in
from kiosk.store.pages import Base, Pages
from kiosk.store.records import moment
from kiosk.store.status import DAMAGED_PREFIX, SALVAGED_PREFIX
from kiosk.store.sync_state import read_sync_state
from kiosk.trust import GENESIS, entry_head_of_hash, envelope_hash

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from kiosk.store.sync_state import SyncState

log = logging.getLogger("kiosk.store")


class Salvaged(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a damaged file: `saved` entries under their old numbers, `anew` under new ones,
    `lost` that were in neither source whole. `lost` counts only what is known to have been there.
    """

    file: str
    saved: int = 0
    anew: int = 0
    lost: int = 0


def damaged_files(folder: Path) -> list[str]:
    """The stems of what was set aside and not looked at yet, oldest first."""
    return sorted(
        path.name.removesuffix(".sqlite") for path in folder.glob(f"{DAMAGED_PREFIX}*.sqlite")
    )


class Salvage:
    """One damaged file's entries, into the store. `step` does a little, so that visitors go first."""

    def __init__(self, folder: Path, stem: str, db: sqlite3.Connection, sync: SyncState) -> None:
        self._folder, self._stem, self._db, self._sync = folder, stem, db, sync
        self._blobs = Blobs(folder)
        self._saved = self._anew = self._lost = 0
        self._work = self._all()

    def step(self) -> bool:
        """Save the next entry; False when there are no more. Raises `sqlite3.Error`, `OSError`."""
        return next(self._work, None) is not None

    def finish(self) -> Salvaged:
        """The files get a name that says it is done; staff may delete them."""
        done = SALVAGED_PREFIX + self._stem.removeprefix(DAMAGED_PREFIX)
        for path in sorted(self._folder.glob(f"{self._stem}.*")):
            path.rename(self._folder / f"{done}{path.name.removeprefix(self._stem)}")
        return Salvaged(file=f"{done}.sqlite", saved=self._saved, anew=self._anew, lost=self._lost)

    def _all(self) -> Iterator[bool]:
        pages = Pages(self._folder / f"{self._stem}.sqlite")
        mirror = self._folder / f"{self._stem}.{MIRROR}"
        names = dict.fromkeys([*pages.streams, *streams_in(mirror)])
        with closing(pages):
            for stream in names:
                both = heapq.merge(
                    pages.records(stream), records_of(mirror, stream), key=lambda r: r.seq
                )
                yield from self._stream(stream, pages.streams.get(stream), both)

    def _stream(self, stream: str, base: Base | None, records: Iterator[Record]) -> Iterator[bool]:
        end: End | None = None
        whole, known = True, base is not None
        for seq, found in groupby(records, key=lambda record: record.seq):
            several = [record for record in found if _is_itself(record)]
            if end is None:
                known = known or seq == 1
                base = base or Base(0, GENESIS)
                end = self._begun(stream, base)
            if seq <= end.seq:
                continue  # purged before, or saved by a run that was cut short
            fitting = next((r for r in several if whole and _follows(r, end)), None)
            if fitting is not None:
                end = self._put(end, fitting)
                self._saved += 1
            elif several:
                self._lost += seq - end.seq - 1 if whole and known else 0
                whole = False
                self._record_anew(stream, several[0])
            else:
                self._lost += 1
                whole = False
            yield True

    def _begun(self, stream: str, base: Base) -> End:
        """The closed stream the entries go to: as a run before left it, or new."""
        row = self._db.execute(
            "SELECT no, stream, seq, head FROM stream WHERE stream = ?", [stream]
        ).fetchone()
        if row is None:
            self._db.execute(
                "INSERT INTO stream (no, stream, opened, closed, seq, head, purged_seq, purged_head) "
                "SELECT min(no) - 1, ?1, 0, 0, ?2, ?3, ?2, ?3 FROM stream",
                [stream, base.seq, base.head],
            )
            return self._begun(stream, base)
        return End(*row)

    def _put(self, end: End, record: Record) -> End:
        if not record.envelope:
            return self._put_erased(end, record)
        envelope = decode_envelope(record.envelope)
        self._adopt(envelope)
        reached = append_with_files(
            self._db, end, envelope, record.envelope, "", moment(record.recorded)
        )
        assert reached is not None
        assert reached.head == record.head
        return reached

    def _put_erased(self, end: End, record: Record) -> End:
        self._db.execute(
            "INSERT INTO entry (pos, id, recorded, kind, form, envelope_hash, head) "
            "VALUES (?, '', ?, 'answer', '', ?, ?)",
            [place(end.no, record.seq), record.recorded, record.hashed, record.head],
        )
        return End(end.no, end.stream, record.seq, record.head)

    def _record_anew(self, stream: str, record: Record) -> None:
        """Once, also when this run is cut short: the old place stands for the instance."""
        if record.seq <= self._sync.of(stream).accepted or not record.envelope:
            return
        try:
            envelope = decode_envelope(record.envelope)
        except msgspec.DecodeError:
            self._lost += 1
            return
        self._adopt(envelope)
        append_with_files(
            self._db,
            read_end(self._db),
            envelope,
            record.envelope,
            f"salvaged:{stream}:{record.seq}",
            moment(record.recorded),
        )
        self._anew += 1

    def _adopt(self, envelope: Envelope) -> None:
        """The files of an entry, from the folder that was set aside with it."""
        for file in envelope.attachments.values():
            source = self._folder / f"{self._stem}.{BLOBS}" / file.sha256
            if source.is_file() and not self._blobs.has(file.sha256):
                self._blobs.adopt(source, file.sha256)


def _is_itself(record: Record) -> bool:
    """Whether the body has its hash; an erased one has none to compare."""
    return not record.envelope or envelope_hash(record.envelope) == record.hashed


def _follows(record: Record, end: End) -> bool:
    if record.seq != end.seq + 1:
        return False
    return entry_head_of_hash(end.head, end.stream, record.seq, record.hashed) == record.head


def salvage_all(
    folder: Path, db: sqlite3.Connection, turn: Callable[[], AbstractContextManager[None]]
) -> list[Salvaged]:
    """Everything that was set aside; the store is held for one entry at a time."""
    done = []
    for stem in damaged_files(folder):
        with turn():
            work = Salvage(folder, stem, db, read_sync_state(folder))
        more = True
        while more:
            with turn():
                more = work.step()
        with turn():
            done.append(work.finish())
        log.warning("%s was salvaged: %s", stem, done[-1])
    return done
