"""One of several, any of several: chosen by name, seen and spoken as chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.ui.forms import questions
from tests.ui.forms.stage import LANDSCAPE

if TYPE_CHECKING:
    from tests.ui.forms.stage import Stage

Role = QAccessible.Role


@pytest.mark.parametrize("lang", ["ar", "he", "en"])
def test_a_choice_is_answered_by_its_name(stage: Stage, lang: str) -> None:
    stage.speak(lang)
    stage.show(questions.one(lang))
    stage.press(questions.REASONS[lang][2])
    assert stage.answers == ["c2"]
    assert stage.checked() == [questions.REASONS[lang][2]]


def test_a_second_choice_takes_the_place_of_the_first(stage: Stage) -> None:
    stage.show(questions.one("en", 0))
    stage.touch("All done in one visit")
    assert stage.answers == ["c4"]
    assert stage.checked() == ["All done in one visit"]


def test_a_choice_says_its_role_state_and_place(stage: Stage) -> None:
    stage.show(questions.one("en", 1))
    node = stage.find(questions.REASONS["en"][1])
    assert (node.role, node.checkable, node.checked) == (Role.RadioButton, True, True)
    assert node.description == "2 of 6"


def test_several_choices_are_ticked_and_taken_back(stage: Stage) -> None:
    stage.show(questions.several("en", 0))
    stage.press("How the staff treated me")
    stage.press("A short wait")
    assert stage.answers == [["c0", "c2"], ["c2"]]
    assert stage.checked() == ["How the staff treated me"]
    assert stage.find("A short wait").role == Role.CheckBox


def test_focus_stays_on_a_choice_that_was_made(stage: Stage) -> None:
    stage.show(questions.one("en"))
    stage.touch("Something else")
    assert stage.view.activeFocusItem() is stage.find("Something else").item


def test_arrows_walk_through_choices_without_choosing(stage: Stage) -> None:
    stage.show(questions.one("en"))
    stage.touch("A short wait")
    stage.answers.clear()
    stage.key(Qt.Key.Key_Down)
    assert stage.view.activeFocusItem() is stage.find(questions.REASONS["en"][1]).item
    assert stage.answers == []
    stage.key(Qt.Key.Key_Return)
    assert stage.answers == ["c1"]


def test_four_choices_at_most_are_shown_in_the_largest_letters(stage: Stage) -> None:
    stage.look.setSize(3)
    stage.show(questions.several("en"))
    assert "All done in one visit" not in stage.names()
    stage.press("More choices (2)")
    assert "A short wait" not in stage.names()
    stage.press("All done in one visit")
    stage.press("Earlier choices (4)")
    assert stage.find("More choices (2)").description == "Includes a choice you made"


def test_an_answer_is_in_sight_when_its_question_opens(stage: Stage) -> None:
    stage.look.setSize(3)
    stage.show(questions.one("en", 5))
    assert stage.checked() == ["Something else"]


def test_choices_stand_side_by_side_where_the_author_wants_and_words_fit(stage: Stage) -> None:
    stage.fit(LANDSCAPE)
    stage.show(questions.one("en", appearance=["columns"]))
    first, second = (stage.find(label).rect for label in questions.REASONS["en"][:2])
    assert first[1] == second[1]
    assert first[0] < second[0]


def test_columns_begin_on_the_right_in_arabic(stage: Stage) -> None:
    stage.speak("ar")
    stage.fit(LANDSCAPE)
    stage.show(questions.one("ar", appearance=["columns"]))
    first, second = (stage.find(label).rect for label in questions.REASONS["ar"][:2])
    assert first[0] > second[0]


def test_an_error_is_told_in_words(stage: Stage) -> None:
    stage.show(questions.one("en", error=questions.ERRORS["en"]))
    assert questions.ERRORS["en"] in stage.names()
    stage.press("A short wait")
    assert questions.ERRORS["en"] not in stage.names()


def test_what_was_read_is_ticked_and_taken_back(stage: Stage) -> None:
    stage.show(questions.question("acknowledge", "en"))
    stage.press("I have read this")
    stage.press("I have read this")
    assert stage.answers == ["OK", None]


def test_a_question_the_screen_cannot_ask_says_so(stage: Stage) -> None:
    stage.show(questions.question("geotrace", "en"))
    assert any("cannot ask this question" in name for name in stage.names())
    stage.show(questions.question("geotrace", "en", required=True))
    assert any("front desk" in name for name in stage.names())
