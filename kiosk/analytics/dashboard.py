"""All that one look at a dashboard needs, from the counters of one period and the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics import counting
from kiosk.analytics.measures import MEASURES, Change, Counts, Figure, Measure, change, figure
from kiosk.analytics.periods import STEPS
from kiosk.analytics.suppression import LEAST, untold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.analytics.bitmaps import Index
    from kiosk.analytics.counting import Filters
    from kiosk.analytics.facts import Dimension
    from kiosk.analytics.periods import Period

_SHORTEST_LINE = 4
"""Parts; a line through fewer points says less than one with gaps."""


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
    days = counting.by_day(index, period, where)
    return [
        Card(
            figure=figure(now, measure, least),
            change=change(now, before, measure, least),
            line=tuple(point.figure.value for point in _points(days, period, measure, least)),
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
    """The measure in each part of the period, in order of time.

    Days, weeks or months: the shortest of which most have enough people to be told.
    """
    return _points(counting.by_day(index, period, where), period, measure, least)


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


def _points(
    days: Mapping[int, Counts], period: Period, measure: Measure, least: int
) -> list[Point]:
    found: list[Point] = []
    for step in STEPS[STEPS.index(period.step) :]:
        coarser = [_point(days, part, measure, least) for part in period.parts(step)]
        if len(coarser) < _SHORTEST_LINE and found:
            break
        found = coarser
        told = sum(point.figure.value is not None for point in found)
        if told * 2 >= len(found):
            break
    return found


def _point(days: Mapping[int, Counts], part: Period, measure: Measure, least: int) -> Point:
    within = range(part.first.toordinal(), part.last.toordinal() + 1)
    counts = sum((days[day] for day in within if day in days), Counts())
    return Point(part=part, figure=figure(counts, measure, least))
