"""Hebrew sounds for the engine, whose own letter rules leave the vowels out.

Known words come romanised from the lexicon. Others are guessed from their letters: better than a
row of consonants, worse than a lexicon entry, and listed as unreviewed where content is checked.
"""

from __future__ import annotations

import re
from typing import Final

_HEBREW: Final = re.compile("[א-ת]")
_NIQQUD: Final = re.compile("[\u0591-\u05c7]")
_VOWELS: Final = "aeiou"
# Longest first. What the engine calls these sounds.
_SOUNDS: Final = (
    ("sh", "S"), ("kh", "X"), ("ts", "ts"), ("ch", "tS"), ("zh", "Z"), ("j", "dZ"),
    ("y", "j"), ("r", 'Q"'),
)  # fmt: skip
_PART: Final = re.compile("|".join(sound for sound, _ in _SOUNDS) + "|.")
_LETTERS: Final = {
    "א": "", "ב": "v", "ג": "g", "ד": "d", "ה": "h", "ו": "v", "ז": "z", "ח": "kh", "ט": "t",
    "י": "y", "כ": "kh", "ך": "kh", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s",
    "ע": "", "פ": "f", "ף": "f", "צ": "ts", "ץ": "ts", "ק": "k", "ר": "r", "ש": "sh", "ת": "t",
}  # fmt: skip
_HARD: Final = {"ב": "b", "כ": "k", "פ": "p"}  # at the start of a word
_THROAT: Final = "אע"
_PREFIX_VOWELS: Final = {"ה": "ha", "ו": "ve", "ש": "she", "ל": "le", "ב": "be", "מ": "me"}


def is_hebrew(word: str) -> bool:
    return _HEBREW.search(word) is not None


def phonemes(romanised: str) -> str:
    """Romanised words as the engine's sounds: "teudat" → "[[teud'at]]"."""
    return " ".join(f"[[{_sounds(_stressed(word))}]]" for word in romanised.split())


def guess(word: str) -> str:
    """A romanised guess at a word of unpointed letters."""
    letters = [c for c in _NIQQUD.sub("", word) if c in _LETTERS]
    out = ""
    for index, _letter in enumerate(letters):
        sound = _sound(letters, index, out)
        if sound and out and out[-1] not in _VOWELS and sound[0] not in _VOWELS:
            closes = index == len(letters) - 1 or len(out) < 2
            out += "a" if closes or _needs_vowel(out) else ""
        out += sound
    return out or "a"


def _sound(letters: list[str], index: int, before: str) -> str:
    letter = letters[index]
    last = index == len(letters) - 1
    if index == 0:
        opening = _PREFIX_VOWELS.get(letter) if len(letters) > 3 and letter in "הו" else None
        return opening or _HARD.get(letter) or ("a" if letter in _THROAT else _LETTERS[letter])
    after_vowel = before[-1:] in _VOWELS
    if letter == "ו":
        if after_vowel and before[-1] not in "ei":
            return "v" if not last else "o"
        return "o" if index < len(letters) - 2 or letters[-1] in "תןרם" else "u"
    if letter == "י":
        return "y" if after_vowel else "i"
    if letter == "ה" and last:
        return "" if after_vowel else "a"
    if letter in _THROAT:
        return "" if after_vowel else "a"
    if last and letter in "חע" and before[-1:] in "iou":
        return "a" + _LETTERS[letter]
    return _LETTERS[letter]


def _needs_vowel(out: str) -> bool:
    """Two consonants may meet after a vowel, three may not."""
    return len(out) >= 2 and out[-2] not in _VOWELS and out[-2:] not in {"sh", "kh", "ts"}


def _stressed(word: str) -> str:
    if "'" in word:
        return word
    last = max(word.rfind(vowel) for vowel in _VOWELS)
    if word.endswith(("ei", "ai", "oi")):
        last -= 1
    return word if last < 0 else f"{word[:last]}'{word[last:]}"


def _sounds(word: str) -> str:
    named = dict(_SOUNDS)
    return "".join(named.get(part, part) for part in _PART.findall(word))
