"""A keyboard on the counter: Tab from a panel's heading goes into the panel, not behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage

FIRST = {
    "text": "text.small",
    "contrast": "contrast.light",
    "volume": "volume.softer",
    "profiles": "profile.blind",
}


@pytest.mark.parametrize("panel", FIRST)
def test_tab_goes_from_the_heading_of_a_panel_to_its_first_key(
    kiosk: AttractPage, panel: str
) -> None:
    home = kiosk.choose("en")
    home.k.kiosk.access.keypad.panelAsked.emit(panel)
    home.k.settle()
    heading = home.focused
    home.key(Qt.Key.Key_Tab)
    assert home.focused == home.words(FIRST[panel])
    home.key(Qt.Key.Key_Backtab)
    assert home.focused not in {heading, home.words(FIRST[panel])}
