"""Every type of question in the whole kiosk: by keys alone, in both directions, at every size."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from tests.accessibility.crawl.stand import faults
from tests.support.kept import by_name, kept
from tests.support.kiosk_window import KioskWindow
from tests.support.packs import built_with, given_form
from tests.ui.pages.form_pages import QuestionPage
from tests.ui.pages.hands import Keys
from tests.ui.types.fake_sound import FakeSound
from ui.a11y.tree import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.pages.attract_page import AttractPage

FORM = Path(__file__).with_name("forms") / "every-type.md"
SCREENS = {
    "portrait-ar": (1080, 1920, "ar", 1, "light"),
    "landscape-en": (1920, 1080, "en", 1, "light"),
    "narrow-largest-ar": (768, 1366, "ar", 3, "contrast-dark"),
    "low-largest-en": (1280, 800, "en", 3, "dark"),
}


@cache
def pack() -> Path:
    return built_with(Path(mkdtemp(prefix="diwan-types-")), FORM, languages=("ar", "en"))


def opened(folder: Path, screen: str) -> QuestionPage:
    width, height, lang, size, theme = SCREENS[screen]
    k = KioskWindow(folder, size=QSize(width, height), pack=pack())
    k.kiosk.recorder._sound = FakeSound()
    k.kiosk.visit.start(lang)
    k.kiosk.look.setSize(size)
    k.kiosk.look.setTheme(theme)
    assert k.kiosk.feedback.begin("given", "suggestion")
    k.kiosk.visit.open("question")
    k.settle(20)
    return QuestionPage(k)


@pytest.fixture(params=SCREENS)
def first(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[QuestionPage]:
    """The form's first question."""
    page = opened(tmp_path, request.param)
    yield page
    page.k.close()


@pytest.fixture
def english(tmp_path: Path) -> Iterator[QuestionPage]:
    page = opened(tmp_path, "landscape-en")
    yield page
    page.k.close()


def at(page: QuestionPage, name: str) -> QuestionPage:
    """The question of a name, nothing before it answered."""
    feedback = page.k.kiosk.feedback
    while page.asks != name:
        if page.question["kind"] == "acknowledge":
            feedback.answer("OK")
        assert feedback.next(), page.question
    page.k.settle(10)
    return page


def test_every_page_can_be_named_reached_and_touched(first: QuestionPage) -> None:
    feedback = first.k.kiosk.feedback
    found = {}
    while feedback.kind == "question":
        first.k.settle(10)
        found[first.asks] = faults(first.k)
        if first.question["kind"] == "acknowledge":
            feedback.answer("OK")
        assert feedback.next()
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
    assert feedback.kind == "fields"


def test_form_is_filled_in_by_keys_alone(english: QuestionPage) -> None:
    page, k = english.by(Keys()), english.k
    page.next()
    typed(page, "Elm")
    page.next().next()
    typed(page, "12")
    page.next().next()
    page.press_words("types.date.today").next()
    page.press_words("types.date.thisYear").next().press_words("types.time.now").next().next()
    page.press("Yes").next().press("The staff").press("A short wait").next()
    page.press("Satisfied").next().press("I agree").next().press("Entrance").next()
    typed(page, "Naz")
    page.press("Nazareth").next().press_words("types.rank.keep").next()
    page.press_words("forms.range.moreBy", 10).press_words("forms.range.more").next()
    page.press_words("forms.range.more").next().rate(4).next().rate(9).next()
    page.press_words("forms.acknowledge").next().skip().skip().skip().skip()
    typed(page, "DW-7")
    page.next()
    typed(page, "3")
    review = page.to_review()
    review.send()
    (envelope,) = kept(k.data)
    answers = by_name(envelope)
    expected = {
        "line": "Elm",
        "people": 12,
        "known": "yes",
        "mood": "4",
        "where": "door",
        "town": "naz",
        "stars": 4,
        "likely": 9,
        "code": "DW-7",
        "children": 3,
    }
    assert {name: answers[name] for name in expected} == expected
    assert len(answers["day"]) == len("2026-11-22")


def typed(page: QuestionPage, text: str) -> None:
    """On a keyboard of the counter, in the field of the page."""
    field = next(node for node in page.nodes() if node.role == Role.EditableText)
    field.item.forceActiveFocus()
    for letter in text:
        QTest.keyClick(page.k.window, letter)
    page.k.settle()


def test_scan_is_not_lost_while_a_button_has_the_focus(english: QuestionPage) -> None:
    page = at(english, "code")
    page.find(page.words("question.next")).item.forceActiveFocus()
    for key in ("D", "W", "7", Qt.Key.Key_Return):
        QTest.keyClick(page.k.window, key)
    page.k.settle()
    assert page.asks == "code"
    assert page.question["value"] == "DW7"
    page.find(page.words("question.previous")).item.forceActiveFocus()
    for key in ("8", "9", Qt.Key.Key_Return):
        QTest.keyClick(page.k.window, key)
    page.k.settle()
    assert page.question["value"] == "89"


def test_digits_are_for_the_number_while_a_button_has_the_focus(english: QuestionPage) -> None:
    page = at(english, "people")
    page.find(page.words("question.next")).item.forceActiveFocus()
    for key in ("4", "2", Qt.Key.Key_Backspace):
        QTest.keyClick(page.k.window, key)
    page.k.settle()
    assert page.question["value"] == 4


def test_letters_are_not_lost_while_the_keys_on_the_screen_are_hidden(
    english: QuestionPage,
) -> None:
    page = at(english, "story").press_words("forms.text.hideKeyboard")
    page.find(page.words("question.next")).item.forceActiveFocus()
    QTest.keyClick(page.k.window, "a")
    page.k.settle()
    assert page.question["value"] == "a"


def test_keys_come_with_the_field_that_is_written_in_among_several(english: QuestionPage) -> None:
    page = at(english, "children")
    writes = page.words("keyboard.name")
    assert writes not in page.texts()
    fields = [node for node in page.nodes() if node.role == Role.EditableText]
    fields[1].item.forceActiveFocus()
    page.k.settle()
    assert writes in page.texts()
    page.strike("a")
    page.k.settle()
    assert page.k.kiosk.feedback.questions[1]["value"] in ("a", "A")
    fields[0].item.forceActiveFocus()
    page.k.settle()
    assert writes not in page.texts()


def test_line_that_is_written_in_is_in_sight_above_the_keys(tmp_path: Path) -> None:
    page = at(opened(tmp_path, "narrow-largest-ar"), "line")
    page.strike("م")
    page.k.draw()
    edit = page.k.kiosk.keyboard.target
    caret = edit.mapToScene(edit.property("cursorRectangle").bottomLeft())
    board = next(n for n in page.nodes() if n.name == page.words("keyboard.name"))
    assert caret.y() <= board.rect[1] + 1
    page.k.close()


REPEATED = """
| survey |             |       |         |
|        | type        | name  | label   |
|        | begin_repeat | child | A child |
|        | text        | first | Name?   |
|        | end_repeat  |       |         |
| settings |
|        | form_title | form_id | version |
|        | R          | r       | 1       |
"""


def test_each_of_a_repeated_part_is_known_by_its_first_answer(
    open_kiosk: Callable[..., AttractPage], tmp_path: Path
) -> None:
    page = open_kiosk(pack=built_with(tmp_path, given_form(tmp_path, REPEATED))).choose("en")
    k = page.k
    page.form("suggestion").write("nour").press_words("question.next")
    page.press_words("repeat.add")
    page.to(QuestionPage).write("sami").press_words("question.next")
    assert k.kiosk.visit.page == "repeat"
    first, second = (page.words("repeat.remove", number) for number in (1, 2))
    told = {node.name: node.description.casefold() for node in page.operable()}
    assert (told[first], told[second]) == ("nour", "sami")
    page.press(first)
    assert [words.casefold() for words in k.kiosk.feedback.repeatWords] == ["sami"]
