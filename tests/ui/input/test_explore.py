"""A finger that listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from tests.ui.pages.hands import Finger, finger, middle

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.page import Page


@pytest.fixture
def home(kiosk: AttractPage) -> Page:
    """Home, by the ear of a finger."""
    home = kiosk.choose("en").listen()
    home.k.kiosk.access.explore.setTouch(True)
    home.k.draw()
    return home


def at(page: Page, key: str) -> QPoint:
    return middle(page.find(page.words(key)))


def tap(page: Page, point: QPoint) -> None:
    page.rest()
    Finger().touch(page.k.window, point)
    page.k.settle()


def slide(page: Page, *points: QPoint) -> None:
    page.rest()
    touch = QTest.touchEvent(page.k.window, finger())
    touch.press(0, points[0], page.k.window).commit()
    for point in points[1:]:
        touch.move(0, point, page.k.window).commit()
    touch.release(0, points[-1], page.k.window).commit()
    page.k.settle()


@pytest.mark.row(25)
def test_touch_says_what_is_there_and_does_nothing(home: Page) -> None:
    tap(home, at(home, "home.guidance"))
    assert home.words("home.guidance") in home.said[-1]
    assert home.k.kiosk.visit.page == "home"
    assert home.focused == home.words("home.guidance")


@pytest.mark.row(24, 25)
def test_finger_hears_each_thing_it_comes_to_once(home: Page) -> None:
    before = len(home.said)
    first, second = at(home, "home.guidance"), at(home, "home.feedback")
    slide(home, first, first, second, second)
    heard = home.said[before:]
    assert len(heard) == 2
    assert home.words("home.feedback") in heard[-1]
    assert home.k.kiosk.visit.page == "home"


@pytest.mark.row(24)
def test_two_taps_open_what_was_heard(home: Page) -> None:
    for _ in range(2):
        tap(home, at(home, "home.guidance"))
    assert home.k.kiosk.visit.page == "topics"


def test_two_taps_far_apart_in_time_or_place_open_nothing(home: Page) -> None:
    tap(home, at(home, "home.guidance"))
    home.k.clock.advance(1)
    tap(home, at(home, "home.guidance"))
    home.k.clock.advance(1)
    tap(home, at(home, "home.guidance"))
    tap(home, at(home, "home.feedback"))
    assert home.k.kiosk.visit.page == "home"


@pytest.mark.row(3, 24)
def test_letter_is_found_by_sliding_and_written_by_lifting(home: Page) -> None:
    for _ in range(2):
        tap(home, at(home, "search.prompt"))
    search = home
    assert search.k.kiosk.visit.page == "search"
    search.k.draw()
    slide(search, middle(search.find("K")), middle(search.find("I")))
    slide(search, middle(search.find("d")))
    assert search.k.kiosk.keyboard.target.property("text").lower() == "id"


def test_words_that_cannot_be_pressed_are_read_under_the_finger(home: Page) -> None:
    heading = next(n for n in home.nodes() if n.name == home.words("home.title"))
    tap(home, middle(heading))
    assert home.said[-1].startswith(home.words("home.title"))


def test_exploring_is_switched_on_and_off_on_the_panel_of_the_voice(kiosk: AttractPage) -> None:
    home = kiosk.choose("en").panel("listen").press_words("listen.on").press_words("explore.touch")
    assert home.k.kiosk.access.explore.touch
    assert home.find(home.words("explore.touch")).checked
    home.press_words("explore.touch").close_panel().by(Finger())
    assert home.press_words("home.guidance").k.kiosk.visit.page == "topics"
