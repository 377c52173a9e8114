"""The whole product in real processes; the kiosk's window needs no screen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.support.central import RunningCentral
from tests.support.kiosk_window import KioskWindow
from tests.support.qt_messages import qt_to_log
from tests.ui.pages.attract_page import AttractPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

qt_to_log()


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with RunningCentral(tmp_path_factory.mktemp("central")) as running:
        yield running


@pytest.fixture
def open_kiosk() -> Iterator[Callable[..., AttractPage]]:
    """A kiosk's window in this process, its sync process beside it where it is wanted."""
    opened: list[KioskWindow] = []

    def open_one(data: Path, **settings: object) -> AttractPage:
        opened.append(KioskWindow(data, **settings))
        return AttractPage(opened[-1])

    yield open_one
    for window in opened:
        window.close()
