"""How an instance writes a value of each type: one way for each, and nothing where it is none of them.

What a calculation, a default or another program writes into a place goes through here, so that an
age is never `seven` and every point on Earth looks like every other.
"""

from __future__ import annotations

import math
import re
from datetime import UTC
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.values import number_text, parse_moment

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_INT: Final = 2**31 - 1
WHOLE: Final = re.compile(r"[+-]?\d+\Z", re.ASCII)
DECIMAL: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)\Z", re.ASCII)
_OFFSET: Final = r"(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?"
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T[\d:.]+)?\Z", re.ASCII)
_TIME: Final = re.compile(rf"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?{_OFFSET}\Z", re.ASCII)


def stored_text(kind: str, text: str) -> str:
    """The text as a place of this type holds it."""
    write = _WRITERS.get(kind)
    return write(text.strip()) if write and text else text


def whole(number: float) -> str:
    """Without its fraction; nothing beyond what fits 32 bits."""
    return str(math.trunc(number)) if -MAX_INT - 2 < number < MAX_INT + 1 else ""


def with_point(number: float) -> str:
    """A decimal as every client writes it: 3 is 3.0."""
    if not math.isfinite(number):
        return ""
    return f"{int(number)}.0" if number == int(number) else number_text(number)


def _integer(text: str) -> str:
    return whole(float(text)) if DECIMAL.match(text) else ""


def _decimal(text: str) -> str:
    return with_point(float(text)) if DECIMAL.match(text) else ""


def _date(text: str) -> str:
    """A date, or the date of a local dateTime."""
    return text[:10] if _DATE.match(text) and parse_moment(text, UTC) is not None else ""


def _time(text: str) -> str:
    return text if _TIME.match(text) else ""


def _datetime(text: str) -> str:
    date, _, time = text.partition("T")
    return text if _TIME.match(time) and _date(date) == date else ""


def _point(text: str) -> str:
    """Degrees, then metres above the sea and of doubt where they are known. No place is at 0 0."""
    parts = text.split()
    if len(parts) < 2 or not all(DECIMAL.match(part) for part in parts[:4]):
        return ""
    numbers = [float(part) for part in parts[:4]]
    latitude, longitude = numbers[:2]
    if abs(latitude) > 90 or abs(longitude) > 180 or not (latitude or longitude):
        return ""
    return " ".join(map(with_point, numbers))


def _line(text: str, least: int, *, closed: bool) -> str:
    parts = text.removesuffix(";").split(";")
    points = [_point(part) for part in parts]
    if not all(points) or len(points) < least:
        return ""
    first, last = points[0].split()[:2], points[-1].split()[:2]
    return ";".join(points) if (first == last) == closed else ""


_WRITERS: Final[dict[str, Callable[[str], str]]] = {
    "int": _integer,
    "decimal": _decimal,
    "date": _date,
    "time": _time,
    "dateTime": _datetime,
    "geopoint": _point,
    "geotrace": lambda text: _line(text, 2, closed=False),
    "geoshape": lambda text: _line(text, 3, closed=True),
}
TYPED: Final = frozenset(_WRITERS)
