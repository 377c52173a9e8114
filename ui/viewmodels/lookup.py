"""Finding one of many choices by the letters a visitor types."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QJSValue, QmlElement, QmlSingleton

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

MOST: Final = 40
"""Choices worth turning leaves for; whoever sees so many types one letter more."""
BROWSED: Final = 200
"""Choices that can be looked through without typing at all."""


@QmlElement
@QmlSingleton
class Lookup(QObject):
    """Spelling does not matter: vowel marks, seats of hamza, final letters and accents are one."""

    @Slot("QVariant", str, result="QVariantMap")
    def find(self, choices: Any, typed: str) -> dict[str, Any]:
        """Those of `choices` (maps with `label`) that hold every typed word: {found, total}.

        `found` has at most 40 (200 when nothing is typed): labels that begin with what is typed,
        then those where a word does, then the rest, each in the author's order.
        """
        known = choices.toVariant() if isinstance(choices, QJSValue) else choices
        wanted = _normal(typed).split()
        if not wanted:
            return {"found": known[:BROWSED], "total": len(known)}
        ranked = sorted(
            ((rank, at) for at, choice in enumerate(known) if (rank := _rank(choice, wanted))),
        )
        return {"found": [known[at] for _, at in ranked[:MOST]], "total": len(ranked)}


def _rank(choice: dict[str, Any], wanted: list[str]) -> int:
    """1 for the best; 0 for none."""
    label = _normal(choice["label"])
    if any(word not in label for word in wanted):
        return 0
    if label.startswith(wanted[0]):
        return 1
    return 2 if all(f" {word}" in f" {label}" for word in wanted) else 3


@lru_cache(maxsize=20_000)
def _normal(text: str) -> str:
    from kiosk.content.search_words import normal

    return normal(text)
