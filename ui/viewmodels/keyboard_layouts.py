"""Keyboards as data: a language is a file, so that adding one needs no code."""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

PAGES = ("letters", "numbers", "symbols")
# Widths in keys; the space takes what is left.
_WIDE = {"shift": 1.55, "numbers": 1.55, "letters": 1.55, "symbols": 1.55, "backspace": 1.6}
_LANGUAGE_WIDTH = 1.9


class KeyboardError(Exception):
    """A layout file cannot be used. Says which file, which key, what to write instead."""


@dataclass(frozen=True)
class Key:
    """One key: what it does or types, what stands on it, what it is called aloud."""

    action: str  # "type", or the name of a key that does something
    text: str = ""
    face: str = ""
    name: str = ""
    width: float = 1.0
    stretch: bool = False

    def as_map(self) -> dict[str, Any]:
        """The shape QML reads."""
        return {
            "action": self.action,
            "text": self.text,
            "face": _seated(self.face),
            "name": self.name,
            "width": self.width,
            "stretch": self.stretch,
        }


@dataclass(frozen=True)
class Language:
    """What one language brings: its rows, its words for keys and signs."""

    code: str
    name: str
    columns: int
    letters: list[str]
    shifted: list[str]
    bottom: list[str]
    faces: dict[str, str]
    words: dict[str, str]
    names: dict[str, str]
    replace: dict[str, str] = field(default_factory=dict)
    capitals: bool = False
    orders: list[str] = field(default_factory=list)
    resting: str = ""

    def called(self, text: str) -> str:
        """The spoken name of a letter or sign; a syllable is called as its consonant is."""
        named = self.names.get(text) or self.names.get(text.lower())
        return named or self._called_as_its_family(text)

    @cached_property
    def families(self) -> dict[str, str]:
        """Every syllable, and the row of `orders` it is in: its consonant with each vowel."""
        return {letter: line for line in self.orders for letter in line.split()}

    @cached_property
    def consonants(self) -> dict[str, str]:
        """Every syllable, and the one its consonant has a key for."""
        return {letter: line[0] for letter, line in self.families.items()}

    def orders_of(self, letter: str) -> list[str]:
        """What a letter can turn into; without a letter, what can be begun with."""
        line = self.families.get(letter) or self.families.get(self.resting, "")
        return line.split()

    def _called_as_its_family(self, text: str) -> str:
        first = self.consonants.get(text, "")
        name = self.names.get(first, "")
        return name.removesuffix(first) + text if first and name.endswith(first) else text


class Layouts:
    """All keyboards in a folder, each read when it is first wanted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._languages: dict[str, Language] = {}

    def has(self, code: str) -> bool:
        return (self._folder / f"{code}.toml").is_file()

    def language(self, code: str) -> Language:
        if code not in self._languages:
            self._languages[code] = self._read_language(code)
        return self._languages[code]

    def rows(self, code: str, page: str, *, shifted: bool, switch: str) -> list[list[Key]]:
        """Keys by row, left to right. `switch` is the name of the next language, or empty."""
        language = self.language(code)
        if page == "letters":
            lines = language.shifted if shifted and language.shifted else language.letters
            return self._keys(lines, language.bottom, language, language.faces, switch)
        data = self._signs[page]
        faces = {**language.faces, **_faces(data)}
        return self._keys(data["letters"], data["bottom"], language, faces, switch)

    def orders(self, code: str, letter: str) -> list[Key]:
        """What the letter before the caret can turn into; nothing where letters do not turn."""
        language = self.language(code)
        orders = language.orders_of(letter)
        # the most touched keys of all: the longest row takes the whole width, the rest line up
        longest = max((len(line.split()) for line in language.orders), default=1)
        width = language.columns / longest
        return [Key("order", each, each, language.called(each), width) for each in orders]

    def columns(self, code: str, page: str) -> int:
        """How many keys of full width lie side by side."""
        return self.language(code).columns if page == "letters" else self._signs[page]["columns"]

    @cached_property
    def _signs(self) -> dict[str, dict[str, Any]]:
        return {page: self._read(page) for page in PAGES[1:]}

    def _keys(
        self,
        lines: list[str],
        bottom: list[str],
        language: Language,
        faces: dict[str, str],
        switch: str,
    ) -> list[list[Key]]:
        rows = [*(line.split() for line in lines), bottom]
        return [
            [_key(word, language, faces, switch) for word in row if switch or word != "<language>"]
            for row in rows
        ]

    def _read(self, name: str) -> dict[str, Any]:
        file = self._folder / f"{name}.toml"
        try:
            return tomllib.loads(file.read_text("utf-8"))
        except OSError as error:
            raise KeyboardError(
                f"{file}: cannot be read ({error.strerror}). Put the file back."
            ) from error
        except tomllib.TOMLDecodeError as error:
            raise KeyboardError(f"{file}: is not TOML: {error}. Correct that line.") from error

    def _read_language(self, code: str) -> Language:
        data = self._read(code)
        try:
            return Language(
                code=data["language"],
                name=data["name"],
                columns=data["columns"],
                letters=data["letters"],
                shifted=data.get("shifted", []),
                bottom=data["bottom"],
                faces=_faces(data),
                words=data["keys"],
                names=data.get("names", {}),
                replace=data.get("replace", {}),
                capitals=data.get("capitals", False),
                orders=data.get("orders", []),
                resting=data.get("resting", ""),
            )
        except KeyError as error:
            raise KeyboardError(
                f"{code}.toml: {error} is missing. Add it as the other layouts have it."
            ) from error


def _seated(face: str) -> str:
    """What is drawn: a mark needs something to sit on."""
    return f"\u25cc{face}" if unicodedata.category(face[:1] or " ").startswith("M") else face


def _faces(data: dict[str, Any]) -> dict[str, str]:
    return {k.removesuffix("-face"): v for k, v in data.items() if k.endswith("-face")}


def _key(word: str, language: Language, faces: dict[str, str], switch: str) -> Key:
    if not (word.startswith("<") and word.endswith(">") and len(word) > 2):
        text = language.replace.get(word, word)
        return Key("type", text, text, language.called(text))
    action = word[1:-1]
    if action == "language":
        return Key(action, face=switch, name=switch, width=_LANGUAGE_WIDTH)
    called = language.words[action]
    if action == "space":
        return Key(action, " ", called, called, stretch=True)
    return Key(action, face=faces.get(action, ""), name=called, width=_WIDE[action])
