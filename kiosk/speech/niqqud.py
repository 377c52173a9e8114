"""Hebrew with its vowel points, romanised: what an author pointed is read as it is pointed.

Points tell the vowels and b, k, p from v, kh, f; not the stress, which is taken to be on the last
syllable unless the lexicon knows the word.
"""

from __future__ import annotations

import re
from typing import Final

_CLUSTER: Final = re.compile("([א-ת])([\u0591-\u05c7]*)")
_VOWELS: Final = {
    "\u05b1": "e", "\u05b2": "a", "\u05b3": "o", "\u05b4": "i", "\u05b5": "e", "\u05b6": "e",
    "\u05b7": "a", "\u05b8": "a", "\u05b9": "o", "\u05ba": "o", "\u05bb": "u", "\u05c7": "o",
}  # fmt: skip
_SHEVA, _DAGESH, _SIN = "\u05b0", "\u05bc", "\u05c2"
_CONSONANTS: Final = {
    "א": "", "ב": "v", "ג": "g", "ד": "d", "ה": "h", "ו": "v", "ז": "z", "ח": "kh", "ט": "t",
    "י": "y", "כ": "kh", "ך": "kh", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s",
    "ע": "", "פ": "f", "ף": "f", "צ": "ts", "ץ": "ts", "ק": "k", "ר": "r", "ש": "sh", "ת": "t",
}  # fmt: skip
_HARD: Final = {"ב": "b", "כ": "k", "ך": "k", "פ": "p", "ף": "p"}
_THROAT: Final = "חעה"


def is_pointed(word: str) -> bool:
    """Whether the points tell how it sounds: a vowel or a sheva on half of its letters, or more; the
    last needs none.
    """
    letters = _CLUSTER.findall(word)
    told = sum(_vowel(marks) is not None for _, marks in letters)
    silent = sum(letter in "אהוי" and _vowel(marks) is None for letter, marks in letters)
    return told > 0 and 2 * told >= len(letters) - silent - 1


def read(word: str) -> str:
    """A pointed word as romanised sounds: "שָׁלוֹם" → "shalom"."""
    letters = _CLUSTER.findall(word)
    out = ""
    for at, (letter, marks) in enumerate(letters):
        before = letters[at - 1] if at else ("", "")
        out += _sound(letter, marks, before, out, first=at == 0, last=at == len(letters) - 1)
    return out


def _sound(
    letter: str, marks: str, before: tuple[str, str], out: str, *, first: bool, last: bool
) -> str:
    vowel = _vowel(marks)
    free = not first and _vowel(before[1]) is None  # the letter before waits for its vowel
    if letter == "ו" and vowel == "o" and free:
        return "o"
    if letter == "ו" and vowel is None and _DAGESH in marks and (free or first):
        return "u"
    if vowel is None:
        if letter == "י":
            return "" if out.endswith(("i", "e")) else "y" if out else "i"
        if letter == "ה" and last and _DAGESH not in marks:
            return ""
        if letter == "ו" and out.endswith("o"):
            return ""
    consonant = _consonant(letter, marks)
    if last and vowel == "a" and letter in _THROAT and not first:
        return "a" + consonant  # the stolen patah comes before its letter
    return consonant + (vowel or ("e" if first and _SHEVA in marks else ""))


def _vowel(marks: str) -> str | None:
    """The vowel among the points; empty for a sheva, None where there is neither."""
    for mark in marks:
        if mark in _VOWELS:
            return _VOWELS[mark]
    return "" if _SHEVA in marks else None


def _consonant(letter: str, marks: str) -> str:
    if letter == "ש" and _SIN in marks:
        return "s"
    if _DAGESH in marks and letter in _HARD:
        return _HARD[letter]
    return _CONSONANTS[letter]
