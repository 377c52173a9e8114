"""Numbers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.forms.nodes import string_value
from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.functions.registry import ANY, eager, lazy
from kiosk.forms.xpath.values import NAN, Value, text_number, to_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.frame import Frame, Run


@lazy("number", 0, 1)
def number(args: list[Run]) -> Run:
    if not args:
        return lambda frame: to_number([frame.node], frame.world.zone)
    (arg,) = args
    return lambda frame: to_number(arg(frame), frame.world.zone)


@eager("int", least=1)
def integer(frame: Frame, value: Value) -> Value:
    amount = to_number(value, frame.world.zone)
    return float(math.trunc(amount)) if math.isfinite(amount) else amount


@eager("floor", least=1)
def floor(frame: Frame, value: Value) -> Value:
    amount = to_number(value, frame.world.zone)
    return float(math.floor(amount)) if math.isfinite(amount) else amount


@eager("ceiling", least=1)
def ceiling(frame: Frame, value: Value) -> Value:
    amount = to_number(value, frame.world.zone)
    return float(math.ceil(amount)) if math.isfinite(amount) else amount


@eager("round", least=1, most=2)
def rounded(frame: Frame, value: Value, digits: Value = 0.0) -> Value:
    """Halves go up, with digits away from zero; negative digits round to tens and hundreds."""
    amount = to_number(value, frame.world.zone)
    places = to_number(digits, frame.world.zone)
    if not math.isfinite(amount) or not math.isfinite(places):
        return amount if math.isinf(amount) else NAN
    places = max(-300, min(300, int(places)))
    return _half_up(amount, places)


def _half_up(amount: float, places: int) -> float:
    if places > 15:
        return float(amount)
    shifted = (
        float(f"{abs(amount)!r}e{places}") if "e" not in repr(amount) else _scale(amount, places)
    )
    whole = math.floor(shifted + 0.5)
    size = float(f"{whole}e{-places}")
    return math.copysign(size, amount) if size else 0.0


def _scale(amount: float, places: int) -> float:
    return abs(amount) * 10.0**places


@eager("abs", least=1)
def absolute(frame: Frame, value: Value) -> Value:
    return abs(to_number(value, frame.world.zone))


@eager("pow", least=2)
def power(frame: Frame, base: Value, exponent: Value) -> Value:
    low, high = to_number(base, frame.world.zone), to_number(exponent, frame.world.zone)
    if abs(low) == 1 and not math.isfinite(high):
        return NAN
    try:
        return math.pow(low, high)
    except OverflowError:
        return math.inf
    except ValueError:
        return math.inf if low == 0 else NAN


def _safe(work: Callable[[float], float], amount: float) -> float:
    try:
        return work(amount)
    except ValueError:
        return NAN
    except OverflowError:
        return math.inf


def _logarithm(work: Callable[[float], float]) -> Callable[[float], float]:
    return lambda amount: -math.inf if amount == 0 else work(amount)


_OF_ONE: dict[str, Callable[[float], float]] = {
    "sqrt": math.sqrt,
    "exp": math.exp,
    "exp10": lambda amount: math.pow(10, amount),
    "log": _logarithm(math.log),
    "log10": _logarithm(math.log10),
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
}


def _enter(name: str, work: Callable[[float], float]) -> None:
    @eager(name, least=1)
    def run(frame: Frame, value: Value) -> Value:
        return _safe(work, to_number(value, frame.world.zone))


for _name, _work in _OF_ONE.items():
    _enter(_name, _work)


@eager("atan2", least=2)
def arc_tangent(frame: Frame, y: Value, x: Value) -> Value:
    return math.atan2(to_number(y, frame.world.zone), to_number(x, frame.world.zone))


@eager("pi")
def pi(_frame: Frame) -> Value:
    return math.pi


@eager("random")
def random(frame: Frame) -> Value:
    return frame.world.random.random()


def _numbers(frame: Frame, values: tuple[Value, ...]) -> list[float]:
    zone = frame.world.zone
    found: list[float] = []
    for value in values:
        if isinstance(value, list):
            found += [text_number(string_value(node), zone) for node in value if node.shown]
        else:
            found.append(to_number(value, zone))
    return found


def _extreme(
    frame: Frame, values: tuple[Value, ...], pick: Callable[[list[float]], float]
) -> float:
    amounts = _numbers(frame, values)
    return NAN if not amounts or any(map(math.isnan, amounts)) else float(pick(amounts))


@eager("max", least=1, most=ANY)
def largest(frame: Frame, *values: Value) -> Value:
    return _extreme(frame, values, max)


@eager("min", least=1, most=ANY)
def smallest(frame: Frame, *values: Value) -> Value:
    return _extreme(frame, values, min)


@eager("sum", least=1)
def total(frame: Frame, nodes: Value) -> Value:
    if not isinstance(nodes, list):
        raise ExpressionError("sum() needs nodes of the form, not a value")
    return float(sum(_numbers(frame, (nodes,))))
