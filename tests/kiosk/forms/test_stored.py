"""What a place of each type holds: written in one way, and nothing where it is no value of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms.convert import calculated_text, plain_text
from kiosk.forms.stored import TYPED, stored_text
from kiosk.forms.xpath.values import NO_MOMENT


@pytest.mark.parametrize(
    ("kind", "text", "held"),
    [
        ("int", "1.9", "1"),
        ("int", "-2.7", "-2"),
        ("int", "+5", "5"),
        ("int", "007", "7"),
        ("int", "2147483648", ""),
        ("int", "-2147483648", "-2147483648"),
        ("decimal", "1.50", "1.5"),
        ("decimal", ".5", "0.5"),
        ("decimal", "5.", "5.0"),
        ("decimal", "9" * 400, ""),
        ("date", "2026-02-03", "2026-02-03"),
        ("date", "2026-02-03T10:00", "2026-02-03"),
        ("date", "2026-02-03T10:00:00Z", ""),
        ("date", "2026-02-29", ""),
        ("time", "10:20:30", "10:20:30"),
        ("time", "10:20:30.125+02:00", "10:20:30.125+02:00"),
        ("time", "10:20", ""),
        ("time", "24:00:00", ""),
        ("time", "10:20:30+15:00", ""),
        ("dateTime", "2026-02-03T10:20:30Z", "2026-02-03T10:20:30Z"),
        ("dateTime", "2026-02-03T10:20:30", "2026-02-03T10:20:30"),
        ("dateTime", "2026-02-03", ""),
        ("dateTime", "2026-02-29T10:20:30Z", ""),
        ("geopoint", "31.7 35", "31.7 35.0"),
        ("geopoint", " 31.7  35 800 5 ", "31.7 35.0 800.0 5.0"),
        ("geopoint", "31.7", ""),
        ("geopoint", "91 35", ""),
        ("geopoint", "0 0 12 4", ""),
        ("geopoint", "31.7 east", ""),
        ("geotrace", "31 35; 32 36;", "31.0 35.0;32.0 36.0"),
        ("geotrace", "31 35", ""),
        ("geotrace", "31 35;32 36;31 35", ""),
        ("geoshape", "31 35;32 36;31 36;31 35", "31.0 35.0;32.0 36.0;31.0 36.0;31.0 35.0"),
        ("geoshape", "31 35;32 36;31 36", ""),
        ("geoshape", "", ""),
        ("string", " as it is ", " as it is "),
    ],
)
def test_text_is_held_as_its_type_writes_it(kind: str, text: str, held: str) -> None:
    assert stored_text(kind, text) == held


@given(st.sampled_from(sorted(TYPED)), st.text("0123456789-+.:TZ; ", max_size=30))
def test_what_is_held_is_held_the_same_again(kind: str, text: str) -> None:
    held = stored_text(kind, text)
    assert stored_text(kind, held) == held


def test_date_is_taken_from_a_place_that_holds_more() -> None:
    assert calculated_text("date", "2026-02-03T23:30:00.000+02:00") == "2026-02-03"


def test_what_is_no_date_leaves_its_place_empty() -> None:
    assert [calculated_text(kind, NO_MOMENT) for kind in ("date", "time", "dateTime")] == [""] * 3


def test_letters_and_their_marks_are_composed() -> None:
    assert plain_text("e\u0301") == "\u00e9"
