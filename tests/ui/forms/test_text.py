"""An answer in one's own words: kept as typed, cleared and brought back, counted, cared for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.ui.forms import questions

if TYPE_CHECKING:
    from tests.ui.forms.stage import Stage


def test_a_field_is_called_by_its_question(stage: Stage) -> None:
    stage.speak("ar")
    stage.show(questions.text("ar", "نص"))
    field = QAccessible.queryAccessibleInterface(stage.field())
    assert field.text(QAccessible.Text.Name) == questions.LABELS["text"]["ar"]
    assert field.textInterface().text(0, 2) == "نص"


def test_an_answer_stands_in_the_field_with_the_caret_after_it(stage: Stage) -> None:
    stage.show(questions.text("en", "So far"))
    assert stage.written() == "So far"
    assert stage.field().property("cursorPosition") == 6


def test_the_walk_may_tidy_an_answer_without_touching_what_is_typed(stage: Stage) -> None:
    stage.show(questions.text("en", "one"), echo=False)
    stage.press("Space")
    assert stage.answers == ["one "]
    stage.root.setProperty("question", questions.text("en", "one"))
    stage.settle()
    assert stage.written() == "one "


def test_an_answer_changed_elsewhere_is_shown(stage: Stage) -> None:
    stage.show(questions.text("en", "one"))
    stage.show(questions.text("en", "two"))
    assert stage.written() == "two"


def test_another_question_starts_with_its_own_answer(stage: Stage) -> None:
    stage.show(questions.text("en", "one"))
    stage.show(questions.text("en", None, path="/second"))
    assert stage.written() == ""
    stage.press("Q")
    assert stage.written() == "Q"


def test_what_was_cleared_can_be_brought_back(stage: Stage) -> None:
    stage.show(questions.text("en", "all my words"))
    stage.press("Clear all")
    assert stage.answers == [None]
    stage.press("Bring it back")
    assert stage.written() == "all my words"
    assert stage.answers == [None, "all my words"]


def test_what_was_cleared_is_gone_with_the_visit(stage: Stage) -> None:
    stage.show(questions.text("en", "all my words"))
    stage.press("Clear all")
    stage.keyboard.reset()
    stage.settle()
    assert "Bring it back" not in stage.names()


def test_the_keyboard_is_put_away_and_comes_back(stage: Stage) -> None:
    stage.show(questions.text("en"))
    stage.press("Hide keyboard")
    assert "Space" not in stage.names()
    stage.press("Show keyboard")
    assert "Space" in stage.names()


def test_touching_the_field_brings_the_keyboard(stage: Stage) -> None:
    stage.show(questions.text("en"))
    stage.press("Hide keyboard")
    stage.touch(questions.LABELS["text"]["en"])
    assert stage.keyboard.shown
    assert stage.view.activeFocusItem() is stage.field()


def test_the_counter_is_said_in_words(stage: Stage) -> None:
    stage.show(questions.text("en", "four"))
    assert "4 of 500 characters" in stage.names()


def test_a_field_says_what_happens_to_personal_words(stage: Stage) -> None:
    stage.show(questions.text("en"))
    assert "Leave out your name and ID number" in stage.names()
    stage.show(questions.text("en", personal=True, path="/personal"))
    assert "Only the centre’s team sees this" in stage.names()


def test_enter_makes_no_line_in_a_field_of_one_line(stage: Stage) -> None:
    stage.show(questions.text("en", "one", multiline=False))
    stage.field().forceActiveFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.written() == "one"


@pytest.mark.parametrize("size", [1, 3])
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_caret_stays_in_sight_in_long_texts(stage: Stage, lang: str, size: int) -> None:
    stage.look.setSize(size)
    stage.speak(lang)
    stage.show(questions.text(lang, "\n".join(["a line of words"] * 40), maxLength=2000))
    field = stage.field()
    view = field.parentItem().parentItem()
    caret = field.property("cursorRectangle")
    assert 0 <= caret.y() - view.property("contentY") <= view.height() - caret.height() * 0.7
