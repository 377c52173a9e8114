"""How long, how large or how late an answer may be, read out of the author's constraint.

So typing can stop there, and a calendar offers no day that would be refused.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from kiosk.forms.intervals import TURNED, comparison, parts_of, place_of, speaks_of
from kiosk.forms.xpath.syntax import Call, Chain, Expression, Number


class Limits(NamedTuple):
    """Expressions an answer may not be below or above; `open` ones it may not equal either."""

    least: tuple[tuple[Expression, bool], ...] = ()
    most: tuple[tuple[Expression, bool], ...] = ()


def limits_of(constraint: Expression, place: str) -> Limits:
    """What an answer at `place` is compared with, where that must always hold."""
    least: list[tuple[Expression, bool]] = []
    most: list[tuple[Expression, bool]] = []
    for part in parts_of(constraint):
        found = comparison(part, place, place)
        if found is None or found.sign == "=" or speaks_of(found.other, place):
            continue
        (least if found.sign in (">", ">=") else most).append((found.other, len(found.sign) == 1))
    return Limits(tuple(least), tuple(most))


def longest(constraint: Expression, place: str) -> int | None:
    """The most characters an answer at `place` may have, where the constraint says so for certain.

    Only what must always hold counts: the whole constraint, or a part of its outermost `and`.
    """
    found = [limit for part in parts_of(constraint) if (limit := _limit(part, place)) is not None]
    return min(found, default=None)


def _limit(node: Expression, place: str) -> int | None:
    if not isinstance(node, Chain) or len(node.rest) != 1:
        return None
    left, (sign, right) = node.first, node.rest[0]
    if isinstance(left, Number):
        left, sign, right = right, TURNED.get(sign, ""), left
    if not isinstance(right, Number) or not _is_length(left, place):
        return None
    if sign in ("<=", "="):
        most = math.floor(right.value)
    elif sign == "<":
        most = math.ceil(right.value) - 1
    else:
        return None
    return most if most > 0 else None


def _is_length(node: Expression, place: str) -> bool:
    if not isinstance(node, Call) or node.name != "string-length":
        return False
    return not node.args or place_of(node.args[0], place) == place
