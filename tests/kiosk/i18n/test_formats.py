import datetime as dt
from decimal import Decimal

import pytest

from kiosk.i18n import (
    day_name,
    format_date,
    format_duration,
    format_list,
    format_money,
    format_number,
    format_range,
    format_time,
    plural_category,
    without_marks,
)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ar", ["دقيقة", "دقيقتان", "5 دقائق", "11 دقيقة", "20 دقيقة", "100 دقيقة"]),
        ("he", ["דקה", "שתי דקות", "5 דקות", "11 דקות", "20 דקות", "שעה ו־40 דקות"]),
        ("en", ["1 minute", "2 minutes", "5 minutes", "11 minutes", "20 minutes"]),
        ("ru", ["1 минута", "2 минуты", "5 минут", "11 минут", "20 минут"]),
        ("fr", ["1 minute", "2 minutes", "5 minutes", "11 minutes", "20 minutes"]),
        ("am", ["1 ደቂቃ", "2 ደቂቃ", "5 ደቂቃ", "11 ደቂቃ", "20 ደቂቃ"]),
    ],
)
def test_minutes_take_the_form_their_number_asks_for(tag, expected):
    numbers = (1, 2, 5, 11, 20, 100)
    spoken = [format_duration(n, tag) for n in numbers]
    if tag == "ar":
        expected = [*expected[:5], "ساعة و40 دقيقة"]
    assert spoken[: len(expected)] == expected


@pytest.mark.parametrize(
    ("minutes", "tag", "expected"),
    [
        (60, "ar", "ساعة"),
        (90, "ar", "ساعة و30 دقيقة"),
        (120, "he", "שעתיים"),
        (75, "he", "שעה ו־15 דקות"),
        (90, "en", "1 hour 30 minutes"),
        (150, "ru", "2 часа 30 минут"),
        (1440, "en", "1 day"),
        (2880, "ar", "يومان"),
        (14400, "ru", "10 дней"),
        (1440, "am", "1 ቀን"),
        (2880, "fr", "2 jours"),
    ],
)
def test_longer_spans_use_hours_and_days(minutes, tag, expected):
    assert format_duration(minutes, tag) == expected


def test_digits_are_western_unless_asked_otherwise():
    assert format_number(1250, "ar") == "1,250"
    assert format_number(1250, "ar-EG") == "1,250"
    assert format_number(1250, "ar-EG", "native") == "١,٢٥٠"
    assert format_number(1250, "he", "native") == "1,250"


@pytest.mark.parametrize(
    ("tag", "whole", "part"),
    [("ar", "125 ₪", "32.50 ₪"), ("he", "125 ₪", "32.50 ₪"), ("en", "₪125", "₪32.50")],
)
def test_whole_amounts_have_no_cents(tag, whole, part):
    assert format_money(Decimal(125), "ILS", tag).replace("\xa0", " ") == whole
    assert format_money(Decimal("32.5"), "ILS", tag).replace("\xa0", " ") == part


@pytest.mark.parametrize("tag", ["ar", "he", "en", "ru", "fr", "am", "tlh"])
def test_no_format_carries_direction_marks(tag):
    made = [
        format_money(Decimal("-1250.5"), "ILS", tag),
        format_number(Decimal("-1.5"), tag),
        format_date(dt.date(2026, 11, 1), tag, "short"),
        format_time(dt.time(8), tag),
    ]
    assert not {"\u200e", "\u200f", "\u061c"} & set("".join(made))


def test_times_and_ranges_read_in_every_direction():
    start, end = (format_time(dt.time(hour), "ar") for hour in (8, 15))
    assert format_range(start, end, "ar") == "8:00 إلى 15:00"
    assert format_range(start, end, "he") == "8:00 עד 15:00"
    assert format_range(start, end, "tlh") == "8:00 – 15:00"


def test_dates_are_written_in_words():
    assert format_date(dt.date(2026, 11, 1), "he") == "1 בנובמבר 2026"


def test_week_days_stand_alone():
    assert [day_name(6, tag) for tag in ("ar", "he", "en")] == ["الأحد", "ראשון", "Sunday"]


def test_plural_categories_follow_cldr():
    assert [plural_category(n, "ar") for n in (0, 1, 2, 3, 11, 100)] == [
        "zero",
        "one",
        "two",
        "few",
        "many",
        "other",
    ]


def test_list_is_joined_as_the_language_joins_it() -> None:
    assert without_marks(format_list(["a", "b", "c"], "en")) == "a, b, and c"
    assert without_marks(format_list(["بيت", "شقة"], "ar")) == "بيت وشقة"
    assert without_marks(format_list(["בית", "דירה"], "he")) == "בית ודירה"
