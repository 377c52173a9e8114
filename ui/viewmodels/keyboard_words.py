"""Suggested words, from what the centre itself writes; nothing a visitor types is learnt."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SHOWN = 3
_SHORTEST = 3
_SAME = str.maketrans("أإآٱىة", "اااايه", "ـ'’\"״׳")


def plain(word: str) -> str:
    """A word without the marks and seats people leave out when they type."""
    bare = (c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", "".join(bare)).casefold().translate(_SAME)


class WordList:
    """Words of one language, findable by their beginning, commonest first."""

    def __init__(self, words: Iterable[str], consonants: Mapping[str, str] | None = None) -> None:
        """`words` may repeat (then counted) or come in order of frequency.

        `consonants` names the bare letter of each syllable: a script of syllables finds a word
        by its consonants before their vowels are chosen.
        """
        self._bare = str.maketrans(dict(consonants or {}))
        counts = Counter(word for word in words if len(word) >= _SHORTEST)
        ranks = {word: rank for rank, (word, _) in enumerate(counts.most_common())}
        self._order = list(ranks)
        self._index = sorted(
            (self._key(word), rank, word, plain(word)) for word, rank in ranks.items()
        )

    def __bool__(self) -> bool:
        return bool(self._order)

    def starting(self, prefix: str, limit: int = SHOWN) -> list[str]:
        """The commonest words that begin so; for nothing typed, the commonest of all."""
        wanted, written = self._key(prefix), plain(prefix)
        if not wanted:
            return self._order[:limit]
        found = []
        for at in range(bisect_left(self._index, (wanted,)), len(self._index)):
            key, rank, word, bare = self._index[at]
            if not key.startswith(wanted):
                break
            if word != prefix:
                found.append((not bare.startswith(written), rank, word))
        return [word for *_, word in sorted(found)[:limit]]

    def _key(self, word: str) -> str:
        return plain(word).translate(self._bare)
