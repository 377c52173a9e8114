"""Amharic sounds for the engine, which puts a short vowel after nearly every sixth-order letter.

A letter of the sixth order has a short vowel or none, and the script does not say which. Speech
puts one only where consonants would crowd: after the first letter of a word, after a letter that
follows a bare one, and before a last letter that would not close its syllable. Doubled consonants,
which the script leaves out too, cannot be known from the letters: they stand in the lexicon.
"""

from __future__ import annotations

from typing import Final

_FIRST, _LAST = 0x1200, 0x1357
_FAMILIES: Final = [
    "h",
    "l",
    "h",
    "m",
    "s",
    "r",
    "s",
    "S",
    "k`",
    "k`w",
    "-",
    "-",
    "b",
    "v",
    "t",
    "tS",
    "h",
    "hw",
    "n",
    "n^",
    "?",
    "k",
    "kw",
    "h",
    "hw",
    "w",
    "?",
    "z",
    "Z",
    "j",
    "d",
    "dd",
    "dZ",
    "g",
    "gw",
    "N",
    "t`",
    "tS`",
    "p`",
    "ts",
    "ts",
    "f",
    "p",
]
_VOWELS: Final = ("@", "u", "i", "a", "e", "", "o", "wa")
_FROM_THE_THROAT: Final = frozenset("ሀሐኀአዐ")
_SHORT: Final = "y"
# How open a sound is: a word may end in two of them only when the last is the more closed.
_OPENNESS: Final = {"w": 4, "j": 4, "r": 3, "l": 3, "m": 2, "n": 2, "n^": 2, "N": 2}
_HISSES: Final = {"s": 1, "S": 1, "z": 1, "Z": 1, "f": 1, "v": 1, "h": 1, "ts": 1}


def is_amharic(word: str) -> bool:
    """Whether every letter of the word is one this module reads."""
    return bool(word) and all(_sound(letter) is not None for letter in word)


def phonemes(word: str) -> str:
    """A word as the engine's sounds: "ትምህርት" → "[[t'ymhyrt]]"."""
    sounds = [found for letter in word if (found := _sound(letter)) is not None]
    voweled: list[tuple[str, str]] = []
    for index, (consonant, vowel) in enumerate(sounds):
        if vowel:
            voweled.append((consonant, vowel))
            continue
        before_bare = bool(voweled) and not voweled[-1][1]
        if index == len(sounds) - 1 and voweled:
            if before_bare and not _closes(voweled[-1][0], consonant):
                voweled[-1] = (voweled[-1][0], _SHORT)
            voweled.append((consonant, ""))
        else:
            voweled.append((consonant, _SHORT if before_bare or not voweled else ""))
    return f"[[{_stressed(voweled)}]]"


def _sound(letter: str) -> tuple[str, str] | None:
    """(consonant, vowel) of a letter, the vowel empty for the sixth order; None for another sign."""
    code = ord(letter)
    if not _FIRST <= code <= _LAST:
        return None
    consonant = _FAMILIES[(code - _FIRST) // 8]
    if consonant == "-":
        return None
    vowel = _VOWELS[(code - _FIRST) % 8]
    if letter in _FROM_THE_THROAT:
        vowel = "a"
    return consonant, vowel


def _closes(first: str, second: str) -> bool:
    return _openness(first) > _openness(second)


def _openness(consonant: str) -> int:
    return _OPENNESS.get(consonant, _HISSES.get(consonant, 0))


def _stressed(sounds: list[tuple[str, str]]) -> str:
    """The sounds with the stress on the first vowel, as the engine has it."""
    out = ""
    told = False
    for consonant, vowel in sounds:
        out += consonant
        if vowel and not told:
            at = 1 if vowel == "wa" else 0
            out += f"{vowel[:at]}'{vowel[at:]}"
            told = True
        else:
            out += vowel
    return out
