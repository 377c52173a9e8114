"""What visitors wrote, opened in memory for as long as somebody is signed in."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from kiosk.analytics.themes import Theme, themes
from kiosk.content.search_words import normal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from kiosk.analytics.facts import Fact
    from kiosk.analytics.periods import Period


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """One comment. `ref` is the hash of its reference number, `fact` what else was answered."""

    id: str
    ref: str
    text: str
    language: str
    fact: Fact


class Texts:
    """Comments by id. Wiped with the session: nothing of it is ever written down."""

    def __init__(self) -> None:
        self._texts: dict[str, Text] = {}
        self._refs: defaultdict[str, list[str]] = defaultdict(list)

    def __len__(self) -> int:
        return len(self._texts)

    def add(self, text: Text) -> None:
        if text.id not in self._texts and text.text.strip():
            self._refs[text.ref].append(text.id)
            self._texts[text.id] = text

    def forget(self, ids: Collection[str], refs: Collection[str]) -> None:
        """Those with these ids, and all under these numbers."""
        for ref in refs:
            self._drop(self._refs.get(ref, ()))
        self._drop(ids)

    def wipe(self) -> None:
        self._texts.clear()
        self._refs.clear()

    def of(self, ref: str) -> str:
        """The words a case began with; "" where there are none, or none that can be read."""
        return "\n".join(self._texts[id_].text for id_ in self._refs.get(ref, ()))

    def get(self, ids: Iterable[str]) -> list[Text]:
        return [self._texts[id_] for id_ in ids if id_ in self._texts]

    def refs_with(self, words: str) -> set[str]:
        """The references whose texts hold all these words, in any spelling search knows."""
        wanted = normal(words).split()
        return {
            text.ref
            for text in self._texts.values()
            if wanted and all(word in normal(text.text) for word in wanted)
        }

    def themes(
        self, language: str, period: Period, where: Mapping[str, str], least: int
    ) -> list[Theme]:
        """What people wrote about in one language, in a period and under all filters."""
        days = range(period.first.toordinal(), period.last.toordinal() + 1)
        fitting = {
            text.id: text.text
            for text in self._texts.values()
            if text.language == language
            and text.fact.day in days
            and all(text.fact.key(name) == value for name, value in where.items())
        }
        return themes(fitting, language, least)

    def _drop(self, ids: Iterable[str]) -> None:
        for id_ in list(ids):
            text = self._texts.pop(id_, None)
            if text is not None:
                self._refs[text.ref].remove(id_)
