"""Which page or step does not help, in which language, and whether mending it helped.

The measure is the share of visitors who said "no" to "did this help?", with Wilson's interval. The
worst text is the one whose share is surely high: texts are ordered by the interval's lower end, so
that three "no" of four do not stand before forty of a hundred.

A text is mended when its digest changes. The answers to the text before and to the text now are
compared whole, over all their days, by Newcombe's interval of the difference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk.analytics.intervals import Interval, difference_of_shares, share_interval
from kiosk.analytics.suppression import LEAST, untold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date


class Place(NamedTuple):
    """A text by where it stands; `step` is "" for the page itself. Sorts by page."""

    page: str
    step: str
    language: str


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """How many were helped and how many were not."""

    yes: int = 0
    no: int = 0

    @property
    def people(self) -> int:
        return self.yes + self.no

    def __add__(self, other: Tally) -> Tally:
        return Tally(yes=self.yes + other.yes, no=self.no + other.no)


class Failing(msgspec.Struct, frozen=True, kw_only=True):
    """The share who were not helped, in percent; None where too few answered to be told."""

    people: int
    share: float | None = None
    interval: Interval | None = None


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """One state of a text, by its digest, from the first day somebody answered to the last."""

    digest: str
    first: date
    last: date
    tally: Tally


class Mending(msgspec.Struct, frozen=True, kw_only=True):
    """The text now against the text before it. `by` and its 95 % `interval` are in points of
    percent, None where one of the two has too few answers. `now` is None while nobody has answered
    since the change.
    """

    before: Wording
    now: Wording | None
    by: float | None = None
    interval: Interval | None = None

    @property
    def certain(self) -> bool:
        """Whether the interval leaves out zero."""
        return self.interval is not None and not self.interval.holds(0.0)


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """One text in the list: how it fails as it reads now, and what its last change did."""

    place: Place
    failing: Failing
    mending: Mending | None = None


def failing(tally: Tally, least: int = LEAST, *, hidden: bool = False) -> Failing:
    """`hidden`: a neighbour's figure could be worked out from this one."""
    people = tally.people
    if hidden or people < max(least, 1):
        return Failing(people=people)
    spread = share_interval(tally.no, people)
    return Failing(
        people=people,
        share=100 * tally.no / people,
        interval=Interval(100 * spread.low, 100 * spread.high),
    )


def mending(wordings: Iterable[Wording], current: str, least: int = LEAST) -> Mending | None:
    """`current` is the digest of the text as it is published now.

    What is compared with is the wording that had the latest answer of those that began no later
    than this one. None where there is none: the text was never changed, or nobody answered before.
    """
    known = sorted(wordings, key=lambda each: (each.last, each.first, each.digest))
    now = next((each for each in known if each.digest == current), None)
    others = [
        each
        for each in known
        if each.digest != current and (now is None or each.first <= now.first)
    ]
    if not others:
        return None
    before = others[-1]
    if now is None or min(now.tally.people, before.tally.people) < max(least, 1):
        return Mending(before=before, now=now)
    return _compared(before, now)


def worst(
    tallies: Mapping[Place, Tally], mendings: Mapping[Place, Mending], least: int = LEAST
) -> list[Standing]:
    """Surely bad ones first; what cannot be told comes last, the most asked about before the rest."""
    unsaid = untold({place: tally.people for place, tally in tallies.items()}, least)
    rows = [
        Standing(
            place=place,
            failing=failing(tally, least, hidden=place in unsaid),
            mending=mendings.get(place),
        )
        for place, tally in tallies.items()
    ]
    return sorted(rows, key=_rank)


def reasons_told(counted: Mapping[str, int], least: int = LEAST) -> dict[str, int | None]:
    """Reasons by how many gave them, the commonest first; None where it is not told."""
    unsaid = untold(counted, least)
    order = sorted(counted, key=lambda each: (each in unsaid, -counted[each], each))
    return {each: None if each in unsaid else counted[each] for each in order if counted[each]}


def _rank(row: Standing) -> tuple[float, float, Place]:
    interval = row.failing.interval
    if interval is None:
        return (1.0, -float(row.failing.people), row.place)
    return (-interval.low, -float(row.failing.people), row.place)


def _compared(before: Wording, now: Wording) -> Mending:
    was, is_ = before.tally, now.tally
    spread = difference_of_shares(is_.no, is_.people, was.no, was.people)
    by = 100 * (is_.no / is_.people - was.no / was.people)
    interval = Interval(100 * spread.low, 100 * spread.high)
    return Mending(before=before, now=now, by=by, interval=interval)
