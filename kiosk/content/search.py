"""Search as the screen shows it: results with a marked snippet and a line of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.content.model import Edition, Fact, FactKind, Run, Section, Service, Step
from kiosk.content.search_index import DocKind, open_index
from kiosk.content.search_rank import Hit, Ranking
from kiosk.content.search_words import stem, word_spans

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from kiosk.content.model import Block

Marks = frozenset[tuple[str, ...]]
_FACTS_IN_LINE: tuple[FactKind, ...] = ("fee", "duration", "place")


class SearchResult(msgspec.Struct, frozen=True, kw_only=True):
    """A page or a question on a page. Marked runs of title and snippet are what matched.

    `section_id` is the question's id on the service page, empty for a service.
    """

    kind: DocKind
    service_id: str
    section_id: str = ""
    lang: str
    icon: str
    title: str
    title_runs: tuple[Run, ...]
    snippet: tuple[Run, ...]
    facts: tuple[Fact, ...] = ()


class SearchResults(msgspec.Struct, frozen=True, kw_only=True):
    """Best first. `also_for` are the words searched for besides those typed: a corrected
    spelling, an editor's synonym.
    """

    query: str
    results: tuple[SearchResult, ...] = ()
    also_for: tuple[str, ...] = ()

    def count(self, kind: DocKind) -> int:
        return sum(result.kind == kind for result in self.results)


class PackSearch:
    """The search index of a pack. Languages are loaded when first searched."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        rows = db.execute("SELECT tag, number FROM language").fetchall()
        self._numbers: dict[str, int] = dict(rows)
        self._rankings: dict[str, Ranking] = {}

    @classmethod
    def open(cls, path: Path) -> PackSearch:
        """Raises `PackError`."""
        return cls(open_index(path))

    def ranking(self, tag: str) -> Ranking:
        if tag not in self._rankings:
            self._rankings[tag] = Ranking(self._db, self._numbers[tag], tag)
        return self._rankings[tag]

    def find(self, query: str, edition: Edition, limit: int = 20) -> SearchResults:
        found = self.ranking(edition.lang).find(query, limit)
        results = tuple(
            result
            for hit in found.hits
            if (result := _result(hit, edition, found.query.marks)) is not None
        )
        return SearchResults(query=query, results=results, also_for=found.query.also_for)

    def close(self) -> None:
        self._db.close()


def _result(hit: Hit, edition: Edition, marks: Marks) -> SearchResult | None:
    service = edition.services.get(hit.service)
    if service is None:
        return None
    section = next((s for s in service.sections if s.id == hit.section), None)
    if hit.kind == "question":
        return None if section is None else _question(service, section, marks)
    facts = tuple(fact for kind in _FACTS_IN_LINE if (fact := service.fact(kind)))
    return SearchResult(
        kind="service",
        service_id=service.id,
        lang=service.lang,
        icon=service.icon,
        title=service.title,
        title_runs=mark(service.title, service.lang, marks),
        snippet=_snippet(service, marks),
        facts=facts,
    )


def _question(service: Service, section: Section, marks: Marks) -> SearchResult:
    return SearchResult(
        kind="question",
        service_id=service.id,
        section_id=section.id,
        lang=service.lang,
        icon="question",
        title=section.title,
        title_runs=mark(section.title, service.lang, marks),
        snippet=_best(_sentences(section.blocks), service.lang, marks),
    )


def _snippet(service: Service, marks: Marks) -> tuple[Run, ...]:
    """The summary when it says why this was found, else the sentence that does."""
    summary = mark(service.summary, service.lang, marks)
    if _marked(summary):
        return summary
    texts = [service.summary, *(document.text for document in service.documents)]
    shown: list[Section | Step] = [*service.sections, *service.steps]
    for part in shown:
        texts += _sentences(part.blocks)
    return _best(texts, service.lang, marks)


def _sentences(blocks: Iterable[Block]) -> Iterator[str]:
    return (sentence.text for block in blocks for sentence in block.items)


def _best(texts: Iterable[str], lang: str, marks: Marks) -> tuple[Run, ...]:
    """The text with the most different words marked; the first of equals."""
    best: tuple[Run, ...] = ()
    for text in texts:
        runs = mark(text, lang, marks)
        if not best or _marked(runs) > _marked(best):
            best = runs
    return best


def _marked(runs: tuple[Run, ...]) -> int:
    return len({run.text.casefold() for run in runs if run.strong})


def mark(text: str, lang: str, marks: Marks) -> tuple[Run, ...]:
    """The text in runs, the phrases of `marks` (as stems) made strong; neighbours join."""
    spans = word_spans(text)
    stems = [stem(word, lang) for _, _, word in spans]
    runs: list[Run] = []
    position = number = 0
    while number < len(spans):
        size = _longest(stems, number, marks)
        if size:
            start, end = spans[number][0], spans[number + size - 1][1]
            _add(runs, text[position:start], text[start:end])
            position = end
        number += size or 1
    if rest := text[position:]:
        runs.append(Run(rest))
    return tuple(runs)


def _longest(stems: list[str], start: int, marks: Marks) -> int:
    """How many words from `start` on form the longest phrase looked for; 0 for none."""
    most = max((len(phrase) for phrase in marks), default=0)
    for size in range(min(most, len(stems) - start), 0, -1):
        if tuple(stems[start : start + size]) in marks:
            return size
    return 0


def _add(runs: list[Run], between: str, marked: str) -> None:
    if runs and runs[-1].strong and between.isspace():
        runs[-1] = Run(runs[-1].text + between + marked, strong=True)
        return
    if between:
        runs.append(Run(between))
    runs.append(Run(marked, strong=True))
