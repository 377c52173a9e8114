"""What somebody probably meant, out of the words this pack really has."""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST = 4  # letters; three-letter words are too near to each other to guess
_NEAR_ENOUGH = 0.7
_UNFINISHED = 3  # letters from which the beginning of a word is completed
_COMPLETIONS = 4
_FURTHEST = 2  # letters more or fewer
_AFTER_ALL = chr(0x10FFFF)


class Vocabulary:
    """The words of one language of a pack with how often they occur, and their stems."""

    def __init__(self, rows: Iterable[tuple[object, ...]]) -> None:
        self.counts: dict[str, int] = {}
        self.stems: dict[str, str] = {}
        self._stem_counts: dict[str, int] = {}
        for word, count, stem in rows:
            self.counts[str(word)] = int(str(count))
            self.stems[str(word)] = str(stem)
            self._stem_counts[str(stem)] = self._stem_counts.get(str(stem), 0) + int(str(count))
        self._total = sum(self.counts.values()) or 1
        self._in_order = sorted(self.counts)
        self._by_length: dict[int, list[str]] = {}
        for known in self._in_order:
            self._by_length.setdefault(len(known), []).append(known)

    def weight(self, stem: str) -> float:
        """How much a word tells: rare ones more than common ones; unknown ones like rare ones."""
        return math.log(1 + self._total / (1 + self._stem_counts.get(stem, 0)))

    def knows(self, word: str, stem: str) -> bool:
        return word in self.counts or stem in self._stem_counts

    def meant_by(self, word: str) -> tuple[str, ...]:
        """The known word an unknown one stands for, or the two it was run together from.

        Empty when it is short, a number, the beginning of a known word, or too far off.
        """
        if len(word) < _SHORTEST or word.isdigit() or self.finished(word):
            return ()
        return self._parted(word) or self._nearest(word)

    def finished(self, word: str) -> tuple[str, ...]:
        """Known words that begin like one somebody is still typing, the commonest first."""
        if len(word) < _UNFINISHED or word in self.counts:
            return ()
        start = bisect_left(self._in_order, word)
        end = bisect_left(self._in_order, word + _AFTER_ALL)
        longer = self._in_order[start:end]
        return tuple(sorted(longer, key=lambda each: (-self.counts[each], each))[:_COMPLETIONS])

    def _parted(self, word: str) -> tuple[str, ...]:
        for cut in range(2, len(word) - 1):
            first, second = word[:cut], word[cut:]
            if max(cut, len(second)) > 3 and first in self.counts and second in self.counts:
                return (first, second)
        return ()

    def _nearest(self, word: str) -> tuple[str, ...]:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        lengths = range(len(word) - _FURTHEST, len(word) + _FURTHEST + 1)
        candidates = [known for length in lengths for known in self._by_length.get(length, ())]
        near = process.extract(
            word,
            candidates,
            scorer=OSA.normalized_similarity,
            score_cutoff=_NEAR_ENOUGH,
            limit=8,
        )
        ranked = sorted(near, key=lambda each: (-each[1], -self.counts[each[0]], each[0]))
        return (ranked[0][0],) if ranked else ()
