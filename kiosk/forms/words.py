"""Reading labels, hints and messages: their text, the values within it, and their translations."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from kiosk.forms.definition import Label, Part
from kiosk.forms.nodes import ELEMENT, TEXT, Node, descendants

_ITEXT: Final = re.compile(r"\s*jr:itext\(\s*(['\"])(.*?)\1\s*\)\s*\Z", re.DOTALL)
_ITEXT_OF: Final = re.compile(r"\s*jr:itext\((.*)\)\s*\Z", re.DOTALL)

AddExpression = Callable[[str, str], int | None]
"""Takes an expression and the path it stands at; gives its number, or nothing when it is broken."""


def itext_id(reference: str) -> str:
    """The id in `jr:itext('id')`, or nothing."""
    match = _ITEXT.match(reference)
    return match[2] if match else ""


def read_label(element: Node | None, context: str, add: AddExpression) -> Label | None:
    """A `<label>` or `<hint>`; `ref` wins over what stands inside."""
    if element is None:
        return None
    reference = element.get("ref")
    if reference:
        return _referenced(reference, context, add)
    return Label(parts=read_parts(element, context, add))


def _referenced(reference: str, context: str, add: AddExpression) -> Label:
    known = itext_id(reference)
    if known:
        return Label(itext=known)
    match = _ITEXT_OF.match(reference)
    if match:
        return Label(key=add(match[1], context))
    return Label(value=add(reference, context))


def read_message(text: str | None, context: str, add: AddExpression) -> Label | None:
    """A message in an attribute: plain words, or a reference to a text in every language."""
    if not text or not text.strip():
        return None
    if _ITEXT_OF.match(text):
        return _referenced(text, context, add)
    return Label(parts=(text.strip(),))


def read_parts(element: Node, context: str, add: AddExpression) -> tuple[Part, ...]:
    """Text with the expressions of its `<output>`s in place; white space at the ends goes."""
    parts: list[Part] = [element.value] if not element.children else []
    for node in descendants(element) if element.children else ():
        if node.kind == ELEMENT and node.local == "output":
            number = add(node.get("value") or node.get("ref") or "", context)
            if number is not None:
                parts.append(number)
        elif node.kind == TEXT or (node.kind == ELEMENT and not node.children and node.value):
            parts.append(node.value)
    return _trimmed(parts)


def _trimmed(parts: list[Part]) -> tuple[Part, ...]:
    if parts and isinstance(parts[0], str):
        parts[0] = parts[0].lstrip()
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip()
    return tuple(part for part in parts if part != "")
