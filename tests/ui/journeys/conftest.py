"""Misfortunes of a journey."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from ui.keeper import LANE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.pages.page import Page


@pytest.fixture
def slow_disk() -> Callable[[Page], object]:
    """`with slow_disk(page):` nothing reaches the disk meanwhile; afterwards all of it does."""

    @contextmanager
    def slow(page: Page) -> Iterator[None]:
        ready = threading.Event()
        page.k.kiosk.background.run(LANE, lambda: ready.wait(20))
        try:
            yield
        finally:
            ready.set()

    return slow
