"""Kiosks whose keypad was taught by their settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.settings.table import KeysSettings
from tests.ui.pages.keypads import TAUGHT, Pad

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.pages.attract_page import AttractPage


@pytest.fixture
def open_keyed(open_kiosk: Callable[..., AttractPage]) -> Callable[..., AttractPage]:
    """As `open_kiosk`, with a keypad and switches; `double_strike_ms=…`, `hold_ms=…`."""

    def open_one(shape: str = "portrait", **settings: object) -> AttractPage:
        names = {"double_strike_ms", "hold_ms"}
        keys = {name: settings.pop(name) for name in names & settings.keys()}
        return open_kiosk(shape, keys=KeysSettings(codes=TAUGHT, **keys), **settings)

    return open_one


@pytest.fixture
def keyed(open_keyed: Callable[..., AttractPage]) -> AttractPage:
    """A kiosk with a keypad, waiting for its visitor."""
    return open_keyed()


@pytest.fixture
def pad(keyed: AttractPage) -> Pad:
    return Pad(keyed.k)
