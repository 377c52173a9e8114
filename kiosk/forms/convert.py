"""Answers in and out of the instance: what a question of each type accepts, and how it is written."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from typing import Any, Final

from kiosk.forms.xpath.values import (
    Moment,
    Value,
    iso_datetime,
    moment_from_days,
    number_text,
    parse_moment,
    to_text,
)

MAX_INT: Final = 2**31 - 1
MAX_DIGITS: Final = 15
_WHOLE: Final = re.compile(r"[+-]?\d+\Z", re.ASCII)
_DECIMAL: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)\Z", re.ASCII)
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
    text = unicodedata.normalize("NFC", _plain_text(value))
    if not text.strip():
        return ""
    check = _CHECKS.get(kind)
    return check(text) if check else text


def calculated_text(kind: str, value: Value, zone: tzinfo | None = None) -> str:
    """A calculated value as the instance holds it, cast to the type of the place it goes to."""
    if kind == "int" and not isinstance(value, str | list):
        number = value.days if isinstance(value, Moment) else float(value)
        return _bounded(number) if math.isfinite(number) else ""
    if isinstance(value, float) and math.isnan(value):
        return ""
    if kind == "date" and isinstance(value, float) and not isinstance(value, bool):
        value = moment_from_days(value, zone) or ""
    if kind == "date" and isinstance(value, Moment):
        return f"{value.when:%Y-%m-%d}"
    text = to_text(value)
    if kind == "int":
        return _whole_part(text)
    if kind == "decimal":
        return _with_point(text)
    if kind == "boolean":
        return {"true": "1", "false": "0"}.get(text, text)
    if kind == "date":
        return text.partition("T")[0] if parse_moment(text, zone) is not None else ""
    return text


def _whole_part(text: str) -> str:
    """What is no number is nothing in the place of one."""
    return _bounded(float(text)) if _DECIMAL.match(text.strip()) else ""


def _bounded(number: float) -> str:
    return str(math.trunc(number)) if abs(number) <= MAX_INT + 1 else ""


def _with_point(text: str) -> str:
    """A whole number with its `.0`, as every client writes a decimal."""
    text = text.strip()
    if _WHOLE.match(text):
        return f"{int(text)}.0"
    return text if _DECIMAL.match(text) else ""


def _plain_text(value: Any) -> str:
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
        return value
    if isinstance(value, Iterable):
        return " ".join(map(str, value))
    return str(value)


def _integer(text: str) -> str:
    text = text.strip().translate(_DIGITS)
    if not _WHOLE.match(text):
        raise NotThisType("not_a_number" if not _DECIMAL.match(text) else "not_whole")
    number = int(text)
    if abs(number) > MAX_INT:
        raise NotThisType("too_large")
    return str(number)


def _decimal(text: str) -> str:
    text = text.strip().translate(_DIGITS).replace(",", ".")
    if not _DECIMAL.match(text):
        raise NotThisType("not_a_number")
    if sum(char.isdigit() for char in text) > 30:
        raise NotThisType("too_large")
    number = float(text)
    return f"{int(number)}.0" if number == int(number) else number_text(number)


def _date(text: str) -> str:
    moment = parse_moment(text.strip(), None)
    if moment is None or not moment.is_date:
        raise NotThisType("not_a_date")
    return f"{moment.when:%Y-%m-%d}".rjust(10, "0")


def _datetime(text: str) -> str:
    if parse_moment(text.strip(), None) is None or not _SOUND_OFFSET.search(text.strip()):
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
    numbers = [float(part) for part in text.split()]
    if not any(numbers):
        return ""  # what a device gives that has not found its place
    return " ".join([*map(number_text, numbers[:2]), *map(repr, numbers[2:])])


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
    if kind == "int" and _WHOLE.match(text):
        return int(text)
    if kind == "decimal" and _DECIMAL.match(text):
        return float(text)
    if kind in ("select_multiple", "rank"):
        return text.split()
    return text
