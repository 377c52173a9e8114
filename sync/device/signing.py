"""Signs what this kiosk asks of central, by central's time rather than its own.

A kiosk's clock may be twenty years off and nobody may ever set it. So it is only a first guess:
what central last said the time is, carried on by the monotonic clock, is what requests are stamped
with. No reply, and nothing that is stored, depends on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.trust.signing import public_half, sign
from sync.protocol.signatures import Stamp, base_to_sign, signed_with

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kiosk.clock import Clock
    from sync.device.identity import Identity

_LATEST = 10**12


class CentralTime:
    """What time it is at central, as far as is known."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead: float | None = None
        self._last = 0

    def learn(self, told: datetime) -> None:
        self._ahead = told.timestamp() - self._clock.monotonic()

    def ahead_of_ours_s(self) -> float | None:
        """Seconds central's clock is ahead of the kiosk's; None before central told its time."""
        if self._ahead is None:
            return None
        return self._ahead + self._clock.monotonic() - self._clock.now().timestamp()

    def stamp(self) -> Stamp:
        """Newer than every stamp before it, also than those of the process before this one."""
        monotonic = self._clock.monotonic()
        seconds = self._clock.now().timestamp() if self._ahead is None else self._ahead + monotonic
        self._last = max(self._last + 1, int(monotonic * 1e9))
        return Stamp(min(max(int(seconds), 0), _LATEST), f"{self._last:016x}")


def signed_headers(
    identity: Identity, method: str, target: str, headers: Mapping[str, str], stamp: Stamp
) -> dict[str, str]:
    """`headers` and those that sign them. `target` is path and query as central sees them, which
    may not be what a proxy in front of it sees.
    """
    secret = bytes.fromhex(identity.key)
    lower = {name.lower(): value for name, value in headers.items()}
    base, parameters = base_to_sign(method, target, lower, public_half(secret), stamp)
    return dict(headers) | signed_with(parameters, sign(secret, base))
