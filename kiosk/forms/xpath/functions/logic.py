"""Truth and choice between values: only the branch that is needed is worked out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.forms.nodes import Node, string_value
from kiosk.forms.xpath.functions.registry import ANY, eager, lazy
from kiosk.forms.xpath.values import Value, to_bool, to_number, to_text

if TYPE_CHECKING:
    from kiosk.forms.xpath.frame import Frame, Run


@eager("true")
def true(_frame: Frame) -> Value:
    return True


@eager("false")
def false(_frame: Frame) -> Value:
    return False


@eager("not", least=1)
def negation(_frame: Frame, value: Value) -> Value:
    return not to_bool(value)


@eager("boolean", least=1)
def boolean(_frame: Frame, value: Value) -> Value:
    return to_bool(value)


@eager("boolean-from-string", least=1)
def boolean_from_string(_frame: Frame, value: Value) -> Value:
    return to_text(value) in ("1", "true")


@lazy("if", 3)
def choose(args: list[Run]) -> Run:
    condition, then, otherwise = args
    return lambda frame: then(frame) if to_bool(condition(frame)) else otherwise(frame)


@lazy("coalesce", 1, ANY)
def coalesce(args: list[Run]) -> Run:
    def run(frame: Frame) -> Value:
        value: Value = ""
        for arg in args:
            value = arg(frame)
            if to_text(value) != "" and value == value:  # noqa: PLR0124  # what is no number is nothing
                return value
        return value

    return run


@eager("depend", least=1, most=ANY)
def depend(_frame: Frame, value: Value, *_others: Value) -> Value:
    """The first value; the others only have it worked out again when they change."""
    return value


@lazy("once", 1)
def once(args: list[Run]) -> Run:
    """What the node already holds; only an empty node is worked out."""
    (arg,) = args

    def run(frame: Frame) -> Value:
        held = string_value(frame.node)
        if held:
            return held
        value = arg(frame)
        return "" if to_text(value) == "NaN" else value

    return run


def _flags(value: Value) -> list[bool]:
    """A node-set gives a flag for each node."""
    if isinstance(value, list):
        return [string_value(node) != "" for node in value]
    return [to_bool(value)]


def _within(frame: Frame, least: Value, most: Value, amount: float) -> bool:
    low, high = to_number(least, frame.world.zone), to_number(most, frame.world.zone)
    return (low < 0 or amount >= low) and (high < 0 or amount <= high)


@eager("checklist", least=3, most=ANY)
def checklist(frame: Frame, least: Value, most: Value, *items: Value) -> Value:
    count = sum(flag for item in items for flag in _flags(item))
    return _within(frame, least, most, count)


@eager("weighted-checklist", least=4, most=ANY)
def weighted_checklist(frame: Frame, least: Value, most: Value, *pairs: Value) -> Value:
    total = 0.0
    for item, weight in zip(pairs[::2], pairs[1::2], strict=False):
        weights = weight if isinstance(weight, list) else None
        for place, flag in enumerate(_flags(item)):
            if flag:
                amount = _weight(frame, weight, weights, place)
                total += 0 if math.isnan(amount) else amount
    return _within(frame, least, most, total)


def _weight(frame: Frame, weight: Value, nodes: list[Node] | None, place: int) -> float:
    if nodes is None:
        return to_number(weight, frame.world.zone)
    return to_number(nodes[place : place + 1], frame.world.zone)
