"""Decides when a visitor has gone: quiet → warning with a countdown → over.

EN 301 549 and VVSG 2.0 ask for a warning by sight and sound, at least 20 seconds to answer it,
and as many extensions as the visitor wants. Time comes from the clock that is handed in.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from kiosk.clock import Clock

Phase = Literal["resting", "active", "warning", "over"]
SHORTEST_COUNTDOWN = 20.0


class Timing(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds. `slow_factor` stretches the quiet time for speech, keypad and switch users."""

    quiet: float = 120.0
    countdown: float = 30.0
    slow_factor: float = 2.0

    def __post_init__(self) -> None:
        if self.countdown < SHORTEST_COUNTDOWN:
            raise ValueError(
                f"the countdown is {self.countdown:g} s; visitors need at least {SHORTEST_COUNTDOWN:g} s to answer"
            )


class IdleWatch:
    """Ask it after every touch and every second; it never calls back and starts no timer."""

    def __init__(self, clock: Clock, timing: Timing | None = None) -> None:
        self._clock = clock
        self._timing = timing or Timing()
        self._since: float | None = None
        self._slow = False

    def begin(self) -> None:
        """A visit starts now."""
        self._since = self._clock.monotonic()

    def touch(self) -> None:
        """The visitor did something. During the warning only `begin` or `extend` counts."""
        if self.phase == "active":
            self._since = self._clock.monotonic()

    def extend(self) -> None:
        """The visitor asked for more time: as often as they like."""
        if self._since is not None:
            self._since = self._clock.monotonic()

    def end(self) -> None:
        """Nobody is there any more."""
        self._since = None
        self._slow = False

    @property
    def slow(self) -> bool:
        """Whether this visitor listens or uses keys, and so gets twice the time."""
        return self._slow

    @slow.setter
    def slow(self, slow: bool) -> None:
        self._slow = slow

    @property
    def quiet_limit(self) -> float:
        """Seconds without a touch before the warning."""
        return self.stretched(self._timing.quiet)

    def stretched(self, seconds: float) -> float:
        """As long as this visitor gets for what others get `seconds` for."""
        return seconds * (self._timing.slow_factor if self._slow else 1.0)

    @property
    def phase(self) -> Phase:
        if self._since is None:
            return "resting"
        gone = self._clock.monotonic() - self._since
        if gone < self.quiet_limit:
            return "active"
        return "warning" if gone < self.quiet_limit + self._timing.countdown else "over"

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the visit is wiped, counting down from the length of the warning."""
        if self._since is None:
            return 0
        gone = self._clock.monotonic() - self._since
        return max(0, math.ceil(self.quiet_limit + self._timing.countdown - gone))
