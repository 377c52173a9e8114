"""The sync process: one per data folder, as small as can be, ended only from outside.

It starts whatever state it finds: without a store, without an identity, without a network it waits
and looks again.
"""

from __future__ import annotations

import contextlib
import signal
from typing import TYPE_CHECKING

from kiosk.clock import SystemClock
from kiosk.store.errors import StoreError
from kiosk.store.sync_state import SyncLedger
from sync.device import notes
from sync.device.errors import IdentityUnreadable, NotEnrolled
from sync.device.feed import FeedFollower
from sync.device.identity import Identity, adopt_identity, identity_stamp, load_identity
from sync.device.known_time import KnownTime
from sync.device.lean import load_requests
from sync.device.loop import Feed, Loop
from sync.device.outbox import LateOutbox
from sync.device.receipts import take_up
from sync.device.replicator import Replicator
from sync.device.updates import Updates
from sync.device.waking import Wake, Waker

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.desk.case_files import BookReader
    from kiosk.desk.replica import Replica

DESK = "desk"
_LOOK_AGAIN_S = 2.0
_AFTER_TROUBLE_S = 30.0


class Session:
    """Everything that lives as long as one identity: outbox, connection, loop."""

    def __init__(self, folder: Path, identity: Identity, ledger: SyncLedger) -> None:
        from sync.device.transport import HttpCentral

        self.outbox = LateOutbox(folder)
        self._replica: Replica | None = None
        self._cases: BookReader | None = None
        clock = SystemClock()
        self._book = book = notes.Notes(ledger)
        _belong(ledger, book, identity)
        known = KnownTime(book, clock)
        self.central = HttpCentral(
            identity, clock, lambda new: adopt_identity(folder, identity, new), known.now
        )
        self.replicator = Replicator(self.outbox, ledger, self.central, clock)
        self.key = identity.device_id
        self._folder, self._ledger, self._known = folder, ledger, known
        self.loop = Loop(
            self.replicator,
            book,
            clock,
            Updates(folder, book, clock, known, self.central),
            self._followed(folder, identity, ledger),
            known,
            software=software(),
        )

    def _followed(self, folder: Path, identity: Identity, ledger: SyncLedger) -> Feed:
        feed = FeedFollower(self.central, ledger)
        if identity.role != DESK:
            return feed
        from kiosk.desk.case_files import BookReader, CaseFiles
        from kiosk.desk.replica import Replica
        from kiosk.editing.mailbox import Mailbox
        from sync.device.case_files import CaseFileFollower
        from sync.device.desks import BothFollowers, DeskFollower
        from sync.device.proposals import ProposalFollower

        self._replica = Replica.open(folder)
        self._cases = BookReader(folder)
        clock = SystemClock()
        return BothFollowers(
            feed,
            DeskFollower(self.central, self._replica),
            ProposalFollower(self.central, Mailbox(folder), clock),
            CaseFileFollower(self.central, self._cases, CaseFiles(folder), clock),
        )

    def close(self) -> None:
        self.central.close()
        self.outbox.close()
        if self._replica is not None:
            self._replica.close()
        if self._cases is not None:
            self._cases.close()

    def take_receipt(self) -> None:
        """What a command read from a medium meanwhile."""
        take_up(self._folder, self._ledger, self._book, self._known)

    def note_trouble(self, error: StoreError) -> None:
        """The files are the trouble: it may not be possible to write this either."""
        with contextlib.suppress(StoreError):
            self._book.note(**{notes.LAST_ERROR: str(error), notes.ERROR_CODE: "store"})


def _belong(ledger: SyncLedger, book: notes.Notes, identity: Identity) -> None:
    """Another central's time and feed mean nothing to the one this kiosk belongs to now."""
    before = book.fact(notes.CENTRAL_URL), book.fact(notes.DEVICE_ID)
    if before != (identity.central_url, identity.device_id):
        ledger.forget_feed()
        book.note(
            **{
                notes.CENTRAL_TIME: "",
                notes.FEED_CURSOR: "",
                notes.CENTRAL_URL: identity.central_url,
                notes.DEVICE_ID: identity.device_id,
            }
        )


def run(folder: Path, *, follow_parent: bool = True) -> None:
    """Until the parent dies or a signal comes. Raises `SyncRunning` (see `sync.device.turn`)."""
    from sync.device.turn import only_one

    load_requests()
    folder.mkdir(parents=True, exist_ok=True)
    with only_one(folder):
        ledger = SyncLedger.open(folder)
        try:
            _follow(folder, ledger, follow_parent=follow_parent)
        finally:
            ledger.close()


def _follow(folder: Path, ledger: SyncLedger, *, follow_parent: bool) -> None:
    current: list[Session] = []
    waker = Waker(folder, lambda: bool(current) and _changed(current[0]))
    if follow_parent:
        waker.follow_parent()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: waker.end())
    wake = Wake.TIME
    while wake is not Wake.END:
        stamp = identity_stamp(folder)
        session = _begin(folder, ledger)
        if session is None:
            wake = waker.wait(_LOOK_AGAIN_S)
            continue
        current[:] = [session]
        if wake is Wake.TIME:
            session.loop.spread(session.key)
        try:
            wake = _serve(session, waker, folder, stamp)
        finally:
            current.clear()
            session.close()


def _serve(session: Session, waker: Waker, folder: Path, stamp: int) -> Wake:
    """Until the identity changes, the store goes away, or the end comes."""
    while True:
        try:
            session.take_receipt()
            wait = session.loop.step()
        except StoreError as error:
            session.note_trouble(error)
            return waker.wait(_AFTER_TROUBLE_S)
        if identity_stamp(folder) != stamp:  # a new key: what was refused under the old one is news
            return Wake.NEWS
        wake = waker.wait(wait)
        if wake is Wake.END or identity_stamp(folder) != stamp:
            return wake
        if wake is Wake.NEWS:
            session.loop.hurry()
        elif wake is Wake.ASKED:
            session.loop.force()


def _begin(folder: Path, ledger: SyncLedger) -> Session | None:
    book = notes.Notes(ledger)
    try:
        return Session(folder, load_identity(folder), ledger)
    except NotEnrolled:
        return None
    except (IdentityUnreadable, StoreError) as error:
        asks_staff = "yes" if isinstance(error, IdentityUnreadable) else ""
        book.note(
            **{
                notes.LAST_ERROR: str(error),
                notes.ERROR_CODE: "not-ready",
                notes.ASKS_STAFF: asks_staff,
            }
        )
        return None


def _changed(session: Session) -> bool:
    try:
        return session.outbox.changed()
    except StoreError:
        return True


def software() -> str:
    """What this kiosk runs, for central."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"diwan {version('diwan')}"
    except PackageNotFoundError:  # run from files that were never installed
        return "diwan"
