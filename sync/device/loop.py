"""When to do what: send at once, report now and then, wait longer after each failure.

Knows no sleeping and no threads: `step` does what is due and says how long nothing will be.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Protocol

from sync.device import notes
from sync.device.backoff import Backoff
from sync.device.errors import Refused, SyncError, Unreachable
from sync.protocol.problems import Reaction

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.clock import Clock
    from sync.device.replicator import Replicator

STAFF_RETRY_S = 300.0
"""Where only a person can help, asking again soon helps nobody."""

IMPATIENT_S = 2.0
"""A wake-up cuts a wait after an unreachable central short, but not more often than this."""

UPDATING_S = 1.0
"""How soon to look again whether an update of the content has ended."""

SPREAD_S = 5.0
_BEAT_LEAST_S, _BEAT_MOST_S = 5.0, 3600.0


class Updates(Protocol):
    """New content; `sync.device.updates.Updates` is one."""

    @property
    def busy(self) -> bool: ...

    def told(self, tag: str) -> None: ...

    def look(self) -> None: ...

    def finish(self) -> None: ...


class Feed(Protocol):
    """What central tells every kiosk; `sync.device.feed.FeedFollower` is one."""

    @property
    def behind(self) -> bool: ...

    def told(self, head: int) -> None: ...

    def follow(self) -> int: ...


class Time(Protocol):
    """Central's time; `sync.device.known_time.KnownTime` is one."""

    def learned(self, moment: datetime | None) -> dict[str, str]: ...


class Loop:
    """All times in seconds of the monotonic clock."""

    def __init__(
        self,
        replicator: Replicator,
        book: notes.Notes,
        clock: Clock,
        updates: Updates,
        feed: Feed,
        time: Time,
        backoff: Backoff | None = None,
        software: str = "",
    ) -> None:
        self._replicator = replicator
        self._book = book
        self._clock = clock
        self._updates = updates
        self._feed = feed
        self._time = time
        self._told_time: dict[str, str] = {}
        self._backoff = backoff or Backoff()
        self._software = software
        self._beat_at = clock.monotonic()
        self._not_before = 0.0
        self._tried_at = -IMPATIENT_S
        self._patient = False

    def spread(self, key: str) -> None:
        """Put off the first contact by up to some seconds, each kiosk by its own share."""
        share = int.from_bytes(hashlib.sha256(key.encode()).digest()[:4], "big") / 2**32
        self._not_before = self._clock.monotonic() + share * SPREAD_S

    def hurry(self) -> None:
        """Something was recorded, or the network may be back: a wait of our own choosing ends.

        A wait that central asked for does not.
        """
        if not self._patient:
            self._not_before = min(self._not_before, self._tried_at + IMPATIENT_S)

    def force(self) -> None:
        """A person asked: contact central now."""
        self._not_before = 0.0
        self._beat_at = self._clock.monotonic()

    def step(self) -> float:
        """Do what is due; seconds until something is due again if nobody hurries."""
        now = self._clock.monotonic()
        if now < self._not_before:
            return self._not_before - now
        self._tried_at = now
        try:
            self._updates.look()
            spoke = self._contact(now)
        except SyncError as error:
            return self._failed(error)
        if spoke:
            self._backoff.succeeded()
            self._patient = False
            self._note_success()
        if self._feed.behind:
            return 0.0
        wait = max(0.0, self._beat_at - self._clock.monotonic())
        return min(wait, UPDATING_S) if self._updates.busy else wait

    def settle(self) -> None:
        """Wait for what is still under way: for those who do not go round."""
        try:
            while self._feed.behind:
                self._feed.follow()
            self._updates.finish()
        except SyncError as error:
            self._failed(error)

    def _contact(self, now: float) -> bool:
        """Whether central was spoken to at all."""
        if now < self._beat_at:
            sent = self._replicator.drain()
            return sent + self._feed.follow() > 0
        reply = self._replicator.beat(software=self._software, pack=self._book.fact(notes.PACK_SHA))
        self._told_time = self._time.learned(reply.time)
        if reply.time is not None:
            ahead = (reply.time - self._clock.now()).total_seconds()
            self._told_time |= {notes.CLOCK_AHEAD: f"{ahead:.0f}"}
        self._replicator.drain()
        wish = min(max(reply.next_in_s, _BEAT_LEAST_S), _BEAT_MOST_S)
        self._beat_at = self._clock.monotonic() + wish
        self._feed.told(reply.feed)
        self._feed.follow()
        self._updates.told(reply.content)
        return True

    def _failed(self, error: SyncError) -> float:
        self._beat_at = self._clock.monotonic()
        asks_staff = isinstance(error, Refused) and _needs_person(error)
        wish = error.retry_after_s if isinstance(error, Refused) else None
        wait = self._backoff.failed(wish)
        if asks_staff:
            wait = max(wait, STAFF_RETRY_S)
        self._patient = not isinstance(error, Unreachable)
        self._not_before = self._clock.monotonic() + wait
        self._book.note(
            **{
                notes.LAST_ERROR: str(error),
                notes.ERROR_CODE: error.code if isinstance(error, Refused) else "unreachable",
                notes.ASKS_STAFF: "yes" if asks_staff else "",
            }
        )
        return wait

    def _note_success(self) -> None:
        faults = self._replicator.faults
        self._book.note(
            **{
                **self._told_time,
                notes.LAST_CONTACT: self._clock.now().isoformat(timespec="seconds"),
                notes.FAULTS: " ".join(faults),
                notes.LAST_ERROR: _fault_words(faults),
                notes.ERROR_CODE: faults[0].partition(":")[0] if faults else "",
                notes.ASKS_STAFF: "yes" if faults else "",
            }
        )


def _needs_person(refusal: Refused) -> bool:
    """Also a single item that is too large, and a remedy that did not help."""
    return refusal.reaction not in {Reaction.RETRY, Reaction.REWIND, Reaction.RESTART}


def _fault_words(faults: list[str]) -> str:
    if any(fault.startswith("fork:") for fault in faults):
        return (
            "this kiosk's answers do not continue what central has of it: was the disk copied or "
            "set back? Answers are still kept here"
        )
    if any(fault.startswith("missing:") for fault in faults):
        return "central asks for answers that are no longer on this kiosk: was it restored?"
    if faults:
        return (
            "a drawing or recording is damaged on this kiosk, or central does not take it: its "
            "answer was sent without it. `diwan store verify` tells which"
        )
    return ""
