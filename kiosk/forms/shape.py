"""The static shape of an instance: every path it can have, repeats once."""

from __future__ import annotations

from kiosk.forms.nodes import Node, elements_below
from kiosk.forms.references import Shape


def give_paths(top: Node, above: str) -> None:
    """Write its path, without positions, on every element and attribute."""
    for node in elements_below(top):
        parent = above if node is top or node.parent is None else node.parent.path
        node.path = f"{parent}/{node.name}"
        for attribute in node.attributes:
            attribute.path = f"{node.path}/@{attribute.name}"


def shape_of(root: Node) -> Shape:
    paths: list[str] = []
    for node in elements_below(root):
        paths.append(node.path)
        paths += [attribute.path for attribute in node.attributes]
    return Shape(paths)
