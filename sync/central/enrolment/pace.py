"""How often one address may offer wrong codes: guessing is slow, and cannot slow others down."""

from __future__ import annotations

from collections import OrderedDict, deque
from typing import TYPE_CHECKING

from sync.protocol.problems import TOO_MANY, Problem

if TYPE_CHECKING:
    from kiosk.clock import Clock

_WRONG = 20
_SECONDS = 60.0
_ADDRESSES = 10_000


class Pace:
    """At most 20 wrong codes a minute from one address; remembers the latest 10,000 addresses."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wrong: OrderedDict[str, deque[float]] = OrderedDict()

    def check(self, address: str) -> None:
        """Raises `Problem` TOO_MANY while the address has to wait."""
        times = self._wrong.get(address)
        if times is None or len(times) < _WRONG:
            return
        left = times[0] + _SECONDS - self._clock.monotonic()
        if left > 0:
            raise Problem(TOO_MANY, retry_after_s=int(left) + 1)

    def was_wrong(self, address: str) -> None:
        times = self._wrong.setdefault(address, deque(maxlen=_WRONG))
        times.append(self._clock.monotonic())
        self._wrong.move_to_end(address)
        if len(self._wrong) > _ADDRESSES:
            self._wrong.popitem(last=False)
