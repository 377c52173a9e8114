"""What stands under "did this help?": asked, thanked, and asked for the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.screens.scenes import scene, service, step
from ui.a11y.tree import nodes
from ui.translations import words

if TYPE_CHECKING:
    from tests.support.kiosk_window import KioskWindow

PAGE, STEP = "renew-id-card", "hand-over"
WORDS = "أين أجد المصعد؟ לא מצאתי את המעלית. Where is the lift?"


def _down(k: KioskWindow) -> None:
    """To the end of the page, as a visitor turns it."""
    k.settle(20)
    k.draw()
    for _ in range(12):
        more = [node for node in nodes(k.window) if node.name == words("page.more")]
        if not more:
            return
        engine = k.kiosk._engine
        assert engine is not None
        engine.singletonInstance("Controls", "Touch").setProperty("last", 0)
        more[0].press()
        k.settle()


def _answer(k: KioskWindow, part: str, *, helped: bool) -> None:
    opinion = k.kiosk.opinion
    opinion.vote(PAGE, part, helped)
    k.wait_for(lambda: bool(opinion.of(PAGE, part)["kept"]))


@scene
def helped_page(k: KioskWindow) -> None:
    service(k)
    _down(k)


@scene
def helped_yes(k: KioskWindow) -> None:
    step(k)
    k.settle()
    _answer(k, STEP, helped=True)
    _down(k)


@scene
def helped_no(k: KioskWindow) -> None:
    step(k)
    k.settle()
    _answer(k, STEP, helped=False)
    k.kiosk.opinion.because(PAGE, STEP, "missing")
    k.kiosk.opinion.settle()
    k.wait_for(lambda: bool(k.kiosk.opinion.of(PAGE, STEP)["kept"]))
    _down(k)


@scene
def helped_words(k: KioskWindow) -> None:
    step(k)
    k.settle()
    _answer(k, STEP, helped=False)
    k.kiosk.opinion.begin(PAGE, STEP, WORDS)
    k.kiosk.visit.open("why", {"id": PAGE, "part": STEP})
