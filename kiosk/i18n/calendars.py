"""The Hebrew and the Islamic date of a day, for the line under a Gregorian date.

The Hebrew calendar is calculated as it is kept. The Islamic one is tabular: what is announced
after the moon was sighted may differ by a day, so a screen calls it approximate. Both name the
day by its daylight hours; the evening before belongs to it too.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003  # part of the public signatures
from typing import Final, NamedTuple

from kiosk.i18n.tags import base_language

_HEBREW_EPOCH: Final = -1373427  # ordinal of the day before 1 Tishri of year 1, less its delay
_ISLAMIC_EPOCH: Final = 227015  # ordinal of 1 Muharram of year 1, the civil reckoning
_PARTS_A_DAY: Final = 25920
_NISAN_ON: Final = (30, 29, 30, 29, 30, 29)

_HEBREW_MONTHS: Final = ("תשרי", "חשוון", "כסלו", "טבת", "שבט", "אדר")
_HEBREW_LATE_MONTHS: Final = ("ניסן", "אייר", "סיוון", "תמוז", "אב", "אלול")
_ISLAMIC_MONTHS: Final = (
    "محرّم",
    "صفر",
    "ربيع الأول",
    "ربيع الآخر",
    "جمادى الأولى",
    "جمادى الآخرة",
    "رجب",
    "شعبان",
    "رمضان",
    "شوّال",
    "ذو القعدة",
    "ذو الحجة",
)
_LETTERS: Final = (
    (400, "ת"),
    (300, "ש"),
    (200, "ר"),
    (100, "ק"),
    (90, "צ"),
    (80, "פ"),
    (70, "ע"),
    (60, "ס"),
    (50, "נ"),
    (40, "מ"),
    (30, "ל"),
    (20, "כ"),
    (10, "י"),
    (9, "ט"),
    (8, "ח"),
    (7, "ז"),
    (6, "ו"),
    (5, "ה"),
    (4, "ד"),
    (3, "ג"),
    (2, "ב"),
    (1, "א"),
)


class CalendarDay(NamedTuple):
    """A day of another calendar. Months count from 1; in the Hebrew one from Tishri."""

    year: int
    month: int
    day: int


def hebrew_day(date: dt.date) -> CalendarDay:
    """The Hebrew day. In a leap year month 6 is the first Adar and month 7 the second."""
    fixed = date.toordinal()
    year = date.year + 3761
    if fixed < _hebrew_new_year(year):
        year -= 1
    rest = fixed - _hebrew_new_year(year)
    for month, length in enumerate(_hebrew_lengths(year), start=1):
        if rest < length:
            return CalendarDay(year, month, rest + 1)
        rest -= length
    raise AssertionError("a day beyond its year")


def islamic_day(date: dt.date) -> CalendarDay:
    """The Islamic day of the tabular calendar (30-year cycle, leap years 2, 5, 7, 10, …)."""
    fixed = date.toordinal()
    year = (30 * (fixed - _ISLAMIC_EPOCH) + 10646) // 10631
    in_year = fixed - _islamic_new_year(year)
    month = (11 * in_year + 330) // 325
    return CalendarDay(year, month, in_year - _islamic_days_before(month) + 1)


def format_hebrew_date(date: dt.date) -> str:
    """In words and letters as Hebrew writes it: "י״ב בכסלו תשפ״ז"."""
    year, month, day = hebrew_day(date)
    return f"{hebrew_numeral(day)} ב{_hebrew_months(year)[month - 1]} {hebrew_numeral(year % 1000)}"


def format_islamic_date(date: dt.date) -> str:
    """As Arabic writes it, with Western digits: "12 جمادى الآخرة 1448 هـ"."""
    year, month, day = islamic_day(date)
    return f"{day} {_ISLAMIC_MONTHS[month - 1]} {year} هـ"


def other_calendar(date: dt.date, tag: str) -> str:
    """The date in the calendar that readers of a language keep besides; empty for most."""
    ways = {"he": format_hebrew_date, "ar": format_islamic_date}
    way = ways.get(base_language(tag))
    return way(date) if way else ""


def hebrew_numeral(number: int) -> str:
    """1 to 999 in letters with their mark: "ג׳", "ט״ו", "תשפ״ז"."""
    letters = ""
    rest = number
    for worth, letter in _LETTERS:
        while rest >= worth:
            if rest in (15, 16):  # never the letters of a divine name
                letters, rest = letters + "ט", rest - 9
            else:
                letters, rest = letters + letter, rest - worth
    return f"{letters}׳" if len(letters) == 1 else f"{letters[:-1]}״{letters[-1]}"


def _is_hebrew_leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def _days_before(year: int) -> int:
    """Days from the epoch to the mean new moon of a Hebrew year, never a Sunday, Wednesday, Friday."""
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // _PARTS_A_DAY
    return days + 1 if 3 * (days + 1) % 7 < 3 else days


def _hebrew_new_year(year: int) -> int:
    before, here, after = (_days_before(y) for y in (year - 1, year, year + 1))
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return _HEBREW_EPOCH + here + delay


def _hebrew_lengths(year: int) -> tuple[int, ...]:
    days = _hebrew_new_year(year + 1) - _hebrew_new_year(year)
    heshvan = 30 if days % 10 == 5 else 29
    kislev = 29 if days % 10 == 3 else 30
    adars = (30, 29) if _is_hebrew_leap(year) else (29,)
    return (30, heshvan, kislev, 29, 30, *adars, *_NISAN_ON)


def _hebrew_months(year: int) -> tuple[str, ...]:
    if not _is_hebrew_leap(year):
        return _HEBREW_MONTHS + _HEBREW_LATE_MONTHS
    return (*_HEBREW_MONTHS[:-1], "אדר א׳", "אדר ב׳", *_HEBREW_LATE_MONTHS)


def _islamic_new_year(year: int) -> int:
    return _ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30


def _islamic_days_before(month: int) -> int:
    return 29 * (month - 1) + (6 * month - 1) // 11
