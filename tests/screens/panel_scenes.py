"""Taking part: the consent, the page after it, and the number that stands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.screens.scenes import scene

if TYPE_CHECKING:
    from tests.support.kiosk_window import KioskWindow


GIVEN = {
    "topics": ["access", "words"],
    "consent": "yes",
    "reach": "phone",
    "phone": "0500000000",
}


def _walk_to(k: KioskWindow, name: str) -> None:
    """The form for taking part, up to its question of this name."""
    feedback = k.kiosk.feedback
    assert feedback.begin(k.kiosk.guide.forms("panel")[0], "panel")
    k.kiosk.visit.open("question")
    while (asked := feedback.questions[0]["path"].rpartition("/")[2]) != name:
        feedback.answer(GIVEN[asked])
        assert feedback.next(), feedback.questions


def _join(k: KioskWindow) -> str:
    """Somebody joins by telephone number; the number they carry away."""
    _walk_to(k, "phone")
    k.kiosk.feedback.answer(GIVEN["phone"])
    k.kiosk.feedback.next()
    k.kiosk.visit.replace("review")
    k.settle()
    k.kiosk.feedback.submit()
    k.wait_for(lambda: k.kiosk.visit.page == "thanks")
    return k.kiosk.feedback.reference


@scene
def panel_consent(k: KioskWindow) -> None:
    _walk_to(k, "consent")


@scene
def panel_contact(k: KioskWindow) -> None:
    _walk_to(k, "phone")


@scene
def panel_thanks(k: KioskWindow) -> None:
    _join(k)


@scene
def panel_member(k: KioskWindow) -> None:
    number = _join(k)
    k.kiosk.visit.home()
    k.kiosk.visit.open("followup")
    for symbol in number:
        k.kiosk.followup.press(symbol)
    k.kiosk.followup.look()
    k.wait_for(lambda: k.kiosk.followup.looked)
