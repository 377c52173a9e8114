"""From starting a program to its picture on the screen, seen from outside."""

from __future__ import annotations

import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import gui_process
import numpy as np
from gui_screen import BenchScreen, has_content, wait_until_blank

THINNED = 4  # every fourth row and column is enough to see a picture come
STILL_AFTER = 1.0  # seconds without a change


@dataclass
class Start:
    """Seconds since the program was started; None where it never came to that."""

    content: float | None = None  # something to see
    full: float | None = None  # from here on 99 % of the picture's own pixels are right
    stable: float | None = None  # the last change
    cpu: float = 0.0  # processor seconds of the tree until it stood still
    others: float = 0.0  # cores anything else kept busy meanwhile
    frames: list[tuple[float, np.ndarray]] = field(default_factory=list, repr=False)


def _own_pixels(start: Start, blank: np.ndarray) -> np.ndarray:
    """The final picture without its background and without what was there before."""
    final = start.frames[-1][1]
    colours, counts = np.unique(final, return_counts=True)
    return (final != colours[counts.argmax()]) & (final != blank)


def _full_since(start: Start, blank: np.ndarray) -> float | None:
    own = _own_pixels(start, blank)
    final = start.frames[-1][1]
    since = None
    for at, picture in reversed(start.frames):
        if ((picture == final) & own).sum() < 0.99 * own.sum():
            break
        since = at
    return since


def measure_start(
    command: list[str],
    environment: dict[str, str],
    screen: BenchScreen,
    log: Path,
    timeout: float = 60.0,
) -> tuple[Start, subprocess.Popen[bytes]]:
    """Starts the program and watches until its picture stands still; it is left running."""
    wait_until_blank(screen)
    blank = last = screen.look(every=THINNED)
    busy_before = gui_process.busy_seconds()[0]
    seen = Start()
    began = time.perf_counter()
    program = gui_process.start(command, environment, log)
    while True:
        picture = screen.look(every=THINNED)
        now = time.perf_counter() - began
        if not np.array_equal(picture, last):
            last = picture
            seen.frames.append((now, picture))
            seen.stable = now
            if seen.content is None:
                if has_content(picture):
                    seen.content = now
                else:
                    blank = picture
        elif seen.content is not None and now - (seen.stable or 0) >= STILL_AFTER:
            break
        if now > timeout or (program.poll() is not None and seen.content is None and now > 3):
            break
        time.sleep(0.002)
    wall = time.perf_counter() - began
    seen.cpu = gui_process.cpu_seconds(program.pid)
    seen.others = max(0.0, (gui_process.busy_seconds()[0] - busy_before - seen.cpu) / wall)
    if seen.content is not None:
        seen.full = _full_since(seen, blank)
    seen.frames.clear()
    return seen, program
