"""Arabic as one speaks it: the article joined, endings as in pause.

The engine voices whatever it is given, so a final ta marbuta is said as "a", unless the next word
holds on to it ("bitaqat al-hawiyya"), and the article melts into a sun letter.
"""

from __future__ import annotations

import re
from typing import Final

_SUN: Final = frozenset("تثدذرزسشصضطظلن")
_FATHA, _SHADDA, _SUKUN = "\u064e", "\u0651", "\u0652"
_VOWELS: Final = re.compile("[\u064b-\u0650]+$")
_ARTICLE: Final = "ال"
_WRITTEN_ARTICLE: Final = re.compile(
    "(?P<before>(?:[وفبكل][\u064e\u0650])?)ال(?P<letter>[^\u0651])(?P<vowel>[\u064e-\u0650]?)\u0651"
)


def joined(letters: str, word: str, prefixes: dict[str, str]) -> str:
    """A voweled word with its prefix letters: ("وال", "رُسُوم") → "وَرْرُسُوم"."""
    before, has_article = _without_article(letters)
    sound = "".join(prefixes.get(letter, letter) for letter in before)
    if not has_article:
        return sound + word
    return sound + _held(word) if before else _ARTICLE + word


def melted(word: str) -> str:
    """A written-out "ال" before a doubled sun letter in the form the engine reads rightly."""
    found = _WRITTEN_ARTICLE.match(word)
    if not found:
        return word
    rest = found["letter"] + found["vowel"] + word[found.end() :]
    return found["before"] + _held(rest) if found["before"] else _ARTICLE + rest


def _without_article(letters: str) -> tuple[str, bool]:
    """Prefix letters before the article, and whether there is one ("لل" is "l" and the article)."""
    if letters.endswith("لل"):
        return letters[:-1], True
    return letters.removesuffix(_ARTICLE), letters.endswith(_ARTICLE)


def _held(word: str) -> str:
    """The article after a prefix: its "l", or the sun letter it melts into."""
    return f"{word[0] if word[0] in _SUN else 'ل'}{_SUKUN}{word}"


def ending(word: str, following: str) -> str:
    """The word in pause, or held by the next one."""
    bare = _VOWELS.sub("", word)
    if not bare.endswith("ة"):
        return word
    stem = bare[:-1].removesuffix(_FATHA)
    if following.startswith(_ARTICLE) and not _has_article(word):
        return f"{stem}{_FATHA}ت"
    return f"{stem}ا" if stem.endswith(_SHADDA) else f"{stem}{_FATHA}"


def _has_article(word: str) -> bool:
    return re.match("[وفبكل]?[\u064b-\u0652]*(?:ال|لل|.\u0652)", word) is not None
