"""Which translations are older than the text they were made from, section by section.

Each language file records, for every part of the source text it was translated from, eight hex
digits of that part's hash:

    source_hash: "words=1f0c93aa about=7b11d0e2 step:book=90aa4cb1"

So an editor who changes one step is told which translations of that step to look at, and one who
changes a fee (a fact, not a text) makes nothing stale. Search keywords differ from language to
language and are not counted. Plain words ("ar-simple") are compared with those of their language.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from kiosk.publishing.pages import split_front_matter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.publishing.source import SourcePack, SourcePage, Words

State = Literal["source", "current", "stale", "unstamped"]
_STAMP_LINE = re.compile(r"^source_hash:.*(?:\n[ \t]+.*)*\n?", re.MULTILINE)


def source_hash(words: Words) -> str:
    """The stamp a translation of `words` carries: one `part=hash` for each part."""
    return " ".join(f"{part}={_short(text)}" for part, text in _parts(words))


def _parts(words: Words) -> Iterator[tuple[str, str]]:
    front = {
        "title": words.title,
        "short_title": words.short_title,
        "summary": words.summary,
        "fees": {key: value.text for key, value in words.fees.items()},
        "documents": {key: value.text for key, value in words.documents.items()},
        "notes": [words.duration.text, words.place.text, words.place_note, words.hours_note],
        "centre": [words.welcome, words.tagline, words.address],
    }
    chart = [words.topic, words.chart_title, words.chart_line, words.marker, words.unit]
    if any(chart):  # stories alone have these; the stamps of other pages stay as they are
        front["chart"] = chart
    yield "words", json.dumps(front, ensure_ascii=False, sort_keys=True)
    for section in words.sections:
        yield section.id or "text", section.source


def _short(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:8]


class Freshness(NamedTuple):
    """How a translation stands to its source; `changed` names the parts that moved on."""

    state: State
    changed: tuple[str, ...] = ()


def freshness(page: SourcePage, lang: str, source_language: str) -> Freshness:
    """A page without a source text, or never stamped, cannot be called stale."""
    if lang == source_language:
        return Freshness("source")
    words, source = page.words.get(lang), page.original(lang, source_language)
    if words is None or source is None or words.source_hash is None:
        return Freshness("unstamped")
    then = dict(part.rpartition("=")[::2] for part in words.source_hash.text.split())
    now = dict(part.rpartition("=")[::2] for part in source_hash(source).split())
    changed = [part for part in now if then.get(part) != now[part]]
    changed += [part for part in then if part not in now]
    return Freshness("stale", tuple(changed)) if changed else Freshness("current")


class Stamped(NamedTuple):
    """A language file whose stamp was written."""

    file: str
    before: State


def stamp_pack(
    pack: SourcePack, *, lang: str | None = None, page_id: str | None = None, outdated: bool = False
) -> list[Stamped]:
    """Record in translations what source text they were made from; returns the files written.

    Only files never stamped before, unless `outdated`: stamping a stale file says "I have brought
    this translation up to date", which only a person can know.
    """
    written = []
    for page in pack.pages:
        for tag, words in page.words.items():
            source = page.original(tag, pack.source_language)
            state = freshness(page, tag, pack.source_language).state
            wanted = state == "unstamped" or (outdated and state == "stale")
            chosen = lang in {None, tag} and page_id in {None, page.id}
            if source is not None and wanted and chosen:
                write_stamp(pack.folder / words.file, source_hash(source))
                written.append(Stamped(words.file, state))
    return written


def write_stamp(path: Path, stamp: str) -> None:
    """Put the stamp into the front matter as its last line; every other byte stays as it is."""
    text = path.read_bytes().decode("utf-8")
    split = split_front_matter(text)
    assert split is not None, "only pages that were read are stamped"
    front, body, _ = split
    opening = text[: text.index(front)] if front else "---\n"
    newline = "\r\n" if opening.endswith("\r\n") else "\n"
    kept = _STAMP_LINE.sub("", front)
    stamped = f'{opening}{kept}source_hash: "{stamp}"{newline}---{newline}{body}'
    path.write_bytes(stamped.encode("utf-8"))
