"""Speech without a loudspeaker or an engine: what was pulled is kept, and time is what was pulled."""

from __future__ import annotations

import re
from array import array

from kiosk.i18n.spoken import Spoken, compose
from kiosk.speech import messages
from kiosk.speech.engine import SAMPLE_RATE, Mark, Sound, VoiceMissingError
from kiosk.speech.player import Player
from kiosk.speech.recital import Recital


def part(text: str, name: str | None = None, lang: str = "en") -> messages.Part:
    return messages.Part(id=name or text.split()[0], text=text, lang=lang)


def as_is(text: str, _lang: str) -> Spoken:
    return compose(text, [])


class ToneVoice:
    """Each text is one steady level (1000, 2000, …), so that two at once would show as a sum."""

    def __init__(self) -> None:
        self.rendered: list[tuple[str, str, int]] = []
        self.levels: dict[str, int] = {}
        self.missing = frozenset({"zz"})

    def render(self, text, lang, rate) -> Sound:
        if lang in self.missing:
            raise VoiceMissingError(f"no voice for {lang}")
        self.rendered.append((text, lang, rate.percent))
        level = self.levels.setdefault(text, 1000 * (len(self.levels) + 1))
        per_word = int(60 / rate.words_per_minute * SAMPLE_RATE)
        words = list(re.finditer(r"\w+", text))
        marks = tuple(
            Mark(w.start(), len(w.group()), i * per_word * 1000 // SAMPLE_RATE)
            for i, w in enumerate(words)
        )
        return Sound(array("h", [level] * (per_word * len(words))).tobytes(), marks)


class Room:
    """A recital whose sound is recorded: `hear(seconds)` lets time pass and returns the samples."""

    def __init__(
        self, voice: ToneVoice | None = None, spell=as_is, *, separate: bool = False
    ) -> None:
        self.events: list[tuple[float, messages.Report]] = []
        self.now = 0.0
        self.voice = voice or ToneVoice()
        self.player = Player(self._emit)
        self.recital = Recital(
            self.player, self._emit, lambda: self.voice, spell, separate=separate
        )
        self.turn = 0
        self.recital.obey(messages.SetVolume(step=6))

    def _emit(self, report: messages.Report) -> None:
        self.events.append((round(self.now, 3), report))

    def say(self, *texts: str | messages.Part) -> None:
        self.turn += 1
        self.add(*texts)

    def add(self, *texts: str | messages.Part) -> None:
        parts = tuple(part(t) if isinstance(t, str) else t for t in texts)
        self.recital.obey(messages.Say(turn=self.turn, parts=parts))

    def stop(self) -> None:
        self.turn += 1
        self.recital.obey(messages.Stop(turn=self.turn))

    def hear(self, seconds: float, period: float = 0.01, *, headphones: bool = False) -> array:
        """What the loudspeaker's device pulls, or that of the headphones."""
        heard = array("h")
        frames = int(period * SAMPLE_RATE)
        for _ in range(round(seconds / period)):
            while self.recital.render_next():
                pass
            heard.frombytes(self.player.fill(frames, headphones=headphones))
            self.now += period
        return heard

    def of(self, kind: type) -> list:
        return [report for _, report in self.events if isinstance(report, kind)]

    def times(self, kind: type) -> list[float]:
        return [when for when, report in self.events if isinstance(report, kind)]


def levels(samples: array) -> list[int]:
    """The steady levels heard, in order, silence as 0, the few samples of a fade left out."""
    found: list[int] = []
    for value in samples:
        if value % 1000 == 0 and (not found or found[-1] != value):
            found.append(value)
    return found
