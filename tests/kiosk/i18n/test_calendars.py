"""The Hebrew and the tabular Islamic calendar against days whose dates are known."""

import datetime as dt

import pytest

from kiosk.i18n.calendars import (
    format_hebrew_date,
    format_islamic_date,
    hebrew_day,
    hebrew_numeral,
    islamic_day,
    other_calendar,
)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ((1948, 5, 14), "ה׳ באייר תש״ח"),
        ((2000, 1, 1), "כ״ג בטבת תש״ס"),
        ((2023, 9, 16), "א׳ בתשרי תשפ״ד"),
        ((2024, 2, 15), "ו׳ באדר א׳ תשפ״ד"),
        ((2024, 3, 24), "י״ד באדר ב׳ תשפ״ד"),
        ((2025, 3, 1), "א׳ באדר תשפ״ה"),
        ((2026, 9, 12), "א׳ בתשרי תשפ״ז"),
        ((2026, 11, 22), "י״ב בכסלו תשפ״ז"),
    ],
)
def test_hebrew_days_are_written_as_hebrew_writes_them(
    day: tuple[int, int, int], expected: str
) -> None:
    assert format_hebrew_date(dt.date(*day)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ((622, 7, 19), (1, 1, 1)),
        ((1948, 5, 14), (1367, 7, 5)),
        ((2000, 1, 1), (1420, 9, 24)),
        ((2024, 7, 7), (1445, 12, 30)),
        ((2025, 3, 1), (1446, 9, 1)),
    ],
)
def test_islamic_days_follow_the_thirty_year_cycle(
    day: tuple[int, int, int], expected: tuple[int, int, int]
) -> None:
    assert islamic_day(dt.date(*day)) == expected


def test_an_islamic_date_has_western_digits_and_its_sign() -> None:
    assert format_islamic_date(dt.date(2026, 11, 22)) == "11 جمادى الآخرة 1448 هـ"


def test_every_day_of_a_cycle_follows_the_one_before() -> None:
    day = dt.date(2005, 1, 1)
    before = hebrew_day(day), islamic_day(day)
    for _ in range(20 * 365):
        day += dt.timedelta(days=1)
        after = hebrew_day(day), islamic_day(day)
        for here, last in zip(after, before, strict=True):
            assert here > last
            assert here.day in (1, last.day + 1)
        before = after


@pytest.mark.parametrize(
    ("number", "letters"),
    [
        (1, "א׳"),
        (15, "ט״ו"),
        (16, "ט״ז"),
        (20, "כ׳"),
        (787, "תשפ״ז"),
        (815, "תתט״ו"),
        (999, "תתקצ״ט"),
    ],
)
def test_numbers_are_written_in_letters(number: int, letters: str) -> None:
    assert hebrew_numeral(number) == letters


def test_only_languages_that_keep_another_calendar_show_one() -> None:
    day = dt.date(2026, 11, 22)
    assert other_calendar(day, "he-IL") == "י״ב בכסלו תשפ״ז"
    assert other_calendar(day, "ar").endswith("هـ")
    assert other_calendar(day, "en") == ""
