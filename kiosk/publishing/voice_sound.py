"""Sound for clips: the engine's and people's, brought to one loudness and compressed.

MP3 at 24 kbit/s, because the decoder is on every kiosk already (miniaudio's own) and a language of
the sample city stays below 10 MB; the encoder is needed where packs are made only.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import math
from array import array
from typing import TYPE_CHECKING, Any, Final, Protocol

from kiosk.i18n.spoken import compose
from kiosk.publishing.problems import PublishingError
from kiosk.speech import ladder
from kiosk.speech.clips import RECORDED, StoredClip, digest_of
from kiosk.speech.engine import SAMPLE_BYTES, SAMPLE_RATE, Sound, with_pause
from kiosk.speech.timing import Cue, cues, silent

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.i18n.spoken import Spoken
    from kiosk.speech.engine import Synthesizer

BIT_RATE: Final = 24
FORMAT: Final = f"mp3-{BIT_RATE}-2"  # part of every fingerprint: another one renders all anew
RECORDING_SUFFIXES: Final = (".wav", ".flac")
_LEAD: Final = 1105  # samples the encoder and the decoder put in front
_EDGE: Final = 0.1  # seconds of silence left before a recording
_PAUSE: Final = 0.35  # and after it, as after the engine's
_LOUDNESS: Final = 3900.0  # root mean square of the engine's speech at full volume
_CEILING: Final = 30000
_QUIET: Final = 300


class Encode(Protocol):
    def __call__(self, samples: bytes) -> bytes:
        """Samples compressed."""
        ...


class Engine:
    """espeak-ng, opened on first use; what pyttsx3 prints goes nowhere."""

    def __init__(self) -> None:
        self._voice: Synthesizer | None = None
        self.name = _engine_name()

    def render(self, text: str, lang: str) -> Sound:
        """The text at normal speed. SpeechError when that is impossible."""
        from kiosk.speech.engine import EspeakSynthesizer

        with contextlib.redirect_stdout(io.StringIO()):
            self._voice = self._voice or EspeakSynthesizer()
            return self._voice.render(text, lang, ladder.rate(ladder.DEFAULT_RATE, lang))


def _engine_name() -> str:
    """The engine with its version, which fingerprints hold."""
    try:
        from pyttsx3.drivers import _espeak
    except (ImportError, OSError, RuntimeError) as error:
        raise PublishingError(
            f"The speech engine cannot be loaded ({error}). Install diwan[kiosk] and the system "
            "package espeak-ng."
        ) from error
    return f"espeak-ng {_espeak.Info(None).decode()}"


def fingerprint(*facts: object) -> bytes:
    """16 bytes that change when anything a clip was made of changes."""
    return hashlib.blake2b("\0".join(map(str, facts)).encode(), digest_size=16).digest()


def compress(samples: bytes) -> bytes:
    """Mono samples at SAMPLE_RATE as MP3."""
    try:
        import lameenc  # type: ignore[import-not-found,unused-ignore]  # has no types
    except ImportError as error:
        raise PublishingError("Making clips needs lameenc. Install diwan[publish].") from error
    encoder: Any = lameenc.Encoder()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(SAMPLE_RATE)
    encoder.set_out_sample_rate(SAMPLE_RATE)
    encoder.set_bit_rate(BIT_RATE)
    encoder.set_quality(2)
    encoder.silence()
    return bytes(encoder.encode(samples) + encoder.flush())


def synthesised_clip(sound: Sound, said: Spoken, text: str) -> StoredClip:
    return _clip(digest_of(said.text), sound.samples, cues(sound.marks, said, text))


def recorded_clip(
    samples: bytes, text: str, lang: str, engine: tuple[Sound, Spoken] | None
) -> StoredClip:
    """A person's voice, trimmed and as loud as the engine, with its words timed.

    The engine's reading of the same text tells how long the words are among each other; without
    one their letters do.
    """
    trimmed = _trimmed(samples)
    model, said = engine or (silent(text, ladder.rate(ladder.DEFAULT_RATE, lang)), None)
    edge = int(_EDGE * SAMPLE_RATE)
    spoken_frames = max(len(trimmed) // SAMPLE_BYTES - int(_PAUSE * SAMPLE_RATE) - edge, 1)
    model_frames = max(len(model.samples) // SAMPLE_BYTES - int(_PAUSE * SAMPLE_RATE), 1)
    scale = spoken_frames / model_frames
    found = cues(model.marks, said or compose(text, []), text)
    timed = tuple(Cue(edge + int(cue.frame * scale), cue.start, cue.end) for cue in found)
    return _clip(RECORDED, _levelled(trimmed), timed)


def read_recording(path: Path) -> bytes:
    """Mono samples at SAMPLE_RATE of a WAV or FLAC file. PublishingError when it is none."""
    import miniaudio

    try:
        decoded = miniaudio.decode_file(
            str(path), miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=SAMPLE_RATE
        )
    except (miniaudio.MiniaudioError, OSError) as error:
        raise PublishingError(f"{path.name} cannot be read as sound: {error}") from error
    return bytes(decoded.samples)


def _clip(said: bytes, samples: bytes, found: tuple[Cue, ...]) -> StoredClip:
    frames = len(samples) // SAMPLE_BYTES
    return StoredClip(said, _LEAD, frames, found, compress(samples))


def _trimmed(samples: bytes) -> bytes:
    """From just before the first sound to a pause after the last."""
    values = array("h")
    values.frombytes(samples[: len(samples) // SAMPLE_BYTES * SAMPLE_BYTES])
    first = next((n for n, value in enumerate(values) if abs(value) > _QUIET), 0)
    start = max(first - int(_EDGE * SAMPLE_RATE), 0)
    heard = values[start:].tobytes()
    missing = bytes(int(_PAUSE * SAMPLE_RATE) * SAMPLE_BYTES)
    return with_pause(heard + missing, _PAUSE)


def _levelled(samples: bytes) -> bytes:
    """As loud as the engine, so that the volume keys mean the same, and nowhere clipped."""
    values = array("h")
    values.frombytes(samples)
    loud = [value for value in values if abs(value) > _QUIET]
    if not loud:
        return samples
    level = math.sqrt(sum(value * value for value in loud) / len(loud))
    factor = min(_LOUDNESS / level, _CEILING / max(map(abs, loud)))
    return array("h", [int(value * factor) for value in values]).tobytes()
