"""Which answers go together with dissatisfaction, and how sure that is.

For each answer (a reason, a service, an hour) the share of dissatisfied people among those who gave
it is compared with the share among all others. What is told has passed Newcombe's interval at a
level that Holm's step-down (1979) makes stricter the more answers are compared. It goes together;
nothing here says that one brings about the other.
"""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics.intervals import CONFIDENCE, Interval, difference_of_shares

if TYPE_CHECKING:
    from collections.abc import Mapping


class Split(msgspec.Struct, frozen=True):
    """Of `people` who gave an answer, how many were dissatisfied (chose 1 or 2 of 5)."""

    unhappy: int
    people: int


class Driver(msgspec.Struct, frozen=True, kw_only=True):
    """`share` and `elsewhere` in percent: dissatisfied people with this answer, and without it."""

    answer: str
    people: int
    share: float
    elsewhere: float
    difference: Interval


def drivers(splits: Mapping[str, Split], total: Split, least: int) -> list[Driver]:
    """The answers with clearly more dissatisfaction than the rest, the largest difference first.

    `total` counts everybody who was asked. An answer of fewer than `least` people, or one that
    leaves fewer than `least` others, is not compared.
    """
    compared = {
        answer: (split, Split(total.unhappy - split.unhappy, total.people - split.people))
        for answer, split in splits.items()
        if split.people >= max(least, 1) <= total.people - split.people
    }
    chances = {answer: _chance(*pair) for answer, pair in compared.items()}
    found = [_driver(answer, *compared[answer]) for answer in _certain(chances)]
    return sorted(
        (each for each in found if each.difference.low > 0),
        key=lambda each: (each.elsewhere - each.share, each.answer),
    )


def _driver(answer: str, split: Split, rest: Split) -> Driver:
    spread = difference_of_shares(split.unhappy, split.people, rest.unhappy, rest.people)
    return Driver(
        answer=answer,
        people=split.people,
        share=100 * split.unhappy / split.people,
        elsewhere=100 * rest.unhappy / rest.people,
        difference=Interval(100 * spread.low, 100 * spread.high),
    )


def _chance(split: Split, rest: Split) -> float:
    """The two-sided chance of such a difference between two groups that do not differ."""
    both = (split.unhappy + rest.unhappy) / (split.people + rest.people)
    spread = sqrt(both * (1 - both) * (1 / split.people + 1 / rest.people))
    if not spread:
        return 1.0
    z = (split.unhappy / split.people - rest.unhappy / rest.people) / spread
    return 2 * (1 - NormalDist().cdf(abs(z)))


def _certain(chances: Mapping[str, float]) -> list[str]:
    """Those that stay below Holm's bound, which ends at the first that does not."""
    passed: list[str] = []
    for answer in sorted(chances, key=lambda answer: chances[answer]):
        if chances[answer] > (1 - CONFIDENCE) / (len(chances) - len(passed)):
            break
        passed.append(answer)
    return passed
