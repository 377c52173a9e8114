"""How sure the voice is of what it says: every sentence with words whose sound nobody has settled.

Hebrew and Arabic are written without their vowels; the engine cannot know them, so a word is sure
when it stands in the lexicon or carries its vowel marks. Other languages are left to the engine,
and what it does with them is said as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.parsers import expat

import msgspec

from kiosk.i18n.sentences import split_sentences
from kiosk.i18n.tags import base_language
from kiosk.publishing.pages import split_front_matter
from kiosk.publishing.voice_texts import UNSPOKEN
from kiosk.speech.lexicon import Pronunciation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAGES: Final = (
    "centre/*.md",
    "topics/*/*.md",
    "services/*/*.md",
    "announcements/*/*.md",
    "stories/*/*.md",
)
_UNSPOKEN: Final = frozenset({"keywords", "source_hash"})
_FIELD: Final = re.compile(r"\s*(?P<key>[\w-]+):\s*(?P<value>.*)")
_DRESS: Final = re.compile(r"^#+\s+|^\s*(?:[-*+]|\d+\.)\s+|\s*\{#[^}]*\}\s*$|\*\*")
_COLUMN: Final = re.compile(
    r"(?:label|hint|guidance_hint|constraint_message|required_message)(?:::?(?P<lang>.*))?$"
)
_PLACEHOLDER: Final = re.compile(r"%(?:\d|n|L\d)")


class Line(NamedTuple):
    """A text an author wrote; `place` is for files without lines."""

    file: str
    line: int
    place: str
    text: str


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence, and its words whose sound is a guess."""

    lang: str
    file: str
    line: int
    place: str = ""
    sentence: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        spot = f" ({self.place})" if self.place else ""
        return f"{where}{spot}: {', '.join(self.words)} — {self.sentence}"


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """One language: how many of its running words are sure, and what the voice does.

    `percent` is None where the engine's own dictionary is trusted and no word has to be settled.
    """

    lang: str
    words: int
    unsure: int
    percent: float | None
    lexicon: int
    voice: str
    doubts: tuple[Doubt, ...] = ()


def review(source: Path, assets: Path, lang: str) -> Standing:
    """All texts of an authored pack and of the interface in one language."""
    pronounce = Pronunciation(assets / "lexicons")
    lexicon = pronounce.lexicon(lang)
    words = unsure = 0
    doubts = []
    for line in lines(source, assets, lang):
        for sentence in split_sentences(line.text, lang):
            words += len(pronounce.words(sentence, lang))
            unknown = pronounce.unknown(sentence, lang) if lexicon.complete else []
            unsure += len(unknown)
            if unknown:
                found = tuple(dict.fromkeys(unknown))
                doubts.append(
                    Doubt(
                        lang=lang,
                        file=line.file,
                        line=line.line,
                        place=line.place,
                        sentence=sentence,
                        words=found,
                    )
                )
    percent = round(100 * (1 - unsure / words), 2) if lexicon.complete and words else None
    return Standing(
        lang=lang,
        words=words,
        unsure=unsure,
        percent=percent,
        lexicon=len(lexicon.words),
        voice=lexicon.engine or "Nothing is known of this voice yet: listen to it.",
        doubts=tuple(doubts),
    )


def lines(source: Path, assets: Path, lang: str) -> Iterator[Line]:
    """Everything of a language that is spoken, as it was written, with its place."""
    for pattern in _PAGES:
        for path in sorted(source.glob(pattern)):
            if base_language(path.stem) == lang:
                yield from _page(path, path.relative_to(source).as_posix())
    for path in sorted((source / "forms").glob("*.xlsx")):
        yield from _workbook(path, path.relative_to(source).as_posix(), lang)
    for path in sorted((assets / "i18n").glob(f"*_{lang}.ts")):
        if not path.name.startswith(UNSPOKEN):
            yield from _interface(path)


def _page(path: Path, name: str) -> Iterator[Line]:
    text = path.read_text("utf-8-sig")
    split = split_front_matter(text)
    body_line = split[2] if split else 1
    for number, line in enumerate(text.splitlines(), start=1):
        said = _field(line) if number < body_line else _DRESS.sub("", line)
        if said.strip():
            yield Line(name, number, "", said.strip())


def _field(line: str) -> str:
    """The value of a line of front matter, if it is spoken."""
    found = _FIELD.match(line)
    if not found:
        return "" if line.strip() == "---" else line
    return "" if found["key"] in _UNSPOKEN else found["value"].strip("\"' ")


def _workbook(path: Path, name: str, lang: str) -> Iterator[Line]:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True)
    for sheet in book.worksheets:
        if sheet.title not in {"survey", "choices"}:
            continue
        rows = sheet.iter_rows(values_only=True)
        head = [str(cell or "").strip() for cell in next(rows, ())]
        columns = {n: title for n, title in enumerate(head) if _speaks(title, lang)}
        for number, row in enumerate(rows, start=2):
            for place, title in columns.items():
                text = row[place] if place < len(row) else None
                if isinstance(text, str) and "${" not in text:
                    yield Line(name, 0, f"{sheet.title}, row {number}, column {title}", text)
    book.close()


def _speaks(title: str, lang: str) -> bool:
    """Whether a column holds spoken words of this language ("label::עברית (he)")."""
    found = _COLUMN.match(title)
    if not found or not found["lang"]:
        return False
    return base_language(found["lang"].rpartition("(")[2].rstrip(")").strip()) == lang


def _interface(path: Path) -> Iterator[Line]:
    """The translations of the interface with their lines, which ElementTree does not tell."""
    found: list[Line] = []
    text: list[str] = []
    parser = expat.ParserCreate()
    inside = ""
    start = 0

    def begin(name: str, _attributes: dict[str, str]) -> None:
        nonlocal inside, start
        if name in {"translation", "numerusform"}:
            inside, start = name, parser.CurrentLineNumber
            text.clear()

    def end(name: str) -> None:
        nonlocal inside
        if name == inside:
            inside = ""
            said = _PLACEHOLDER.sub(" ", "".join(text)).strip()
            if said:
                found.append(Line(f"interface/{path.name}", start, "", said))

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    parser.Parse(path.read_bytes(), True)  # expat's own signature
    yield from found
