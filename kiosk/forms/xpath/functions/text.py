"""Text."""

from __future__ import annotations

import math
import re
import uuid
from typing import TYPE_CHECKING

from kiosk.forms.nodes import string_value
from kiosk.forms.patterns import pattern_of
from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.functions.registry import ANY, eager, lazy
from kiosk.forms.xpath.values import Value, to_number, to_text

if TYPE_CHECKING:
    from kiosk.forms.xpath.frame import Frame, Run

MAX_TEXT = 1_000_000


@lazy("string", 0, 1)
def string(args: list[Run]) -> Run:
    if not args:
        return lambda frame: string_value(frame.node)
    (arg,) = args
    return lambda frame: to_text(arg(frame))


def texts(values: tuple[Value, ...]) -> list[str]:
    """One text for each value, and for each node of a node-set."""
    found: list[str] = []
    for value in values:
        if isinstance(value, list):
            found += [string_value(node) for node in value]
        else:
            found.append(to_text(value))
    return found


def _limited(text: str) -> str:
    if len(text) > MAX_TEXT:
        raise ExpressionError(f"a calculated text is longer than {MAX_TEXT:,} characters")
    return text


@eager("concat", most=ANY)
def concat(_frame: Frame, *values: Value) -> Value:
    return _limited("".join(texts(values)))


@eager("join", least=1, most=ANY)
def join(_frame: Frame, separator: Value, *values: Value) -> Value:
    return _limited(to_text(separator).join(texts(values)))


@eager("starts-with", least=2)
def starts_with(_frame: Frame, text: Value, part: Value) -> Value:
    return to_text(text).startswith(to_text(part))


@eager("ends-with", least=2)
def ends_with(_frame: Frame, text: Value, part: Value) -> Value:
    return to_text(text).endswith(to_text(part))


@eager("contains", least=2)
def contains(_frame: Frame, text: Value, part: Value) -> Value:
    return to_text(part) in to_text(text)


@eager("substring-before", least=2)
def substring_before(_frame: Frame, text: Value, part: Value) -> Value:
    before, found, _ = to_text(text).partition(to_text(part) or "\0")
    return before if found else ""


@eager("substring-after", least=2)
def substring_after(_frame: Frame, text: Value, part: Value) -> Value:
    sought = to_text(part)
    return to_text(text).partition(sought)[2] if sought else to_text(text)


@eager("substring", least=2, most=3)
def substring(frame: Frame, text: Value, start: Value, length: Value | None = None) -> Value:
    """Counts from 1 and rounds its limits, as XPath 1.0 says."""
    whole = to_text(text)
    first = _rounded(to_number(start, frame.world.zone))
    end = math.inf
    if length is not None:
        end = first + _rounded(to_number(length, frame.world.zone))
    return "".join(char for place, char in enumerate(whole, 1) if first <= place < end)


def _rounded(amount: float) -> float:
    return math.floor(amount + 0.5) if math.isfinite(amount) else amount


@eager("substr", least=2, most=3)
def substr(frame: Frame, text: Value, start: Value, end: Value = math.inf) -> Value:
    """Counts from 0; negative places count from the end; the end is not part of it."""
    whole = to_text(text)
    zone = frame.world.zone
    return whole[_place(to_number(start, zone), whole) : _place(to_number(end, zone), whole)]


def _place(amount: float, text: str) -> int:
    if not math.isfinite(amount):
        return len(text) if amount > 0 else 0
    place = int(amount)
    return max(0, min(len(text), place + len(text) if place < 0 else place))


@lazy("string-length", 0, 1)
def string_length(args: list[Run]) -> Run:
    if not args:
        return lambda frame: float(len(string_value(frame.node)))
    (arg,) = args
    return lambda frame: float(len(to_text(arg(frame))))


@lazy("normalize-space", 0, 1)
def normalize_space(args: list[Run]) -> Run:
    if not args:
        return lambda frame: " ".join(_SPACE.split(string_value(frame.node).strip(" \t\r\n")))
    (arg,) = args
    return lambda frame: " ".join(_SPACE.split(to_text(arg(frame)).strip(" \t\r\n")))


_SPACE = re.compile("[ \t\r\n]+")


@eager("translate", least=3)
def translate(_frame: Frame, text: Value, old: Value, new: Value) -> Value:
    replacements = to_text(new)
    table: dict[int, str | None] = {}
    for place, char in enumerate(to_text(old)):
        table.setdefault(ord(char), replacements[place] if place < len(replacements) else None)
    return to_text(text).translate(table)


@eager("regex", least=2)
def regex(_frame: Frame, text: Value, pattern: Value) -> Value:
    return pattern_of(to_text(pattern)).fits(to_text(text))


@eager("uuid", most=1)
def new_uuid(frame: Frame, length: Value | None = None) -> Value:
    """A version 4 UUID, or so many random letters and digits."""
    if length is None:
        return str(uuid.UUID(int=frame.world.random.getrandbits(128), version=4))
    amount = to_number(length, frame.world.zone)
    if not math.isfinite(amount):
        raise ExpressionError("uuid() needs a number as its length")
    letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "".join(frame.world.random.choices(letters, k=max(0, min(int(amount), 1000))))
