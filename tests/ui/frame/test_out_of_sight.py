"""What a page has below the part that can be seen is not painted over what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.screens.scenes import SCENES

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.support.kiosk_window import KioskWindow
    from tests.ui.pages.attract_page import AttractPage


def bar(k: KioskWindow) -> QImage:
    """The keys along the foot of the screen."""
    k.draw()
    image = k.grab()
    high = image.height() // 6
    return image.copy(0, image.height() - high, image.width(), high)


def test_faces_below_the_part_that_is_seen_leave_the_bar_alone(kiosk: AttractPage) -> None:
    k = kiosk.k
    k.kiosk.visit.start("fr")
    k.kiosk.look.setLowReach(True)
    k.kiosk.look.setSize(3)
    k.settle()
    before = bar(k)
    SCENES["question-smileys"](k)
    k.settle()
    assert bar(k) == before
