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
from kiosk.i18n.tags import base_language, script
from kiosk.speech import amharic, arabic, hebrew, niqqud

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# A double quote belongs to a word only between its letters ("ק״מ"): at its end it closes a quotation.
_WORD: Final = re.compile(
    r"[^\W\d_](?:['׳’\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670\w-]|[״\"](?=[^\W\d_]))*"
)
_MARKS: Final = re.compile("[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670\u0640]")
_BRACKETS: Final = re.compile(r"[\[\]<>{}|\\^~]+")
_MARKED: Final = re.compile(r"([^\W\d_])([\u064b-\u0652\u0670]*)")
_SUKUN: Final = "\u0652"
_SHORT_VOWELS: Final = re.compile("[\u064e-\u0650\u0652]")
_LONG_VOWELS: Final = frozenset("اويىةآ")
_QUOTES: Final = "'’׳"
_PREFIX_LETTERS: Final = 4
_LETTERS: Final = {
    "arabic": re.compile("[\u0600-\u06ff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "ethiopic": re.compile("[\u1200-\u139f]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
}


class LexiconError(Exception):
    """A lexicon file cannot be used; the message names file and fault."""


class Near(msgspec.Struct, frozen=True, kw_only=True):
    """A word that sounds otherwise between some others; the first rule that fits holds.

    `before` and `after` are ends of the neighbouring words, empty where any will do.
    """

    word: str
    say: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    def fits(self, before: str, after: str) -> bool:
        return (not self.before or before.endswith(self.before)) and (
            not self.after or after.endswith(self.after)
        )


class Lexicon(msgspec.Struct, frozen=True, kw_only=True):
    """One language's words. Keys are lower case, without vowel marks unless they tell words apart.

    `endings` may follow a word, and how they are said then. `complete` asks that every word stands here: the engine cannot know how it sounds. `engine` tells
    authors what the engine does by itself.
    """

    complete: bool = False
    engine: str = ""
    notation: Literal["respelled", "romanised"] = "respelled"
    prefixes: dict[str, str] = {}
    endings: dict[str, str] = {}
    near: tuple[Near, ...] = ()
    words: dict[str, str] = {}

    def find(self, word: str, before: str = "", after: str = "") -> tuple[str, str] | None:
        """(prefix letters, sound or spelling of the rest); None when no part of it is known.

        `before` and `after` are the words next to it, empty where a mark or an end stands between.
        """
        found = self._entry(word, before, after)
        if found is not None:
            return "", found
        # A prefix may stand before a quotation: "ב״הצגה״".
        rest = re.sub('[״"]', "", word.rstrip(_QUOTES))
        if len(rest) == 1 and rest in self.prefixes:
            return rest, ""
        for length in range(min(_PREFIX_LETTERS, len(rest) - 2) + 1):
            letters = rest[:length]
            found = self._entry(rest[length:], before, after)
            if found is not None and self._are_prefixes(letters):
                return letters, found
        return None

    def _entry(self, word: str, before: str, after: str) -> str | None:
        """The word without prefixes: as it is written, without its marks, without its ending."""
        bare = _MARKS.sub("", word)
        for form in (word, bare, word.lower(), bare.rstrip(_QUOTES).lower()):
            sound = self._sound(form, before, after)
            if sound is not None and (form == word or self._agrees(word, sound)):
                return sound
        for ending, said in self.endings.items():
            if word.endswith(ending):
                stem = self._entry(word.removesuffix(ending), before, after)
                if stem is not None:
                    return stem.rstrip(_SUKUN) + said
        return None

    def _agrees(self, word: str, sound: str) -> bool:
        """Whether the marks an author wrote are among those of the entry ("يحدّث" is not "يحدث")."""
        written = _MARKED.findall(word)
        if self.notation == "romanised" or not any(marks for _, marks in written):
            return True
        entry = _MARKED.findall(sound)
        return len(entry) == len(written) and all(
            set(marks) <= set(known) for (_, marks), (_, known) in zip(written, entry, strict=True)
        )

    def _sound(self, key: str, before: str, after: str) -> str | None:
        for rule in self.near:
            if rule.word == key and rule.fits(before, after):
                return rule.say
        return self.words.get(key)

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
        return said.then(_merged(said.text, language, self.lexicon(language)))

    def prepare(self) -> None:
        """Read every lexicon ahead of the first words; from any thread."""
        for file in sorted(self._folder.glob("*.toml")):
            self.lexicon(file.stem)

    def unknown(self, text: str, lang: str) -> list[str]:
        """Words of the text that no lexicon entry covers, in order.

        Words with all their vowel marks say themselves how they sound where the engine reads such
        marks, and those in another script are read by that script's voice.
        """
        lexicon = self.lexicon(lang)
        reads_marks = lexicon.notation == "respelled"
        return [
            word
            for word in self.words(text, lang)
            if not lexicon.find(word)
            and not (_voweled(word) if reads_marks else niqqud.is_pointed(word))
        ]

    def words(self, text: str, lang: str) -> list[str]:
        """The words of the text as it is said that are in the script of the language."""
        letters = _LETTERS[script(lang)]
        said = spoken(text, lang).text
        return [match[0] for match in _WORD.finditer(said) if letters.search(match[0])]

    def lexicon(self, lang: str) -> Lexicon:
        """The lexicon of a language; an empty one where there is none."""
        language = base_language(lang)
        if language not in self._lexicons:
            try:
                self._lexicons[language] = load_lexicon(self._folder / f"{language}.toml")
            except LexiconError:
                self._lexicons[language] = Lexicon()
        return self._lexicons[language]


def _voweled(word: str) -> bool:
    """Whether a word carries vowel marks throughout, not just the one that tells it apart."""
    consonants = sum(1 for letter, _ in _MARKED.findall(word) if letter not in _LONG_VOWELS)
    return 2 * len(_SHORT_VOWELS.findall(word)) >= max(consonants - 2, 1)


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
        before, after = (_neighbour(text, matches, index, step) for step in (-1, 1))
        say = _said(match[0], before, after, language, lexicon)
        if say is not None and say != match[0]:
            yield Piece(match.start(), match.end(), say)


def _neighbour(text: str, matches: list[re.Match[str]], index: int, step: int) -> str:
    """The word one step away; empty when more than a space lies between."""
    other = index + step
    if not 0 <= other < len(matches):
        return ""
    left, right = sorted((index, other))
    gap = text[matches[left].end() : matches[right].start()]
    return matches[other][0] if gap.isspace() else ""


def _said(word: str, before: str, after: str, language: str, lexicon: Lexicon) -> str | None:
    found = lexicon.find(word, before, after)
    if language == "ar":
        if found:
            word = arabic.joined(found[0], found[1], lexicon.prefixes)
        return arabic.ending(arabic.melted(word), after)
    if lexicon.notation == "romanised":
        known = "".join(lexicon.prefixes[c] for c in found[0]) + found[1] if found else ""
        if niqqud.is_pointed(word):
            # the lexicon knows the stress, where it means the same word
            pointed = niqqud.read(word)
            return hebrew.phonemes(known if known.replace("'", "") == pointed else pointed)
        if found:
            return hebrew.phonemes(known)
        return hebrew.phonemes(hebrew.guess(word)) if hebrew.is_hebrew(word) else None
    if language == "am" and not found and amharic.is_amharic(word):
        return amharic.phonemes(word)
    return found[1] if found else None
