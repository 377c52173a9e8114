"""An answer by voice: record, hear it again, take it back. Starts nothing before it is asked to."""

from __future__ import annotations

import io
import logging
import math
import wave
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from ui.viewmodels.reading import Property

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.background import Background
    from ui.viewmodels.attachments import Attachments

QML_IMPORT_NAME = "Diwan"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

RATE: Final = 16_000
BYTES_PER_SECOND: Final = RATE * 2
HEARD_RATE: Final = 44_100
"""Samples a second of what an author recorded."""
MOST_SECONDS: Final = 120
LANE: Final = "sound"
LOUDEST: Final = 32_767
MOST_BARS: Final = 200
TENTH: Final = RATE // 10
TICK_MS: Final = 200


class Sound(Protocol):
    """A microphone and a way to hear it again: 16-bit mono samples at 16 kHz.

    All calls may block and come from one thread at a time; `heard` and `finished` are called from
    any thread. What fails raises OSError.
    """

    def has_microphone(self) -> bool: ...

    def record(self, heard: Callable[[bytes], None]) -> None:
        """Listen until `stop`."""
        ...

    def play(self, samples: bytes, finished: Callable[[], None], rate: int = RATE) -> None:
        """Play until the end or `stop`; `finished` only at the end."""
        ...

    def read(self, file: Path, rate: int) -> bytes:
        """The samples of a sound file, mono, so many a second."""
        ...

    def stop(self) -> None: ...


@QmlElement
@QmlSingleton
class Recorder(QObject):
    """`look` for a microphone, `record`, `stop`; `kept` names the attachment. Then `play`.

    What an author recorded is heard through it too (`hear`), so that no two sounds meet.
    """

    changed = Signal()
    levelChanged = Signal()
    kept = Signal(str)
    unheard = Signal(str)
    """This, which was to be heard, cannot be played here."""

    def __init__(
        self,
        sound: Sound,
        background: Background,
        attachments: Attachments,
        hush: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """`hush` silences the voice that reads aloud, which must not be recorded."""
        super().__init__(parent)
        self._sound = sound
        self._background = background
        self._attachments = attachments
        self._hush = hush
        self._state = "unknown"
        self._before = "unknown"
        self._playing = ""
        self._samples = bytearray()
        self._levels: list[float] = []
        self._length = 0.0  # seconds of what is being heard
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.levelChanged)
        self._level = 0.0
        self._turn = 0  # what was begun before the last stop is not listened to any more

    @Property(str, notify=changed)
    def state(self) -> str:
        """What it does: "unknown", "none" (no microphone), "ready", "recording" or "playing"."""
        return self._state

    @Property(str, notify=changed)
    def playing(self) -> str:
        """What is being heard: the name of an attachment, or the URL of a file; else empty."""
        return self._playing

    @Property(int, notify=levelChanged)
    def seconds(self) -> int:
        """How long the recording is so far."""
        return len(self._samples) // BYTES_PER_SECOND

    @Property(int, constant=True)
    def mostSeconds(self) -> int:
        return MOST_SECONDS

    @Property(float, notify=levelChanged)
    def level(self) -> float:
        """How loud it is now, 0 to 1."""
        return self._level

    @Property("QVariantList", notify=levelChanged)
    def levels(self) -> list[float]:
        """How loud it has been while recording, ten times a second."""
        return self._levels[-MOST_BARS:]

    @Property(float, notify=levelChanged)
    def played(self) -> float:
        """How much of what is being heard has been heard, 0 to 1; reckoned from the time."""
        if self._state != "playing" or not self._length:
            return 0.0
        return min(1.0, self._since.elapsed() / 1000 / self._length)

    # What the page asks for --------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """See whether there is a microphone."""
        if self._state in {"unknown", "none"}:
            self._background.run(LANE, self._sound.has_microphone, self._found, self._missing)

    @Slot()
    def record(self) -> None:
        """Begin anew. The page has asked for permission before."""
        if self._state != "ready":
            return
        self._hush()
        self._samples.clear()
        self._levels.clear()
        turn = self._begin("recording")
        self._background.run(
            LANE,
            lambda: self._sound.record(
                lambda heard: self._background.call(lambda: self._hear(turn, heard))
            ),
            failed=self._missing,
        )

    @Slot()
    def stop(self) -> None:
        """End the recording, which is kept, or the playing."""
        recorded = self._state == "recording"
        self._end()
        if recorded and self._samples:
            self.kept.emit(self._attachments.keep("audio/wav", _wav(self._samples), "voice"))

    @Slot(str)
    def play(self, name: str) -> None:
        """Hear an attachment again."""
        data = self._attachments.data(name)
        if self._state != "recording" and data:
            self._play(name, lambda: _samples(data), RATE)

    def sound(self, what: str, data: bytes) -> None:
        """Hear a recording that is no attachment of a form; `playing` is `what` meanwhile."""
        if self._state != "recording":
            self._play(what, lambda: _samples(data), RATE)

    @Slot(str)
    def hear(self, url: str) -> None:
        """Hear a sound file of the form, or be quiet where it is the one that is heard."""
        if self._playing == url:
            self._end()
        elif self._state != "recording":
            file = Path(QUrl(url).toLocalFile())
            self._play(url, lambda: self._sound.read(file, HEARD_RATE), HEARD_RATE)

    @Slot()
    def quiet(self) -> None:
        """What is heard stops; what is being recorded goes on."""
        if self._state == "playing":
            self._end()

    @Slot(str, result=int)
    def length(self, name: str) -> int:
        """Whole seconds of an attachment, at least one; 0 for an unknown name."""
        data = self._attachments.data(name)
        return max(1, round(len(_samples(data)) / BYTES_PER_SECOND)) if data else 0

    @Slot(str, result="QVariantList")
    def shape(self, name: str) -> list[float]:
        """How loud an attachment is from its beginning to its end, in so many steps of 0 to 1."""
        data = self._attachments.data(name)
        samples = array("h", _samples(data)) if data else array("h")
        step = max(1, len(samples) // MOST_BARS)
        return [_loudness(samples[at : at + step]) for at in range(0, len(samples), step)]

    @Slot()
    def leave(self) -> None:
        """The page goes away: nothing listens any more, and what was not kept is gone."""
        if self._state in {"recording", "playing"}:
            self._end()
        self._samples.clear()
        self._levels.clear()
        self._level = 0.0
        self.levelChanged.emit()

    # Within ------------------------------------------------------------------------------

    def _play(self, what: str, samples: Callable[[], bytes], rate: int) -> None:
        self.quiet()
        self._hush()
        self._before = self._state
        turn = self._begin("playing", what)
        call = self._background.call

        def play() -> None:
            found = samples()
            call(lambda: self._lasts(turn, len(found) / 2 / rate))
            self._sound.play(found, lambda: call(lambda: self._finish(turn)), rate)

        self._background.run(LANE, play, failed=lambda error: self._cannot_play(turn, error))

    def _lasts(self, turn: int, seconds: float) -> None:
        if turn == self._turn and self._state == "playing":
            self._length = seconds
            self._since.start()
            self._tick.start()

    def _begin(self, state: str, playing: str = "") -> int:
        self._turn += 1
        self._become(state, playing)
        return self._turn

    def _end(self) -> None:
        self._turn += 1
        if self._state in {"recording", "playing"}:
            self._background.run(LANE, self._sound.stop)
            self._become(self._before if self._state == "playing" else "ready")

    def _become(self, state: str, playing: str = "") -> None:
        if (state, playing) != (self._state, self._playing):
            self._state, self._playing = state, playing
            self._tick.stop()
            self._level = 0.0
            self.changed.emit()
            self.levelChanged.emit()

    def _found(self, there: bool) -> None:
        state = "ready" if there else "none"
        if self._state in {"unknown", "none"}:
            self._become(state)
        elif self._state == "playing":
            self._before = state

    def _missing(self, error: Exception) -> None:
        self._turn += 1
        log.info("no voice can be recorded: %s", error)
        self._become("none")

    def _cannot_play(self, turn: int, error: Exception) -> None:
        log.info("a recording cannot be played: %s", error)
        if turn == self._turn:
            what = self._playing
            self._finish(turn)
            self.unheard.emit(what)

    def _hear(self, turn: int, heard: bytes) -> None:
        if turn != self._turn:
            return
        self._samples += heard
        samples = array("h", heard)
        self._level = min(1.0, max(map(abs, samples), default=0) / LOUDEST)
        self._levels += _levels(samples)
        self.levelChanged.emit()
        if self.seconds >= MOST_SECONDS:
            self.stop()

    def _finish(self, turn: int) -> None:
        if turn == self._turn and self._state == "playing":
            self._end()


def _levels(samples: array[int]) -> list[float]:
    """A level for each tenth of a second, whatever pieces a device delivers."""
    return [_loudness(samples[at : at + TENTH]) for at in range(0, len(samples), TENTH)]


def _loudness(samples: array[int]) -> float:
    """Of the loudest sample, as ears weigh it: 0 to 1."""
    peak = max(max(samples, default=0), -min(samples, default=0))
    return float(min(1.0, math.sqrt(peak / LOUDEST)))


def _wav(samples: bytes | bytearray) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(samples))
    return out.getvalue()


def _samples(data: bytes) -> bytes:
    with wave.open(io.BytesIO(data), "rb") as file:
        return file.readframes(file.getnframes())
