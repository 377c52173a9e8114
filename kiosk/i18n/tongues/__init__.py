"""Languages that can be said: numbers, money, times and dates in words.

A language without a module here is read as it is written: its engine knows its own digits.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final

from kiosk.i18n.tongues.tongue import OBLIQUE, Coin, Counting, Tongue

__all__ = ["OBLIQUE", "Coin", "Counting", "Tongue", "tongue"]

_MODULES: Final = {
    "am": "amharic",
    "ar": "arabic",
    "en": "english",
    "fr": "french",
    "he": "hebrew",
    "ru": "russian",
}


@cache
def tongue(lang: str) -> Tongue | None:
    """How a language (its base tag) is said; None where there is nothing here for it."""
    name = _MODULES.get(lang)
    if name is None:
        return None
    found: Tongue = import_module(f"{__name__}.{name}").TONGUE
    return found
