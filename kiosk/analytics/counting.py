"""Questions to the index: how many people fit, what they answered, by any dimension and day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.analytics.drivers import Split
from kiosk.analytics.measures import Counts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.analytics.bitmaps import Block, Index
    from kiosk.analytics.facts import Dimension
    from kiosk.analytics.periods import Period

Filters = Mapping[str, str]
"""Values by dimension; all of them must fit."""
_UNHAPPY = ("1", "2")


def counts(index: Index, period: Period, where: Filters | None = None) -> Counts:
    """What the answers of a period that fit all filters add up to."""
    found = index.fitting(_days(period), where or {})
    return sum((_counted(block, fit) for block, fit in found), Counts())


def by(
    index: Index, field: Dimension, period: Period, where: Filters | None = None
) -> dict[str, Counts]:
    """The same for each value of a dimension that anybody has."""
    return _split(index, field, _days(period), where or {})


def by_day(index: Index, period: Period, where: Filters | None = None) -> dict[int, Counts]:
    """The same for each day of the period on which anybody answered."""
    found = _split(index, "day", _days(period), where or {})
    return {int(day): sums for day, sums in found.items()}


def unhappy_by(
    index: Index, field: str, period: Period, where: Filters | None = None
) -> tuple[dict[str, Split], Split]:
    """How many gave each answer and were dissatisfied, and the same of all who rated their visit.

    `field` is a dimension or `reason`.
    """
    splits: defaultdict[str, Split] = defaultdict(lambda: Split(0, 0))
    total = Split(0, 0)
    for block, fit in index.fitting(_days(period), where or {}):
        rated = fit & _any(block, "csat", block.field("csat"))
        unhappy = fit & _any(block, "csat", _UNHAPPY)
        total = _plus(total, rated, unhappy)
        for value, bits in block.field(field).items():
            if rated & bits:
                splits[value] = _plus(splits[value], rated & bits, unhappy & bits)
    return dict(splits), total


def _split(index: Index, field: str, days: range, where: Filters) -> dict[str, Counts]:
    found: defaultdict[str, Counts] = defaultdict(Counts)
    for block, fit in index.fitting(days, where):
        for value, bits in block.field(field).items():
            if fit & bits:
                found[value] += _counted(block, fit & bits)
    return dict(found)


def _counted(block: Block, fit: int) -> Counts:
    csat, nps = block.field("csat"), block.field("nps")
    ces = {int(units): (fit & bits).bit_count() for units, bits in block.field("ces").items()}
    return Counts(
        responses=fit.bit_count(),
        csat=(
            (fit & csat.get("1", 0)).bit_count(),
            (fit & csat.get("2", 0)).bit_count(),
            (fit & csat.get("3", 0)).bit_count(),
            (fit & csat.get("4", 0)).bit_count(),
            (fit & csat.get("5", 0)).bit_count(),
        ),
        promoters=(fit & nps.get("promoters", 0)).bit_count(),
        passives=(fit & nps.get("passives", 0)).bit_count(),
        detractors=(fit & nps.get("detractors", 0)).bit_count(),
        ces_n=sum(ces.values()),
        ces_sum=sum(units * people for units, people in ces.items()),
        ces_squares=sum(units * units * people for units, people in ces.items()),
    )


def _any(block: Block, field: str, values: Iterable[str]) -> int:
    bits = 0
    for value in values:
        bits |= block.field(field).get(value, 0)
    return bits


def _plus(split: Split, people: int, unhappy: int) -> Split:
    return Split(split.unhappy + unhappy.bit_count(), split.people + people.bit_count())


def _days(period: Period) -> range:
    return range(period.first.toordinal(), period.last.toordinal() + 1)
