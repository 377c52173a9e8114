"""How words sound where the engine would guess wrong: data per language in assets/lexicons.

Two notations: "respelled" gives the engine letters it reads well (Arabic with vowels); "romanised"
gives the sounds themselves, which the engine takes in double brackets (Hebrew, whose letters it
cannot voice). Words without an entry are left to the engine, in Hebrew to a rule of thumb.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from kiosk.i18n.spoken import Piece, Spoken, spoken
from kiosk.i18n.tags import base_language
from kiosk.speech import arabic, hebrew

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_WORD: Final = re.compile(r"[^\W\d_]['׳״’\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670\w-]*")
_MARKS: Final = re.compile("[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670\u0640]")
_BRACKETS: Final = re.compile(r"[\[\]<>{}|\\^~]+")
_PREFIX_LETTERS: Final = 4


class LexiconError(Exception):
    """A lexicon file cannot be used; the message names file and fault."""


class Lexicon(msgspec.Struct, frozen=True, kw_only=True):
    """One language's words. Keys are lower case, without vowel marks unless they tell words apart."""

    notation: Literal["respelled", "romanised"] = "respelled"
    prefixes: dict[str, str] = {}
    words: dict[str, str] = {}

    def find(self, word: str) -> tuple[str, str] | None:
        """(prefix letters, sound or spelling of the rest); None when no part of it is known."""
        bare = _MARKS.sub("", word)
        for form in (word, bare, word.lower()):
            if form in self.words:
                return "", self.words[form]
        if len(bare) == 1 and bare in self.prefixes:
            return bare, ""
        for length in range(1, min(_PREFIX_LETTERS, len(bare) - 2) + 1):
            letters = bare[:length]
            if bare[length:] in self.words and self._are_prefixes(letters):
                return letters, self.words[bare[length:]]
        return None

    def _are_prefixes(self, letters: str) -> bool:
        return not letters or any(
            letters.startswith(prefix) and self._are_prefixes(letters[len(prefix) :])
            for prefix in self.prefixes
        )


def load_lexicon(file: Path) -> Lexicon:
    """A lexicon from TOML. LexiconError when it is missing or wrong."""
    try:
        return msgspec.convert(tomllib.loads(file.read_text("utf-8")), Lexicon)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise LexiconError(f"The lexicon {file.name} cannot be used: {error}") from error


class Pronunciation:
    """Text as shown → text for the engine. Lexicons are read when a language is first spoken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lexicons: dict[str, Lexicon] = {}

    def __call__(self, text: str, lang: str) -> Spoken:
        language = base_language(lang)
        said = spoken(text, lang)
        return said.then(_merged(said.text, language, self._lexicon(language)))

    def unknown(self, text: str, lang: str) -> list[str]:
        """Words of the text that no lexicon entry covers, in order."""
        lexicon = self._lexicon(base_language(lang))
        words = [match[0] for match in _WORD.finditer(spoken(text, lang).text)]
        return [word for word in words if not _MARKS.search(word) and not lexicon.find(word)]

    def _lexicon(self, language: str) -> Lexicon:
        if language not in self._lexicons:
            try:
                self._lexicons[language] = load_lexicon(self._folder / f"{language}.toml")
            except LexiconError:
                self._lexicons[language] = Lexicon()
        return self._lexicons[language]


def _merged(text: str, language: str, lexicon: Lexicon) -> Iterator[Piece]:
    """Words said otherwise, and characters the engine would take as commands dropped."""
    at = 0
    for word in _words(text, language, lexicon):
        yield from _without_commands(text, at, word.start)
        yield word
        at = word.end
    yield from _without_commands(text, at, len(text))


def _without_commands(text: str, start: int, end: int) -> Iterator[Piece]:
    for match in _BRACKETS.finditer(text, start, end):
        yield Piece(match.start(), match.end(), " ")


def _words(text: str, language: str, lexicon: Lexicon) -> Iterator[Piece]:
    matches = list(_WORD.finditer(text))
    for index, match in enumerate(matches):
        following = matches[index + 1][0] if index + 1 < len(matches) else ""
        say = _said(match[0], following, language, lexicon)
        if say is not None and say != match[0]:
            yield Piece(match.start(), match.end(), say)


def _said(word: str, following: str, language: str, lexicon: Lexicon) -> str | None:
    found = lexicon.find(word)
    if language == "ar":
        if found:
            word = arabic.joined(found[0], found[1], lexicon.prefixes)
        return arabic.ending(arabic.melted(word), following)
    if lexicon.notation == "romanised":
        if found:
            sounds = "".join(lexicon.prefixes[letter] for letter in found[0])
            return hebrew.phonemes(sounds + found[1])
        return hebrew.phonemes(hebrew.guess(word)) if hebrew.is_hebrew(word) else None
    return found[1] if found else None
