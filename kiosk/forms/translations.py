"""Reading the texts of a form in each of its languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.body import absolute, bound_path
from kiosk.forms.marks import JAVAROSA
from kiosk.forms.words import itext_id, read_parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.forms.definition import Texts
    from kiosk.forms.nodes import Node
    from kiosk.forms.words import AddExpression

_INSIDE = ("label", "hint", "value", "itemset", "item", "output")


def read_translations(
    model: Node, usage: dict[str, str], root: str, add: AddExpression
) -> dict[str, Texts]:
    """By language, in the author's order. Values within a text are read from where it is used."""
    found: dict[str, Texts] = {}
    for itext in model.named("itext"):
        for translation in itext.named("translation"):
            texts = found.setdefault(translation.get("lang") or "", {})
            for text in translation.named("text"):
                key = text.get("id") or ""
                place = usage.get(key, root)
                texts[key] = {
                    value.get("form") or "": read_parts(value, place, add)
                    for value in text.named("value")
                }
    return found


def default_language(model: Node, languages: tuple[str, ...]) -> str:
    for itext in model.named("itext"):
        for translation in itext.named("translation"):
            if translation.attribute("default") is not None:
                return translation.get("lang") or ""
    return languages[0] if languages else ""


def text_usage(
    model: Node, body: Iterable[Node], root: str, binds: dict[str, str]
) -> dict[str, str]:
    """Where each text is first used: the path of its question, or of its bind."""
    usage: dict[str, str] = {}
    stack = [(element, root) for element in body]
    while stack:
        element, context = stack.pop()
        key = itext_id(element.get("ref") or "")
        if key:
            usage.setdefault(key, context)
            continue
        if element.local not in _INSIDE:
            context = bound_path(element, context, binds)
        stack.extend((child, context) for child in element.elements())
    for bind in model.named("bind"):
        for name in ("constraintMsg", "requiredMsg"):
            key = itext_id(bind.get(name, JAVAROSA) or "")
            if key:
                usage.setdefault(key, absolute(bind.get("nodeset") or "", root))
    return usage
