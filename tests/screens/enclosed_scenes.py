"""The desk's inbox with a drawing and a recording beside the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.case_files import arrived, received, recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.clock import ManualClock
    from tests.support.desk_window import DeskWindow

_FOUND: list[str] = []
"""The case's name, once it is prepared."""


def prepare_enclosed(data: Path, clock: ManualClock) -> None:
    """What the sync process leaves in a desk's folder."""
    kiosk = data / "a-kiosk"
    kiosk.mkdir()
    recorded(kiosk, clock)
    envelope = received(data, kiosk, clock)
    arrived(data, kiosk, envelope)
    _FOUND[:] = [envelope.reference_hash]


def _enclosed(desk: DeskWindow) -> None:
    inbox, enclosures = desk.desk.inbox, desk.desk.enclosures
    desk.desk.desk.open("inbox")
    inbox.choose(_FOUND[0])
    desk.wait_for(lambda: inbox.chosen.get("ref") == _FOUND[0])
    desk.wait_for(lambda: all(row["state"] == "shown" for row in enclosures.rows))


ENCLOSED_SCENES: dict[str, Callable[[DeskWindow], None]] = {"desk-enclosed": _enclosed}
