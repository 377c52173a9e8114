"""Voices for tests of publishing: an engine that counts, and people's recordings."""

from __future__ import annotations

import math
import wave
from array import array

from kiosk.speech.engine import SAMPLE_RATE, Mark, Sound, SpeechError, VoiceMissingError


def tone(seconds: float, level: int = 6000) -> bytes:
    frames = int(seconds * SAMPLE_RATE)
    return array("h", [int(level * math.sin(n * 0.1)) for n in range(frames)]).tobytes()


class CountingEngine:
    """Half a second a text; `stop_after` sentences it is interrupted as by Ctrl-C."""

    name = "tone 1"

    def __init__(self, *, stop_after: int | None = None) -> None:
        self.said: list[str] = []
        self.stop_after = stop_after
        self.refuses = ""

    def render(self, text, lang) -> Sound:
        if lang == "zz":
            raise VoiceMissingError("no voice for zz")
        if text == self.refuses:
            raise SpeechError("it will not")
        if self.stop_after is not None and len(self.said) >= self.stop_after:
            raise KeyboardInterrupt
        self.said.append(text)
        return Sound(tone(0.5), (Mark(0, len(text), 0),))


def record(folder, name: str, seconds: float = 1.0, *, level: int = 6000, quiet: float = 0.5):
    """A recording in a folder of an authored pack, with `quiet` seconds before and after."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    silence = bytes(int(quiet * SAMPLE_RATE) * 2)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(silence + tone(seconds, level) + silence)
    return path
