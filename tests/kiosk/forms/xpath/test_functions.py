"""Functions at the edges of what they are given: too little, too much, not quite the right kind."""

from __future__ import annotations

import math
from datetime import UTC

import pytest

from kiosk.forms.problems import FormError
from kiosk.forms.xml_in import read_xml
from kiosk.forms.xpath.compiler import compile_expression
from kiosk.forms.xpath.frame import Frame, World
from kiosk.forms.xpath.parser import parse
from kiosk.forms.xpath.values import Value, to_text

DESK = read_xml(
    """<desk><waiting>12</waiting><opened>2026-03-01</opened><closed/>
    <ring>31.7 35.2;31.8 35.2;31.8 35.3;31.7 35.3;31.7 35.2</ring><here/></desk>"""
)


def worked_out(expression: str) -> Value:
    return compile_expression(parse(expression))(Frame(World(DESK, UTC), DESK))


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        # The first value that says something; the word NaN is a word like any other.
        ("coalesce('', 'counter 4')", "counter 4"),
        ("coalesce('NaN', 'counter 4')", "NaN"),
        ("coalesce(number('four'), 'counter 4')", "counter 4"),
        ("coalesce(/desk/closed, /desk/opened)", "2026-03-01"),
        # Places are counted with the fraction cut off.
        ("selected-at('id photo proof', 1.9)", "photo"),
        ("selected-at('id photo proof', -0.4)", "id"),
        ("selected-at('id photo proof', -1)", ""),
        ("selected-at('id photo proof', 3)", ""),
        ("substr('queue', -2.7)", "ue"),
        ("substr('queue', -0.5)", "queue"),
        ("substr('queue', 1, -1)", "ueu"),
        ("substr('queue', 1 div 0)", ""),
        # Text in base 64, as mail programs and people shorten it.
        ("base64-decode('16nXnNeV150=')", "שלום"),
        ("base64-decode('16nXnNeV150')", "שלום"),
        ("base64-decode('16nX nNeV\n150=')", "שלום"),
        ("base64-decode('no base!')", ""),
        # What is no date is not written as one.
        ("format-date('soon', '%d.%m.%Y')", ""),
        ("format-date(/desk/closed, '%d.%m.%Y')", ""),
        ("format-date(true(), '%d.%m.%Y')", ""),
        ("format-date(/desk/opened, '%d.%m.%Y')", "01.03.2026"),
        ("date('soon')", "Invalid Date"),
        ("date('12')", "Invalid Date"),
        ("date(false())", ""),
        ("date('')", ""),
        ("date(12)", "1970-01-13"),
        ("date-time(0.6)", "1970-01-01T14:24:00.000+00:00"),
        ("date-time(1.23456789)", "1970-01-02T05:37:46.666+00:00"),
        # Only the first of what a value leans on counts.
        ("depend(/desk/waiting, /desk/opened)", "12"),
        ("version()", ""),
        ("property('deviceid')", ""),
    ],
)
def test_function_gives_text(expression: str, text: str) -> None:
    assert to_text(worked_out(expression)) == text


@pytest.mark.parametrize(
    ("expression", "number"),
    [
        ("int(-1 div 0)", -math.inf),
        ("int(-7.9)", -7.0),
        ("pow(1, number('x'))", math.nan),
        ("pow(-1, 1 div 0)", math.nan),
        ("pow(0, -1)", math.inf),
        ("pow(2, 10)", 1024.0),
        ("max(/desk/opened, 3)", 20513.0),
        ("decimal-date-time('12')", math.nan),
        ("round(2.345, 2)", 2.35),
        ("round(1250, -2)", 1300.0),
    ],
)
def test_function_gives_number(expression: str, number: float) -> None:
    value = worked_out(expression)
    assert isinstance(value, float)
    assert value == number or (math.isnan(value) and math.isnan(number))


def test_greatest_of_dates_keeps_the_hours() -> None:
    assert worked_out("max('2026-03-01T12:00:00Z')") == 20513.5
    assert to_text(worked_out("max('2026-03-01T12:00:00Z')")) == "20513.5"


def test_fence_holds_nobody_before_both_are_answered() -> None:
    assert worked_out("geofence(/desk/here, /desk/ring)") is False
    assert worked_out("geofence('31.75 35.25', /desk/closed)") is False
    assert worked_out("geofence('31.75 35.25', /desk/ring)") is True
    assert worked_out("geofence('31.95 35.25', /desk/ring)") is False
    with pytest.raises(FormError, match="a point and a shape"):
        worked_out("geofence('31.75 35.25', 'around here')")
