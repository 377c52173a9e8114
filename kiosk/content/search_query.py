"""What a query asks for: the words typed, what they were meant to be, and what else to look for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.search_stops import stop_stems
from kiosk.content.search_words import stem, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.content.search_spelling import Vocabulary

LONGEST_QUERY = 40  # words; nobody types more, and a stuck key should cost nothing
_LONGEST_TEXT = 400  # characters
Stems = tuple[str, ...]


class Query(NamedTuple):
    """A query understood. `telling` are the stems that say something (all, if none does)."""

    meant: tuple[str, ...]
    stems: Stems
    telling: frozenset[str]
    synonyms: tuple[Stems, ...]
    also_for: tuple[str, ...]

    @property
    def marks(self) -> frozenset[Stems]:
        """What to mark in a text: single stems, and synonyms only as whole phrases."""
        return frozenset({*((each,) for each in self.telling), *self.synonyms})


class Family(NamedTuple):
    """Phrases that mean the same; the first is the one shown to visitors."""

    shown: str
    phrases: tuple[Stems, ...]


def read_families(rows: Iterable[Sequence[str]]) -> list[Family]:
    """From (family number, phrase, its stems) rows in the editor's order."""
    families: dict[str, list[tuple[str, Stems]]] = {}
    for number, phrase, stems in rows:
        families.setdefault(number, []).append((phrase, tuple(stems.split())))
    return [
        Family(found[0][0], tuple(stems for _, stems in found if stems))
        for found in families.values()
    ]


def understand(text: str, tag: str, vocabulary: Vocabulary, families: list[Family]) -> Query:
    typed = words(text[:_LONGEST_TEXT])[:LONGEST_QUERY]
    meant: list[str] = []
    corrections: list[str] = []
    for word in _joined(typed, vocabulary):
        better = () if vocabulary.knows(word, stem(word, tag)) else vocabulary.meant_by(word)
        meant.extend(better or (word,))
        corrections.extend(better)
    if typed and meant and meant[-1] == typed[-1]:
        meant.extend(vocabulary.finished(typed[-1]))
    stems = tuple(stem(word, tag) for word in meant)
    telling = frozenset(stems) - stop_stems(tag)
    matched = _matching(stems, families)
    others = [p for family in matched for p in family.phrases if not _spans(stems, p)]
    shown = [family.shown for family in matched if not _spans(stems, family.phrases[0])]
    also = tuple(dict.fromkeys([*corrections, *shown]))
    return Query(tuple(meant), stems, telling or frozenset(stems), tuple(others), also)


def _joined(typed: list[str], vocabulary: Vocabulary) -> list[str]:
    """Words typed apart are one ("pass port") if unknown apart and known together."""
    found: list[str] = []
    for word in typed:
        if (
            found
            and found[-1] + word in vocabulary.counts
            and not (word in vocabulary.counts and found[-1] in vocabulary.counts)
        ):
            found[-1] += word
        else:
            found.append(word)
    return found


def _spans(stems: Stems, phrase: Stems) -> list[range]:
    size = len(phrase)
    return [
        range(n, n + size)
        for n in range(len(stems) - size + 1)
        if phrase and stems[n : n + size] == phrase
    ]


def _matching(stems: Stems, families: list[Family]) -> list[Family]:
    """Families with a phrase in the query; a word inside a longer phrase counts for that only."""
    found = [
        (span, family)
        for family in families
        for phrase in family.phrases
        for span in _spans(stems, phrase)
    ]
    kept = [
        family
        for span, family in found
        if not any(len(other) > len(span) and set(span) <= set(other) for other, _ in found)
    ]
    return list(dict.fromkeys(kept))
