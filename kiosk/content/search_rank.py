"""Which documents answer a query, in what order: light stems and letters in threes, fused.

Each ranking's scores are taken relative to its best, then added. On XQuAD that finds more than
reciprocal ranks do (first hit, Arabic 0.909 against 0.893, English 0.939 against 0.927): how far
the second place is behind the first is worth knowing. Synonyms come third with less weight, since
what somebody typed goes before what an editor thinks it may mean.
Documents that share too little with the query are dropped, so that two good results are not
followed by twenty that merely have a word in common.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.search_index import DocKind, sql
from kiosk.content.search_query import Query, Stems, read_families, understand
from kiosk.content.search_spelling import Vocabulary
from kiosk.content.search_stops import stop_stems
from kiosk.content.search_words import stem, trigrams

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_CANDIDATES = 60
_FIELD_WEIGHTS = (6.0, 5.0, 3.0, 1.0)  # title, keywords, summary, body
_LETTERS = 1.0
_SYNONYMS = 0.6
_COVERAGE = 0.3
_LEAST_SHARE = 0.4  # of the best document's share in the query …
_LEAST_SHARE_LONG = 0.2  # … and in a whole sentence, where every word says less
_SENTENCE = 4  # telling words

_BY_WORDS = (
    "SELECT rowid, -bm25(words_#, ?, ?, ?, ?) AS score FROM words_# WHERE words_# MATCH ? "
    "ORDER BY score DESC, rowid LIMIT ?"
)
_BY_LETTERS = (
    "SELECT rowid, -bm25(letters_#) AS score FROM letters_# WHERE letters_# MATCH ? "
    "ORDER BY score DESC, rowid LIMIT ?"
)


class Hit(NamedTuple):
    """A document found: what it is, its fused score, and its share of the query (0 to 1)."""

    kind: DocKind
    service: str
    section: str
    score: float
    coverage: float


class Found(NamedTuple):
    """The hits of a query, and how it was understood."""

    hits: list[Hit]
    query: Query


class _Doc(NamedTuple):
    kind: DocKind
    service: str
    section: str
    stems: frozenset[str]


class Ranking:
    """The index of one language, open."""

    def __init__(self, db: sqlite3.Connection, number: int, tag: str) -> None:
        self.db = db
        self.number = number
        self.tag = tag
        self.vocabulary = Vocabulary(self._rows("SELECT word, count, stem FROM vocabulary_#"))
        phrases = self._rows("SELECT family, phrase, stems FROM synonym_# ORDER BY rowid")
        self.families = read_families(phrases)
        self._docs: dict[int, _Doc] = {}

    def _rows(self, template: str, *parameters: object) -> list[tuple[str, ...]]:
        return self.db.execute(sql(template, self.number), parameters).fetchall()

    def stem_of(self, word: str) -> str:
        """The stem of a word; of the pack's own words it is known, which spares the stemmer."""
        return self.vocabulary.stems.get(word) or stem(word, self.tag)

    def find(self, text: str, limit: int) -> Found:
        query = understand(text, self.tag, self.vocabulary, self.families)
        rankings = [
            (1.0, self._by_words(f'"{each}"' for each in query.stems)),
            (_LETTERS, self._by_letters(query.meant)),
            (_SYNONYMS, self._by_words(self._near(each) for each in query.synonyms)),
        ]
        hits = self._hits(query, _fuse(rankings))
        part = _LEAST_SHARE_LONG if len(query.telling) >= _SENTENCE else _LEAST_SHARE
        least = part * max((hit.coverage for hit in hits), default=0.0)
        kept = [hit for hit in hits if hit.coverage > 0 and hit.coverage >= least]
        kept.sort(key=lambda hit: -hit.score)
        return Found(kept[:limit], query)

    def _by_words(self, parts: Iterable[str]) -> dict[int, float]:
        expression = " OR ".join(sorted(set(parts)))
        if not expression:
            return {}
        return _scores(self._rows(_BY_WORDS, *_FIELD_WEIGHTS, expression, _CANDIDATES))

    def _near(self, phrase: Stems) -> str:
        """A phrase as people vary it: "change of address" is also "change your address"."""
        quoted = " ".join(f'"{each}"' for each in self._telling(phrase))
        return f"NEAR({quoted}, 3)"

    def _telling(self, phrase: Stems) -> Stems:
        stops = stop_stems(self.tag)
        return tuple(each for each in phrase if each not in stops) or phrase

    def _by_letters(self, words: Iterable[str]) -> dict[int, float]:
        letters = {f'"{each}"' for word in words for each in trigrams(word)}
        if not letters:
            return {}
        return _scores(self._rows(_BY_LETTERS, " OR ".join(sorted(letters)), _CANDIDATES))

    def _hits(self, query: Query, scores: dict[int, float]) -> list[Hit]:
        weights = {each: self.vocabulary.weight(each) for each in query.telling}
        synonyms = [frozenset(self._telling(phrase)) for phrase in query.synonyms]
        hits = []
        for row, score in scores.items():
            doc = self._doc(row)
            share = _share(doc.stems, weights, synonyms)
            hits.append(Hit(doc.kind, doc.service, doc.section, score + _COVERAGE * share, share))
        return hits

    def _doc(self, row: int) -> _Doc:
        if row not in self._docs:
            select = "SELECT kind, service, section, stems FROM doc_# WHERE id = ?"
            kind, service, section, stems = self._rows(select, row)[0]
            found: DocKind = "question" if kind == "question" else "service"
            self._docs[row] = _Doc(found, service, section, frozenset(stems.split()))
        return self._docs[row]


def _share(
    known: frozenset[str], weights: dict[str, float], synonyms: list[frozenset[str]]
) -> float:
    """How much of the query a document has, rare words counting more; a synonym has half."""
    typed = sum(weight for each, weight in weights.items() if each in known)
    by_synonym = any(known >= phrase for phrase in synonyms)
    return max(typed / (sum(weights.values()) or 1.0), 0.5 if by_synonym else 0.0)


def _scores(rows: list[tuple[str, ...]]) -> dict[int, float]:
    """Row -> score relative to the best."""
    best = max((float(score) for _, score in rows), default=0.0) or 1.0
    return {int(row): float(score) / best for row, score in rows}


def _fuse(rankings: list[tuple[float, dict[int, float]]]) -> dict[int, float]:
    fused: dict[int, float] = {}
    for weight, scores in rankings:
        for row, score in scores.items():
            fused[row] = fused.get(row, 0.0) + weight * score
    return dict(sorted(fused.items()))
