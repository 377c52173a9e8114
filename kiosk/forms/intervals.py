"""What numbers and dates an expression leaves room for, as far as that can be read off it.

`. >= 18 and . < 120` leaves the numbers from 18 to below 120; dates count as days.
"""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from kiosk.forms.xpath.syntax import Call, Chain, Expression, Negate, Number, Path, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

TURNED: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "="}
_EPOCH: Final = date(1970, 1, 1).toordinal()


class Comparison(NamedTuple):
    """`place sign other`, turned so that the place stands on the left."""

    place: str
    sign: str
    other: Expression


class Interval(NamedTuple):
    """From `low` to `high`; an open end is not part of it."""

    low: float = -math.inf
    high: float = math.inf
    low_open: bool = False
    high_open: bool = False

    def narrowed(self, sign: str, value: float) -> Interval:
        """What is left where `x sign value` holds too."""
        low, high, low_open, high_open = self
        if sign in (">", ">=", "=") and (value, sign == ">") > (low, low_open):
            low, low_open = value, sign == ">"
        if sign in ("<", "<=", "=") and (value, sign != "<") < (high, not high_open):
            high, high_open = value, sign == "<"
        return Interval(low, high, low_open, high_open)

    def is_empty(self, *, whole: bool = False) -> bool:
        """Whether no number is left, or no whole one."""
        if whole and math.isfinite(self.low) and math.isfinite(self.high):
            first = math.floor(self.low) + 1 if self.low_open else math.ceil(self.low)
            last = math.ceil(self.high) - 1 if self.high_open else math.floor(self.high)
            return first > last
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))


def parts_of(node: Expression) -> Iterator[Expression]:
    """What must hold at once: the whole, or the parts of its outermost `and`."""
    if isinstance(node, Chain) and node.level == "and":
        for part in (node.first, *(part for _, part in node.rest)):
            yield from parts_of(part)
    else:
        yield node


def comparison(node: Expression, context: str, wanted: str = "") -> Comparison | None:
    """Reads `. <= 5`, `date(.) >= today()` or `5 > /data/a` as seen from a place.

    Where two places are compared, the `wanted` one counts, else the first.
    """
    if not isinstance(node, Chain) or len(node.rest) != 1:
        return None
    left, (sign, right) = node.first, node.rest[0]
    if sign not in TURNED:
        return None
    mine, other = _place(left, context), _place(right, context)
    if mine and (not wanted or mine == wanted):
        return Comparison(mine, sign, right)
    if other and (not wanted or other == wanted):
        return Comparison(other, TURNED[sign], left)
    return None


def constant(node: Expression) -> float | None:
    """The number an expression always gives; of a date its day."""
    if isinstance(node, Number):
        return node.value
    if isinstance(node, Negate):
        value = constant(node.operand)
        return None if value is None else -value
    if isinstance(node, Call) and node.name == "date" and len(node.args) == 1:
        return constant(node.args[0])
    if not isinstance(node, Text):
        return None
    try:
        return float(date.fromisoformat(node.value).toordinal() - _EPOCH)
    except ValueError:
        return None


def _place(node: Expression, context: str) -> str:
    if isinstance(node, Call) and node.name in ("date", "number", "int") and len(node.args) == 1:
        node = node.args[0]
    return place_of(node, context)


def place_of(node: Expression, context: str) -> str:
    """The path a plain reference means, such as `/data/a` or `../a`; nothing for anything else."""
    if not isinstance(node, Path) or any(step.predicates for step in node.steps):
        return ""
    if node.start is not None and not _is_current(node.start):
        return ""
    path = "" if node.absolute else context
    for step in node.steps:
        if step.axis == "parent" and step.test.kind == "node":
            path = path.rpartition("/")[0]
        elif step.axis == "child" and step.test.kind == "name":
            name = f"{step.test.prefix}:{step.test.name}" if step.test.prefix else step.test.name
            path = f"{path}/{name}"
        elif not (step.axis == "self" and step.test.kind == "node"):
            return ""
    return path


def speaks_of(node: Expression, place: str) -> bool:
    """Whether an expression at a place reads that place itself."""
    stack: list[Any] = [node]
    while stack:
        part = stack.pop()
        if isinstance(part, Path) and place_of(part, place) == place:
            return True
        if isinstance(part, msgspec.Struct):
            stack += [getattr(part, name) for name in part.__struct_fields__]
        elif isinstance(part, tuple):
            stack += part
    return False


def _is_current(node: Expression) -> bool:
    return isinstance(node, Call) and node.name == "current"
