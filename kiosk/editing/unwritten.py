"""Places to write in that a language file has none of yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.editing import making, page_text

if TYPE_CHECKING:
    from kiosk.editing.facts import Fact
    from kiosk.editing.page_text import Part


def unwritten(key: str, text: str, found: list[Fact], shape: dict[str, list[str]]) -> list[Part]:
    """An announcement's text, a chart's words, what a fee or a document is called."""
    there = {part.id for part in page_text.parts_of(text)}
    kind = making.kind_of(key)
    if kind == "announcement" and "lead" not in there:
        return [page_text.Part("lead", "", long=True)]
    if kind == "story" and any(fact.value for fact in found if fact.id.startswith("chart.")):
        return [page_text.Part(each, "") for each in page_text.CHART if each not in there]
    named = [f"{name}:{id_}" for name in page_text.NESTED for id_ in shape.get(name, ())]
    return [page_text.Part(each, "") for each in named if each not in there]
