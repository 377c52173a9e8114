"""Location paths as closures. The common ones, plain names and `..`, take short cuts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from kiosk.forms.nodes import (
    ATTRIBUTE,
    COMMENT,
    ELEMENT,
    INSTRUCTION,
    NAMESPACE,
    TEXT,
    Node,
    in_document_order,
)
from kiosk.forms.problems import ExpressionError
from kiosk.forms.xpath.axes import AXES, REVERSE, Walk
from kiosk.forms.xpath.frame import Frame, NodeRun, Run
from kiosk.forms.xpath.syntax import Axis, Path, Step, Test
from kiosk.forms.xpath.values import to_bool

Accept = Callable[[Node], bool]
_KINDS = {"text": TEXT, "comment": COMMENT, "instruction": INSTRUCTION}


def compile_test(axis: Axis, test: Test, namespaces: Mapping[str, str]) -> Accept:
    """Whether a node on this axis passes. An unknown prefix is matched as it is written.

    A name without prefix means any node without one, unless the empty prefix is in `namespaces`:
    then it must be in that namespace or in none.
    """
    kind = {"attribute": ATTRIBUTE, "namespace": NAMESPACE}.get(axis, ELEMENT)
    local, prefix = test.name, test.prefix
    if test.kind == "node":
        return lambda _node: True
    if test.kind in _KINDS:
        wanted = _KINDS[test.kind]
        return lambda node: node.kind == wanted and local in ("", node.local)
    if test.kind == "any":
        return lambda node: node.kind == kind
    uri = namespaces.get(prefix)
    if test.kind == "prefix":
        return lambda node: node.kind == kind and _in_namespace(node, prefix, uri)
    if not prefix and uri is None:
        return lambda node: node.local == local and node.kind == kind and not node.prefix
    if not prefix:
        return lambda node: node.local == local and node.kind == kind and node.ns in ("", uri)
    return lambda node: (
        node.local == local and node.kind == kind and _in_namespace(node, prefix, uri)
    )


def _in_namespace(node: Node, prefix: str, uri: str | None) -> bool:
    return node.prefix == prefix if uri is None else node.ns == uri or node.prefix == prefix


def compile_predicate(predicate: Run) -> Callable[[Frame, list[Node]], list[Node]]:
    """Narrow nodes that stand in axis order; a number means a position."""

    def narrow(frame: Frame, nodes: list[Node]) -> list[Node]:
        inner = Frame(frame.world, frame.node, frame.current, 1, len(nodes))
        kept = []
        for position, node in enumerate(nodes, 1):
            inner.node = node
            inner.position = position
            value = predicate(inner)
            if value == position if type(value) is float else to_bool(value):
                kept.append(node)
        return kept

    return narrow


def compile_path(path: Path, start: NodeRun | None, steps: list[NodeStep]) -> NodeRun:
    """The closure of a whole path; nodes that are not relevant are left out at its end."""
    if start is None and path.absolute:
        origin: NodeRun = lambda frame: [frame.world.root]  # noqa: E731  # read like the next
    elif start is None:
        if len(path.steps) == 1 and path.steps[0].axis == "self" and path.steps[0] == _SELF:
            return lambda frame: [frame.node]
        origin = lambda frame: [frame.node]  # noqa: E731
    else:
        origin = start

    def run(frame: Frame) -> list[Node]:
        nodes = origin(frame)
        for step in steps:
            nodes = step(frame, nodes)
            if not nodes:
                return nodes
        for node in nodes:
            if not node.shown:
                return _relevant(nodes)
        return nodes

    return run


_SELF = Step("self", Test("node"))


def _relevant(nodes: list[Node]) -> list[Node]:
    """Without what is not relevant.

    Where nothing is left one place stays and reads as empty: `x = ''` holds then. Functions of
    node-sets leave it out.
    """
    found = [node for node in nodes if node.shown]
    return found or ([] if nodes[0].children else nodes[:1])


def plain_names(path: Path) -> tuple[str, ...]:
    """The names of a path of child steps without prefix or predicate; else nothing."""
    for step in path.steps:
        if step.axis != "child" or step.test.kind != "name" or step.test.prefix or step.predicates:
            return ()
    return tuple(step.test.name for step in path.steps)


def known_path(path: Path, namespaces: Mapping[str, str]) -> NodeRun | None:
    """The closure of an absolute path of plain names, which a form remembers; nothing for others."""
    if path.start is not None or not path.absolute or "" in namespaces:
        return None
    names = plain_names(path)
    return _known_path(names) if names else None


@lru_cache(maxsize=4096)
def _known_path(names: tuple[str, ...]) -> NodeRun:
    def run(frame: Frame) -> list[Node]:
        nodes = frame.world.find(names)
        if len(nodes) == 1:
            return nodes if nodes[0].shown or not nodes[0].children else []
        return _relevant(nodes) if nodes else nodes

    return run


NodeStep = Callable[[Frame, list[Node]], list[Node]]


def compile_step(step: Step, predicates: list[Run], namespaces: Mapping[str, str]) -> NodeStep:
    if not predicates:
        plain = step.test.kind == "name" and not step.test.prefix and "" not in namespaces
        if step.axis == "child" and plain:
            return _child_step(step.test.name)
        if step.axis == "parent" and step.test.kind == "node":
            return _parent_step
    return _general_step(step, predicates, namespaces)


def _child_step(local: str) -> NodeStep:
    def run(_frame: Frame, nodes: list[Node]) -> list[Node]:
        if len(nodes) == 1:
            found = nodes[0].named(local)
            return found if not found or not found[0].prefix else _plain(found)
        return [child for node in nodes for child in node.named(local) if not child.prefix]

    return run


def _plain(nodes: list[Node]) -> list[Node]:
    return [node for node in nodes if not node.prefix]


def _parent_step(_frame: Frame, nodes: list[Node]) -> list[Node]:
    if len(nodes) == 1:
        above = nodes[0].parent
        return [] if above is None else [above]
    parents = {id(node.parent): node.parent for node in nodes if node.parent is not None}
    return in_document_order(list(parents.values()))


def _general_step(step: Step, predicates: list[Run], namespaces: Mapping[str, str]) -> NodeStep:
    walk, accept = AXES[step.axis], compile_test(step.axis, step.test, namespaces)
    narrowings = [compile_predicate(predicate) for predicate in predicates]
    reverse = step.axis in REVERSE

    def run(frame: Frame, nodes: list[Node]) -> list[Node]:
        found: list[Node] = []
        for node in nodes:
            candidates = _candidates(walk, node, accept)
            for narrow in narrowings:
                candidates = narrow(frame, candidates)
            found += reversed(candidates) if reverse else candidates
        return found if len(nodes) < 2 else _merged(found, step.axis)

    return run


def _candidates(walk: Walk, node: Node, accept: Accept) -> list[Node]:
    steps: Iterable[Node] = walk(node)
    return [candidate for candidate in steps if accept(candidate)]


def _merged(nodes: list[Node], axis: Axis) -> list[Node]:
    """Children and attributes of nodes in order are in order already, each once."""
    return nodes if axis in ("child", "attribute", "self") else in_document_order(nodes)


def require_nodes(value: object, what: str) -> list[Node]:
    if isinstance(value, list):
        return value
    raise ExpressionError(f"{what} needs nodes of the form, not a value")
