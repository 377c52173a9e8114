"""How long to wait after a failure: full jitter up to five minutes, and never a last time."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST_S = 1.0
LONGEST_S = 300.0


class Backoff:
    """Counts failures in a row. `uniform` is for tests."""

    def __init__(self, uniform: Callable[[float, float], float] = random.uniform) -> None:
        self._uniform = uniform
        self._failures = 0

    def failed(self, wish_s: float | None = None) -> float:
        """Seconds to wait now; never less than the other side wished."""
        longest = min(LONGEST_S, FIRST_S * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return max(self._uniform(0.0, longest), wish_s or 0.0)

    def succeeded(self) -> None:
        self._failures = 0
