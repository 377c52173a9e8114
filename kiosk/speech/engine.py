"""Text in, samples and word positions out: espeak-ng reached through pyttsx3, never its `say`.

Surprises of pyttsx3 2.99 this module is shaped by: its `stop` cancels a synthesis that has just
begun when the engine is still busy with a parameter, so every parameter is waited for; its word
notifications lack the position in the audio, so we listen to the engine's own events in front of
it; it saves to anything `wave` can write to, so nothing a visitor wrote touches the disk.
"""

from __future__ import annotations

import io
import threading
import wave
from array import array
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

if TYPE_CHECKING:
    from kiosk.speech.ladder import Rate

SAMPLE_RATE: Final = 22050  # what espeak-ng produces
SAMPLE_BYTES: Final = 2
_PATIENCE_SECONDS: Final = 10.0
_WORD_GAP: Final = 7  # espeak_PARAMETER espeakWORDGAP
_QUIET: Final = 60  # samples below this are silence
_LOOK_FRAMES: Final = 220  # 10 ms
_PAUSE_SECONDS: Final = 0.35  # after an utterance, at normal speed


class SpeechError(Exception):
    """Speech cannot be made; the message says why, for staff."""


class VoiceMissingError(SpeechError):
    """The engine has no voice for this language."""


class Mark(msgspec.Struct, frozen=True):
    """A word of the synthesised text: its first character, its length, when it sounds (ms)."""

    offset: int
    length: int
    at_ms: int


class Sound(msgspec.Struct, frozen=True):
    """Mono 16-bit samples at SAMPLE_RATE, and where the words are in them."""

    samples: bytes
    marks: tuple[Mark, ...]

    @property
    def seconds(self) -> float:
        return len(self.samples) / (SAMPLE_BYTES * SAMPLE_RATE)


def with_pause(samples: bytes, seconds: float) -> bytes:
    """The samples with at most `seconds` of silence after the last sound.

    The engine adds more than half a second, too long between a button's name and its state.
    """
    values = array("h")
    values.frombytes(samples)
    end = len(values)
    while end > 0:
        piece = values[max(end - _LOOK_FRAMES, 0) : end]
        if max(piece) > _QUIET or min(piece) < -_QUIET:
            break
        end -= len(piece)
    keep = end + int(seconds * SAMPLE_RATE)
    return samples[: keep * SAMPLE_BYTES]


class Synthesizer(Protocol):
    def render(self, text: str, lang: str, rate: Rate) -> Sound:
        """The text spoken. SpeechError or VoiceMissingError when that is impossible."""
        ...


class EspeakSynthesizer:
    """espeak-ng in this process. Use from one thread only; never two in one process."""

    def __init__(self) -> None:
        try:
            from pyttsx3.drivers import _espeak
            from pyttsx3.engine import Engine

            self._engine: Any = Engine("espeak")
        except (ImportError, OSError, RuntimeError) as error:
            raise SpeechError(
                f"The speech engine espeak-ng cannot be loaded ({error}). "
                "Install the system package espeak-ng."
            ) from error
        self._library: Any = _espeak
        self._driver: Any = self._engine.proxy._driver  # noqa: SLF001  # no public way to its events
        self._done = threading.Event()
        self._marks: list[Mark] = []
        self._failures: list[str] = []
        self._voice = ""
        self._engine.connect("error", self._note_failure)
        self._engine.proxy.setBusy(False)
        _espeak.SetSynthCallback(self._on_samples)
        self._accept_phonemes(_espeak)

    def render(self, text: str, lang: str, rate: Rate) -> Sound:
        self._use_voice(lang)
        self._use_rate(rate)
        sound = self._synthesise(text)
        pause = _PAUSE_SECONDS * 100 / rate.percent
        return Sound(with_pause(sound.samples, pause), sound.marks)

    @staticmethod
    def _accept_phonemes(library: Any) -> None:
        """pyttsx3 asks for plain text; lexicons also give sounds, in double brackets."""
        plain = library.Synth

        def synthesise(text: bytes, flags: int = 0) -> object:
            return plain(text, flags=flags | library.PHONEMES)

        library.Synth = synthesise

    def _use_voice(self, lang: str) -> None:
        if lang == self._voice:
            return
        names = [lang.lower()]
        if "-" in lang:
            names.append(lang.split("-", maxsplit=1)[0].lower())
        for name in names:
            self._failures.clear()
            self._engine.setProperty("voice", name)
            self._library.Synchronize()
            if not self._failures:
                self._voice = lang
                return
        self._voice = ""
        raise VoiceMissingError(f"espeak-ng has no voice for the language “{lang}”.")

    def _use_rate(self, rate: Rate) -> None:
        self._engine.setProperty("rate", rate.engine_wpm)
        self._library.SetParameter(_WORD_GAP, rate.word_gap, 0)
        self._library.Synchronize()

    def _synthesise(self, text: str) -> Sound:
        into = io.BytesIO()
        self._marks.clear()
        self._failures.clear()
        self._done.clear()
        self._engine.save_to_file(text, into)
        self._engine.runAndWait()
        if not self._done.wait(_PATIENCE_SECONDS):
            raise SpeechError("The speech engine gave no answer.")
        self._library.Synchronize()
        if self._failures:
            raise SpeechError(f"The speech engine failed: {self._failures[0]}")
        into.seek(0)
        with wave.open(into) as file:
            return Sound(file.readframes(file.getnframes()), tuple(self._marks))

    def _on_samples(self, samples: Any, count: int, events: Any) -> int:
        """Called by the engine, in its thread, for every piece of speech it has made."""
        finished = False
        index = 0
        while (event := events[index]).type != self._library.EVENT_LIST_TERMINATED:
            if event.type == self._library.EVENT_WORD and event.length > 0:
                self._marks.append(
                    Mark(event.text_position - 1, event.length, event.audio_position)
                )
            finished = finished or event.type == self._library.EVENT_MSG_TERMINATED
            index += 1
        try:
            result: int = self._driver._onSynth(samples, count, events)  # noqa: SLF001  # see above
        except Exception as error:  # noqa: BLE001  # nothing may escape into the engine's C code
            self._failures.append(str(error))
            result = 1
        if finished:
            self._done.set()
        return result

    def _note_failure(self, name: str | None = None, exception: object = None) -> None:
        self._failures.append(str(exception or name))
