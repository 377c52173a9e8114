"""Looking after the store: purge, salvage, mending, erasing, proof. Beside a visitor's submit."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kiosk.store import ballast
from kiosk.store.blobs import Blobs
from kiosk.store.erasing import entries_of, erase_entries
from kiosk.store.errors import told
from kiosk.store.opening import begin_stream, close_stream
from kiosk.store.purge import purge_stream
from kiosk.store.records import milliseconds
from kiosk.store.salvaging import Salvaged, salvage_all
from kiosk.store.status import SPARE_BYTES, disk_free
from kiosk.store.sync_state import read_sync_state
from kiosk.store.verifying import Verdict, verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from kiosk.clock import Clock
    from kiosk.store.appending import End
    from kiosk.store.mirroring import Mirroring
    from kiosk.trust import Reference


class Care:
    """What `Store` stands on: the one connection, taken in turns, and the work of housekeeping."""

    def __init__(self, folder: Path, clock: Clock, db: Database, mirroring: Mirroring) -> None:
        self._folder = folder
        self._clock = clock
        self._db = db
        self._blobs = Blobs(folder)
        self._mirroring = mirroring
        self._end: End | None = None
        self._turn = threading.RLock()

    def space_ok(self) -> bool:
        """Whether a visitor may begin a form: what they write has to fit when they are done."""
        with told(self._folder):
            return disk_free(self._folder) >= SPARE_BYTES

    def purge(self, older_than: timedelta) -> int:
        """Delete what central holds safely and is at least that old; the number of entries deleted.

        Also leaves the open stream for a new one when sync noted that central sees a fork of it.
        Works on a full disk: the ballast makes room for it, and is taken again afterwards.
        """
        before = milliseconds(self._clock.now()) - older_than // timedelta(milliseconds=1)
        with self._turn, told(self._folder):
            if not self.space_ok():
                ballast.drop(self._folder)
            try:
                marks = read_sync_state(self._folder)
                if marks.forked(self._stream()):
                    self.begin_new_stream()
                streams = self._db.execute("SELECT no, stream FROM stream").fetchall()
                total = 0
                for no, stream in streams:
                    limit = marks.of(stream).purgeable
                    total += purge_stream(self._db, self._blobs, no, limit, before)
                self._mirroring.forget_purged()
                return total
            finally:
                ballast.take(self._folder)

    def salvage(self) -> list[Salvaged]:
        """Save what can be saved from files that were set aside, a little at a time between
        visitors. For a lane of its own: it may take minutes.
        """
        return salvage_all(self._folder, self._db.conn, self._alone)

    def mend(self) -> int:
        """Put bodies right whose bytes flipped, from the mirror; how many."""
        with self._alone():
            return self._mirroring.mend()

    def erase(self, reference: Reference, *, alone: bool = False) -> int:
        """Erase what is under a number; how many entries. For a person's wish, and for central's
        feed. Raises `NotSentYet`.
        """
        with self._alone():
            found = list(entries_of(self._db, reference))
            sync = read_sync_state(self._folder)
            return erase_entries(self._db, self._blobs, self._mirroring, found, sync, alone=alone)

    def begin_new_stream(self) -> None:
        """Freeze the open stream, for instance when central saw a fork; its entries stay."""
        with self._writing() as db:
            no = db.execute("SELECT max(no) FROM stream").fetchone()[0]
            self._end = None
            close_stream(db, no, self._clock)
            begin_stream(db, self._clock)

    def verify(self) -> Verdict:
        """Walk the chain of every stream, and read every file."""
        with self._turn, told(self._folder):
            return verify(self._query, self._blobs)

    def _stream(self) -> str:
        return str(self._query("SELECT stream FROM stream ORDER BY no DESC LIMIT 1", [])[0][0])

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with self._turn, told(self._folder):
            self._end = None
            yield

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        with self._turn, told(self._folder), self._db.atomic():
            yield self._db

    def _query(self, sql: str, parameters: list[object]) -> list[Any]:
        with self._turn, told(self._folder):
            return self._db.execute(sql, parameters).fetchall()
