"""What on a dashboard needs somebody: a clear fall, cases past their day, a kiosk that is silent."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.analytics.measures import Change, Measure, answered, change

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from kiosk.analytics.measures import Counts

SILENT_AFTER = timedelta(hours=1)
_TOLD: tuple[Measure, ...] = ("csat", "nps", "ces")


class Fall(msgspec.Struct, frozen=True, kw_only=True, tag="fall"):
    """A measure of a subject (a service's id, "" for all) fell by more than chance explains."""

    subject: str
    measure: Measure
    change: Change
    people: int


class Overdue(msgspec.Struct, frozen=True, kw_only=True, tag="overdue"):
    """`cases` are past their reply date; the oldest by `days`."""

    cases: int
    days: int


class Silent(msgspec.Struct, frozen=True, kw_only=True, tag="silent"):
    """A kiosk that central last heard of at `since`; it keeps `waiting` answers until then."""

    kiosk: str
    since: datetime
    waiting: int


Alert = Fall | Overdue | Silent
Weight = Literal["urgent", "soon"]


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """When a kiosk was last heard of (central's clock), and how many answers it held then."""

    at: datetime
    waiting: int


def falls(now: Mapping[str, Counts], before: Mapping[str, Counts], least: int) -> list[Fall]:
    """By subject; the steepest first, measured in the spread of the measure's scale."""
    found = [
        Fall(subject=subject, measure=measure, change=moved, people=answered(counts, measure))
        for subject, counts in now.items()
        for measure in _TOLD
        if subject in before
        and (moved := change(counts, before[subject], measure, least)) is not None
        and moved.certain
        and moved.by < 0
    ]
    return sorted(found, key=lambda fall: (fall.change.by / _SCALE[fall.measure], fall.subject))


def overdue(due: Iterable[date], today: date) -> Overdue | None:
    """Of the due days of all open cases. The day itself is still in time."""
    late = [(today - day).days for day in due if day < today]
    return Overdue(cases=len(late), days=max(late)) if late else None


def silent(heard: Mapping[str, Heard], now: datetime) -> list[Silent]:
    """The kiosks nobody heard of for an hour, the longest silence first."""
    quiet = [
        Silent(kiosk=kiosk, since=last.at, waiting=last.waiting)
        for kiosk, last in heard.items()
        if now - last.at > SILENT_AFTER
    ]
    return sorted(quiet, key=lambda each: (each.since, each.kiosk))


def weight(alert: Alert) -> Weight:
    """People who wait for a reply come first."""
    return "urgent" if isinstance(alert, Overdue) else "soon"


_SCALE: dict[Measure, float] = {"csat": 100.0, "nps": 200.0, "ces": 6.0}
