"""Writing a tree as XML, with the namespaces it needs and no recursion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.forms.marks import XFORMS
from kiosk.forms.nodes import ELEMENT, TEXT, Node

if TYPE_CHECKING:
    from collections.abc import Callable

_TEXT_MARKS: dict[str, str | int | None] = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_VALUE_MARKS: dict[str, str | int | None] = {
    **_TEXT_MARKS,
    '"': "&quot;",
    "\n": "&#10;",
    "\t": "&#9;",
    "\r": "&#13;",
}
# XML 1.0 has no way to write these at all.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def escape_text(text: str) -> str:
    return _FORBIDDEN.sub("", text).translate(str.maketrans(_TEXT_MARKS))


def escape_value(text: str) -> str:
    return _FORBIDDEN.sub("", text).translate(str.maketrans(_VALUE_MARKS))


def write_xml(
    top: Node,
    *,
    keep: Callable[[Node], bool] = lambda _node: True,
    namespaces: dict[str, str] | None = None,
) -> str:
    """The element as XML. Only nodes that `keep` accepts are written; `namespaces` maps prefix to URI."""
    known = dict(namespaces or {})
    out: list[str] = []
    stack: list[Node | str] = [top]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            out.append(item)
        elif item.kind == TEXT:
            out.append(escape_text(item.value))
        elif item.kind == ELEMENT and keep(item):
            extra = _declarations(top, known) if item is top else ""
            out.append(f"<{item.name}{extra}{_attributes(item)}")
            inner = [child for child in item.children if child.kind in (ELEMENT, TEXT)]
            if inner:
                out.append(">")
                stack.append(f"</{item.name}>")
                stack.extend(reversed(inner))
            elif item.value:
                out.append(f">{escape_text(item.value)}</{item.name}>")
            else:
                out.append("/>")
    return "".join(out)


def _attributes(node: Node) -> str:
    return "".join(f' {a.name}="{escape_value(a.value)}"' for a in node.attributes)


def _declarations(top: Node, known: dict[str, str]) -> str:
    """Every prefix used in the tree, declared once, on its root; the default one where it is used."""
    used: dict[str, str] = {}
    stack = [top]
    while stack:
        node = stack.pop()
        for named in (node, *node.attributes):
            if named.prefix and named.prefix != "xml":
                used.setdefault(named.prefix, named.ns or known.get(named.prefix, ""))
        stack.extend(child for child in node.children if child.kind == ELEMENT)
    plain = top.prefix or top.ns in ("", XFORMS)  # an instance is in no namespace unless it says so
    written = "" if plain else f' xmlns="{escape_value(top.ns)}"'
    for prefix in sorted(used):
        written += f' xmlns:{prefix}="{escape_value(used[prefix])}"'
    return written
