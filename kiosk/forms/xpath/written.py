"""An expression back in words an author knows: a plain reference is `${name}` as in a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from kiosk.forms.xpath.syntax import (
    Call,
    Chain,
    Expression,
    Filter,
    Level,
    Negate,
    Number,
    Path,
    Text,
)
from kiosk.forms.xpath.values import number_text

if TYPE_CHECKING:
    from kiosk.forms.xpath.syntax import Step, Test

_LEVELS = get_args(Level)
_TESTS = {"any": "*", "node": "node()", "text": "text()", "comment": "comment()"}


def written(node: Expression) -> str:
    if isinstance(node, Number):
        return number_text(node.value)
    if isinstance(node, Text):
        return f'"{node.value}"' if "'" in node.value else f"'{node.value}'"
    if isinstance(node, Call):
        return f"{node.name}({', '.join(map(written, node.args))})"
    if isinstance(node, Negate):
        return f"-{_bracketed(node.operand)}"
    if isinstance(node, Filter):
        return f"({written(node.operand)}){_predicates(node.predicates)}"
    if isinstance(node, Chain):
        rest = "".join(f" {sign} {_bracketed(part, node)}" for sign, part in node.rest)
        return f"{_bracketed(node.first, node)}{rest}"
    return _path(node)


def _bracketed(node: Expression, within: Chain | None = None) -> str:
    """In brackets where it would be read otherwise without them."""
    loose = isinstance(node, Chain) and (
        within is None or _LEVELS.index(node.level) <= _LEVELS.index(within.level)
    )
    return f"({written(node)})" if loose else written(node)


def _path(path: Path) -> str:
    steps = path.steps
    current = isinstance(path.start, Call) and path.start.name == "current"
    plain = path.absolute or current or (path.start is None and len(steps) > 1)
    named = steps[-1].test if steps else None
    if (
        plain
        and named is not None
        and named.kind == "name"
        and not any(step.predicates for step in steps)
        and all(step.axis in ("child", "parent") for step in steps)
    ):
        return f"${{{named.name}}}"
    before = "" if path.start is None else f"{written(path.start)}/"
    return before + ("/" if path.absolute else "") + "/".join(map(_step, steps))


def _step(step: Step) -> str:
    if step.test.kind == "node" and step.axis in ("self", "parent"):
        return ("." if step.axis == "self" else "..") + _predicates(step.predicates)
    axis = {"child": "", "attribute": "@"}.get(step.axis, f"{step.axis}::")
    return axis + _test(step.test) + _predicates(step.predicates)


def _test(test: Test) -> str:
    if test.kind == "prefix":
        return f"{test.prefix}:*"
    if test.kind == "name":
        return f"{test.prefix}:{test.name}" if test.prefix else test.name
    return _TESTS.get(test.kind, f"processing-instruction('{test.name}')")


def _predicates(predicates: tuple[Expression, ...]) -> str:
    return "".join(f"[{written(each)}]" for each in predicates)
