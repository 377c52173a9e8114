"""Rows of a table by the value of one column: `root/item[town = /data/town]` without a search.

Only tables that nobody changes have such an index, made when it is first used; so a choice filter
costs the same for a hundred choices and for a hundred thousand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.grid import Grid
from kiosk.forms.nodes import root_of, string_value
from kiosk.forms.xpath.syntax import Call, Chain, Expression, Path, Step, Text

if TYPE_CHECKING:
    from kiosk.forms.nodes import Node
    from kiosk.forms.xpath.frame import Frame, Run
    from kiosk.forms.xpath.paths import NodeStep


def column_and_key(step: Step) -> tuple[str, Expression] | None:
    """The column and the sought value of a step like `item[column = value]`, if it is one."""
    if step.axis != "child" or step.test.kind != "name" or len(step.predicates) != 1:
        return None
    predicate = step.predicates[0]
    if not isinstance(predicate, Chain) or len(predicate.rest) != 1:
        return None
    ((sign, right),) = predicate.rest
    if sign != "=":
        return None
    for mine, other in ((predicate.first, right), (right, predicate.first)):
        column = column_name(mine)
        if column and _stands_alone(other):
            return column, other
    return None


def column_name(node: Expression) -> str:
    """The name, where an expression is one plain name of a child; else nothing."""
    if not isinstance(node, Path) or node.absolute or node.start is not None:
        return ""
    plain = len(node.steps) == 1 and node.steps[0].axis == "child" and not node.steps[0].predicates
    test = node.steps[0].test
    return test.name if plain and test.kind == "name" and not test.prefix else ""


def _stands_alone(node: Expression) -> bool:
    """Whether a value is the same for every row."""
    if isinstance(node, Text):
        return True
    if not isinstance(node, Path):
        return False
    from_current = isinstance(node.start, Call) and node.start.name == "current"
    return (node.absolute and node.start is None) or from_current


def indexed_step(step: Step, column: str, key: Run, search: NodeStep) -> NodeStep:
    """The step by index where it can be, else by searching."""
    local = step.test.name

    def run(frame: Frame, nodes: list[Node]) -> list[Node]:
        if len(nodes) != 1 or not root_of(nodes[0]).fixed:
            return search(frame, nodes)
        value = key(frame)
        if isinstance(value, list):
            if len(value) > 1:
                return search(frame, nodes)
            if not value:
                return []
            value = string_value(value[0])
        if not isinstance(value, str):
            return search(frame, nodes)
        top = nodes[0]
        if isinstance(top, Grid):
            return top.holding(column, value) if local == top.rows.row else []
        return _index(nodes[0], local, column).get(value, [])

    return run


def _index(parent: Node, local: str, column: str) -> dict[str, list[Node]]:
    if parent.lookup is None:
        parent.lookup = {}
    found = parent.lookup.get((local, column))
    if found is None:
        found = parent.lookup[local, column] = {}
        for row in parent.named(local):
            for value in {string_value(cell) for cell in row.named(column)}:
                found.setdefault(value, []).append(row)
    return found
