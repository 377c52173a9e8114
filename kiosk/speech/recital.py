"""The inside of the speech worker without its pipes: commands in, sound and reports out.

Two clips are rendered ahead of the one that plays, no more: a visitor who stops after a word costs
nothing, and a long page does not fill the memory.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.speech import ladder, messages
from kiosk.speech.clips import Shelf
from kiosk.speech.player import Clip, Player
from kiosk.speech.voicing import Voicing

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.i18n.spoken import Spoken
    from kiosk.speech.engine import Synthesizer

_AHEAD: Final = 3  # clips in the player, the one that plays included


class Recital:
    """What one visitor hears now. `obey` from any thread; `render_next` from one thread only."""

    def __init__(
        self,
        player: Player,
        emit: Callable[[messages.Report], None],
        open_voice: Callable[[], Synthesizer],
        spoken: Callable[[str, str], Spoken],
        *,
        separate: bool = False,
    ) -> None:
        """`separate`: the headphones have a device of their own."""
        self._player = player
        self._separate = separate
        self._inserted = False
        self._emit = emit
        self._voicing = Voicing(open_voice, spoken, self._trouble)
        self._lock = threading.RLock()
        self._changed = threading.Event()
        self._turn = 0
        self._parts: list[messages.Part] = []
        self._next = 0
        self._rate_step = ladder.DEFAULT_RATE
        self._closed = True  # the player knows that nothing more comes
        self._rerender: int | None = None
        self._told: set[str] = set()
        self._player.gain = ladder.gain(ladder.DEFAULT_VOLUME)
        self._player.on_clip_end = self._changed.set

    def obey(self, command: messages.Command) -> None:
        match command:
            case messages.Say(turn=turn, parts=parts):
                self._say(turn, parts)
            case messages.Stop(turn=turn):
                self._stop(turn)
            case messages.Pause(paused=paused):
                self._player.pause(paused=paused)
            case messages.SetRate(step=step):
                self._set_rate(step)
            case messages.SetVolume(step=step):
                self._player.gain = ladder.gain(step)
            case messages.UseHeadphones(inserted=inserted):
                self._inserted = inserted
            case messages.UseRecordings(recordings=recordings):
                self._voicing.use_recordings(recordings)
            case messages.UseClips(pack=pack):
                self._voicing.use_clips(Shelf(Path(pack)) if pack else Shelf())
            case messages.Quit():
                self._stop(self._turn + 1)
        self._changed.set()

    def _say(self, turn: int, parts: tuple[messages.Part, ...]) -> None:
        with self._lock:
            if turn < self._turn:
                return
            if turn == self._turn:
                self._parts.extend(parts)
                self._reopen()
                return
            self._turn = turn
            self._parts = list(parts)
            self._next = 0
            self._rerender = None
            self._closed = False
            self._player.begin(turn)

    def _stop(self, turn: int) -> None:
        with self._lock:
            self._turn = turn
            self._parts = []
            self._next = 0
            self._rerender = None
            self._closed = True
            self._player.stop(turn)

    def _set_rate(self, step: int) -> None:
        with self._lock:
            step = ladder.clamp_rate(step)
            if step != self._rate_step:
                self._rate_step = step
                self._rerender = self._player.current

    def _reopen(self) -> None:
        self._closed = False
        self._player.expect_more()

    def wait(self, timeout: float | None) -> None:
        """Sleep until something changed (a command, the end of a clip), at most `timeout` s."""
        self._changed.wait(timeout)
        self._changed.clear()

    def render_next(self) -> bool:
        """Render one utterance and hand it to the player; False when there was none to render."""
        with self._lock:
            if not self._has_work():
                return False
            again = self._rerender is not None
            number = self._next if self._rerender is None else self._rerender
            if number >= len(self._parts):
                self._close()
                return True
            turn, part, step = self._turn, self._parts[number], self._rate_step
        self._deliver(self._render(turn, number, part, step), step, again=again)
        return True

    def open_voice(self) -> None:
        """Load the engine ahead of the first words; a trouble is reported, not raised."""
        self._voicing.open()

    def _has_work(self) -> bool:
        if self._rerender is not None:
            return True
        if self._next < len(self._parts):
            return self._player.waiting < _AHEAD
        return not self._closed

    def _close(self) -> None:
        self._rerender = None
        self._closed = True
        self._player.complete(self._turn)

    def _deliver(self, clip: Clip, step: int, *, again: bool) -> None:
        with self._lock:
            if clip.turn != self._turn or step != self._rate_step:
                return  # rendered for nothing: the visitor went on meanwhile
            if not again:
                self._player.add(clip)
                self._next = clip.number + 1
                return
            self._rerender = None
            if self._player.replace(clip):
                self._next = clip.number + 1
                self._reopen()

    def _render(self, turn: int, number: int, part: messages.Part, step: int) -> Clip:
        samples, cues = self._voicing.voiced(part.text, part.lang, step)
        headphones = self._separate and (part.private or self._inserted)
        return Clip(turn, number, part.id, samples, cues, headphones)

    def _trouble(self, kind: str, message: str, lang: str) -> None:
        if kind + lang not in self._told:
            self._told.add(kind + lang)
            self._emit(messages.Trouble(kind=kind, message=message, lang=lang))
