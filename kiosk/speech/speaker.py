"""What the narrator calls: say this, stop, pause, again, faster, louder. Never waits, never raises.

All state that matters lives here and not in the worker, so a worker that is killed at any moment
is started again and goes on with the sentence it was at.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Protocol, cast

from kiosk.speech import events, ladder, messages
from kiosk.speech.process import StartThread, WorkerProcess, start_thread, worker_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from kiosk.speech.utterance import Utterance

_log = logging.getLogger("kiosk.speech")


class SpeechSettings(Protocol):
    """The part of the kiosk's settings that speech reads."""

    @property
    def enabled(self) -> bool: ...

    @property
    def device(self) -> str | None:
        """A part of a playback device's name, None for the default, "null" for none on purpose."""
        ...

    @property
    def headphone_device(self) -> str | None:
        """The same for the headphones, where they have a device of their own."""
        ...


class Speaker:
    """One voice at a time. Methods from the main thread; `on_event` is called from a reader thread.

    `on_event` must not wait for the main thread. Events of something interrupted stop at once,
    save one that is being delivered at that very moment.
    """

    def __init__(
        self,
        assets: Path,
        settings: SpeechSettings,
        on_event: Callable[[events.SpeechEvent], None],
        *,
        start_thread: StartThread = start_thread,
        command: Sequence[str] | None = None,
    ) -> None:
        """`command` replaces the worker program (tests)."""
        self._enabled = settings.enabled
        self._command = command or worker_command(
            assets, settings.device or "", settings.headphone_device or ""
        )
        self._on_event = on_event
        self._start_thread = start_thread
        self._lock = threading.RLock()
        self._worker: WorkerProcess | None = None
        self._turn = 0
        self._said: list[Utterance] = []
        self._at = 0
        self._speaking = False
        self._paused = False
        self._restarted_for = -1
        self._rate = ladder.DEFAULT_RATE
        self._volume = ladder.DEFAULT_VOLUME
        self._pack: Path | None = None
        self._headphones = False
        self._recordings: tuple[messages.Recording, ...] = ()
        self._faults: dict[tuple[str, str], events.Fault] = {}
        self._closed = False

    def start(self) -> None:
        """Start the worker ahead of the first words. Returns at once."""
        with self._lock:
            self._ensure_worker()

    def say(self, utterances: Iterable[Utterance], *, interrupt: bool = True) -> None:
        """Speak. `interrupt` cuts what is being said; otherwise it comes after that."""
        wanted = list(utterances)
        with self._lock:
            if interrupt or not self._speaking:
                self._begin(wanted)
            elif wanted:
                self._said.extend(wanted)
                self._send(_say(self._turn, wanted))

    def stop(self) -> None:
        """Silence now. `SpeechIdle` follows when something was being said."""
        with self._lock:
            was_speaking = self._speaking
            self._turn += 1
            self._speaking = self._paused = False
            if self._worker and was_speaking:
                self._send(messages.Stop(turn=self._turn))

    def pause(self) -> None:
        with self._lock:
            if self._speaking and not self._paused:
                self._paused = True
                self._send(messages.Pause(paused=True))

    def resume(self) -> None:
        with self._lock:
            if self._paused:
                self._paused = False
                self._send(messages.Pause(paused=False))

    def repeat(self) -> None:
        """While speaking: from the start of this utterance. In silence: all of the last words."""
        with self._lock:
            self._begin(self._said[self._at :] if self._speaking else list(self._said))

    def set_rate(self, step: int) -> None:
        """A step of `ladder.RATES`; what is being said goes on at the new speed from its word."""
        with self._lock:
            self._rate = ladder.clamp_rate(step)
            self._send(messages.SetRate(step=self._rate))

    def set_volume(self, step: int) -> None:
        """A step of `ladder.VOLUMES_DB`, at once."""
        with self._lock:
            self._volume = ladder.clamp_volume(step)
            self._send(messages.SetVolume(step=self._volume))

    def set_headphones(self, inserted: bool) -> None:  # noqa: FBT001  # as the socket says it
        """What is being said ends; what comes goes to the headphones, or not to them any more."""
        with self._lock:
            if inserted != self._headphones:
                self._headphones = inserted
                self.stop()
                self._send(messages.UseHeadphones(inserted=inserted))

    def use_recordings(self, recordings: Iterable[messages.Recording]) -> None:
        """Where one of these texts is said, its recording is played instead of the engine."""
        wanted = tuple(recordings)
        with self._lock:
            if wanted != self._recordings:
                self._recordings = wanted
                self._send(messages.UseRecordings(recordings=wanted))

    def use_clips(self, pack: Path | None) -> None:
        """From now on play what the built pack at `pack` has ready; None has the engine say all."""
        with self._lock:
            if pack != self._pack:
                self._pack = pack
                self._send(messages.UseClips(pack=str(pack) if pack else ""))

    def reset(self) -> None:
        """Between two visitors: silence, default speed and loudness, nothing left to repeat."""
        with self._lock:
            self.stop()
            self._said = []
            self._at = 0
            self.set_rate(ladder.DEFAULT_RATE)
            self.set_volume(ladder.DEFAULT_VOLUME)

    def close(self) -> None:
        """End the worker; waits for it at most half a second."""
        with self._lock:
            self._closed = True
            worker, self._worker = self._worker, None
        if worker:
            worker.end()

    @property
    def speaking(self) -> bool:
        return self._speaking

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def rate(self) -> int:
        return self._rate

    @property
    def volume(self) -> int:
        return self._volume

    @property
    def fault(self) -> events.Fault | None:
        """The gravest fault now, for staff."""
        gravity = (
            "worker-died",
            "no-voice",
            "no-audio-device",
            "no-headphone-device",
            "no-voice-for-language",
        )
        return min(self.faults, key=lambda fault: gravity.index(fault.kind), default=None)

    @property
    def faults(self) -> tuple[events.Fault, ...]:
        return tuple(self._faults.values())

    @property
    def worker_pid(self) -> int | None:
        worker = self._worker
        return worker.pid if worker else None

    def _begin(self, wanted: list[Utterance]) -> None:
        if not wanted:
            self.stop()
            return
        self._turn += 1
        self._said = wanted
        self._at = 0
        self._paused = False
        self._speaking = self._enabled
        self._send(_say(self._turn, wanted))

    def _send(self, command: messages.Command) -> None:
        if isinstance(command, messages.Say):
            self._ensure_worker()
        if self._worker:
            self._worker.send(command)

    def _ensure_worker(self) -> None:
        if self._worker or self._closed or not self._enabled:
            return
        try:
            self._worker = WorkerProcess(
                self._command, self._hear, self._worker_ended, self._start_thread
            )
        except OSError as error:
            self._fail("worker-died", f"The speech process cannot be started: {error}")
            return
        self._worker.send(messages.SetRate(step=self._rate))
        self._worker.send(messages.SetVolume(step=self._volume))
        if self._headphones:
            self._worker.send(messages.UseHeadphones(inserted=True))
        if self._recordings:
            self._worker.send(messages.UseRecordings(recordings=self._recordings))
        if self._pack:
            self._worker.send(messages.UseClips(pack=str(self._pack)))

    def _hear(self, report: messages.Report) -> None:
        """In the reader thread: keep the state, drop what is out of date, pass on the rest."""
        with self._lock:
            event = self._take(report)
        if event:
            self._on_event(event)

    def _take(self, report: messages.Report) -> events.SpeechEvent | None:
        match report:
            case messages.Trouble(kind=kind, message=message, lang=lang):
                return self._note_fault(cast("events.FaultKind", kind), message, lang)
            case messages.Mended(kind=kind):
                self._mend(kind)
                return None
            case messages.Ready():
                return None
        if report.turn != self._turn:
            return None
        match report:
            case messages.Started(id=id_):
                self._at = self._place(id_)
                self._speaking = True  # words added at the very end of the others
                return events.SpeechStarted(id_)
            case messages.Word(id=id_, start=start, end=end):
                return events.SpeechWord(id_, start, end)
            case messages.Finished(id=id_):
                self._mend("worker-died")
                return events.SpeechFinished(id_)
            case messages.Idle():
                self._speaking = self._paused = False
                return events.SpeechIdle()

    def _place(self, id_: str) -> int:
        later = range(self._at, len(self._said))
        return next((index for index in later if self._said[index].id == id_), self._at)

    def _worker_ended(self, worker: WorkerProcess) -> None:
        """In the reader thread of a worker that is gone: start another, once for the same words."""
        with self._lock:
            if worker is not self._worker:
                return
            self._worker = None
            if not self._speaking:
                return
            if self._restarted_for != self._turn:
                self._restarted_for = self._turn
                self._take_up()
                return
            self._speaking = self._paused = False
            fault = self._note_fault("worker-died", "The speech process ended twice in a row.")
        if fault:
            self._on_event(fault)
        self._on_event(events.SpeechIdle())

    def _take_up(self) -> None:
        self._said = self._said[self._at :]
        self._at = 0
        self._send(_say(self._turn, self._said))
        if self._paused:
            self._send(messages.Pause(paused=True))

    def _fail(self, kind: events.FaultKind, message: str) -> None:
        self._speaking = False
        self._note_fault(kind, message)

    def _mend(self, kind: str) -> None:
        self._faults = {key: fault for key, fault in self._faults.items() if fault.kind != kind}

    def _note_fault(
        self, kind: events.FaultKind, message: str, lang: str = ""
    ) -> events.SpeechFault | None:
        """Remember a fault; the event to send when it is news."""
        known = (kind, lang) in self._faults
        self._faults[kind, lang] = events.Fault(kind=kind, message=message, lang=lang)
        if known:
            return None
        _log.warning("%s: %s", kind, message)
        return events.SpeechFault(kind, message)


def _say(turn: int, wanted: Iterable[Utterance]) -> messages.Say:
    parts = tuple(
        messages.Part(id=u.id, text=u.text, lang=u.lang, private=u.personal) for u in wanted
    )
    return messages.Say(turn=turn, parts=parts)
