"""A speaker that writes down what it would say, and a voice that moves when the test says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.speech import ladder
from kiosk.speech.events import (
    Fault,
    SpeechEvent,
    SpeechFinished,
    SpeechIdle,
    SpeechStarted,
    SpeechWord,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.speech.messages import Recording
    from kiosk.speech.utterance import Utterance


class RecordingSpeaker:
    """Stands in for `kiosk.speech.Speaker`. `said` holds every text in order."""

    def __init__(self, on_event: Callable[[SpeechEvent], None] = lambda _e: None) -> None:
        self._on_event = on_event
        self.said: list[Utterance] = []
        self.queue: list[Utterance] = []
        self.last: list[Utterance] = []
        self.speaking = False
        self.paused = False
        self.rate = ladder.DEFAULT_RATE
        self.volume = ladder.DEFAULT_VOLUME
        self.fault: Fault | None = None
        self.closed = False
        self.headphones = False
        self.recordings: tuple[Recording, ...] = ()

    def start(self) -> None:
        pass

    def say(self, utterances: Iterable[Utterance], *, interrupt: bool = True) -> None:
        wanted = list(utterances)
        if interrupt:
            self.queue = []
        self.queue += wanted
        self.last = list(self.queue)
        self.said += wanted
        self.speaking = bool(self.queue)

    def stop(self) -> None:
        self.queue = []
        self.speaking = self.paused = False

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def repeat(self) -> None:
        self.say(self.last)

    def set_rate(self, step: int) -> None:
        self.rate = step

    def set_volume(self, step: int) -> None:
        self.volume = step

    def set_headphones(self, inserted: bool) -> None:
        self.stop()
        self.headphones = inserted

    def use_recordings(self, recordings: Iterable[Recording]) -> None:
        self.recordings = tuple(recordings)

    def reset(self) -> None:
        self.stop()
        self.last = []
        self.rate, self.volume = ladder.DEFAULT_RATE, ladder.DEFAULT_VOLUME

    def close(self) -> None:
        self.closed = True

    # Moving the voice by hand ------------------------------------------------------------

    @property
    def texts(self) -> list[str]:
        return [u.text for u in self.said]

    def speak_next(self, word: tuple[int, int] | None = None) -> Utterance:
        """Begin the next utterance, at a word of it."""
        utterance = self.queue[0]
        self._on_event(SpeechStarted(utterance.id))
        if word:
            self._on_event(SpeechWord(utterance.id, *word))
        return utterance

    def finish(self) -> None:
        """End the utterance being spoken; idle after the last."""
        utterance = self.queue.pop(0)
        self._on_event(SpeechFinished(utterance.id))
        if not self.queue:
            self.speaking = False
            self._on_event(SpeechIdle())
