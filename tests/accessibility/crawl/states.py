"""States that the pictures of all screens leave out: panels before a visit, profiles on a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qtTrId

from kiosk.session import PROFILES
from tests.screens.scenes import SCENES, question_choices, scene, step_read_aloud

if TYPE_CHECKING:
    from tests.support.kiosk_window import KioskWindow


def _before_a_visit(panel: str) -> None:
    def opened(k: KioskWindow) -> None:
        k.kiosk.visit.end()
        k.settle()
        k.window.setProperty("openPanel", panel)

    SCENES[f"attract-{panel}"] = opened


for _panel in ("text", "contrast", "listen", "volume", "speed", "help", "profiles"):
    _before_a_visit(_panel)


def _in_a_form(profile: str) -> None:
    def chosen(k: KioskWindow) -> None:
        k.kiosk.access.profiles.choose(profile)
        question_choices(k)

    SCENES[f"form-{profile}"] = chosen


for _profile in PROFILES:
    _in_a_form(_profile.id)


@scene
def captions(k: KioskWindow) -> None:
    step_read_aloud(k)
    k.kiosk.captions.setOn(True)
    k.settle()
    k.voice.speak_next((0, k.voice.queue[0].text.find(" ")))


@scene
def captions_waiting(k: KioskWindow) -> None:
    k.kiosk.captions.setOn(True)
    k.kiosk.visit.home()


@scene
def captions_of_a_message(k: KioskWindow) -> None:
    question_choices(k)
    k.kiosk.captions.setOn(True)
    k.kiosk.narration.announce(qtTrId("error.required"))


@scene
def question_chosen(k: KioskWindow) -> None:
    question_choices(k)
    feedback = k.kiosk.feedback
    feedback.answer(feedback.questions[0]["choices"][0]["value"])
