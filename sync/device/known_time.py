"""What time it is at least, by central's word alone.

Signatures expire, and this kiosk's clock may say anything. So the time is what central last told
over its authenticated line (or in a receipt it signed), carried on by the monotonic clock while
that runs, and never taken back: a later word that is earlier changes nothing. After a restart of
the machine it stands where it was written down; content may then pass for fresher than it is, for
as long as central is out of reach, and its versions still only go forward. Enrolling anew forgets
it, should central ever have told a time far ahead.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sync.device import notes

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from sync.device.notes import Notebook


def boot_id() -> str:
    """Names this run of the machine; empty where it has no such name."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


class KnownTime:
    """Kept as one fact: `MOMENT MONOTONIC BOOT`, the seconds of the monotonic clock at that word."""

    def __init__(self, book: Notebook, clock: Clock, boot: str | None = None) -> None:
        self._clock = clock
        self._book = book
        self._boot = boot_id() if boot is None else boot
        self._floor, self._at = _read(book.fact(notes.CENTRAL_TIME) or "", self._boot)

    @property
    def told(self) -> datetime | None:
        """The latest moment central itself told."""
        return self._floor

    def now(self) -> datetime | None:
        """At least this; None before central told any."""
        if self._floor is None or self._at is None:
            return self._floor
        return self._floor + timedelta(seconds=max(0.0, self._clock.monotonic() - self._at))

    def learned(self, moment: datetime | None) -> dict[str, str]:
        """Central told the time; the fact to write down with the rest, none where it is no news."""
        known = self.now()
        if moment is None or moment.tzinfo is None or (known is not None and moment <= known):
            return {}
        self._floor, self._at = moment.astimezone(UTC), self._clock.monotonic()
        return {notes.CENTRAL_TIME: f"{self._floor.isoformat()} {self._at:.3f} {self._boot or '-'}"}


def _read(told: str, boot: str) -> tuple[datetime | None, float | None]:
    """The moment, and when it was told if that was in this run of the machine."""
    try:
        moment, at, where = told.split(" ")
        floor = datetime.fromisoformat(moment)
        if floor.tzinfo is None:
            return None, None
        return floor, float(at) if boot and where == boot else None
    except ValueError:
        return None, None
