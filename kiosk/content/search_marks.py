"""Marks in a text what was looked for, and finds the sentence that shows it best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.model import Run
from kiosk.content.search_words import word_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Marks = frozenset[tuple[str, ...]]


class Marker:
    """Marks the phrases of one query. `stem_of` gives the stem of a word in its one spelling."""

    def __init__(self, marks: Marks, stem_of: Callable[[str], str]) -> None:
        self._marks = marks
        self._stem_of = stem_of
        self._most = max((len(phrase) for phrase in marks), default=0)

    def mark(self, text: str) -> tuple[Run, ...]:
        """The text in runs, what matched made strong; neighbours join. No letter is lost."""
        spans = word_spans(text)
        stems = [self._stem_of(word) for _, _, word in spans]
        runs: list[Run] = []
        position = number = 0
        while number < len(spans):
            size = self._longest(stems, number)
            if size:
                start, end = spans[number][0], spans[number + size - 1][1]
                _add(runs, text[position:start], text[start:end])
                position = end
            number += size or 1
        if rest := text[position:]:
            runs.append(Run(rest))
        return tuple(runs)

    def best(self, texts: Iterable[str]) -> tuple[Run, ...]:
        """The text with the most different words marked; the first of equals."""
        best: tuple[Run, ...] = ()
        for text in texts:
            runs = self.mark(text)
            if not best or marked(runs) > marked(best):
                best = runs
        return best

    def _longest(self, stems: list[str], start: int) -> int:
        """How many words from `start` on form the longest phrase looked for; 0 for none."""
        for size in range(min(self._most, len(stems) - start), 0, -1):
            if tuple(stems[start : start + size]) in self._marks:
                return size
        return 0


def marked(runs: tuple[Run, ...]) -> int:
    """How many different texts are marked."""
    return len({run.text.casefold() for run in runs if run.strong})


def _add(runs: list[Run], between: str, strong: str) -> None:
    if runs and runs[-1].strong and between.isspace():
        runs[-1] = Run(runs[-1].text + between + strong, strong=True)
        return
    if between:
        runs.append(Run(between))
    runs.append(Run(strong, strong=True))
