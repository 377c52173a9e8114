"""The speech worker seen from outside: start it, talk to it, end it, notice when it dies.

Lines are written by a thread of their own, so a worker that hangs can never hold up the screen.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Final

import msgspec

from kiosk.speech import messages

StartThread = Callable[[Callable[[], None], str], None]
_GRACE_SECONDS: Final = 0.5


def start_thread(target: Callable[[], None], name: str) -> None:
    """A daemon thread; the kiosk's window passes its own way of starting one instead."""
    Thread(target=target, name=name, daemon=True).start()


def worker_command(assets: Path, device: str, headphone_device: str = "") -> list[str]:
    """The worker's program and arguments; the second device only where there is one."""
    return [sys.executable, "-m", "kiosk.speech.worker", str(assets), device, headphone_device]


class WorkerProcess:
    """One run of the worker. `on_report` and then `on_end` come from its reader thread."""

    def __init__(
        self,
        command: Sequence[str],
        on_report: Callable[[messages.Report], None],
        on_end: Callable[[WorkerProcess], None],
        start: StartThread,
    ) -> None:
        """OSError when the program cannot be started."""
        self._on_report = on_report
        self._on_end = on_end
        self._outbox: SimpleQueue[messages.Command | None] = SimpleQueue()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # sound libraries chatter there; real trouble is reported
            env=_environment(),
            bufsize=0,
        )
        start(self._write, "speech-writer")
        start(self._read, "speech-reader")

    @property
    def pid(self) -> int:
        return self._process.pid

    def send(self, command: messages.Command) -> None:
        """Never waits; a command to a dead worker is lost, its end is reported anyway."""
        self._outbox.put(command)

    def end(self) -> None:
        """Ask it to go, and make it go after a moment."""
        self.send(messages.Quit())
        try:
            self._process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._outbox.put(None)

    def _write(self) -> None:
        pipe = self._process.stdin
        assert pipe
        with contextlib.suppress(OSError):
            while (command := self._outbox.get()) is not None:
                pipe.write(messages.line(command))
        with contextlib.suppress(OSError):
            pipe.close()

    def _read(self) -> None:
        pipe = self._process.stdout
        assert pipe
        with contextlib.closing(pipe):
            for text in _lines(pipe.fileno()):
                with contextlib.suppress(msgspec.MsgspecError):
                    self._on_report(messages.read_report(text))
        self._process.wait()
        self._outbox.put(None)
        self._on_end(self)


def _lines(descriptor: int) -> Iterator[bytes]:
    held = b""
    while piece := os.read(descriptor, 65536):
        *whole, held = (held + piece).split(b"\n")
        yield from whole


def _environment() -> dict[str, str]:
    """The kiosk's own, with this program findable and without a library's chatter."""
    root = str(Path(__file__).resolve().parents[2])
    inherited = os.environ.get("PYTHONPATH")
    return {
        **os.environ,
        "PYTHONPATH": f"{root}{os.pathsep}{inherited}" if inherited else root,
    }
