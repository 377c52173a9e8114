"""A kiosk's store in a process of its own, to be killed without warning."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]


class Child:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.pid = process.pid

    def line(self) -> str:
        """What it says next; waits for it."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline().strip()
        assert line, "the child ended without a word"
        return line

    def rest(self) -> list[str]:
        """Whole lines it said before it died."""
        assert self._process.stdout is not None
        return [line.strip() for line in self._process.stdout if line.endswith("\n")]

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        os.kill(self.pid, how)
        self._process.wait()


@contextmanager
def a_child(folder: Path, task: str) -> Iterator[Child]:
    command = [sys.executable, str(Path(__file__)), str(folder), task]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environ, cwd=ROOT)
    try:
        yield Child(process)
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def submit(folder: Path) -> None:
    """Submit for ever, naming each answer that `submit` returned for."""
    from tests.support.answers import a_complaint, a_store

    store = a_store(folder)
    print("ready", flush=True)
    while True:
        receipt = store.submit(a_complaint())
        print(receipt.seq, receipt.reference.hashed, flush=True)


def draw(folder: Path) -> None:
    """As `submit`, each answer with two drawings that are like no others."""
    from tests.support.answers import a_complaint, a_drawing, a_store

    store = a_store(folder)
    print("ready", flush=True)
    for number in range(10_000):
        seed = os.getpid() * 100_000 + number
        drawings = {f"{n}.png": a_drawing(400_000, seed * 2 + n) for n in range(2)}
        print(store.submit(a_complaint(attachments=drawings)).seq, flush=True)


def hold(folder: Path) -> None:
    """Have the folder and do nothing."""
    from tests.support.answers import a_store

    store = a_store(folder)
    print("ready", flush=True)
    signal.pause()
    store.close()


def purge(folder: Path) -> None:
    """Purge everything that is safe."""
    from datetime import timedelta

    from tests.support.answers import a_store

    store = a_store(folder)
    print("ready", flush=True)
    store.purge(timedelta(0))
    signal.pause()


def create(folder: Path) -> None:
    """Make new stores for ever, each in a folder of its own."""
    from tests.support.answers import a_draft, a_store

    a_store(folder / "first").close()
    print("ready", flush=True)
    for number in range(10_000):
        store = a_store(folder / str(number))
        store.submit(a_draft())
        store.close()


TASKS = {task.__name__: task for task in (submit, draw, hold, purge, create)}

if __name__ == "__main__":
    TASKS[sys.argv[2]](Path(sys.argv[1]))
