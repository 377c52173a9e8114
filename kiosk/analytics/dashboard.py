"""All that one look at a dashboard needs, from the counters of one period and the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics import counting
from kiosk.analytics.measures import MEASURES, Change, Counts, Figure, Measure, change, figure
from kiosk.analytics.suppression import LEAST, untold

if TYPE_CHECKING:
    from kiosk.analytics.bitmaps import Index
    from kiosk.analytics.counting import Filters
    from kiosk.analytics.facts import Dimension
    from kiosk.analytics.periods import Period


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One measure at large. `line` has a value for each part of the period, None where untold."""

    figure: Figure
    change: Change | None
    line: tuple[float | None, ...]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a dimension. `figure.value` is None where it stays untold."""

    key: str
    figure: Figure


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the period, and what was answered in it."""

    part: Period
    figure: Figure


def cards(
    index: Index, period: Period, where: Filters | None = None, least: int = LEAST
) -> list[Card]:
    """Each measure, its change against the period before, and its line."""
    now = counting.counts(index, period, where)
    before = counting.counts(index, period.before, where)
    parts = [counts for _, counts in _parts(index, period, where)]
    return [
        Card(
            figure=figure(now, measure, least),
            change=change(now, before, measure, least),
            line=tuple(figure(each, measure, least).value for each in parts),
        )
        for measure in MEASURES
    ]


def trend(
    index: Index,
    period: Period,
    measure: Measure,
    where: Filters | None = None,
    least: int = LEAST,
) -> list[Point]:
    """The measure in each part of the period, in order of time."""
    return [
        Point(part=part, figure=figure(counts, measure, least))
        for part, counts in _parts(index, period, where)
    ]


def breakdown(
    index: Index,
    dimension: Dimension,
    period: Period,
    measure: Measure,
    where: Filters | None = None,
    least: int = LEAST,
) -> list[Row]:
    """The measure by the values of a dimension, in the order of their keys.

    Rows of few people are without a value, and so is one more where it could be worked out.
    """
    found = {
        key: figure(counts, measure, 0)
        for key, counts in counting.by(index, dimension, period, where).items()
    }
    hidden = untold({key: each.n for key, each in found.items()}, least)
    return [Row(key=key, figure=_kept(found[key], hidden=key in hidden)) for key in sorted(found)]


def _kept(told: Figure, *, hidden: bool) -> Figure:
    if not hidden or told.measure == "responses":
        return told
    return Figure(measure=told.measure, n=told.n, value=None)


def _parts(index: Index, period: Period, where: Filters | None) -> list[tuple[Period, Counts]]:
    days = counting.by_day(index, period, where)
    sums: list[tuple[Period, Counts]] = []
    for part in period.parts():
        within = range(part.first.toordinal(), part.last.toordinal() + 1)
        sums.append((part, sum((days[day] for day in within if day in days), Counts())))
    return sums
