"""Stretches of days that figures are told for, and how they are cut for a line."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

Step = Literal["day", "week", "month"]
STEPS: tuple[Step, ...] = ("day", "week", "month")


class Period(msgspec.Struct, frozen=True):
    """From the day `first` to the day `last`, both in it; days of the centre's time zone."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def before(self) -> Period:
        """As long, and ending the day before this one begins."""
        end = self.first - timedelta(days=1)
        return Period(end - timedelta(days=self.days - 1), end)

    @property
    def step(self) -> Step:
        """What a line over this period is cut into: some seven to thirty points."""
        if self.days <= 31:
            return "day"
        return "week" if self.days <= 120 else "month"

    def parts(self, step: Step | None = None) -> Iterator[Period]:
        """Whole days, weeks from Monday or months; the first and the last may be cut short."""
        start = self.first
        while start <= self.last:
            end = min(_end_of(start, step or self.step), self.last)
            yield Period(start, end)
            start = end + timedelta(days=1)


def last_days(count: int, today: date) -> Period:
    """`count` days that end today."""
    return Period(today - timedelta(days=count - 1), today)


def last_year(today: date) -> Period:
    """Twelve months that end today; on the last of February a day more or less is no matter."""
    return last_days(365, today)


def _end_of(day: date, step: Step) -> date:
    if step == "day":
        return day
    if step == "week":
        return day + timedelta(days=6 - day.weekday())
    later = day.replace(day=28) + timedelta(days=4)
    return later - timedelta(days=later.day)
