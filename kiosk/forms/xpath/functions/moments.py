"""Dates and times."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.functions.calendar_words import calendar_words
from kiosk.forms.xpath.functions.registry import eager
from kiosk.forms.xpath.values import (
    NAN,
    NO_MOMENT,
    Moment,
    Value,
    localise,
    moment_from_days,
    parse_moment,
    to_number,
    to_text,
)

if TYPE_CHECKING:
    from kiosk.forms.xpath.frame import Frame

_TIME: Final = re.compile(
    r"(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?\Z", re.ASCII
)


@eager("today")
def today(frame: Frame) -> Value:
    now = frame.world.now()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return Moment(localise(midnight, frame.world.zone), is_date=True)


@eager("now")
def now(frame: Frame) -> Value:
    return Moment(frame.world.now(), is_date=False)


def to_moment(frame: Frame, value: Value) -> Moment | None:
    """A date, a dateTime, or days since the epoch; nothing when it is none of them.

    Text that is a number is no date. What a place holds may be: its calculation wrote a number.
    """
    if isinstance(value, Moment):
        return None if value is NO_MOMENT else value
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return None if math.isnan(value) else moment_from_days(value, frame.world.zone)
    moment = parse_moment(to_text(value).strip(), frame.world.zone)
    if moment is not None or isinstance(value, str):
        return moment
    days = to_number(value, None)
    return None if math.isnan(days) else moment_from_days(days, frame.world.zone)


@eager("date", least=1)
def date(frame: Frame, value: Value) -> Value:
    moment = to_moment(frame, value)
    return moment if moment is not None else _nothing(value)


@eager("date-time", least=1)
def date_time(frame: Frame, value: Value) -> Value:
    return date(frame, value)


def _nothing(value: Value) -> Value:
    """For what is no date: nothing stays nothing, and truth has no date either."""
    return "" if isinstance(value, bool) or to_text(value) == "" else NO_MOMENT


@eager("decimal-date-time", least=1)
def decimal_date_time(frame: Frame, value: Value) -> Value:
    moment = to_moment(frame, value)
    return NAN if moment is None else moment.days


@eager("decimal-time", least=1)
def decimal_time(frame: Frame, value: Value) -> Value:
    """The part of the day that has passed at a time of day, in the device's zone."""
    text = to_text(value)
    if _TIME.match(text):
        text = f"{frame.world.now():%Y-%m-%d}T{text}"
    moment = parse_moment(text, frame.world.zone)
    if moment is None:
        return NAN
    when = moment.when
    return (when.hour * 3600 + when.minute * 60 + when.second + when.microsecond / 1e6) / 86400


@eager("format-date", least=2)
def format_date(frame: Frame, value: Value, pattern: Value) -> Value:
    return _formatted(frame, value, to_text(pattern))


@eager("format-date-time", least=2)
def format_date_time(frame: Frame, value: Value, pattern: Value) -> Value:
    return _formatted(frame, value, to_text(pattern))


def _formatted(frame: Frame, value: Value, pattern: str) -> str:
    moment = to_moment(frame, value)
    if moment is None:
        return ""
    return format_moment(moment, pattern, frame.world.language)


def format_moment(moment: Moment, pattern: str, language: str = "") -> str:
    """ODK's letters: Y y m n b d e H h M S 3 a, each after a percent sign.

    Names of months and days are those of the language, a tag; English where it has none here.
    """
    when = moment.when
    words = calendar_words(language)
    parts = {
        "Y": f"{when.year:04}",
        "y": f"{when.year % 100:02}",
        "m": f"{when.month:02}",
        "n": str(when.month),
        "b": words.months[when.month - 1],
        "d": f"{when.day:02}",
        "e": str(when.day),
        "H": f"{when.hour:02}",
        "h": str(when.hour),
        "M": f"{when.minute:02}",
        "S": f"{when.second:02}",
        "3": f"{when.microsecond // 1000:03}",
        "a": words.days[when.weekday()],
        "%": "%",
    }
    return re.sub("%(.)", lambda match: parts.get(match[1], match[0]), pattern)
