"""How long an answer may be, read out of the author's constraint, so that typing can stop there."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.syntax import Call, Chain, Expression, Number, Path

if TYPE_CHECKING:
    from collections.abc import Iterator

_TURNED: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "="}


def longest(constraint: Expression, place: str) -> int | None:
    """The most characters an answer at `place` may have, where the constraint says so for certain.

    Only what must always hold counts: the whole constraint, or a part of its outermost `and`.
    """
    found = [limit for part in _parts(constraint) if (limit := _limit(part, place)) is not None]
    return min(found, default=None)


def _parts(node: Expression) -> Iterator[Expression]:
    if isinstance(node, Chain) and node.level == "and":
        for part in (node.first, *(part for _, part in node.rest)):
            yield from _parts(part)
    else:
        yield node


def _limit(node: Expression, place: str) -> int | None:
    if not isinstance(node, Chain) or len(node.rest) != 1:
        return None
    left, (sign, right) = node.first, node.rest[0]
    if isinstance(left, Number):
        left, sign, right = right, _TURNED.get(sign, ""), left
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
    return not node.args or _is_self(node.args[0], place)


def _is_self(node: Expression, place: str) -> bool:
    if not isinstance(node, Path) or any(step.predicates for step in node.steps):
        return False
    if node.absolute:
        return "".join(f"/{step.test.name}" for step in node.steps) == place
    return node.start is None and [step.axis for step in node.steps] == ["self"]
