"""How far a figure from some answers may lie from the figure of everybody who came."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

import msgspec

CONFIDENCE = 0.95
_Z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)


class Interval(msgspec.Struct, frozen=True):
    """From `low` to `high`, in the unit of the figure it belongs to."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high


def share_interval(hits: int, n: int) -> Interval:
    """Of a share `hits / n`: Wilson's score interval (1927), sound for few answers and for 0 and 1.

    Raises `ValueError` unless 0 ≤ hits ≤ n and n > 0.
    """
    if not 0 <= hits <= n or n == 0:
        raise ValueError(f"{hits} of {n} is no share")
    share = hits / n
    middle = (share + _Z * _Z / (2 * n)) / (1 + _Z * _Z / n)
    reach = _Z * sqrt(share * (1 - share) / n + _Z * _Z / (4 * n * n)) / (1 + _Z * _Z / n)
    return Interval(max(0.0, middle - reach), min(1.0, middle + reach))


def difference_of_shares(hits: int, n: int, hits_before: int, n_before: int) -> Interval:
    """Of `hits / n - hits_before / n_before`: Newcombe's hybrid score interval (1998, method 10)."""
    now, before = share_interval(hits, n), share_interval(hits_before, n_before)
    share, share_before = hits / n, hits_before / n_before
    down = sqrt((share - now.low) ** 2 + (before.high - share_before) ** 2)
    up = sqrt((now.high - share) ** 2 + (share_before - before.low) ** 2)
    return Interval(share - share_before - down, share - share_before + up)


def mean_interval(mean: float, variance: float, n: int) -> Interval:
    """Of a mean, by the normal approximation. `variance` is that of single answers."""
    reach = _Z * sqrt(variance / n)
    return Interval(mean - reach, mean + reach)


def difference_of_means(
    mean: float, variance: float, n: int, before: tuple[float, float, int]
) -> Interval:
    """`before` is mean, variance and number of the earlier answers."""
    mean_before, variance_before, n_before = before
    reach = _Z * sqrt(variance / n + variance_before / n_before)
    return Interval(mean - mean_before - reach, mean - mean_before + reach)
