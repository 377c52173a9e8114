"""Equality and order as ODK forms mean them: node-sets match if any node does, dates count in days."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from kiosk.forms.nodes import string_value
from kiosk.forms.xpath.values import (
    Moment,
    Value,
    parse_moment,
    text_number,
    to_bool,
    to_number,
    to_text,
)

if TYPE_CHECKING:
    from datetime import tzinfo

Order = Callable[[float, float], bool]
ORDERS: Final[dict[str, Order]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_EPSILON: Final = 1e-12
_MIRROR: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def equal(left: Value, right: Value, zone: tzinfo | None, *, negate: bool = False) -> bool:
    """`left = right`, or `left != right` when `negate`: for node-sets these are not opposites."""
    if isinstance(left, list):
        if isinstance(right, list):
            return _sets_equal(left, right, negate=negate)
        return _set_equals(left, right, zone, negate=negate)
    if isinstance(right, list):
        return _set_equals(right, left, zone, negate=negate)
    return _same(left, right, zone) != negate


def _same(left: Value, right: Value, zone: tzinfo | None) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return to_bool(left) == to_bool(right)
    if isinstance(left, float) or isinstance(right, float):
        return same_number(to_number(left, zone), to_number(right, zone))
    if isinstance(left, Moment) or isinstance(right, Moment):
        return _same_moment(left, right, zone)
    return to_text(left) == to_text(right)


def same_number(left: float, right: float) -> bool:
    """Equal but for what binary fractions lose: 6.1 - 7.8 is -1.7."""
    return left == right or abs(left - right) < _EPSILON


def _same_moment(left: Value, right: Value, zone: tzinfo | None) -> bool:
    first, second = to_number(left, zone), to_number(right, zone)
    return first == second or to_text(left) == to_text(right)


def _sets_equal(left: list, right: list, *, negate: bool) -> bool:  # type: ignore[type-arg]
    texts = {string_value(node) for node in right}
    if not negate:
        return any(string_value(node) in texts for node in left)
    mine = {string_value(node) for node in left}
    return bool(mine and texts) and (len(mine) > 1 or len(texts) > 1 or mine != texts)


def _set_equals(
    nodes: list,  # type: ignore[type-arg]
    other: Value,
    zone: tzinfo | None,
    *,
    negate: bool,
) -> bool:
    if isinstance(other, bool):
        return (bool(nodes) == other) != negate
    return any(_same(string_value(node), other, zone) != negate for node in nodes)


def ordered(sign: str, left: Value, right: Value, zone: tzinfo | None) -> bool:
    """`left < right` and the like: always by number, so that dates compare by day."""
    compare = ORDERS[sign]
    if isinstance(left, list):
        if isinstance(right, list):
            others = [text_number(string_value(node), zone) for node in right]
            return any(
                compare(text_number(string_value(node), zone), other)
                for node in left
                for other in others
            )
        limit = to_number(right, zone)
        return any(compare(text_number(string_value(node), zone), limit) for node in left)
    if isinstance(right, list):
        return ordered(_MIRROR[sign], right, left, zone)
    return compare(to_number(left, zone), to_number(right, zone))


def looks_like_date(text: str, zone: tzinfo | None) -> bool:
    return parse_moment(text, zone) is not None
