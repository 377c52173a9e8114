"""Search as the screen shows it: results with a marked snippet and a line of facts."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.plain import ordinary_tag
from kiosk.content.search_index import DocKind, open_index
from kiosk.content.search_marks import Marker, marked
from kiosk.content.search_rank import Hit, Ranking

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from kiosk.content.model import Block, Edition, Fact, FactKind, Run, Section, Service, Step

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
        weakref.finalize(self, db.close)  # a forgotten guide leaves no open file behind
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

    def prepare(self, tag: str) -> None:
        """Load what the first search in a language would wait for."""
        import rapidfuzz.process  # noqa: F401 (40 ms, for the first misspelt word)

        self.ranking(tag).find("a", 1)

    def find(self, query: str, edition: Edition, limit: int = 20) -> SearchResults:
        ranking = self.ranking(ordinary_tag(edition.lang))
        found = ranking.find(query, limit)
        marker = Marker(found.query.marks, ranking.stem_of)
        results = (_result(hit, edition, marker) for hit in found.hits)
        return SearchResults(
            query=query,
            results=tuple(result for result in results if result is not None),
            also_for=found.query.also_for,
        )

    def close(self) -> None:
        self._db.close()


def _result(hit: Hit, edition: Edition, marker: Marker) -> SearchResult | None:
    service = edition.services.get(hit.service)
    if service is None:
        return None
    if hit.kind == "question":
        section = next((s for s in service.sections if s.id == hit.section), None)
        return None if section is None else _question(service, section, marker)
    facts = tuple(fact for kind in _FACTS_IN_LINE if (fact := service.fact(kind)))
    return SearchResult(
        kind="service",
        service_id=service.id,
        lang=service.lang,
        icon=service.icon,
        title=service.title,
        title_runs=marker.mark(service.title),
        snippet=_snippet(service, marker),
        facts=facts,
    )


def _question(service: Service, section: Section, marker: Marker) -> SearchResult:
    return SearchResult(
        kind="question",
        service_id=service.id,
        section_id=section.id,
        lang=service.lang,
        icon="question",
        title=section.title,
        title_runs=marker.mark(section.title),
        snippet=marker.best(_sentences(section.blocks)),
    )


def _snippet(service: Service, marker: Marker) -> tuple[Run, ...]:
    """The summary when it says why this was found, else the sentence that does."""
    summary = marker.mark(service.summary)
    if marked(summary):
        return summary
    texts = [service.summary, *(document.text for document in service.documents)]
    shown: list[Section | Step] = [*service.sections, *service.steps]
    for part in shown:
        texts += _sentences(part.blocks)
    return marker.best(texts)


def _sentences(blocks: Iterable[Block]) -> Iterator[str]:
    return (sentence.text for block in blocks for sentence in block.items)
