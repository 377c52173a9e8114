import datetime as dt

import pytest

from kiosk.i18n import (
    format_measure,
    format_month,
    format_months,
    format_people,
    format_quantity,
)

JUNE, AUGUST = dt.date(2026, 6, 1), dt.date(2026, 8, 1)


@pytest.mark.parametrize(
    ("tag", "short", "whole", "together"),
    [
        ("he", "יוני", "יוני 2026", "יוני עד אוגוסט 2026"),
        ("am", "ጁን", "ጁን 2026", "ከጁን እስከ ኦገስት 2026"),
        ("fr", "juin", "juin 2026", "de juin à août 2026"),
        ("ru", "июнь", "июнь 2026 г.", "июнь\xa0— август 2026 г."),
        ("ar", "يونيو", "يونيو 2026", "يونيو إلى أغسطس 2026"),
        ("en", "Jun", "June 2026", "June to August 2026"),
    ],
)
def test_months_are_named_in_their_own_language_one_after_the_other(tag, short, whole, together):
    assert format_month(JUNE, tag, short=True) == short
    assert format_month(JUNE, tag).replace("\u202f", " ") == whole
    assert format_months(JUNE, AUGUST, tag).replace("\u202f", " ") == together


def test_the_year_stands_twice_only_where_there_are_two():
    assert format_months(dt.date(2025, 12, 1), dt.date(2026, 1, 1), "en") == (
        "December 2025 to January 2026"
    )
    assert format_months(JUNE, JUNE, "en") == "June 2026"


@pytest.mark.parametrize(
    ("value", "unit", "tag", "said", "shown"),
    [
        (38, "minutes", "en", "38 minutes", "38"),
        (38, "minutes", "he", "38 דקות", "38"),
        (2, "days", "he", "יומיים", "2"),
        (1.5, "hours", "en", "1.5 hours", "1.5"),
        (1.5, "minutes", "am", "1.5 ደቂቃ", "1.5"),
        (94, "percent", "en", "94%", "94%"),
        (12.5, "percent", "fr", "12,5\xa0%", "12,5\xa0%"),
        (1284, "count", "en", "1,284", "1,284"),
    ],
)
def test_a_value_is_said_with_its_unit_and_shown_without(value, unit, tag, said, shown):
    assert format_quantity(value, unit, tag).replace("\u202f", "\xa0") == said
    assert format_measure(value, unit, tag).replace("\u202f", "\xa0") == shown


@pytest.mark.parametrize(
    ("tag", "people"),
    [
        ("ar", "312 شخصًا"),
        ("he", "312 אנשים"),
        ("ru", "312 человек"),
        ("am", "312 ሰዎች"),
        ("xx", "312"),
    ],
)
def test_people_are_counted_in_the_plural_of_the_language(tag, people):
    assert format_people(312, tag) == people


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        ("ar", ["شخص واحد", "شخصان", "10 أشخاص", "11 شخصًا", "21 شخصًا", "103 أشخاص"]),
        ("he", ["אדם אחד", "שני אנשים", "10 אנשים", "11 אנשים", "21 אנשים", "103 אנשים"]),
        (
            "ru",
            ["1 человек", "2 человека", "10 человек", "11 человек", "21 человек", "103 человека"],
        ),
        ("am", ["1 ሰው", "2 ሰዎች", "10 ሰዎች", "11 ሰዎች", "21 ሰዎች", "103 ሰዎች"]),
        ("fr", ["1 personne", *(f"{n} personnes" for n in (2, 10, 11, 21, 103))]),
        ("en", ["1 person", *(f"{n} people" for n in (2, 10, 11, 21, 103))]),
    ],
)
def test_every_plural_form_is_used_for_its_numbers(tag, told):
    assert [format_people(n, tag) for n in (1, 2, 10, 11, 21, 103)] == told
