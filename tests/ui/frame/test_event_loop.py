"""Some versions of Qt for Python lose a reference to None with every call and abort in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage


def test_kiosk_lives_through_twenty_thousand_spins_of_the_event_loop(kiosk: AttractPage) -> None:
    home = kiosk.choose("ar")
    for _ in range(20_000):
        home.k.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    assert home.guidance().shows(home.words("topics.title"))
