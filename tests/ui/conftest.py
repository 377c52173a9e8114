"""Every test of the screens runs without a screen, and what Qt complains of fails the test."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.support.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from tests.support.qt_messages import qt_to_log
from tests.ui.pages.attract_page import AttractPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SHAPES = {"portrait": PORTRAIT, "landscape": LANDSCAPE}

qt_to_log()


@pytest.fixture
def open_kiosk(tmp_path: Path) -> Iterator[Callable[..., AttractPage]]:
    """Opens a kiosk: `open_kiosk()`, `open_kiosk("landscape", staff=…)`."""
    opened: list[KioskWindow] = []

    def open_one(shape: str = "portrait", **settings: object) -> AttractPage:
        data = tmp_path / f"kiosk-{len(opened)}"
        opened.append(KioskWindow(data, size=SHAPES[shape], **settings))
        return AttractPage(opened[-1])

    yield open_one
    for window in opened:
        window.close()


@pytest.fixture
def kiosk(open_kiosk: Callable[..., AttractPage]) -> AttractPage:
    """A kiosk that waits for its visitor."""
    return open_kiosk()
