"""When to take over new content, in a process of its own: answers do not wait for a long download.

The standing process asks at most whether there is something new: one small question that costs
nothing where the heartbeat has said so already. The framework's libraries are loaded only by the
process that takes it over.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

import msgspec

from sync.device import notes
from sync.device.errors import PackRejected, Unreachable
from sync.device.state import load_state

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kiosk.clock import Clock
    from sync.device.known_time import KnownTime
    from sync.device.notes import Notes

RETRY_S = 600.0
ASK_EVERY_S = 6 * 3600.0
EXPIRED = (
    "central's signatures have expired and nothing newer comes: what is shown stays, and nothing "
    "is taken over until central signs again"
)


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What the process says at its end. `error` in words; `unreachable`: the line broke."""

    pack: str = ""
    error: str = ""
    unreachable: bool = False


class Work(Protocol):
    """An update under way."""

    def ended(self) -> Outcome | None: ...

    def wait(self) -> Outcome: ...


class Asker(Protocol):
    """Central, as far as it is asked whether there is something new."""

    def content_changed(self, tag: str) -> bool: ...


class Starter(Protocol):
    def __call__(self, folder: Path, now: datetime | None) -> Work: ...


class Updates:
    """One kiosk's updates, one after the other. All times in seconds of the monotonic clock."""

    def __init__(
        self,
        folder: Path,
        book: Notes,
        clock: Clock,
        known: KnownTime,
        central: Asker,
        start: Starter | None = None,
    ) -> None:
        self._folder = folder
        self._book = book
        self._clock = clock
        self._known = known
        self._central = central
        self._start = start or start_apart
        self._work: Work | None = None
        self._not_before = 0.0
        self._asked_at = clock.monotonic()

    @property
    def busy(self) -> bool:
        return self._work is not None

    def told(self, tag: str) -> None:
        """A heartbeat's word on the state of the content; begins an update where it is another."""
        now = self._clock.monotonic()
        if self._work is not None or not tag or now < self._not_before:
            return
        state = load_state(self._folder)
        if tag != state.tag:
            self._begin()
            return
        if now - self._asked_at >= ASK_EVERY_S:
            self._asked_at = now
            if self._central.content_changed(state.tag):
                self._begin()
                return
        known = self._known.now()
        if known is not None and state.expires is not None and state.expires <= known:
            self._book.note(**{notes.PACK_ERROR: EXPIRED})
        elif self._book.fact(notes.PACK_SHA) != state.pack:  # taken over from a medium
            self._book.note(**{notes.PACK_SHA: state.pack, notes.PACK_ERROR: ""})

    def look(self) -> None:
        """Whether the update under way has ended. Raises `Unreachable` when its line broke."""
        if self._work is not None and (outcome := self._work.ended()) is not None:
            self._ended(outcome)

    def finish(self) -> None:
        """Wait for the update under way; raises as `look`."""
        if self._work is not None:
            self._ended(self._work.wait())

    def _begin(self) -> None:
        try:
            self._work = self._start(self._folder, self._known.now())
        except OSError as error:
            self._ended(Outcome(error=f"content cannot be taken over: {error}"))

    def _ended(self, outcome: Outcome) -> None:
        self._work = None
        if outcome.unreachable:
            raise Unreachable(outcome.error)
        if outcome.error:
            self._not_before = self._clock.monotonic() + RETRY_S
            self._book.note(**{notes.PACK_ERROR: outcome.error})
        else:
            self._book.note(**{notes.PACK_SHA: outcome.pack, notes.PACK_ERROR: ""})


class _Process:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def ended(self) -> Outcome | None:
        return None if self._process.poll() is None else self.wait()

    def wait(self) -> Outcome:
        said, complained = self._process.communicate()
        try:
            return msgspec.json.decode(said, type=Outcome)
        except (msgspec.DecodeError, UnicodeDecodeError):
            words = complained.decode("utf-8", "replace").strip().splitlines()
            return Outcome(error=words[-1] if words else "content could not be taken over")


def start_apart(folder: Path, now: datetime | None) -> Work:
    """In a process of its own: `python -m sync.commands.device content …`. Raises `OSError`."""
    command = [
        sys.executable, "-m", "sync.commands.device", "content",
        "--data", str(folder), "--now", now.isoformat() if now else "-",
    ]  # fmt: skip
    return _Process(
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
    )


def update_over_the_line(folder: Path, now: datetime | None) -> Outcome:
    """What that process does: by this kiosk's own identity, from its own central."""
    from sync.device.content import update_content
    from sync.device.errors import SyncError
    from sync.device.identity import load_identity
    from sync.device.packs import install_signed
    from sync.device.transport import HttpCentral

    try:
        central = HttpCentral(load_identity(folder), known=lambda: now)
        try:
            state = update_content(folder, central, now, install_signed)
        finally:
            central.close()
    except Unreachable as error:
        return Outcome(error=str(error), unreachable=True)
    except (PackRejected, SyncError) as error:
        return Outcome(error=str(error))
    return Outcome(pack=state.pack)
