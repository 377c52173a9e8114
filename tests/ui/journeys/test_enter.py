"""Enter after a line that was written does the plain next thing, however it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.trust.reference import new_reference
from tests.screens.scenes import SCENES
from tests.ui.pages.form_pages import QuestionPage
from tests.ui.pages.hands import Finger, Keys

if TYPE_CHECKING:
    from tests.ui.pages.attract_page import AttractPage
    from tests.ui.pages.page import Page


def typed(page: Page, text: str) -> None:
    """On a keyboard on the counter."""
    for letter in text:
        QTest.keyClick(page.k.window, letter)
    page.k.settle()


def enter(page: Page) -> None:
    page.rest()
    page.key(Qt.Key.Key_Return)


def shows_a_state(page: Page) -> bool:
    page.k.wait_for(lambda: page.k.kiosk.followup.looked or bool(page.k.kiosk.followup.message))
    return bool(page.k.kiosk.followup.looked)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_number_typed_on_a_keyboard_is_looked_up_by_enter(kiosk: AttractPage, lang: str) -> None:
    page = kiosk.choose(lang).followup()
    typed(page, new_reference().text)
    enter(page)
    assert shows_a_state(page)


def test_number_touched_on_the_screen_is_looked_up_by_enter(kiosk: AttractPage) -> None:
    page = kiosk.choose("he").followup().by(Finger())
    page.type(new_reference().text)
    enter(page)
    assert shows_a_state(page)


def test_enter_too_early_says_what_is_missing(kiosk: AttractPage) -> None:
    page = kiosk.choose("en").followup()
    typed(page, new_reference().text[:5])
    enter(page)
    assert page.shows(page.words("followup.wrong.length"))
    assert not kiosk.k.kiosk.followup.looked


def test_whoever_moves_among_the_keys_finds_the_next_step_after_the_last_symbol(
    kiosk: AttractPage,
) -> None:
    number = new_reference().text
    page = kiosk.choose("en").followup().type(number[:-1]).by(Keys())
    page.type(number[-1])
    assert page.focused == page.words("followup.show")
    enter(page)
    assert shows_a_state(page)


def test_enter_after_a_search_leads_to_what_was_found_and_opens_nothing_yet(
    kiosk: AttractPage,
) -> None:
    search = kiosk.choose("en").search()
    typed(search, "passport")
    enter(search)
    search.key(Qt.Key.Key_Return)  # the same shaking hand
    assert search.k.kiosk.visit.page == "search"
    assert not search.k.kiosk.keyboard.shown
    assert search.focused == search.results()[0]


def test_enter_after_a_number_goes_on_to_the_next_question(kiosk: AttractPage) -> None:
    kiosk.k.kiosk.visit.start("ar")
    SCENES["question-number"](kiosk.k)
    page = kiosk.to(QuestionPage)
    asked = page.asks
    page.key(Qt.Key.Key_Backspace)
    enter(page)
    assert page.asks == asked  # nothing is written there now
    typed(page, "3")
    enter(page)
    assert page.asks != asked
