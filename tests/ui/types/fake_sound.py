"""A microphone whose sound is in the test's hands, and work in the background done at once."""

from __future__ import annotations

import math
import wave
from array import array
from typing import TYPE_CHECKING, Any

from ui.background import Background
from ui.viewmodels.recorder import RATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class AtOnce(Background):
    """Lanes without threads."""

    def run(
        self,
        lane: str,  # all lanes are one
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        try:
            result = work()
        except Exception as error:
            if failed is None:
                raise
            failed(error)
        else:
            if done is not None:
                done(result)

    def call(self, action: Callable[[], None]) -> None:
        action()


class FakeSound:
    """`say` is what someone says into the microphone while it listens."""

    def __init__(self) -> None:
        self.there = True
        self.broken = False
        self.calls: list[str] = []
        self.played = b""
        self.rate = 0
        self._heard: Callable[[bytes], None] | None = None
        self.finish: Callable[[], None] = _nothing

    def has_microphone(self) -> bool:
        return self.there

    def record(self, heard: Callable[[bytes], None]) -> None:
        if self.broken:
            raise OSError("the microphone was pulled out")
        self.calls.append("record")
        self._heard = heard

    def play(self, samples: bytes, finished: Callable[[], None], rate: int = RATE) -> None:
        self.calls.append("play")
        self.played, self.finish, self.rate = samples, finished, rate

    def read(self, file: Path, rate: int) -> bytes:  # the test's files have the rate already
        with wave.open(str(file), "rb") as sound:
            assert sound.getframerate() == rate
            return sound.readframes(sound.getnframes())

    def stop(self) -> None:
        self.calls.append("stop")
        self._heard = None

    def say(self, seconds: float, loudness: float = 0.5) -> None:
        if self._heard is None:
            return
        top = int(32_767 * loudness)
        tone = (int(top * math.sin(n / 8)) for n in range(int(RATE * seconds)))
        self._heard(array("h", tone).tobytes())


def _nothing() -> None:
    """Nothing is playing."""
