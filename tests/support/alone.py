"""A test marked `alone` has the machine to itself: no other process of the run tests meanwhile.

What is recorded in real time (sound) is torn by a neighbour that takes the processor. The others
hold one lock together, such a test holds it alone; a turnstile in front of it lets nobody past who
came later, or the wait would never end. The locks lie on files of this folder: nothing is left
behind.
"""

from __future__ import annotations

import contextlib
import fcntl
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_LOCK = Path(__file__)
_TURNSTILE = _LOCK.with_name("rows.py")


@contextlib.contextmanager
def _held(path: Path, how: int) -> Iterator[None]:
    with path.open() as file:
        fcntl.flock(file, how)
        try:
            yield
        finally:  # said, for a process forked meanwhile holds this file too
            fcntl.flock(file, fcntl.LOCK_UN)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    if not hasattr(item.config, "workerinput"):
        return (yield)  # a run of one process
    alone = item.get_closest_marker("alone") is not None
    with contextlib.ExitStack() as waiting:
        waiting.enter_context(_held(_TURNSTILE, fcntl.LOCK_EX))
        with _held(_LOCK, fcntl.LOCK_EX if alone else fcntl.LOCK_SH):
            waiting.close()
            return (yield)
