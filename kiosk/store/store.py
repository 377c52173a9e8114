"""The store the kiosk writes to. When `submit` returns, the answer is on the disk."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Self

from kiosk.store import ballast
from kiosk.store.appending import End, append, append_with_files, is_stored, read_end
from kiosk.store.blobs import Blobs
from kiosk.store.connection import sync_folder
from kiosk.store.draft import Draft, Receipt
from kiosk.store.enveloping import enveloped
from kiosk.store.errors import DraftRefusedError, as_told, told
from kiosk.store.lock import FolderLock
from kiosk.store.mirroring import Mirroring
from kiosk.store.opening import begin_stream, close_stream, open_database
from kiosk.store.purge import purge_stream
from kiosk.store.receipts import Receipts
from kiosk.store.records import Answer, Wanted, milliseconds, read_answers
from kiosk.store.salvaging import Salvaged, salvage_all
from kiosk.store.sealer import Sealer
from kiosk.store.status import SPARE_BYTES, StoreStatus, disk_free, read_status
from kiosk.store.sync_state import read_sync_state
from kiosk.store.verifying import Verdict, verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from sqlite_utils import Database

    from kiosk.clock import Clock
    from kiosk.store.enveloping import Enveloped


class Store:
    """One process, one connection. Any thread may call; calls take turns.

    Calls wait for the disk (about a millisecond, and on a bad day much more), so the thread that
    draws never makes them. All raise the errors of `kiosk.store.errors`.
    """

    def __init__(
        self, folder: Path, clock: Clock, lock: FolderLock, db: Database, mirroring: Mirroring
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._lock = lock
        self._db = db
        self._blobs = Blobs(folder)
        self._sealer = Sealer(folder)
        self._receipts = Receipts()
        self._mirroring = mirroring
        self._end: End | None = None
        self._turn = threading.RLock()

    @classmethod
    def open(cls, folder: Path, clock: Clock) -> Self:
        """Open or create the store in `folder`, whatever state it was left in.

        Raises `StoreInUse` when another kiosk has the folder, `StoreTooNew`, `StoreUnwritable`,
        and `StoreFull` when there is no room even for an empty store.
        """
        with told(folder):
            _make(folder)
            lock = FolderLock(folder)
        try:
            db = open_database(folder, clock)
            with told(folder):
                mirroring = Mirroring(folder, db.conn)
                mirroring.start(read_end(db.conn))
                ballast.take(folder)
        except BaseException:
            lock.release()
            raise
        return cls(folder, clock, lock, db, mirroring)

    def submit(self, draft: Draft) -> Receipt:
        """Record a draft; returns only after it would survive a power cut.

        The same instance again gives the same receipt, until `forget`. Raises `StoreFull` (nothing
        stored, all before it is kept), `CannotSeal` and `DraftRefusedError`.
        """
        with self._turn:
            if known := self._receipts.of(draft.instance_id):
                return known
            made = enveloped(draft, self._clock, self._sealer)
            end, self._end = self._end, None  # after an error it is read anew from the disk
            try:
                now = self._clock.now()
                reached = self._append(end, draft.instance_id, made, now)
            except (sqlite3.Error, OSError) as error:
                kind = as_told(error, self._folder)
                if kind is None:
                    raise
                raise kind from error
            if reached is None:
                raise DraftRefusedError(f"{draft.instance_id} was stored in an earlier run")
            self._end = reached
            self._mirroring.follow(reached, milliseconds(now), made.data)
            receipt = Receipt(
                id=made.envelope.id,
                reference=made.reference,
                stream=reached.stream,
                seq=reached.seq,
            )
            self._receipts.keep(draft.instance_id, receipt)
        return receipt

    def prepare(self) -> None:
        """A visitor began a form: do now what sealing it needs, and what they would wait for."""
        with self._turn:
            self._sealer.prepare()

    def forget(self) -> None:
        """The visit is over: no reference number is known here any more."""
        with self._turn:
            self._receipts.forget()

    def answers(self, wanted: Wanted = Wanted()) -> Iterator[Answer]:  # noqa: B008 - immutable
        """What is on this device, oldest first; read a page at a time."""
        return read_answers(self._query, read_sync_state(self._folder), wanted)

    def status(self) -> StoreStatus:
        with self._turn, told(self._folder):
            return read_status(self._query, read_sync_state(self._folder), self._folder)

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

    def recall(self, name: str) -> str | None:
        """A small fact kept by `remember`, None when there is none."""
        rows = self._query("SELECT value FROM fact WHERE name = ?", [name])
        return str(rows[0][0]) if rows else None

    def remember(self, name: str, value: str) -> None:
        """Keep a small fact durably, such as the count of wrong PINs."""
        with self._writing() as db:
            db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", [name, value])

    def close(self) -> None:
        """Idempotent. What was submitted is on the disk with or without this call."""
        with self._turn:
            self._mirroring.close()
            self._db.close()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _stream(self) -> str:
        return str(self._query("SELECT stream FROM stream ORDER BY no DESC LIMIT 1", [])[0][0])

    def _append(self, end: End | None, instance: str, made: Enveloped, now: datetime) -> End | None:
        """None when the instance is stored already."""
        db = self._db.conn
        end = end or read_end(db)
        if not made.files:
            return append(db, end, made.envelope, made.data, instance, now)
        if is_stored(db, instance):
            return None
        with self._files_of(made):
            return append_with_files(db, end, made.envelope, made.data, instance, now)

    @contextmanager
    def _files_of(self, made: Enveloped) -> Iterator[None]:
        """The draft's files are on the disk, and gone again where its entry certainly is not."""
        notes, files = made.envelope.attachments, made.files
        new = self._blobs.keep({notes[name].sha256: files[name] for name in files})
        try:
            yield
        except sqlite3.Error as error:
            # A flush that failed may have written all the same: the next start knows, and sweeps.
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_IOERR:
                self._blobs.drop(new)
            raise

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


def _make(folder: Path) -> None:
    """The folder and its parents, private to this user, on the disk to stay."""
    if folder.is_dir():
        return
    _make(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)
