"""What a page says, in lines: its sentences and where each stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.i18n import split_sentences
from ui.a11y.tree import READ, nodes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtQuick import QQuickItem

    from ui.a11y.tree import Node


class Line(NamedTuple):
    """A sentence and where it stands: characters `start` to `end` of the item's text. `personal`
    is what a visitor has answered.
    """

    item: QQuickItem
    text: str
    start: int
    end: int
    lang: str
    personal: bool = False


def sentences_with_places(text: str, lang: str) -> list[tuple[str, int, int]]:
    """The sentences of a text and their places in it."""
    found, at = [], 0
    for sentence in split_sentences(text, lang):
        start = text.find(sentence, at)
        if start >= 0:
            at = start + len(sentence)
            found.append((sentence, start, at))
    return found


def lines_of(root: QObject, lang: str, recorded: Callable[[str, str], bool]) -> Iterator[Line]:
    """The lines of all that is read in a page. What was `recorded` as a whole stays whole."""
    for node in nodes(root):
        if node.role not in READ or not node.name:
            continue
        tongue = node.lang or lang
        places = (
            [(node.name, 0, len(node.name))]
            if recorded(node.name, tongue)
            else sentences_with_places(node.name, tongue)
        )
        hidden = is_personal(node)
        for text, start, end in places:
            yield Line(node.item, text, start, end, tongue, hidden)


def is_personal(node: Node) -> bool:
    """Whether it, or the nearest thing around it that says so, shows a personal answer."""
    return nearest(node, "personal")


def nearest(node: Node, name: str) -> bool:
    """What it, or the nearest thing around it that has such a property, says; else false."""
    here: QQuickItem | None = node.item
    while here is not None:
        said = here.property(name)
        if isinstance(said, bool):
            return said
        above: QQuickItem | None = here.parentItem()
        here = above
    return False


def runs(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Neighbours of one language together: "Satisfied, choice, selected"."""
    found: list[tuple[str, str]] = []
    for text, lang in said:
        if text and found and found[-1][1] == lang:
            found[-1] = (f"{found[-1][0]}, {text}", lang)
        elif text:
            found.append((text, lang))
    return found
