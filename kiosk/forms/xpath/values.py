"""What an expression can be, and how each kind turns into the others."""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Final

from kiosk.forms.nodes import Node, string_value

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=timezone.utc)  # noqa: UP017  # read with `timezone` below
_NUMBER: Final = re.compile(r"\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*\Z", re.ASCII)
_DATE: Final = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)"
    r"(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?\Z",
    re.ASCII,
)
NAN: Final = math.nan
_DAY_MS: Final = 86_400_000


class Moment:
    """A date, or a date with a time, in the zone of the device."""

    __slots__ = ("is_date", "when")

    def __init__(self, when: datetime, *, is_date: bool) -> None:
        self.when = when
        self.is_date = is_date

    @property
    def days(self) -> float:
        """Days since 1970-01-01T00:00Z, with fraction."""
        return (self.when - _EPOCH) / timedelta(days=1)

    def __str__(self) -> str:
        if self.is_date:
            return self.when.strftime("%Y-%m-%d").rjust(10, "0")
        return iso_datetime(self.when)


class _NoMoment(Moment):
    """What date() gives for text that is no date: false, not a number, and says so."""

    __slots__ = ()

    @property
    def days(self) -> float:
        return NAN

    def __str__(self) -> str:
        return "Invalid Date"


NO_MOMENT: Final = _NoMoment(_EPOCH, is_date=False)


class Days(float):
    """A number made from a date. As text it counts whole days, as ODK does."""

    __slots__ = ()


Value = str | float | bool | Moment | list[Node]


def iso_datetime(when: datetime) -> str:
    """`2026-11-22T09:42:00.000+02:00`, as ODK writes it."""
    return when.isoformat(timespec="milliseconds").rjust(29, "0")


def parse_moment(text: str, zone: tzinfo | None) -> Moment | None:
    """A date or dateTime as XForms writes them, or nothing. Without an offset it is local."""
    match = _DATE.match(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    try:
        when = datetime(  # noqa: DTZ001  # the zone follows
            int(year),
            int(month),
            int(day),
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            int((fraction or "0")[:6].ljust(6, "0")),
        )
        if offset:
            when = when.replace(tzinfo=_offset(offset)).astimezone(zone)
        else:
            when = localise(when, zone)
    except (ValueError, OverflowError):
        return None
    return Moment(when, is_date=hour is None)


def localise(when: datetime, zone: tzinfo | None) -> datetime:
    """A naive local time as an aware one; no zone means the machine's."""
    return when.astimezone() if zone is None else when.replace(tzinfo=zone)


def _offset(text: str) -> tzinfo:
    if text == "Z":
        return timezone.utc  # noqa: UP017
    digits = text[1:].replace(":", "").ljust(4, "0")
    hours, rest = int(digits[:2]), int(digits[2:])
    if hours > 14 or rest > 59:
        raise ValueError(text)
    minutes = hours * 60 + rest
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def moment_from_days(days: float, zone: tzinfo | None) -> Moment | None:
    """The moment that many days after the epoch, to the millisecond.

    Whole days are dates in the device's zone.
    """
    try:
        when = (_EPOCH + timedelta(milliseconds=round(days * _DAY_MS))).astimezone(zone)
    except (OverflowError, ValueError):
        return None
    return Moment(when, is_date=not (when.hour or when.minute or when.second or when.microsecond))


def to_text(value: Value) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return string_value(value[0]) if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | int):
        return number_text(math.floor(value) if type(value) is Days else value)
    return str(value)


def number_text(value: float) -> str:
    """Without exponent, without a needless fraction."""
    if value != value:  # noqa: PLR0124
        return "NaN"
    if value in (math.inf, -math.inf):
        return "Infinity" if value > 0 else "-Infinity"
    if value == int(value):
        return str(int(value))
    text = repr(float(value))
    return text if "e" not in text else f"{value:.20f}".rstrip("0")


def to_number(value: Value, zone: tzinfo | None) -> float:
    if isinstance(value, float):
        return value
    if isinstance(value, list):
        value = string_value(value[0]) if value else ""
    if isinstance(value, str):
        return text_number(value, zone)
    if isinstance(value, Moment):
        return value.days
    return float(value)


def text_number(text: str, zone: tzinfo | None) -> float:
    if _NUMBER.match(text):
        return float(text)
    if len(text) >= 8 and "-" in text:
        moment = parse_moment(text.strip(), zone)
        if moment is not None:
            return Days(moment.days)
    return NAN


def to_bool(value: Value) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value != ""
    if isinstance(value, list):
        return bool(value) and value[0].shown
    if isinstance(value, float | int):
        return value != 0 and value == value  # noqa: PLR0124
    return value is not NO_MOMENT


def to_nodes(value: Value) -> list[Node]:
    """The node-set; anything else has no nodes."""
    return value if isinstance(value, list) else []
