"""From a tap (real X events, no help of the program) to the first changed pixel and the last."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass

import numpy as np
from gui_screen import BenchScreen
from Xlib import X, display
from Xlib.ext import xtest

Spot = tuple[int, int]
REST = 0.35  # seconds the pointer lies on the spot before the tap: hover effects are over
UNCOUNTED = 4  # taps before the counted ones


@dataclass
class Taps:
    """Milliseconds from the tap; `missed` taps changed nothing."""

    first: list[float]
    settled: list[float]
    missed: int

    def middle(self) -> tuple[float, float]:
        if not self.first:
            return float("nan"), float("nan")
        return statistics.median(self.first), statistics.median(self.settled)


class Finger:
    def __init__(self) -> None:
        self._display = display.Display()

    def point(self, spot: Spot) -> None:
        xtest.fake_input(self._display, X.MotionNotify, x=spot[0], y=spot[1])
        self._display.sync()

    def tap(self) -> None:
        xtest.fake_input(self._display, X.ButtonPress, 1)
        xtest.fake_input(self._display, X.ButtonRelease, 1)
        self._display.flush()

    def close(self) -> None:
        self._display.close()


def _watch(screen: BenchScreen, before: np.ndarray, box, every, limit, quiet):  # noqa: ANN001
    """(seconds to the first change, to the last) or None where nothing changed."""
    began = time.perf_counter()
    first = last = None
    while True:
        picture = screen.look(box, every)
        now = time.perf_counter() - began
        if not np.array_equal(picture, before):
            before = picture
            first = now if first is None else first
            last = now
        if last is None and now > limit:
            return None
        if last is not None and now - last > quiet:
            return first, last
        time.sleep(0.0002)


def measure_taps(
    screen: BenchScreen,
    spots: list[Spot],
    count: int,
    around: tuple[int, int] | None,
    limit: float = 3.0,
    quiet: float = 0.6,
) -> Taps:
    """Taps the spots in turn; each tap has to change the picture within `around` (width, height
    about the spot; None is the whole screen, thinned).
    """
    finger = Finger()
    result = Taps([], [], 0)
    for number in range(UNCOUNTED + count):
        x, y = spots[number % len(spots)]
        finger.point((x, y))
        time.sleep(REST)
        box, every = None, 4
        if around:
            width, height = around
            box, every = (max(0, x - width // 2), max(0, y - height // 2), width, height), 1
        before = screen.look(box, every)
        finger.tap()
        seen = _watch(screen, before, box, every, limit, quiet)
        if number < UNCOUNTED:
            continue
        if seen is None:
            result.missed += 1
        else:
            result.first.append(seen[0] * 1000)
            result.settled.append(seen[1] * 1000)
    finger.close()
    return result
