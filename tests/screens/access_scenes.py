"""States that keys, switches, the voice and privacy bring about, reached as their users reach them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickItem

from kiosk.trust import DoorAnswer
from tests.screens.scenes import SCENES, question_text, scene, service, staff_door

if TYPE_CHECKING:
    from tests.support.kiosk_window import KioskWindow


@scene
def profiles(k: KioskWindow) -> None:
    k.kiosk.access.keypad.panelAsked.emit("profiles")


@scene
def profile_blind(k: KioskWindow) -> None:
    service(k)
    k.settle()
    k.kiosk.access.profiles.choose("blind")
    k.window.setProperty("openPanel", "listen")


@scene
def telling_keys(k: KioskWindow) -> None:
    k.kiosk.access.explore.setTelling(True)
    k.settle()
    k.kiosk.access.do("forward")


@scene
def dark_screen(k: KioskWindow) -> None:
    service(k)
    k.settle()
    k.kiosk.narration.setOn(True)
    k.kiosk.access.privacy.setDark(True)


def _scan(k: KioskWindow, switches: str, moves: int, *, into: bool = False) -> None:
    k.settle(20)
    k.kiosk.access.scanner.setSwitches(switches)
    for _ in range(moves):
        k.kiosk.access.scanner.move()
    if into:
        k.kiosk.access.scanner.choose()
        k.kiosk.access.scanner.move()


@scene
def scanning_part(k: KioskWindow) -> None:
    _scan(k, "two", 1)


@scene
def scanning_thing(k: KioskWindow) -> None:
    _scan(k, "two", 0, into=True)


@scene
def scanning_row(k: KioskWindow) -> None:
    question_text(k)
    _scan(k, "two", 3)


@scene
def scanning_speed(k: KioskWindow) -> None:
    _scan(k, "two", 0)
    k.window.setProperty("openPanel", "scan")


@scene
def staff_health(k: KioskWindow) -> None:
    staff_door(k)
    k.kiosk.staff._answered(DoorAnswer(result="open"))
    k.wait_for(lambda: bool(k.kiosk.staff.health))


@scene
def staff_keys(k: KioskWindow) -> None:
    staff_health(k)
    k.window.findChild(QQuickItem, "staffDoor").property("item").setProperty("teaching", True)
    k.kiosk.access.keypad.learn("forward")


@scene
def panel_over_keyboard(k: KioskWindow) -> None:
    question_text(k)
    k.settle()
    k.window.setProperty("openPanel", "volume")


HIDDEN_BEHIND = ("dark-screen",)
"""Scenes where what is there cannot be seen, and is not meant to be."""

assert all(name in SCENES for name in HIDDEN_BEHIND)
