"""By which day a visitor is answered: so many working days, as the centre promises."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

LONGEST = 365
"""Days to look ahead for a working day; a calendar without any is a mistake."""


class CalendarError(ValueError):
    """A calendar in which the day of reply never comes."""


class ServiceStandard(msgspec.Struct, frozen=True, kw_only=True):
    """`reply_days` working days after the day it came in. Weekdays count from Monday = 0."""

    reply_days: int = 5
    working: frozenset[int] = frozenset({6, 0, 1, 2, 3})
    holidays: frozenset[date] = frozenset()

    def works_on(self, day: date) -> bool:
        return day.weekday() in self.working and day not in self.holidays


def reply_due(received: datetime, standard: ServiceStandard, zone: ZoneInfo) -> date:
    """The last day on which a reply is in time, in the centre's time zone.

    The day of receipt does not count. Raises `CalendarError` where no such day comes within a year.
    """
    day = received.astimezone(zone).date()
    end = day + timedelta(days=LONGEST)
    left = standard.reply_days
    while left > 0:
        day += timedelta(days=1)
        if day > end:
            raise CalendarError("the centre's calendar has too few working days to reply in")
        left -= standard.works_on(day)
    return day
