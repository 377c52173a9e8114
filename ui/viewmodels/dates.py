"""Dates and times for the pages that ask for them: names, order, words, and one step further.

A page only holds what was answered. Everything that needs a calendar is asked here.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.i18n import format_date, format_time
from kiosk.i18n.calendars import format_hebrew_date, format_islamic_date, other_calendar

if TYPE_CHECKING:
    from kiosk.clock import Clock

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

EARLIEST: Final = dt.date(1900, 1, 1)
LATEST: Final = dt.date(2100, 12, 31)
SUNDAY: Final = 6
PARTS: Final = {"d": "day", "M": "month", "L": "month", "y": "year"}
DAY_WIDTHS: Final = {"en": "short"}


@QmlElement
@QmlSingleton
class Dates(QObject):
    """Days are ISO text ("2026-11-22"), times "14:30"; empty text is no day and no time."""

    def __init__(
        self, clock: Clock, zone: str, first_weekday: int = SUNDAY, parent: QObject | None = None
    ) -> None:
        """`zone` is the place of the kiosk; weeks begin with `first_weekday`, 0 = Monday."""
        super().__init__(parent)
        self._clock = clock
        self._zone = ZoneInfo(zone)
        self._first = first_weekday

    # Now ---------------------------------------------------------------------------------

    @Slot(result=str)
    def today(self) -> str:
        return self._now().date().isoformat()

    @Slot(result=str)
    def now(self) -> str:
        """Hour and minute at the place of the kiosk."""
        return f"{self._now():%H:%M}"

    def _now(self) -> dt.datetime:
        return self._clock.now().astimezone(self._zone)

    # What an answer holds ------------------------------------------------------------------

    @Slot("QVariant", result=str)
    def dayIn(self, value: Any) -> str:
        """The day of an answer; empty where it has none."""
        day = _day(str(value or "")[:10])
        return day.isoformat() if day else ""

    @Slot("QVariant", result=str)
    def timeIn(self, value: Any) -> str:
        """Hour and minute of an answer, a time or a moment; empty where it has none."""
        text = str(value or "")
        return _hour_and_minute(text.partition("T")[2] if "T" in text else text)

    @Slot(str, result=str)
    def timeAnswer(self, time: str) -> str:
        return f"{time}:00.000"

    @Slot(str, str, result=str)
    def momentAnswer(self, day: str, time: str) -> str:
        """A day and a time as one moment with the offset it has at the place of the kiosk."""
        moment = dt.datetime.fromisoformat(f"{day}T{time}:00").replace(tzinfo=self._zone)
        return moment.isoformat(timespec="milliseconds")

    # Words ---------------------------------------------------------------------------------

    @Slot(str, str, str, result=str)
    def words(self, day: str, parts: str, tag: str) -> str:
        """A day in words. `parts` is "date", "month-year" or "year"."""
        date = _day(day)
        if date is None:
            return ""
        if parts == "year":
            return str(date.year)
        if parts == "month-year":
            return f"{self.months(tag)[date.month - 1]} {date.year}"
        return format_date(date, tag, "full")

    @Slot(str, str, str, result=str)
    def besides(self, day: str, wish: str, tag: str) -> str:
        """The same day in the calendar its readers keep besides; empty for none.

        `wish` is a calendar the author asks for by name, "islamic" or "hebrew", or empty.
        """
        date = _day(day)
        if date is None:
            return ""
        wished = {"islamic": format_islamic_date, "hebrew": format_hebrew_date}.get(wish)
        return wished(date) if wished else other_calendar(date, tag)

    @Slot(str, str, result=str)
    def timeWords(self, time: str, tag: str) -> str:
        hour, minute = _numbers(time)
        return format_time(dt.time(hour, minute), tag)

    @Slot(str, result="QStringList")
    def months(self, tag: str) -> list[str]:
        """The twelve months as they stand alone."""
        return [str(name) for _, name in sorted(_names(tag, "months", "wide").items())]

    @Slot(str, result="QStringList")
    def weekdays(self, tag: str) -> list[str]:
        """Seven letters or short names to stand over a month, from the first day of the week."""
        names = _names(tag, "days", DAY_WIDTHS.get(tag.partition("-")[0], "narrow"))
        return [str(names[(self._first + n) % 7]) for n in range(7)]

    @Slot(str, result="QStringList")
    def order(self, tag: str) -> list[str]:
        """In which order a language writes "day", "month" and "year"."""
        from babel import Locale
        from babel.dates import get_date_format

        locale = Locale.parse(tag.replace("-", "_"))
        pattern = get_date_format("long", locale=locale).pattern
        return list(dict.fromkeys(PARTS[letter] for letter in pattern if letter in PARTS))

    # Steps ---------------------------------------------------------------------------------

    @Slot(str, str, int, result=str)
    def moved(self, day: str, part: str, by: int) -> str:
        """So many days, months or years further; a day that a month lacks becomes its last."""
        date = _day(day) or self._now().date()
        if part == "day":
            shifted = date + dt.timedelta(days=by)
        else:
            shifted = _months_on(date, by * (12 if part == "year" else 1))
        return min(LATEST, max(EARLIEST, shifted)).isoformat()

    @Slot(str, str, str, result=str)
    def within(self, day: str, least: str, most: str) -> str:
        """The day itself, or the nearest between two others; empty text is no bound."""
        if least and day < least:
            return least
        return most if most and day > most else day

    @Slot(str, str, int, result=str)
    def timeMoved(self, time: str, part: str, by: int) -> str:
        """So many hours or minutes further; each goes round by itself, as on a clock face."""
        hour, minute = _numbers(time)
        if part == "hour":
            hour = (hour + by) % 24
        else:
            minute = (minute + by) % 60
        return f"{hour:02}:{minute:02}"

    @Slot(str, result="QVariantMap")
    def month(self, day: str) -> dict[str, int]:
        """The shape of a day's month: empty places before its first day, and how many days."""
        date = _day(day) or self._now().date()
        first, days = monthrange(date.year, date.month)
        return {"blanks": (first - self._first) % 7, "days": days}

    @Slot(str, int, result=str)
    def withDay(self, day: str, number: int) -> str:
        """The same month on another day; on its last where it has not so many."""
        date = _day(day) or self._now().date()
        last = monthrange(date.year, date.month)[1]
        return date.replace(day=min(number, last)).isoformat()


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _hour_and_minute(text: str) -> str:
    try:
        return f"{dt.time.fromisoformat(text[:5]):%H:%M}"
    except ValueError:
        return ""


def _numbers(time: str) -> tuple[int, int]:
    hour, _, minute = (_hour_and_minute(time) or "00:00").partition(":")
    return int(hour), int(minute)


def _months_on(date: dt.date, by: int) -> dt.date:
    months = date.year * 12 + date.month - 1 + by
    year, month = min(9999, max(1, months // 12)), months % 12 + 1
    return date.replace(year=year, month=month, day=min(date.day, monthrange(year, month)[1]))


def _names(tag: str, what: str, width: str) -> dict[int, str]:
    from babel import Locale

    names: dict[int, str] = getattr(Locale.parse(tag.replace("-", "_")), what)["stand-alone"][width]
    return names
