"""The static shape of an instance: every path it can have, repeats once."""

from __future__ import annotations

from kiosk.forms.marks import OPENROSA
from kiosk.forms.nodes import ELEMENT, Node, elements_below
from kiosk.forms.references import Shape


def give_paths(top: Node, above: str) -> None:
    """Write its path, without positions, on every element and attribute."""
    for node in elements_below(top):
        parent = above if node is top or node.parent is None else node.parent.path
        node.path = f"{parent}/{node.name}"
        for attribute in node.attributes:
            attribute.path = f"{node.path}/@{attribute.name}"


def identity_of(root: Node) -> Node:
    """The place of the instance's id, meta/instanceID, added where the form has forgotten it."""
    metas = root.named("meta")
    meta = metas[0] if metas else root.append(Node(ELEMENT, "meta", ns=OPENROSA, prefix="orx"))
    known = meta.named("instanceID")
    return (
        known[0]
        if known
        else meta.append(Node(ELEMENT, "instanceID", ns=meta.ns, prefix=meta.prefix))
    )


def shape_of(root: Node) -> Shape:
    paths: list[str] = []
    for node in elements_below(root):
        paths.append(node.path)
        paths += [attribute.path for attribute in node.attributes]
    return Shape(paths)
