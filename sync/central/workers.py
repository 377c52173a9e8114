"""Several processes that serve together: started, replaced when they die, stopped together.

Each is a fork of this one and has its own socket on the shared port, which lives on here: what
waits in it is answered by the process that takes the dead one's place.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.context import ForkProcess

    Work = Callable[[Callable[[], None]], None]

_STOPS = (signal.SIGTERM, signal.SIGINT)
_YOUNG_S, _MOST_YOUNG_DEATHS = 5.0, 5
_LOOK_S = 0.5
_log = logging.getLogger(__name__)


class _Worker:
    """One place among the workers: the process that is in it now."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._context = multiprocessing.get_context("fork")
        self.young_deaths = 0
        self.start()

    def start(self) -> None:
        self.ready, theirs = self._context.Pipe(duplex=False)
        lifeline, self._lifeline = self._context.Pipe(duplex=False)
        ours = (self.ready, self._lifeline)
        self.process: ForkProcess = self._context.Process(
            target=_run, args=(self._work, theirs, lifeline, ours)
        )
        self.process.start()
        theirs.close()
        lifeline.close()
        self.started = time.monotonic()

    def died(self) -> None:
        young = time.monotonic() - self.started < _YOUNG_S
        self.young_deaths = self.young_deaths + 1 if young else 0


def supervise(
    works: Sequence[Work],
    ready: Callable[[], None],
    ended: Callable[[int], None],
    *,
    grace_s: float,
) -> None:
    """Run each work in a process until this one is told to stop; `ready` once all of them answer.

    Each work calls what it is given when it answers. `ended` is told the number of a process that
    is no more. Exits with 1 where a work cannot be kept alive, or did not end well.
    """
    told = _Told()
    workers = [_Worker(work) for work in works]
    told.listen([worker.process for worker in workers])
    alive = _all_ready(workers, told)
    if alive and not told.times:
        ready()
    while alive and not told.times:
        alive = _look_after(workers, told, ended)
        told.listen([worker.process for worker in workers])
    well = _stop([worker.process for worker in workers], told, grace_s)
    if not (alive and well):
        sys.exit(1)


class _Told:
    """How often this process was told to stop; each time the workers are told too."""

    def __init__(self) -> None:
        self.times = 0
        self._processes: list[ForkProcess] = []
        for each in _STOPS:
            signal.signal(each, self._hear)

    def listen(self, processes: list[ForkProcess]) -> None:
        self._processes = processes

    def _hear(self, _signal: int, _frame: object) -> None:
        self.times += 1
        for process in self._processes:
            if process.is_alive():
                process.terminate()


def _all_ready(workers: list[_Worker], told: _Told) -> bool:
    for worker in workers:
        while not worker.ready.poll(_LOOK_S):
            if told.times:
                return True
            if not worker.process.is_alive():
                return False
    return True


def _look_after(workers: list[_Worker], told: _Told, ended: Callable[[int], None]) -> bool:
    """Replace who died since the last look; False when it is no use."""
    wait([worker.process.sentinel for worker in workers], timeout=_LOOK_S)
    for worker in workers:
        if told.times or worker.process.is_alive():
            continue
        worker.died()
        pid, code = worker.process.pid, worker.process.exitcode
        ended(pid or 0)
        if worker.young_deaths >= _MOST_YOUNG_DEATHS:
            _log.error("a worker died %s times just after its start", worker.young_deaths)
            return False
        _log.error("worker %s ended (%s); another takes its place", pid, code)
        time.sleep(min(worker.young_deaths, 1))
        worker.start()
    return True


def _stop(processes: list[ForkProcess], told: _Told, grace_s: float) -> bool:
    """Whether all ended by themselves, in time."""
    for process in processes:
        if process.is_alive() and not told.times:
            process.terminate()
    latest = time.monotonic() + grace_s + 2
    for process in processes:
        while process.is_alive() and time.monotonic() < latest:
            process.join(0.1)
            if told.times > 1:  # a moment for what they do when they are told twice
                latest = min(latest, time.monotonic() + 1)
        if process.is_alive():
            process.kill()
            process.join()
    return all(process.exitcode == 0 for process in processes)


def _run(work: Work, theirs: object, lifeline: object, ours: tuple[object, ...]) -> None:
    """In the new process. It ends when the one that started it is no more.

    Told to stop before it answers, it has nothing to finish, and ends as well as any other.
    """
    for each in _STOPS:
        signal.signal(each, lambda *_: os._exit(0))
    for end in ours:
        end.close()  # type: ignore[attr-defined]
    watch = threading.Thread(target=_end_with, args=(lifeline,), daemon=True)
    watch.start()
    work(lambda: theirs.send(True))  # type: ignore[attr-defined]


def _end_with(lifeline: object) -> None:
    try:
        lifeline.recv()  # type: ignore[attr-defined]
    except (EOFError, OSError):
        os.kill(os.getpid(), signal.SIGTERM)
