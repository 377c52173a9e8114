"""The staff door: a PIN, and waits that grow and outlive a restart.

Failures are written down *before* a PIN is checked, so pulling the plug is no way to a free try.
The wait itself is measured by the monotonic clock, and begins anew when the program starts: a
wrong or turned clock neither opens the door early nor locks staff out for years.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

from kiosk.trust.pin import verify_pin

if TYPE_CHECKING:
    from kiosk.clock import Clock

FREE_TRIES = 5
FIRST_WAIT_S = 60
LONGEST_WAIT_S = 3600
_FACT = "staff-failures"


class Memory(Protocol):
    """Small durable facts; `kiosk.store.Store` offers them."""

    def recall(self, name: str) -> str | None: ...

    def remember(self, name: str, value: str) -> None: ...


class DoorAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a try. `wait_s` > 0: no PIN is looked at for so many seconds."""

    result: Literal["open", "wrong", "locked", "no-pin"]
    wait_s: float = 0.0


class StaffDoor:
    def __init__(self, memory: Memory, pin_hash: str | None, clock: Clock) -> None:
        self._memory = memory
        self._pin_hash = pin_hash
        self._clock = clock
        self._locked_until = clock.monotonic() + wait_after(self.failures, FIRST_WAIT_S)

    @property
    def failures(self) -> int:
        """Wrong tries since the last right one. What cannot be read counts as enough to wait."""
        text = self._memory.recall(_FACT) or "0"
        return int(text) if text.isdigit() else FREE_TRIES

    @property
    def wait_s(self) -> float:
        return max(0.0, self._locked_until - self._clock.monotonic())

    def knock(self, pin: str) -> DoorAnswer:
        """Try a PIN. Takes tens of milliseconds: not for the thread that draws."""
        if self._pin_hash is None:
            return DoorAnswer(result="no-pin")
        if self.wait_s:
            return DoorAnswer(result="locked", wait_s=self.wait_s)
        failures = self.failures + 1
        self._memory.remember(_FACT, str(failures))
        if verify_pin(pin, self._pin_hash):
            self._memory.remember(_FACT, "0")
            return DoorAnswer(result="open")
        self._locked_until = self._clock.monotonic() + wait_after(failures, FIRST_WAIT_S)
        return DoorAnswer(result="wrong", wait_s=self.wait_s)


def wait_after(failures: int, first_s: int) -> float:
    """Seconds: none for the first tries, then `first_s`, doubling up to an hour."""
    if failures < FREE_TRIES:
        return 0.0
    return float(min(LONGEST_WAIT_S, first_s * 2 ** min(failures - FREE_TRIES, 10)))
