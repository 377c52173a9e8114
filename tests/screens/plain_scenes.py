"""Guidance in plain words, switched on as its readers do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.screens.scenes import scene, service, step

if TYPE_CHECKING:
    from tests.support.kiosk_window import KioskWindow


@scene
def service_plain(k: KioskWindow) -> None:
    service(k)
    k.kiosk.access.profiles.setPlain(True)


@scene
def step_plain(k: KioskWindow) -> None:
    step(k)
    k.kiosk.access.profiles.setPlain(True)
