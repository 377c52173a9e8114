"""One channel of sound: never two voices at once, and silence the moment it is asked for.

The audio device pulls samples through `fill` from its own thread; what has been pulled is what
plays, so events are sent from there and keep time with the sound.
"""

from __future__ import annotations

import threading
from array import array
from collections import deque
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.speech import messages
from kiosk.speech.engine import SAMPLE_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.speech.timing import Cue

_FADE_FRAMES: Final = 66  # 3 ms: no click when speech is cut


class Clip(msgspec.Struct, frozen=True):
    """One utterance ready to play; `number` is its place among those of its turn. One for the
    `headphones` is given to no other device.
    """

    turn: int
    number: int
    id: str
    samples: bytes
    cues: tuple[Cue, ...]
    headphones: bool = False

    @property
    def frames(self) -> int:
        return len(self.samples) // SAMPLE_BYTES


class Player:
    """Clips in order, played as the device asks for samples. All methods from any thread."""

    def __init__(self, emit: Callable[[messages.Report], None]) -> None:
        self._emit = emit
        self._lock = threading.Lock()
        self._clips: deque[Clip] = deque()
        self._frame = 0
        self._cue = 0
        self._fading = array("h")
        self._fading_in_headphones = False
        self._turn = 0
        self._complete = True
        self._idle_told = True
        self._paused = False
        self.gain = 1.0
        self.on_clip_end: Callable[[], None] = lambda: None

    def begin(self, turn: int) -> None:
        """Cut what plays and expect clips of this turn."""
        with self._lock:
            self._cut()
            self._turn = turn
            self._complete = False
            self._idle_told = False
            self._paused = False

    def stop(self, turn: int) -> None:
        """Cut what plays; nothing follows."""
        with self._lock:
            self._cut()
            self._turn = turn
            self._complete = True
            self._tell_idle()

    def expect_more(self) -> None:
        """More clips of this turn will come."""
        with self._lock:
            self._complete = False
            self._idle_told = False

    def add(self, clip: Clip) -> None:
        """Play after what is there; dropped when its turn is over."""
        with self._lock:
            if clip.turn == self._turn:
                self._clips.append(clip)

    def replace(self, clip: Clip) -> bool:
        """Go on in another rendering of what plays, from the same word; drop all that follows.

        False, and nothing changed, when that utterance has ended meanwhile.
        """
        with self._lock:
            if clip.turn != self._turn or not self._clips or self._clips[0].number != clip.number:
                return False
            started = self._frame > 0
            word = self._clips[0].cues[self._cue - 1].start if self._cue else -1
            self._cut()
            self._clips.append(clip)
            self._cue, self._frame = _place_of(clip, word)
            if started and not self._frame:
                self._frame = 1  # told already that it began
            return True

    def complete(self, turn: int) -> None:
        """Nothing more comes in this turn."""
        with self._lock:
            if turn == self._turn:
                self._complete = True
                if not self._clips:
                    self._tell_idle()

    def pause(self, *, paused: bool) -> None:
        with self._lock:
            if paused and not self._paused:
                self._fade_out()
            self._paused = paused

    @property
    def waiting(self) -> int:
        """Clips not played to their end."""
        return len(self._clips)

    @property
    def current(self) -> int | None:
        """The number of the clip that plays or is next; None in silence."""
        with self._lock:
            return self._clips[0].number if self._clips else None

    @property
    def sounding(self) -> bool:
        """Whether the device should run."""
        return bool(self._clips or self._fading) and not self._paused

    @property
    def headphones(self) -> bool | None:
        """Whether what plays or is next is for the headphones; None in silence."""
        with self._lock:
            return self._clips[0].headphones if self._clips else None

    def fill(self, frames: int, *, headphones: bool = False) -> bytes:
        """The next samples for a device, always `frames` of them; silence where none are for it."""
        ended = False
        with self._lock:
            out = array("h")
            if self._fading_in_headphones == headphones:
                out.extend(self._fading[:frames])
            self._fading = self._fading[frames:]
            while len(out) < frames and self._is_for(headphones=headphones):
                ended = self._take(out, frames) or ended
        if ended:
            self.on_clip_end()
        return out.tobytes() + bytes((frames - len(out)) * SAMPLE_BYTES)

    def _is_for(self, *, headphones: bool) -> bool:
        """Whether the first clip may play on this device now."""
        return bool(self._clips and not self._paused and self._clips[0].headphones == headphones)

    def _take(self, out: array[int], frames: int) -> bool:
        """Move samples of the first clip into `out`; True when that clip ended."""
        clip = self._clips[0]
        if self._frame == 0:
            self._emit(messages.Started(turn=clip.turn, id=clip.id))
        upto = min(self._frame + frames - len(out), clip.frames)
        out.extend(self._scaled(clip, self._frame, upto))
        self._frame = upto
        self._tell_words(clip)
        if self._frame < clip.frames:
            return False
        self._clips.popleft()
        self._frame = self._cue = 0
        self._emit(messages.Finished(turn=clip.turn, id=clip.id))
        if not self._clips and self._complete:
            self._tell_idle()
        return True

    def _tell_words(self, clip: Clip) -> None:
        while self._cue < len(clip.cues) and clip.cues[self._cue].frame < self._frame:
            cue = clip.cues[self._cue]
            self._emit(messages.Word(turn=clip.turn, id=clip.id, start=cue.start, end=cue.end))
            self._cue += 1

    def _scaled(self, clip: Clip, start: int, end: int) -> array[int]:
        piece = array("h")
        piece.frombytes(clip.samples[start * SAMPLE_BYTES : end * SAMPLE_BYTES])
        if self.gain == 1.0:
            return piece
        gain = self.gain
        return array("h", [int(sample * gain) for sample in piece])

    def _cut(self) -> None:
        if not self._paused:
            self._fade_out()
        self._clips.clear()
        self._frame = self._cue = 0

    def _fade_out(self) -> None:
        if not self._clips or self._frame == 0:
            return
        tail = self._scaled(self._clips[0], self._frame, self._frame + _FADE_FRAMES)
        steps = len(tail)
        self._fading_in_headphones = self._clips[0].headphones
        self._fading = array("h", [s * (steps - i) // (steps + 1) for i, s in enumerate(tail)])

    def _tell_idle(self) -> None:
        if not self._idle_told:
            self._idle_told = True
            self._emit(messages.Idle(turn=self._turn))


def _place_of(clip: Clip, word: int) -> tuple[int, int]:
    """(next cue, frame) at the word that starts at character `word`; the beginning without one."""
    for index, cue in enumerate(clip.cues):
        if cue.start == word:
            return index, cue.frame
    return 0, 0
