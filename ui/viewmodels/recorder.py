"""An answer by voice: record, hear it again, take it back. Starts nothing before it is asked to."""

from __future__ import annotations

import io
import logging
import wave
from array import array
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
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
MOST_SECONDS: Final = 120
LANE: Final = "sound"
LOUDEST: Final = 32_767


class Sound(Protocol):
    """A microphone and a way to hear it again: 16-bit mono samples at 16 kHz.

    All calls may block and come from one thread at a time; `heard` and `finished` are called from
    any thread. What fails raises OSError.
    """

    def has_microphone(self) -> bool: ...

    def record(self, heard: Callable[[bytes], None]) -> None:
        """Listen until `stop`."""
        ...

    def play(self, samples: bytes, finished: Callable[[], None]) -> None:
        """Play until the end or `stop`; `finished` only at the end."""
        ...

    def stop(self) -> None: ...


@QmlElement
@QmlSingleton
class Recorder(QObject):
    """`look` for a microphone, `record`, `stop`; `kept` names the attachment. Then `play`."""

    changed = Signal()
    levelChanged = Signal()
    kept = Signal(str)

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
        self._samples = bytearray()
        self._level = 0.0
        self._turn = 0  # what was begun before the last stop is not listened to any more

    @Property(str, notify=changed)
    def state(self) -> str:
        """What it does: "unknown", "none" (no microphone), "ready", "recording" or "playing"."""
        return self._state

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
        if self._state not in {"ready", "none", "unknown"} or not data:
            return
        self._hush()
        turn = self._begin("playing")
        self._background.run(
            LANE,
            lambda: self._sound.play(
                _samples(data), lambda: self._background.call(lambda: self._finish(turn))
            ),
            failed=lambda error: self._cannot_play(turn, error),
        )

    @Slot(str, result=int)
    def length(self, name: str) -> int:
        """Whole seconds of an attachment, at least one; 0 for an unknown name."""
        data = self._attachments.data(name)
        return max(1, round(len(_samples(data)) / BYTES_PER_SECOND)) if data else 0

    @Slot()
    def leave(self) -> None:
        """The page goes away: nothing listens any more, and what was not kept is gone."""
        if self._state in {"recording", "playing"}:
            self._end()
        self._samples.clear()
        self._level = 0.0
        self.levelChanged.emit()

    # Within ------------------------------------------------------------------------------

    def _begin(self, state: str) -> int:
        self._turn += 1
        self._become(state)
        return self._turn

    def _end(self) -> None:
        self._turn += 1
        if self._state in {"recording", "playing"}:
            self._background.run(LANE, self._sound.stop)
            self._become("ready")

    def _become(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self._level = 0.0
            self.changed.emit()
            self.levelChanged.emit()

    def _found(self, there: bool) -> None:
        if self._state in {"unknown", "none"}:
            self._become("ready" if there else "none")

    def _missing(self, error: Exception) -> None:
        self._turn += 1
        log.info("no voice can be recorded: %s", error)
        self._become("none")

    def _cannot_play(self, turn: int, error: Exception) -> None:
        log.info("a recording cannot be played: %s", error)
        self._finish(turn)

    def _hear(self, turn: int, heard: bytes) -> None:
        if turn != self._turn:
            return
        self._samples += heard
        peak = max(map(abs, array("h", heard)), default=0)
        self._level = min(1.0, peak / LOUDEST)
        self.levelChanged.emit()
        if self.seconds >= MOST_SECONDS:
            self.stop()

    def _finish(self, turn: int) -> None:
        if turn == self._turn and self._state == "playing":
            self._end()


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
