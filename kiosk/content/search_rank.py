"""Which documents answer a query, in what order: words and stems, letters in threes, synonyms.

Three rankings are fused by reciprocal rank: none of them can drown the others with large scores.
Then documents that share too little with the query are dropped, so that two good results are not
followed by twenty that merely have a word in common.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.search_index import DocKind, sql
from kiosk.content.search_spelling import Vocabulary
from kiosk.content.search_words import stem, trigrams, words

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

_CANDIDATES = 60
_RANK_OFFSET = 3  # small: the first places count, which is what a visitor looks at
_WEIGHTS = (6.0, 5.0, 3.0, 1.0)  # title, keywords, summary, body
_LETTERS_WEIGHT = 0.9
_SYNONYM_WEIGHT = 0.8
_LONGEST_QUERY = 40  # words; nobody types more, and a stuck key should cost nothing


class Hit(NamedTuple):
    """A document found: what it is, its fused score, and its share of the query (0 to 1)."""

    kind: DocKind
    service: str
    section: str
    score: float
    coverage: float


class Found(NamedTuple):
    """The hits of a query, the stems to mark in texts, and the words searched for instead."""

    hits: list[Hit]
    stems: frozenset[str]
    also_for: tuple[str, ...]


class Ranking:
    """The index of one language, open."""

    def __init__(self, db: sqlite3.Connection, number: int, tag: str) -> None:
        self.db = db
        self.number = number
        self.tag = tag
        self.vocabulary = Vocabulary(self._rows("SELECT word, count, stem FROM vocabulary_#"))
        self.families = self._families()

    def _rows(self, template: str, parameters: Sequence[object] = ()) -> list[tuple[str, ...]]:
        return self.db.execute(sql(template, self.number), parameters).fetchall()

    def _families(self) -> list[list[tuple[str, tuple[str, ...]]]]:
        """Synonyms: each phrase as written, and as stems."""
        families: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for family, phrase in self._rows("SELECT family, phrase FROM synonym_# ORDER BY rowid"):
            stems = tuple(stem(word, self.tag) for word in words(phrase))
            if stems:
                families.setdefault(family, []).append((phrase, stems))
        return list(families.values())

    def find(self, query: str, limit: int) -> Found:
        typed = words(query)[:_LONGEST_QUERY]
        corrected = {word: self.vocabulary.nearest(word, stem(word, self.tag)) for word in typed}
        meant = [corrected[word] or word for word in typed]
        stems = [stem(word, self.tag) for word in meant]
        synonyms = self._synonyms(stems)
        rankings = [
            (1.0, self._by_words([*typed, *meant], stems, prefix=typed[-1] if typed else "")),
            (_LETTERS_WEIGHT, self._by_letters(meant)),
            (_SYNONYM_WEIGHT, self._by_phrases(family for _, family in synonyms)),
        ]
        scores = _fuse(rankings)
        wanted = set(stems)
        for _, phrase in synonyms:
            wanted.update(phrase)
        hits = self._hits(scores, stems, [phrase for _, phrase in synonyms], limit)
        also = [*(word for word in corrected.values() if word), *(p for p, _ in synonyms)]
        return Found(hits, frozenset(wanted), tuple(dict.fromkeys(also)))

    def _synonyms(self, stems: list[str]) -> list[tuple[str, tuple[str, ...]]]:
        """The other phrases of every family of which one phrase stands in the query."""
        found = []
        for family in self.families:
            if any(_contains(stems, phrase) for _, phrase in family):
                found += [each for each in family if not _contains(stems, each[1])]
        return found

    def _match(self, table: str, expression: str, weights: str = "") -> list[int]:
        if not expression:
            return []
        template = (
            f"SELECT rowid FROM {table}_# WHERE {table}_# MATCH ? "  # noqa: S608 (our own names)
            f"ORDER BY bm25({table}_#{weights}), rowid LIMIT ?"
        )
        return [int(row[0]) for row in self._rows(template, (expression, _CANDIDATES))]

    def _by_words(self, surface: list[str], stems: list[str], prefix: str) -> list[int]:
        """Any of the words or stems; what was typed last may be unfinished."""
        parts = [f"{{{_W}}} : ({_any(surface)})", f"{{{_S}}} : ({_any(stems)})"]
        if len(prefix) > 2 and prefix not in self.vocabulary.counts:
            parts.append(f"{{{_W}}} : {_quoted(prefix)} *")
        weights = "".join(f", {weight}" for weight in (*_WEIGHTS, *_WEIGHTS))
        return self._match("words", " OR ".join(parts) if surface else "", weights)

    def _by_letters(self, surface: list[str]) -> list[int]:
        return self._match("letters", _any({t for word in surface for t in trigrams(word)}))

    def _by_phrases(self, phrases: Iterable[tuple[str, ...]]) -> list[int]:
        expressions = [f'"{" ".join(phrase)}"' for phrase in phrases]
        weights = "".join(f", {weight}" for weight in (*_WEIGHTS, *_WEIGHTS))
        condition = f"{{{_S}}} : ({' OR '.join(expressions)})" if expressions else ""
        return self._match("words", condition, weights)

    def _hits(
        self,
        scores: dict[int, float],
        stems: list[str],
        phrases: list[tuple[str, ...]],
        limit: int,
    ) -> list[Hit]:
        hits = []
        for row in sorted(scores, key=lambda each: (-scores[each], each)):
            kind, service, section, known = self._rows(
                "SELECT kind, service, section, stems FROM doc_# WHERE id = ?", (row,)
            )[0]
            share = self._share(frozenset(known.split()), stems, phrases)
            hits.append(
                Hit(
                    "question" if kind == "question" else "service",
                    service,
                    section,
                    scores[row],
                    share,
                )
            )
        best = max((hit.coverage for hit in hits), default=0.0)
        return [hit for hit in hits if hit.coverage > 0 and hit.coverage >= best * 0.4][:limit]

    def _share(
        self, known: frozenset[str], stems: list[str], phrases: list[tuple[str, ...]]
    ) -> float:
        """How much of the query a document has, rare words counting more; a synonym has it all."""
        if any(known.issuperset(phrase) for phrase in phrases):
            return 1.0
        weights = {each: self.vocabulary.weight(each) for each in stems}
        total = sum(weights.values())
        return sum(w for each, w in weights.items() if self._has(known, each)) / (total or 1.0)

    def _has(self, known: frozenset[str], wanted: str) -> bool:
        return wanted in known or (len(wanted) > 2 and any(k.startswith(wanted) for k in known))


_W = "title_w keywords_w summary_w body_w"
_S = "title_s keywords_s summary_s body_s"


def _quoted(word: str) -> str:
    return f'"{word}"'


def _any(tokens: Iterable[str]) -> str:
    return " OR ".join(sorted({_quoted(token) for token in tokens}))


def _contains(stems: list[str], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(tuple(stems[n : n + size]) == phrase for n in range(len(stems) - size + 1))


def _fuse(rankings: list[tuple[float, list[int]]]) -> dict[int, float]:
    """Reciprocal rank fusion: row -> score."""
    scores: dict[int, float] = {}
    for weight, rows in rankings:
        for rank, row in enumerate(rows):
            scores[row] = scores.get(row, 0.0) + weight / (_RANK_OFFSET + rank)
    return scores
