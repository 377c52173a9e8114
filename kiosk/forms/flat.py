"""Trees as flat lists and back, so that stored forms need no recursion and no XML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition import Flat
from kiosk.forms.nodes import ATTRIBUTE, DOCUMENT, ELEMENT, TEXT, Node

if TYPE_CHECKING:
    from collections.abc import Iterable


def flatten(top: Node) -> tuple[Flat, ...]:
    """The element and everything below it, in document order."""
    found: list[Flat] = []
    stack = [(top, 0)]
    while stack:
        node, depth = stack.pop()
        found.append(
            Flat(
                depth,
                node.local,
                node.value,
                node.prefix,
                node.ns,
                tuple((a.prefix, a.local, a.ns, a.value) for a in node.attributes),
                node.kind == TEXT,
            )
        )
        inner = [child for child in node.children if child.kind in (ELEMENT, TEXT)]
        stack.extend((child, depth + 1) for child in reversed(inner))
    return tuple(found)


def unflatten(records: Iterable[Flat], above: str = "") -> Node:
    """The tree again, with `path` set on every element; `above` is the path over its top."""
    document = Node(DOCUMENT)
    document.path = above
    stack = [document]
    for record in records:
        del stack[record.depth + 1 :]
        parent = stack[-1]
        kind = TEXT if record.text else ELEMENT
        node = Node(kind, record.local, record.value, record.ns, record.prefix)
        node.path = f"{parent.path}/{node.name}"
        for prefix, local, ns, value in record.attributes:
            attribute = Node(ATTRIBUTE, local, value, ns, prefix)
            attribute.path = f"{node.path}/@{attribute.name}"
            node.append(attribute)
        parent.children.append(node)
        node.parent = parent
        stack.append(node)
    return document
