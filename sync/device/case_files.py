"""Bring a desk the drawings and recordings of its cases, a little at a time, from where it stands."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from sync.device.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kiosk.clock import Clock
    from kiosk.desk.case_files import CaseFiles

AT_ONCE = 2 * 1024 * 1024
"""About so many bytes before this desk's own items have their turn again."""
_GONE = 404
_PAST_THE_END = 416
log = logging.getLogger(__name__)


class Asked(Protocol):
    """The part of the transport that is used here."""

    def desk_blob(self, sha256: str, start: int = 0) -> Iterator[bytes]: ...


class Book(Protocol):
    """`kiosk.desk.case_files.BookReader` is one."""

    def named(self, now: datetime) -> dict[str, int]: ...


class CaseFileFollower:
    """`behind`: some that the cases name are still to be fetched.

    What central has not, or has damaged, is not asked for again before `told`.
    """

    def __init__(self, central: Asked, book: Book, files: CaseFiles, clock: Clock) -> None:
        self._central = central
        self._book = book
        self._files = files
        self._clock = clock
        self._in_vain: set[str] = set()
        self.behind = False

    def told(self) -> None:
        """Central was heard from: it may have now what it had not."""
        self._in_vain.clear()

    def follow(self) -> int:
        """Fetch some; how many are whole now. Raises `Unreachable`, `Refused`."""
        named = self._book.named(self._clock.now())
        self._files.sweep(named)
        missing = [
            each for each in named if each not in self._in_vain and not self._files.has(each)
        ]
        brought, room = 0, AT_ONCE
        while missing and room > 0:
            sha256 = missing.pop(0)
            brought += self._bring(sha256, named[sha256])
            room -= named[sha256]
        self.behind = bool(missing)
        return brought

    def _bring(self, sha256: str, size: int) -> bool:
        """Whether it is whole now. A disk that takes no more is no reason to stop syncing."""
        try:
            if self._fetch(sha256, size) and self._files.finish(sha256):
                return True
        except OSError as error:
            log.warning("the file of a case could not be kept: %s", error)
        self._in_vain.add(sha256)
        return False

    def _fetch(self, sha256: str, size: int) -> bool:
        """Whether all that can come has come."""
        begun = self._files.begun(sha256)
        if begun >= size > 0:
            return True
        try:
            return self._files.append(sha256, self._central.desk_blob(sha256, begun), size) >= size
        except Refused as refusal:
            if refusal.status not in {_GONE, _PAST_THE_END}:
                raise
            return refusal.status == _PAST_THE_END
