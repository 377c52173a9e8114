"""Invisible marks that keep a number, code or foreign name from disturbing the text around it."""

from __future__ import annotations

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
# Embeddings, overrides and marks that formatters sprinkle: an isolate does their work better,
# and in a text from outside they would be a way to make it read as something else.
_MARKS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def isolate(text: str) -> str:
    """The text between FSI and PDI, so that its direction stays its own. Empty stays empty."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def without_marks(text: str) -> str:
    """The text without any direction mark, for speech, search and comparison."""
    return text.translate(_MARKS)
