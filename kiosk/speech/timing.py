"""When which word of the shown text is heard: what captions and highlighting follow.

Marks come from the engine and point into the text it was given, in which numbers are words and
names may be respelt; visitors see the original. So each mark is carried back through the spans of
the spoken text. Where no voice exists the words are timed by their length instead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.speech.engine import SAMPLE_BYTES, SAMPLE_RATE, Mark, Sound

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.i18n.spoken import Spoken
    from kiosk.speech.ladder import Rate

_WORD: Final = re.compile(r"\S+")
_REST: Final = re.compile("[\\w'’\u2010\u2011-]*")
_LETTERS_IN_A_WORD: Final = 5.0
_PAUSE_AT_END_MS: Final = 300


class Cue(msgspec.Struct, frozen=True):
    """From frame `frame` on, characters `start` up to `end` of the shown text are heard."""

    frame: int
    start: int
    end: int


def cues(marks: Iterable[Mark], spoken: Spoken, shown: str) -> tuple[Cue, ...]:
    """Marks in the spoken text as cues in the shown text, each shown word once, never backwards.

    The engine marks only the first half of "pouvons-nous" and "aujourd’hui": a cue takes in what is
    left of its word.
    """
    found: list[Cue] = []
    for mark in marks:
        place = spoken.shown(mark.offset, mark.offset + mark.length)
        if place is None or (found and place[0] < found[-1].end):
            continue
        found.append(Cue(mark.at_ms * SAMPLE_RATE // 1000, *place))
    nexts = [cue.start for cue in found[1:]] + [len(shown)]
    return tuple(
        Cue(cue.frame, cue.start, _end_of_word(shown, cue.end, upto))
        for cue, upto in zip(found, nexts, strict=True)
    )


def _end_of_word(shown: str, end: int, upto: int) -> int:
    rest = _REST.match(shown, end, upto)
    return rest.end() if rest else end


def spaced(text: str, frames: int) -> tuple[Cue, ...]:
    """The words of a recording nobody has timed: each takes its share by its length."""
    words = list(_WORD.finditer(text))
    whole = sum(_weight(word) for word in words)
    found, before = [], 0
    for word in words:
        found.append(Cue(frames * before // whole, word.start(), word.end()))
        before += _weight(word)
    return tuple(found)


def _weight(word: re.Match[str]) -> int:
    """In letters; the shortest words take some time too."""
    return max(word.end() - word.start(), 2)


def silent(text: str, rate: Rate) -> Sound:
    """As long a silence as the text would take to say, with a mark at every word."""
    ms_per_letter = 60_000 / rate.words_per_minute / _LETTERS_IN_A_WORD
    marks: list[Mark] = []
    now = 0.0
    for word in _WORD.finditer(text):
        marks.append(Mark(word.start(), word.end() - word.start(), int(now)))
        now += _weight(word) * ms_per_letter
    frames = int((now + _PAUSE_AT_END_MS) * SAMPLE_RATE / 1000)
    return Sound(bytes(frames * SAMPLE_BYTES), tuple(marks))
