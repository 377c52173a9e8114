"""What a language tag alone tells: script, direction, and what to show when it is missing.

Direction is never guessed from a text: a Hebrew sentence that starts with "PDF" is still Hebrew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Direction = Literal["rtl", "ltr"]
Script = Literal["arabic", "hebrew", "latin", "cyrillic", "ethiopic"]

_SCRIPT_SUBTAGS: dict[str, Script] = {
    "arab": "arabic",
    "hebr": "hebrew",
    "latn": "latin",
    "cyrl": "cyrillic",
    "ethi": "ethiopic",
}
_LANGUAGES: dict[str, Script] = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "sd", "ug", "arc"), "arabic"),
    **dict.fromkeys(("he", "iw", "yi", "lad"), "hebrew"),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn"), "cyrillic"),
    **dict.fromkeys(("am", "ti", "tig", "gez"), "ethiopic"),
}
_RTL_SCRIPTS = frozenset({"arabic", "hebrew"})


def _subtags(tag: str) -> list[str]:
    return tag.replace("_", "-").lower().split("-")


def base_language(tag: str) -> str:
    """The language without region or script: "ar" of "ar-IL"."""
    return _subtags(tag)[0]


def script(tag: str) -> Script:
    """The script a language is written in; a script subtag ("az-Arab") decides over the language."""
    subtags = _subtags(tag)
    for subtag in subtags[1:]:
        if subtag in _SCRIPT_SUBTAGS:
            return _SCRIPT_SUBTAGS[subtag]
    return _LANGUAGES.get(subtags[0], "latin")


def direction(tag: str) -> Direction:
    return "rtl" if script(tag) in _RTL_SCRIPTS else "ltr"


def fallback_chain(tag: str, available: Sequence[str]) -> list[str]:
    """The available tags in the order to try them for a reader of `tag`.

    First the tag itself, then its parents ("ar-IL" -> "ar"), then other forms of the same
    language, then everything else in the order given (callers put the source language first).
    """
    wanted = "-".join(_subtags(tag))
    by_key = {"-".join(_subtags(each)): each for each in available}
    chain: list[str] = []
    while wanted:
        if wanted in by_key:
            chain.append(by_key[wanted])
        wanted = wanted.rpartition("-")[0]
    same = [each for each in available if base_language(each) == base_language(tag)]
    return list(dict.fromkeys([*chain, *same, *available]))
