"""Lanes: work in order, and none after the end."""

from __future__ import annotations

from tests.support.kiosk_window import application
from ui.background import Background


def test_what_is_asked_for_after_the_end_is_left() -> None:
    application()
    background, did = Background(), []
    background.run("lane", lambda: did.append("before"))
    background.close()
    background.run("lane", lambda: did.append("after"))
    assert did == ["before"]
