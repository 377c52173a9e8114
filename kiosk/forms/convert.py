"""Answers in and out of the instance: what a question of each type accepts, and how it is written."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal
from typing import Any, Final

from kiosk.forms.stored import DECIMAL, MAX_INT, WHOLE, stored_text, whole, with_point
from kiosk.forms.xpath.values import (
    NO_MOMENT,
    Moment,
    Value,
    iso_datetime,
    moment_from_days,
    number_text,
    parse_moment,
    to_text,
)

MAX_DIGITS: Final = 15
_TIME: Final = re.compile(
    r"([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?"
    r"(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?\Z",
    re.ASCII,
)
_SOUND_OFFSET: Final = re.compile(r"(?<![+-]\d{3})(?:\d|Z)\Z", re.ASCII)
# Arabic-Indic and Persian digits, and the marks that go with them.
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")


class NotThisType(ValueError):  # noqa: N818  # said of an answer, it is no fault of ours
    """The answer cannot be one of this question. `key` names the built-in message."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def answer_text(kind: str, value: Any) -> str:
    """An answer as the instance holds it; `kind` is the bind's type. Raises NotThisType."""
    text = plain_text(value)
    if not text.strip():
        return ""
    check = _CHECKS.get(kind)
    return check(text) if check else text


def calculated_text(kind: str, value: Value, zone: tzinfo | None = None) -> str:
    """A calculated value as the instance holds it, cast to the type of the place it goes to."""
    if kind == "int" and not isinstance(value, str | list):
        number = value.days if isinstance(value, Moment) else float(value)
        return whole(number) if math.isfinite(number) else ""
    if isinstance(value, float) and math.isnan(value):
        return ""
    if kind == "boolean":
        text = to_text(value)
        return {"true": "1", "false": "0"}.get(text, text)
    if kind in _MOMENTS and isinstance(value, float) and not isinstance(value, bool):
        value = moment_from_days(value, zone) or ""
    if isinstance(value, Moment) and kind in _MOMENTS:
        return "" if value is NO_MOMENT else _MOMENTS[kind](value)
    text = to_text(value)
    if kind == "date" and "T" in text and parse_moment(text, zone) is not None:
        return text[:10]  # read from a place that holds a dateTime
    return stored_text(kind, text)


_MOMENTS: Final[dict[str, Callable[[Moment], str]]] = {
    "date": lambda moment: f"{moment.when:%Y-%m-%d}".rjust(10, "0"),
    "time": lambda moment: iso_datetime(moment.when)[11:],
    "dateTime": lambda moment: iso_datetime(moment.when),
}


def plain_text(value: Any) -> str:
    """An answer as text, whatever it is given as; letters and their marks composed (NFC)."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return "" if math.isnan(value) else number_text(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime):
        return iso_datetime(value if value.tzinfo else value.astimezone())
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat(timespec="milliseconds")
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, Iterable):
        return " ".join(map(str, value))
    return str(value)


def _integer(text: str) -> str:
    text = text.strip().translate(_DIGITS)
    if not WHOLE.match(text):
        raise NotThisType("not_a_number" if not DECIMAL.match(text) else "not_whole")
    number = int(text)
    if abs(number) > MAX_INT:
        raise NotThisType("too_large")
    return str(number)


def _decimal(text: str) -> str:
    text = text.strip().translate(_DIGITS).replace(",", ".")
    if not DECIMAL.match(text):
        raise NotThisType("not_a_number")
    if sum(char.isdigit() for char in text) > 30:
        raise NotThisType("too_large")
    return with_point(float(text))


def _date(text: str) -> str:
    moment = parse_moment(text.strip(), UTC)
    if moment is None or not moment.is_date:
        raise NotThisType("not_a_date")
    return f"{moment.when:%Y-%m-%d}".rjust(10, "0")


def _datetime(text: str) -> str:
    if parse_moment(text.strip(), UTC) is None or not _SOUND_OFFSET.search(text.strip()):
        raise NotThisType("not_a_date")
    return text.strip()


def _time(text: str) -> str:
    if not _TIME.match(text.strip()):
        raise NotThisType("not_a_time")
    return text.strip()


def _point(text: str) -> str:
    from kiosk.forms.xpath.functions.geo import parse_point

    if parse_point(text) is None:
        raise NotThisType("not_a_place")
    return stored_text("geopoint", text)  # nothing for a device that has not found its place


_CHECKS: Final = {
    "int": _integer,
    "decimal": _decimal,
    "date": _date,
    "dateTime": _datetime,
    "time": _time,
    "geopoint": _point,
}


def json_value(kind: str, text: str) -> Any:
    """An answer as JSON: numbers as numbers, several choices as a list, the rest as text."""
    if kind == "int" and WHOLE.match(text):
        return int(text)
    if kind == "decimal" and DECIMAL.match(text):
        return float(text)
    if kind in ("select_multiple", "rank"):
        return text.split()
    return text
