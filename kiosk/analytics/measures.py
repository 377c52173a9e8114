"""CSAT, NPS and CES from counted answers, each with its definition in one place."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.analytics.intervals import (
    Interval,
    difference_of_means,
    difference_of_shares,
    mean_interval,
    share_interval,
)

Measure = Literal["csat", "nps", "ces", "responses"]
MEASURES: tuple[Measure, ...] = ("csat", "nps", "ces", "responses")

CES_POINTS = 7
CES_UNIT = 2520
"""CES is summed in whole parts of a point, so that sums are exact: 2520 divides by 1 to 10."""
_SATISFIED = (4, 5)
_PROMOTERS, _DETRACTORS = range(9, 11), range(7)


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """What a set of answers adds up to; sums of two of these are one of these.

    `csat` counts the answers 1 to 5. `ces_sum` and `ces_squares` are in `CES_UNIT`s and their
    squares, of `ces_n` answers. `responses` counts people, whatever they answered.
    """

    responses: int = 0
    csat: tuple[int, int, int, int, int] = (0, 0, 0, 0, 0)
    promoters: int = 0
    passives: int = 0
    detractors: int = 0
    ces_n: int = 0
    ces_sum: int = 0
    ces_squares: int = 0

    def __add__(self, other: Counts) -> Counts:
        a, b = self.csat, other.csat
        return Counts(
            responses=self.responses + other.responses,
            csat=(a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]),
            promoters=self.promoters + other.promoters,
            passives=self.passives + other.passives,
            detractors=self.detractors + other.detractors,
            ces_n=self.ces_n + other.ces_n,
            ces_sum=self.ces_sum + other.ces_sum,
            ces_squares=self.ces_squares + other.ces_squares,
        )


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One measure. `value` in percent (csat), points (nps), points of seven (ces) or people.

    `n` counts the people behind it. `value` is None where there are too few to be told.
    """

    measure: Measure
    n: int
    value: float | None
    interval: Interval | None = None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A figure against the one before. `certain`: the 95 % interval of the change leaves out zero."""

    before: float
    by: float
    certain: bool


def clearly_below(figure: Figure, mark: float) -> bool:
    """Whether even the upper end of the figure's 95 % interval lies below `mark`.

    Few answers are rarely clear: a red bar never stands for three people's bad day.
    """
    return figure.interval is not None and figure.interval.high < mark


def answered(counts: Counts, measure: Measure) -> int:
    """How many people answered what the measure is made of."""
    if measure == "csat":
        return sum(counts.csat)
    if measure == "nps":
        return counts.promoters + counts.passives + counts.detractors
    return counts.ces_n if measure == "ces" else counts.responses


def figure(counts: Counts, measure: Measure, least: int) -> Figure:
    """The measure, or a figure without value where fewer than `least` people answered.

    The number of people is told in any case: it says that somebody came, not what anybody said.
    """
    n = answered(counts, measure)
    if measure == "responses":
        return Figure(measure=measure, n=n, value=float(n))
    if n < max(least, 1):
        return Figure(measure=measure, n=n, value=None)
    value, interval = _worth(counts, measure, n)
    return Figure(measure=measure, n=n, value=value, interval=interval)


def change(counts: Counts, before: Counts, measure: Measure, least: int) -> Change | None:
    """None where one of the two is too small to be told."""
    now, then = figure(counts, measure, least), figure(before, measure, least)
    if now.value is None or then.value is None or not then.n:
        return None
    certain = not _difference(counts, before, measure).holds(0.0) if now.n else False
    return Change(before=then.value, by=now.value - then.value, certain=certain)


def nps_of(score: int) -> Literal["promoters", "passives", "detractors"]:
    """The group of somebody who answered 0 to 10."""
    if score in _PROMOTERS:
        return "promoters"
    return "detractors" if score in _DETRACTORS else "passives"


def ces_units(answer: int, points: int) -> int:
    """An answer of 1 to `points` on the scale of seven, in `CES_UNIT`s. `points` is 2 to 11."""
    return CES_UNIT + (answer - 1) * (CES_POINTS - 1) * CES_UNIT // (points - 1)


def _worth(counts: Counts, measure: Measure, n: int) -> tuple[float, Interval]:
    if measure == "csat":
        hits = _satisfied(counts)
        spread = share_interval(hits, n)
        return 100 * hits / n, Interval(100 * spread.low, 100 * spread.high)
    mean, variance = _moments(counts, measure)
    lowest, highest = (-100.0, 100.0) if measure == "nps" else (1.0, float(CES_POINTS))
    spread = mean_interval(mean, variance, n)
    return mean, Interval(max(lowest, spread.low), min(highest, spread.high))


def _satisfied(counts: Counts) -> int:
    return sum(counts.csat[answer - 1] for answer in _SATISFIED)


def _moments(counts: Counts, measure: Measure) -> tuple[float, float]:
    """Mean and variance of single answers; NPS is the mean of +100, 0 and -100."""
    n = answered(counts, measure)
    if measure == "nps":
        mean = 100 * (counts.promoters - counts.detractors) / n
        return mean, 10_000 * (counts.promoters + counts.detractors) / n - mean * mean
    mean = counts.ces_sum / n / CES_UNIT
    square = counts.ces_squares / n / (CES_UNIT * CES_UNIT)
    return mean, max(0.0, square - mean * mean)


def _difference(now: Counts, before: Counts, measure: Measure) -> Interval:
    n, n_before = answered(now, measure), answered(before, measure)
    if measure == "csat":
        return difference_of_shares(_satisfied(now), n, _satisfied(before), n_before)
    if measure == "responses":  # counts of people who come by chance vary as their own size
        return mean_interval(float(n - n_before), float(n + n_before), 1)
    return difference_of_means(*_moments(now, measure), n, (*_moments(before, measure), n_before))
