"""A room with a loudspeaker and a microphone: PulseAudio with a null sink, its monitor recorded.

The sink's clock runs on whether anything plays or not, so a place in the recording is a moment:
the one moment that fits is found from all arrivals, the quickest of which waited least.
"""

from __future__ import annotations

import functools
import math
import os
import shutil
import subprocess
import threading
import time
from array import array
from itertools import pairwise
from queue import Empty, Queue
from types import SimpleNamespace
from typing import TYPE_CHECKING, Self

from kiosk.settings.places import assets_dir
from kiosk.speech import (
    Speaker,
    SpeechFinished,
    SpeechIdle,
    SpeechStarted,
    SpeechWord,
    Utterance,
    ladder,
)
from kiosk.speech.engine import SAMPLE_RATE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.speech.events import SpeechEvent

BYTES_A_SECOND = SAMPLE_RATE * 2
TAKES = 4
"""A busy host beneath the machine tears holes into a recording; then it is made again."""
LOUD = 150  # a sample beyond this is sound
WINDOW = 0.02
LOUDSPEAKER, HEADPHONES = "Loudspeaker", "Headphones"


def _sink(name: str, title: str) -> str:
    return (
        f"module-null-sink sink_name={name} rate={SAMPLE_RATE} channels=1 format=s16le "
        f"sink_properties=device.description={title}"
    )


class NoSoundServerError(RuntimeError):
    """PulseAudio cannot run here; the message says why."""


class Said:
    """What became of one call of `say`: the moments of its events, and the words in time."""

    def __init__(self, asked: float) -> None:
        self.asked = asked
        self.started: dict[str, float] = {}
        self.finished: dict[str, float] = {}
        self.words: dict[str, list[tuple[int, int]]] = {}
        self.ended = 0.0

    def note(self, when: float, event: SpeechEvent) -> None:
        match event:
            case SpeechStarted(id=name):
                self.started[name] = when
            case SpeechFinished(id=name):
                self.finished[name] = when
            case SpeechWord(id=name, start=start, end=end):
                self.words.setdefault(name, []).append((start, end))
            case SpeechIdle():
                self.ended = when


class Monitor:
    """What one sink plays, recorded from the moment it is made."""

    def __init__(self, sink: str) -> None:
        recorder = ["parec", f"--device={sink}.monitor", "--format=s16le", "--channels=1", "--raw"]
        recorder += [f"--rate={SAMPLE_RATE}", "--latency-msec=10"]
        self.process = subprocess.Popen(recorder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._heard = bytearray()
        self._begun = math.inf
        self._lock = threading.Lock()
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    @property
    def ready(self) -> bool:
        return len(self._heard) > BYTES_A_SECOND

    def _listen(self) -> None:
        pipe = self.process.stdout
        assert pipe
        with pipe:
            while data := os.read(pipe.fileno(), 65536):
                now = time.monotonic()
                with self._lock:
                    self._heard += data
                    self._begun = min(self._begun, now - len(self._heard) / BYTES_A_SECOND)

    def set_clock(self) -> None:
        """Find anew which place is which moment: samples that were lost put it wrong for good."""
        with self._lock:
            self._begun = math.inf

    def samples(self, start: float, end: float) -> array[int]:
        """What it gave between two moments."""
        with self._lock:
            begun, data = self._begun, self._heard
            first = max(int((start - begun) * SAMPLE_RATE), 0)
            return array("h", bytes(data[2 * first : 2 * int((end - begun) * SAMPLE_RATE)]))


class SoundRoom:
    """Start it with `with`; raises NoSoundServerError where there is no PulseAudio.

    With `headphones` there is a second device, and a speaker that knows of both.
    """

    def __init__(self, folder: Path, *, headphones: bool = False) -> None:
        self._folder = folder
        self._with_headphones = headphones
        self._environment = {
            "PULSE_SERVER": f"unix:{folder}/native",
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
        }
        self._before: dict[str, str | None] = {}
        self._processes: list[subprocess.Popen[bytes]] = []
        self._monitors: list[Monitor] = []
        self._events: Queue[tuple[float, SpeechEvent]] = Queue()

    def __enter__(self) -> Self:
        if not (shutil.which("pulseaudio") and shutil.which("parec")):
            raise NoSoundServerError("pulseaudio is not installed")
        self._before = {name: os.environ.get(name) for name in self._environment}
        os.environ.update(self._environment)
        try:
            self._open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if hasattr(self, "speaker"):
            self.speaker.close()
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)
        for monitor in self._monitors:
            monitor.thread.join(10)
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    def _open(self) -> None:
        socket = self._folder / "native"
        server = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"]
        server += ["--use-pid-file=no", "--disable-shm=true", "-L", _sink("room", LOUDSPEAKER)]
        if self._with_headphones:
            server += ["-L", _sink("ears", HEADPHONES)]
        server += ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"]
        self._processes.append(
            subprocess.Popen(server, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        self._until(socket.exists, "pulseaudio did not open its socket")
        for sink in ("room", "ears") if self._with_headphones else ("room",):
            monitor = Monitor(sink)
            self._monitors.append(monitor)
            self._processes.append(monitor.process)
            self._until(lambda: self._monitors[-1].ready, "the monitor gives no samples")
        device, ears = (LOUDSPEAKER, HEADPHONES) if self._with_headphones else (None, None)
        settings = SimpleNamespace(enabled=True, device=device, headphone_device=ears)
        self.speaker = Speaker(
            assets_dir(), settings, lambda event: self._events.put((time.monotonic(), event))
        )
        self.speaker.start()

    def _until(self, condition, trouble: str, seconds: float = 20) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline or self._processes[0].poll() is not None:
                raise NoSoundServerError(trouble)
            time.sleep(0.02)

    # What one does in the room -----------------------------------------------------------

    def say(self, utterances: Iterable[Utterance]) -> Said:
        """Speak to the end and a moment longer."""
        asked = time.monotonic()
        self.speaker.say(utterances)
        return self.follow(asked=asked)

    def begin(self, text: str, lang: str) -> Said:
        """Speak, and return when the first sound was sent to the device."""
        self.speaker.say([Utterance(id="x", text=text, lang=lang)])
        return self.follow(SpeechStarted)

    def stop(self) -> float:
        """Stop, wait until it must be silent, and return the moment of asking."""
        when = time.monotonic()
        self.speaker.stop()
        self.follow()
        return when

    def rest(self) -> None:
        """Silence, nothing of what was said before is heard of later, and all is as at first."""
        self.speaker.stop()
        self.speaker.set_headphones(False)
        self.speaker.set_volume(ladder.DEFAULT_VOLUME)
        self.speaker.set_rate(ladder.DEFAULT_RATE)
        for monitor in self._monitors:
            monitor.set_clock()
        time.sleep(1)
        while not self._events.empty():
            self._events.get_nowait()

    def follow(
        self, until: type = SpeechIdle, seconds: float = 60, *, asked: float | None = None
    ) -> Said:
        """What happens until such an event, and after silence a moment longer."""
        said = Said(asked or time.monotonic())
        while True:
            try:
                when, event = self._events.get(timeout=seconds)
            except Empty:
                raise AssertionError("the speech worker fell silent") from None
            said.note(when, event)
            if isinstance(event, until):
                break
        if until is SpeechIdle:
            time.sleep(0.5)
        return said

    # What was recorded -------------------------------------------------------------------

    def samples(self, start: float, end: float) -> array[int]:
        """What the loudspeaker gave between two moments."""
        return self._monitors[0].samples(start, end)

    def in_the_ears(self, start: float, end: float) -> array[int]:
        """What the headphones gave between two moments."""
        return self._monitors[1].samples(start, end)

    def now(self) -> float:
        return time.monotonic()

    def sounding(self, start: float, end: float) -> list[tuple[float, float]]:
        """The stretches with sound between two moments; gaps under 0.12 s belong to the speech."""
        values = self.samples(start, end)
        size = int(WINDOW * SAMPLE_RATE)
        found: list[tuple[float, float]] = []
        for place in range(0, len(values) - size, size):
            piece = values[place : place + size]
            if max(piece) > LOUD or min(piece) < -LOUD:
                at = start + place / SAMPLE_RATE
                if found and at - found[-1][1] < 0.12:
                    found[-1] = (found[-1][0], at + WINDOW)
                else:
                    found.append((at, at + WINDOW))
        return found


def recorded(test):
    """A test of one recording: it has failed when no take of it is as it should be."""

    @functools.wraps(test)
    def in_takes(room, *args, **fixtures):
        for take in range(1, TAKES + 1):
            try:
                return test(room, *args, **fixtures)
            except AssertionError:
                if take == TAKES:
                    raise
            finally:
                room.rest()
        return None

    return in_takes


def last_loud(values: array[int]) -> float:
    """Seconds to the last sample that is sound; 0 without any."""
    place = next((n for n in range(len(values) - 1, -1, -1) if abs(values[n]) > LOUD), -1)
    return (place + 1) / SAMPLE_RATE


def first_loud(values: array[int]) -> float:
    """Seconds to the first sample that is sound."""
    return next((n for n, value in enumerate(values) if abs(value) > LOUD), 0) / SAMPLE_RATE


def decibels(values: array[int]) -> float:
    """The level of the loudest half second, relative to full scale."""
    size = SAMPLE_RATE // 2
    best = max(
        sum(value * value for value in values[place : place + size])
        for place in range(0, max(len(values) - size, 1), size // 2)
    )
    return 10 * math.log10(max(best / size, 1e-9) / 32768**2)


def is_one_after_the_other(said: Said, names: list[str]) -> bool:
    """Whether no utterance began before the one in front of it was finished."""
    return all(said.finished[a] <= said.started[b] for a, b in pairwise(names))
