"""From the tree of an expression to one closure. Work that can be done once is done here."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from kiosk.forms.nodes import in_document_order
from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.compare import equal, ordered
from kiosk.forms.xpath.functions import build_call
from kiosk.forms.xpath.lookup import column_and_key, indexed_step
from kiosk.forms.xpath.paths import (
    NodeStep,
    compile_path,
    compile_predicate,
    compile_step,
    known_path,
    require_nodes,
)
from kiosk.forms.xpath.syntax import (
    Call,
    Chain,
    Expression,
    Filter,
    Negate,
    Number,
    Path,
    Step,
    Text,
)
from kiosk.forms.xpath.values import Value, to_bool, to_number

if TYPE_CHECKING:
    from kiosk.forms.xpath.frame import Frame, NodeRun, Run

Names = Mapping[str, str]
STANDARD_NAMESPACES: Final = {
    "jr": "http://openrosa.org/javarosa",
    "orx": "http://openrosa.org/xforms",
    "odk": "http://www.opendatakit.org/xforms",
    "h": "http://www.w3.org/1999/xhtml",
}


def compile_expression(expression: Expression, namespaces: Names | None = None) -> Run:
    """Raises ExpressionError when it is nested too deeply. A faulty call raises when it is reached."""
    try:
        return _build(expression, STANDARD_NAMESPACES if namespaces is None else namespaces)
    except RecursionError:
        raise ExpressionError("the expression is nested too deeply") from None


def _build(node: Expression, names: Names) -> Run:
    if isinstance(node, Number | Text):
        return _constant(node.value)
    if isinstance(node, Path):
        return _path(node, names)
    if isinstance(node, Chain):
        return _LEVELS[node.level](node, names)
    if isinstance(node, Call):
        return build_call(node, [_build(arg, names) for arg in node.args])
    if isinstance(node, Negate):
        operand = _build(node.operand, names)
        return lambda frame: -to_number(operand(frame), frame.world.zone)
    return _filter(node, names)


def _nodes(node: Expression, names: Names, what: str) -> NodeRun:
    run = _build(node, names)
    if isinstance(node, Path | Filter):
        return cast("NodeRun", run)
    return lambda frame: require_nodes(run(frame), what)


@lru_cache(maxsize=4096, typed=True)
def _constant(value: str | float) -> Run:
    """One closure for every `'yes'` of a form."""
    return lambda _frame: value


def _path(path: Path, names: Names) -> Run:
    known = known_path(path, names)
    if known is not None:
        return known
    start = None if path.start is None else _nodes(path.start, names, "a path")
    steps = [_step(step, names) for step in path.steps]
    return compile_path(path, start, steps)


def _step(step: Step, names: Names) -> NodeStep:
    search = compile_step(step, [_build(each, names) for each in step.predicates], names)
    sought = column_and_key(step) if "" not in names else None
    if sought is None:
        return search
    column, key = sought
    return indexed_step(step, column, _build(key, names), search)


def _filter(node: Filter, names: Names) -> Run:
    operand = _nodes(node.operand, names, "a predicate")
    narrowings = [compile_predicate(_build(predicate, names)) for predicate in node.predicates]

    def run(frame: Frame) -> Value:
        found = operand(frame)
        for narrow in narrowings:
            found = narrow(frame, found)
        return found

    return run


def _any_of(chain: Chain, names: Names) -> Run:
    parts = _operands(chain, names)
    if len(parts) == 2:
        first, second = parts
        return lambda frame: to_bool(first(frame)) or to_bool(second(frame))
    return lambda frame: any(to_bool(part(frame)) for part in parts)


def _all_of(chain: Chain, names: Names) -> Run:
    parts = _operands(chain, names)
    if len(parts) == 2:
        first, second = parts
        return lambda frame: to_bool(first(frame)) and to_bool(second(frame))
    return lambda frame: all(to_bool(part(frame)) for part in parts)


def _operands(chain: Chain, names: Names) -> list[Run]:
    return [_build(part, names) for part in (chain.first, *(part for _, part in chain.rest))]


def _equality(chain: Chain, names: Names) -> Run:
    first = _build(chain.first, names)
    rest = [(sign == "!=", _build(operand, names)) for sign, operand in chain.rest]
    if len(rest) == 1:
        return _equals(first, rest[0][1], negate=rest[0][0])

    def run(frame: Frame) -> Value:
        value = first(frame)
        for negate, operand in rest:
            value = equal(value, operand(frame), frame.world.zone, negate=negate)
        return value

    return run


def _equals(left: Run, right: Run, *, negate: bool) -> Run:
    return lambda frame: equal(left(frame), right(frame), frame.world.zone, negate=negate)


def _relation(chain: Chain, names: Names) -> Run:
    first = _build(chain.first, names)
    rest = [(sign, _build(operand, names)) for sign, operand in chain.rest]
    if len(rest) == 1:
        return _ordered(rest[0][0], first, rest[0][1])

    def run(frame: Frame) -> Value:
        value = first(frame)
        for sign, operand in rest:
            value = ordered(sign, value, operand(frame), frame.world.zone)
        return value

    return run


def _ordered(sign: str, left: Run, right: Run) -> Run:
    return lambda frame: ordered(sign, left(frame), right(frame), frame.world.zone)


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    if left == 0 or math.isnan(left) or math.isnan(right):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1, right)


def _remainder(left: float, right: float) -> float:
    if not right or math.isinf(left) or math.isnan(left) or math.isnan(right):
        return math.nan
    return math.fmod(left, right)


_ARITHMETIC: Final[dict[str, Callable[[float, float], float]]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "div": _divide,
    "mod": _remainder,
}


def _arithmetic(chain: Chain, names: Names) -> Run:
    first = _build(chain.first, names)
    rest = [(_ARITHMETIC[sign], _build(operand, names)) for sign, operand in chain.rest]
    if len(rest) == 1:
        ((combine, second),) = rest
        return lambda frame: combine(
            to_number(first(frame), frame.world.zone), to_number(second(frame), frame.world.zone)
        )

    def run(frame: Frame) -> Value:
        zone = frame.world.zone
        total = to_number(first(frame), zone)
        for combine, operand in rest:
            total = combine(total, to_number(operand(frame), zone))
        return total

    return run


def _union(chain: Chain, names: Names) -> Run:
    parts = [
        _nodes(part, names, "“|”") for part in (chain.first, *(part for _, part in chain.rest))
    ]
    return lambda frame: in_document_order([node for part in parts for node in part(frame)])


_LEVELS: Final[dict[str, Callable[[Chain, Names], Run]]] = {
    "or": _any_of,
    "and": _all_of,
    "equality": _equality,
    "relation": _relation,
    "sum": _arithmetic,
    "product": _arithmetic,
    "union": _union,
}
