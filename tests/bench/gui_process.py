"""A started program and everything it started: its processor time, memory and rest."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

TICKS = os.sysconf("SC_CLK_TCK")
PROC = Path("/proc")


class Process(NamedTuple):
    pid: int
    state: str
    parent: int
    session: int
    cpu: float  # seconds, with those of children already gone


def _processes() -> Iterator[Process]:
    for folder in PROC.iterdir():
        if not folder.name.isdigit():
            continue
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks = sum(int(field) for field in fields[11:15])
        yield Process(int(folder.name), fields[0], int(fields[1]), int(fields[3]), ticks / TICKS)


def tree(pid: int) -> list[Process]:
    """Descendants of `pid` and whoever stayed in its session, crash handlers and the like."""
    alive = [each for each in _processes() if each.state not in "ZX"]
    found = {pid} | {each.pid for each in alive if each.session == pid}
    while True:
        more = {each.pid for each in alive if each.parent in found} - found
        if not more:
            return [each for each in alive if each.pid in found]
        found |= more


def cpu_seconds(pid: int) -> float:
    return sum(each.cpu for each in tree(pid))


def memory(pid: int) -> tuple[float, int]:
    """(PSS of the tree in MiB, number of processes): shared pages are split fairly."""
    total = 0
    everyone = tree(pid)
    for each in everyone:
        try:
            lines = (PROC / str(each.pid) / "smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024, len(everyone)


def _threads(pid: int) -> Iterator[Path]:
    for each in tree(pid):
        try:
            yield from (PROC / str(each.pid) / "task").iterdir()
        except OSError:
            continue


def _run_seconds_and_wakes(pid: int) -> tuple[float, int]:
    run, wakes = 0.0, 0
    for thread in _threads(pid):
        try:
            run += int((thread / "schedstat").read_text().split()[0]) / 1e9
            status = (thread / "status").read_text().splitlines()
        except OSError:
            continue
        wakes += sum(int(line.split()[1]) for line in status if line.startswith("voluntary_ctxt"))
    return run, wakes


def at_rest(pid: int, seconds: float) -> tuple[float, float]:
    """(percent of one core, wake-ups a second) while nobody touches anything."""
    began = time.perf_counter()
    run, wakes = _run_seconds_and_wakes(pid)
    time.sleep(seconds)
    run_after, wakes_after = _run_seconds_and_wakes(pid)
    took = time.perf_counter() - began
    return max(0.0, run_after - run) / took * 100, (wakes_after - wakes) / took


def busy_seconds() -> tuple[float, float]:
    """(seconds any core was busy, seconds of all cores), since the machine started."""
    fields = [int(field) for field in (PROC / "stat").read_text().splitlines()[0].split()[1:9]]
    return (sum(fields) - fields[3] - fields[4]) / TICKS, sum(fields) / TICKS


def wait_for_quiet(seconds: float = 25.0, share: float = 0.12) -> None:
    """Waits until the machine does little else: other people's work would be measured too."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        busy, whole = busy_seconds()
        time.sleep(0.5)
        busy_after, whole_after = busy_seconds()
        if busy_after - busy <= share * (whole_after - whole):
            return


def start(command: list[str], environment: dict[str, str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as out:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
            env={**os.environ, **environment},
        )


def stop(program: subprocess.Popen[bytes]) -> None:
    """Asks its whole session to end, and sees to it."""
    everyone = tree(program.pid)
    try:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait(4)
    except (ProcessLookupError, subprocess.TimeoutExpired):
        pass
    for each in everyone:
        try:
            os.kill(each.pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    program.wait()


def forget_files(paths: list[Path]) -> None:
    """Drops these files from the page cache, for a start as after switching on."""
    os.sync()
    for top in paths:
        for path in [top] if top.is_file() else top.rglob("*"):
            if path.is_symlink() or not path.is_file():
                continue
            try:
                handle = os.open(path, os.O_RDONLY)
            except OSError:
                continue
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)
