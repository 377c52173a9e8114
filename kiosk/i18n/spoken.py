"""Text as it is said: numbers, money, times and references as words, hard words respelt.

A speech engine reads "106" as a hundred and six and a reference as noise; in Hebrew, espeak-ng 1.51
drops digits altogether. So what is said is written out here first, and every piece of it remembers
which characters of the shown text it stands for, so that highlighting points at the screen.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable


class Span(msgspec.Struct, frozen=True):
    """`text[start:end]` of what is said stands for characters `shown_start:shown_end` as shown.

    A verbatim span has the same letters on both sides; another is one unit.
    """

    start: int
    end: int
    shown_start: int
    shown_end: int
    verbatim: bool


class Spoken(msgspec.Struct, frozen=True):
    """What is said, and where each piece of it comes from."""

    text: str
    spans: tuple[Span, ...]

    def shown(self, start: int, end: int) -> tuple[int, int] | None:
        """The shown characters that `text[start:end]` stands for; None when there are none."""
        found = [span for span in self.spans[self._first(start) :] if span.start < end]
        if not found:
            return None
        first, last = found[0], found[-1]
        begin = first.shown_start + (max(start - first.start, 0) if first.verbatim else 0)
        finish = last.shown_end - (max(last.end - end, 0) if last.verbatim else 0)
        return (begin, finish) if begin < finish else None

    def then(self, pieces: Iterable[Piece]) -> Spoken:
        """Pieces of this text said otherwise once more; places still lead to what is shown."""
        again = compose(self.text, pieces)
        spans: list[Span] = []
        for span in again.spans:
            spans += self._through(span) if span.verbatim else self._unit(span)
        return Spoken(again.text, tuple(spans))

    def _unit(self, span: Span) -> list[Span]:
        shown = self.shown(span.shown_start, span.shown_end)
        return [Span(span.start, span.end, *shown, verbatim=False)] if shown else []

    def _through(self, span: Span) -> list[Span]:
        """A verbatim span cut where the spans of this text are cut."""
        shift = span.start - span.shown_start
        cuts: list[Span] = []
        for inner in self.spans:
            start, end = max(inner.start, span.shown_start), min(inner.end, span.shown_end)
            if start < end:
                shown = self.shown(start, end) or (inner.shown_start, inner.shown_end)
                cuts.append(Span(start + shift, end + shift, *shown, verbatim=inner.verbatim))
        return cuts

    def _first(self, start: int) -> int:
        index = bisect_right(self.spans, start, key=lambda span: span.start) - 1
        if index >= 0 and self.spans[index].end > start:
            return index
        return index + 1


class Piece(msgspec.Struct, frozen=True):
    """Shown characters `start:end` and what to say for them; None says them as they are."""

    start: int
    end: int
    say: str | None


def compose(shown: str, pieces: Iterable[Piece]) -> Spoken:
    """Pieces, in order and without overlap, put together; what lies between is said as it is."""
    out: list[str] = []
    spans: list[Span] = []
    length = 0

    def put(start: int, end: int, say: str | None) -> None:
        nonlocal length
        text = shown[start:end] if say is None else say
        if text:
            spans.append(Span(length, length + len(text), start, end, say is None))
            out.append(text)
            length += len(text)

    at = 0
    for piece in pieces:
        put(at, piece.start, None)
        put(piece.start, piece.end, piece.say)
        at = piece.end
    put(at, len(shown), None)
    return Spoken("".join(out), tuple(spans))


def spoken(text: str, lang: str) -> Spoken:
    """The text as it is said in the language: what a transcript of the speech would read."""
    from kiosk.i18n.spoken_patterns import pieces

    return compose(text, pieces(text, lang))
