"""The store as the screens reach it: opened after the first frame, used in a lane of its own."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from kiosk.trust import DoorAnswer, StaffDoor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.clock import Clock
    from kiosk.store import Draft, Receipt, Store, StoreStatus
    from kiosk.store.sealer import Sealer
    from ui.background import Background

T = TypeVar("T")
log = logging.getLogger(__name__)
LANE = "store"


class StoreKeeper:
    """Everything that waits for the disk happens in one lane, in order.

    The store's library is loaded with it: the first frame can do without.
    """

    def __init__(
        self, folder: Path, clock: Clock, background: Background, pin_hash: str | None = None
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._background = background
        self._pin_hash = pin_hash
        self._store: Store | None = None
        self._sealer: Sealer | None = None
        self._door: StaffDoor | None = None
        self._shut = False
        self.kept: Callable[[], None] = lambda: None
        """Called after each answer that reached the disk, so that sync can be woken."""

    def open(self, failed: Callable[[Exception], None]) -> None:
        """Open the store in its lane. Until then, drafts wait in line behind it."""

        def shut(error: Exception) -> None:
            self._shut = True
            failed(error)

        self._background.run(LANE, self._open, lambda _: self._salvage(), failed=shut)

    def _salvage(self) -> None:
        """What was set aside as damaged is looked through beside the visitors' own lane."""
        if self._store is not None:
            self._background.run("salvage", self._store.salvage, failed=_not_salvaged)

    def space_ok(self) -> bool:
        """Whether an answer could be kept now. A store that did not open is tried again, for the
        next visitor.
        """
        if self._shut:
            self._background.run(LANE, self._opened, failed=_still_shut)
            return False
        from kiosk.store.status import SPARE_BYTES, disk_free

        try:
            return disk_free(self._existing_folder()) >= SPARE_BYTES
        except OSError as error:
            log.error("the data folder cannot be looked at: %s", error)
            return False

    def seal_ok(self) -> bool:
        """Whether what is personal could be sealed now; looked at anew each time."""
        from kiosk.store.sealer import Sealer

        if self._sealer is None:
            self._sealer = Sealer(self._folder)
        return self._sealer.ready

    def prepare(self) -> None:
        """A visitor begins a form: what sealing it needs is made while they write."""
        self._background.run(LANE, lambda: self._opened().prepare(), failed=_not_prepared)

    def forget(self) -> None:
        """The visit is over; its reference numbers are nobody's here any more."""
        if self._store is not None:
            self._background.run(LANE, self._forget)

    def keep(
        self,
        draft: Draft,
        done: Callable[[Receipt], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def told(receipt: Receipt) -> None:
            self.kept()
            done(receipt)

        self._background.run(LANE, lambda: self._opened().submit(draft), told, failed)

    def status(
        self, done: Callable[[StoreStatus], None], failed: Callable[[Exception], None]
    ) -> None:
        self._background.run(LANE, lambda: self._opened().status(), done, failed)

    def knock(self, pin: str, done: Callable[[DoorAnswer], None]) -> None:
        """Try a staff PIN; an unreadable store keeps the door shut."""
        shut = DoorAnswer(result="locked", wait_s=60)

        def unreadable(error: Exception) -> None:
            log.error("the staff door cannot be opened: %s", error)
            done(shut)

        self._background.run(LANE, lambda: self._staff_door().knock(pin), done, unreadable)

    def purge(self, after_days: int) -> None:
        age = timedelta(days=after_days)
        self._background.run(LANE, lambda: self._opened().purge(age), failed=_purge_failed)

    def ask(
        self,
        work: Callable[[Store], T],
        done: Callable[[T], None] = lambda _: None,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Something small that waits for the disk; where it fails, that is noted."""

        def missed(error: Exception) -> None:
            _not_asked(error)
            failed()

        self._background.run(LANE, lambda: work(self._opened()), done, missed)

    def close(self) -> None:
        self._background.run(LANE, self._close)

    # In the lane -------------------------------------------------------------------------

    def _open(self) -> None:
        """Once: whoever asks for something before the first frame has opened it already."""
        from kiosk.store import Store

        if self._store is not None:
            return
        self._store = Store.open(self._folder, self._clock)
        self._door = StaffDoor(self._store, self._pin_hash, self._clock)
        self._shut = False

    def _forget(self) -> None:
        if self._store is not None:
            self._store.forget()

    def _opened(self) -> Store:
        if self._store is None:
            self._open()
        assert self._store is not None
        return self._store

    def _staff_door(self) -> StaffDoor:
        self._opened()
        assert self._door is not None
        return self._door

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def _existing_folder(self) -> Path:
        folder = self._folder
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        return folder


def _still_shut(error: Exception) -> None:
    log.warning("the store still cannot be opened: %s", error)


def _not_salvaged(error: Exception) -> None:
    """Tried again at the next start; `diwan store salvage` says more."""
    log.warning("what was set aside could not be salvaged: %s", error)


def _not_prepared(error: Exception) -> None:
    """Submitting says what is wrong, to the visitor too; until then it may be mended."""
    log.info("nothing was prepared for sealing: %s", error)


def _not_asked(error: Exception) -> None:
    from kiosk.store import StoreFull

    level = logging.INFO if isinstance(error, StoreFull) else logging.WARNING  # of that, staff know
    log.log(level, "the store did not answer: %s", error)


def _purge_failed(error: Exception) -> None:
    from kiosk.store import StoreError

    level = logging.WARNING if isinstance(error, StoreError) else logging.ERROR
    log.log(level, "old answers could not be purged: %s", error)
