"""The thirteen directions of XPath. Each yields nodes in the order of its axis."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Final

from kiosk.forms.marks import XML_NS
from kiosk.forms.nodes import ATTRIBUTE, DOCUMENT, ELEMENT, NAMESPACE, Node, descendants

if TYPE_CHECKING:
    from kiosk.forms.xpath.syntax import Axis

Walk = Callable[[Node], Iterable[Node]]


def _siblings(node: Node) -> list[Node]:
    if node.parent is None or node.kind in (ATTRIBUTE, NAMESPACE):
        return []
    return node.parent.content()


def _place(node: Node, among: list[Node]) -> int:
    return next(place for place, other in enumerate(among) if other is node)


def _following_siblings(node: Node) -> list[Node]:
    among = _siblings(node)
    return among[_place(node, among) + 1 :] if among else []


def _preceding_siblings(node: Node) -> list[Node]:
    among = _siblings(node)
    return among[: _place(node, among)][::-1] if among else []


def _ancestors(node: Node) -> Iterator[Node]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _following(node: Node) -> Iterator[Node]:
    at: Node | None = node
    if node.kind in (ATTRIBUTE, NAMESPACE) and node.parent is not None:
        yield from descendants(node.parent)
        at = node.parent
    while at is not None:
        for sibling in _following_siblings(at):
            yield sibling
            yield from descendants(sibling)
        at = at.parent


def _preceding(node: Node) -> Iterator[Node]:
    at: Node | None = node.parent if node.kind in (ATTRIBUTE, NAMESPACE) else node
    while at is not None:
        for sibling in _preceding_siblings(at):
            yield from reversed(list(descendants(sibling)))
            yield sibling
        at = at.parent


def _self_and(walk: Walk) -> Walk:
    def both(node: Node) -> Iterator[Node]:
        yield node
        yield from walk(node)

    return both


def _namespaces(node: Node) -> list[Node]:
    """A namespace node per prefix in scope, made for the asking."""
    if node.kind != ELEMENT:
        return []
    scope: dict[str, str] = {}
    for above in reversed([node, *_ancestors(node)]):
        scope.update(above.declared or {})
    scope["xml"] = XML_NS
    found = []
    for prefix, uri in scope.items():
        if uri:
            entry = Node(NAMESPACE, prefix, uri)
            entry.parent = node
            entry.order = node.order
            found.append(entry)
    return found


def _children(node: Node) -> list[Node]:
    return node.content()


def _parent(node: Node) -> tuple[Node, ...]:
    return () if node.parent is None else (node.parent,)


def _below(node: Node) -> Iterable[Node]:
    return descendants(node) if node.kind in (DOCUMENT, ELEMENT) else ()


AXES: Final[dict[Axis, Walk]] = {
    "child": _children,
    "descendant": _below,
    "parent": _parent,
    "ancestor": _ancestors,
    "following-sibling": _following_siblings,
    "preceding-sibling": _preceding_siblings,
    "following": _following,
    "preceding": _preceding,
    "attribute": lambda node: node.attributes,
    "namespace": _namespaces,
    "self": lambda node: (node,),
    "descendant-or-self": _self_and(_below),
    "ancestor-or-self": _self_and(_ancestors),
}
REVERSE: Final[frozenset[Axis]] = frozenset(
    {"ancestor", "ancestor-or-self", "preceding", "preceding-sibling"}
)
