"""Structs as the plain maps and lists that QML reads."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec

from kiosk.content.model import Block, Section, Service, Step

NEW_LINE = "\u2028"
"""A line break inside a paragraph, so that every line keeps the direction of its paragraph."""


def plain(value: Any) -> Any:
    """A struct as maps, lists and scalars. Absent values stay `None` (null in QML)."""
    return _lists(msgspec.to_builtins(value, builtin_types=(dt.date, dt.datetime)))


def _lists(value: Any) -> Any:
    """Tuples as lists: QML takes a tuple for an object it cannot look into."""
    if isinstance(value, dict):
        return {key: _lists(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_lists(inner) for inner in value]
    return value


def paragraphs(blocks: tuple[Block, ...], between: str = " ") -> list[dict[str, Any]]:
    """Blocks for the page: `{kind, entries: [text, …]}`, sentences joined by what is `between`."""
    return [
        {
            "kind": block.kind,
            "entries": [between.join(s.text for s in entry) for entry in block.entries],
        }
        for block in blocks
    ]


def part(piece: Step | Section, between: str = " ") -> dict[str, Any]:
    """A step or a section: id, title, kind and its paragraphs."""
    kind = piece.kind if isinstance(piece, Section) else "step"
    blocks = paragraphs(piece.blocks, between)
    return {"id": piece.id, "title": piece.title, "kind": kind, "blocks": blocks}


def service_map(service: Service) -> dict[str, Any]:
    """A service page for QML; steps and sections carry paragraphs instead of sentence runs.

    In plain words every sentence begins a line, as easy reading wants it.
    """
    page: dict[str, Any] = plain(service)
    between = NEW_LINE if service.plain else " "
    page["steps"] = [part(step, between) for step in service.steps]
    page["sections"] = [part(section, between) for section in service.sections]
    return page
