"""The store's hand for sealing: who the recipients are now, and one header made ahead.

Content updates may bring other recipients while the kiosk runs, so the file is looked at each time;
that costs a microsecond or two.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from kiosk.store.errors import CannotSeal
from kiosk.trust import Minted, mint
from kiosk.trust.sealing import RECIPIENTS_FILE, NoRecipientsError, load_recipients, seal

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kiosk.trust.ahead import SealedAhead
    from kiosk.trust.sealing import Recipients


class Named(NamedTuple):
    """What an entry is known by, and the hash of its number."""

    minted: Minted
    hashed: str


def named(now: datetime) -> Named:
    minted = mint(now)
    return Named(minted, minted.reference.hashed)


class Sealer:
    """Used by whoever has the store's turn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = str(folder / RECIPIENTS_FILE)
        self._seen: tuple[int, ...] | None = ()
        self._recipients: Recipients | NoRecipientsError = NoRecipientsError("missing", "")
        self._ahead: SealedAhead | None = None
        self._named: Named | None = None

    def recipients(self) -> Recipients:
        """Raises `CannotSeal`."""
        self._look()
        if isinstance(self._recipients, NoRecipientsError):
            raise CannotSeal(self._recipients)
        return self._recipients

    @property
    def ready(self) -> bool:
        self._look()
        return not isinstance(self._recipients, NoRecipientsError)

    def prepare(self, now: datetime) -> None:
        """Begin the next sealing, so that its visitor need not wait for it."""
        if self._named is None:
            self._named = named(now)
        if self._ahead is None and self.ready:
            from kiosk.trust.ahead import SealedAhead

            self._ahead = SealedAhead(self.recipients())

    def name(self, now: datetime) -> Named:
        """What the next entry is known by; its id may tell when its form was begun."""
        ready, self._named = self._named, None
        return ready or named(now)

    def seal(self, plain: bytes) -> bytes:
        """Raises `CannotSeal`."""
        recipients = self.recipients()
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.recipients is recipients:
            return ahead.seal(plain)
        return seal(plain, recipients)

    def seal_file(self, data: bytes) -> bytes:
        """As `seal`; files keep the visitor waiting for the disk, not for a header."""
        return seal(data, self.recipients())

    def _look(self) -> None:
        seen = self._identity()
        if seen != self._seen:
            try:
                self._recipients = load_recipients(self._folder)
            except NoRecipientsError as error:
                self._recipients = error
            self._seen = seen

    def _identity(self) -> tuple[int, ...] | None:
        try:
            found = os.stat(self._file)  # noqa: PTH116 - a visitor waits for it
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size
