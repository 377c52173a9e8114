"""The store the kiosk writes to. When `submit` returns, the answer is on the disk."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from kiosk.store import ballast
from kiosk.store.appending import End, append, append_with_files, is_stored, read_end
from kiosk.store.care import Care
from kiosk.store.connection import sync_folder
from kiosk.store.draft import Draft, Receipt
from kiosk.store.enveloping import enveloped
from kiosk.store.errors import DraftRefusedError, as_told, told
from kiosk.store.lock import FolderLock
from kiosk.store.mirroring import Mirroring
from kiosk.store.opening import open_database
from kiosk.store.receipts import Receipts
from kiosk.store.records import Answer, Wanted, milliseconds, read_answers
from kiosk.store.sealer import Sealer
from kiosk.store.status import StoreStatus, read_status
from kiosk.store.sync_state import read_sync_state

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from sqlite_utils import Database

    from kiosk.clock import Clock
    from kiosk.store.enveloping import Enveloped


class Store(Care):
    """One process, one connection. Any thread may call; calls take turns.

    Calls wait for the disk (about a millisecond, and on a bad day much more), so the thread that
    draws never makes them. All raise the errors of `kiosk.store.errors`.
    """

    def __init__(
        self, folder: Path, clock: Clock, lock: FolderLock, db: Database, mirroring: Mirroring
    ) -> None:
        super().__init__(folder, clock, db, mirroring)
        self._lock = lock
        self._sealer = Sealer(folder)
        self._receipts = Receipts()

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

    def submitted(self, instance_id: str) -> bool:
        """Whether this filled-in form is on the disk already."""
        with self._turn, told(self._folder):
            return is_stored(self._db.conn, instance_id)

    def prepare(self) -> None:
        """A visitor began a form: do now what sealing it needs, and what they would wait for."""
        with self._turn:
            self._sealer.prepare(self._clock.now())

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


def _make(folder: Path) -> None:
    """The folder and its parents, private to this user, on the disk to stay."""
    if folder.is_dir():
        return
    _make(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)
