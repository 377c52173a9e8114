"""An author hears of a pattern that could stop the kiosk."""

from __future__ import annotations

import pytest

from kiosk.forms.patterns import can_take_for_ever
from tests.kiosk.forms.factory import form_of, text


@pytest.mark.parametrize("pattern", ["(a+)+$", "^([a-z]+ ?)*$", r"(?:\d*)+x", "([^]x]{2,})*"])
def test_repetition_of_a_repetition_is_seen(pattern: str) -> None:
    assert can_take_for_ever(pattern)


@pytest.mark.parametrize(
    "pattern",
    ["^[a-z]+$", r"[a-z]+(\s[a-z]+)*", "(ab)+", r"^\d{3}-(\d{2})+$", "(a+b)+"],
)
def test_harmless_pattern_passes(pattern: str) -> None:
    assert not can_take_for_ever(pattern)


def test_form_with_such_a_pattern_warns_at_its_place() -> None:
    bind = """<bind nodeset="/data/a" constraint="regex(., '(a+)+')"/>"""
    (warning,) = form_of("<a/>", text("/data/a"), bind).warnings
    assert (warning.where, warning.about) == ("/data/a (constraint)", "constraint")
    assert "for ever" in warning.message
