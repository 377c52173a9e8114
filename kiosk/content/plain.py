"""Plain language: the pages of a language in everyday words and short sentences.

A variant of a language, not a language of its own (BCP 47, subtag "simple"): "ar-simple" is Arabic.
It is spoken, spelt, sorted and searched as Arabic, and nobody chooses it on the first screen.
"""

from __future__ import annotations

from typing import Final

from kiosk.i18n.tags import fallback_chain

_SUBTAG: Final = "-simple"


def plain_tag(lang: str) -> str:
    """The plain variant of a language: "ar-simple" of "ar"."""
    return f"{ordinary_tag(lang)}{_SUBTAG}"


def ordinary_tag(tag: str) -> str:
    """The language a variant belongs to: "ar" of "ar-simple", "ar" of "ar"."""
    return tag.removesuffix(_SUBTAG)


def is_plain(tag: str) -> bool:
    return tag.endswith(_SUBTAG)


def serving(tag: str, ordered: tuple[str, ...], variants: tuple[str, ...]) -> str:
    """Which of a pack's languages and variants a reader of `tag` gets.

    A variant only ever serves readers who asked for it. `ordered` are the languages, the one to
    fall back to first.
    """
    best = fallback_chain(ordinary_tag(tag), list(dict.fromkeys(ordered)))[0]
    return plain_tag(best) if is_plain(tag) and plain_tag(best) in variants else best
