"""Which keystrokes count: for hands that shake, press twice by accident, or brush keys in passing.

EN 301 549 5.7 asks that a held key need not repeat, 5.8 that a second strike of the same key can
be ignored for half a second or longer. Time comes from the clock that is handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from kiosk.clock import Clock

Verdict = Literal["now", "wait", "no"]
_ROUNDING = 1e-6


class Steadiness(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds. `double_strike`: the same key counts again only after so long. `hold`: a key counts
    only once it has been held for so long.
    """

    double_strike: float = 0.0
    hold: float = 0.0


class Steady:
    """Ask it at every stroke; a held key never repeats."""

    def __init__(self, clock: Clock, steadiness: Steadiness | None = None) -> None:
        self._clock = clock
        self.steadiness = steadiness or Steadiness()
        self._last: tuple[int, float] | None = None
        self._held: tuple[int, float] | None = None

    def press(self, key: int, *, repeat: bool = False) -> Verdict:
        """Whether it counts now; where "wait", ask `due` and tell of its `release`."""
        if repeat or self._is_second_strike(key):
            return "no"
        if self.steadiness.hold <= 0:
            self._count(key)
            return "now"
        self._held = (key, self._clock.monotonic())
        return "wait"

    def due(self) -> int | None:
        """The key that has been held for long enough, once."""
        if self._held is None:
            return None
        key, since = self._held
        if self._clock.monotonic() - since < self.steadiness.hold - _ROUNDING:
            return None
        self._held = None
        self._count(key)
        return key

    def release(self, key: int) -> int | None:
        """As `due`; a key let go too early is forgotten."""
        due = self.due()
        if self._held is not None and self._held[0] == key:
            self._held = None
        return due

    def forget(self) -> None:
        self._last = self._held = None

    def _is_second_strike(self, key: int) -> bool:
        if self._last is None or self._last[0] != key:
            return False
        return self._clock.monotonic() - self._last[1] < self.steadiness.double_strike

    def _count(self, key: int) -> None:
        self._last = (key, self._clock.monotonic())
